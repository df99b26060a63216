import { describe, expect, test } from 'vitest'
import { PageError, type PageFault, readStatutePage } from '../../../../electron/importing/statutes/index.ts'
import { bytesOf, chapterHtml, section } from './pages.ts'

function refusal(bytes: Uint8Array): PageError {
  try {
    readStatutePage(bytes, 'oaks.htm')
  } catch (error) {
    if (error instanceof PageError) return error
    throw error
  }
  throw new Error('it was read')
}

const whole = chapterHtml([
  section('50a-1', 'Oaks.', 'Oaks stand.'),
  section('50a-2', 'Acorns.', 'Acorns fall.'),
])
const html = (body: string) => `<html><head><title>Weather</title></head><body>${body}</body></html>`
const latin = (text: string) => Uint8Array.from([...text].map((character) => character.charCodeAt(0)))

const CASES: readonly [string, Uint8Array, PageFault, RegExp][] = [
  ['no bytes', new Uint8Array(), 'EMPTY', /empty/],
  ['white space', bytesOf(' \n\n '), 'EMPTY', /white space/],
  ['a PDF', latin('%PDF-1.7\n%\u00e2\u00e3'), 'NOT_HTML', /PDF/],
  ['a Word document', latin('PK\u0003\u0004\u0000\u0000'), 'NOT_HTML', /ZIP|Word/],
  ['plain text', bytesOf('Sec. 50a-1. Oaks.'), 'NOT_HTML', /not a web page/],
  ['another site', bytesOf(html('<h1>Weather</h1><p>Rain.</p>')), 'OTHER_PAGE', /Weather/],
  [
    'an error page',
    bytesOf(html('<h1>404 - File or directory not found.</h1>')),
    'OTHER_PAGE',
    /General Statutes/,
  ],
  ['a page cut short', bytesOf(whole.slice(0, whole.indexOf('Acorns fall'))), 'TRUNCATED', /50a-2/],
  [
    'a page cut inside a character',
    bytesOf(whole.replace('Oaks.', 'Oaks §')).subarray(
      0,
      bytesOf(whole.slice(0, whole.indexOf('Oaks.'))).length + 6,
    ),
    'TRUNCATED',
    /breaks off/,
  ],
  ['zero bytes', latin('<html><body>\u0000</body></html>'), 'ENCODING', /zero byte/],
  [
    'two encodings',
    latin('<html><head><meta charset="utf-8"></head><body>\u00e2\u0080\u009c x \u0093</body></html>'),
    'ENCODING',
    /line 1/,
  ],
  ['a byte without meaning', latin('<html><body>\u0081</body></html>'), 'ENCODING', /neither/],
  ['text encoded twice', bytesOf(whole.replace('Oaks stand', 'â€œOaksâ€\u009d stand')), 'ENCODING', /twice/],
  ['lost characters', bytesOf(whole.replace('Oaks stand', '\ufffdOaks')), 'ENCODING', /lost/],
  [
    'an encoding that is not known',
    bytesOf('<html><head><meta charset="shift_jis"></head><body></body></html>'),
    'ENCODING',
    /shift_jis/,
  ],
  [
    'elements nested without end',
    bytesOf(`<html><body>${'<b>'.repeat(200_000)}</body></html>`),
    'MALFORMED',
    /nested/,
  ],
]

describe('a page that is refused', () => {
  test.each(CASES)('%s', (_, bytes, code, what) => {
    const error = refusal(bytes)
    expect(error.code).toBe(code)
    expect(error.message).toMatch(what)
    expect(error.message).toContain('oaks.htm')
    expect(error.where).not.toBe('')
  })

  test('more than fifty megabytes', () => {
    const error = refusal(new Uint8Array(50 * 1024 * 1024 + 1))
    expect(error.code).toBe('TOO_LARGE')
    expect(error.message).toContain('50 MB')
  })

  test('the line and the last section tell where it breaks off', () => {
    const error = refusal(bytesOf(whole.slice(0, whole.indexOf('Acorns fall'))))
    const line = whole.slice(0, whole.indexOf('Acorns fall')).split('\n').length
    expect(error.where).toBe(`line ${line}`)
  })

  test('cut anywhere, a page is refused: never read in part, never a fault of the program', () => {
    const bytes = bytesOf(whole.trimEnd())
    for (let end = 0; end < bytes.length; end += 7)
      expect(refusal(bytes.subarray(0, end)).code).not.toBe('MALFORMED')
  })
})
