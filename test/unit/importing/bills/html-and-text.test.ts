import { describe, expect, it, test } from 'vitest'
import { type BillDocument, paragraphText, readBill, readSectionMarks } from '#shared/law/bills/index.ts'
import { DocumentError, readDocument, readPasted } from '../../../../electron/importing/bills/index.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const html = (body: string): Promise<BillDocument> =>
  readDocument(
    bytes(`<!DOCTYPE html><html><head><title>x</title></head><body>${body}</body></html>`),
    'bill.htm',
  )
const words = (document: BillDocument): string[] => document.paragraphs.map(paragraphText)

async function fault(data: Uint8Array, name = 'bill.htm'): Promise<DocumentError> {
  const error: unknown = await readDocument(data, name).catch((thrown: unknown) => thrown)
  if (!(error instanceof DocumentError)) throw new Error('was read')
  return error
}

describe('HTML', () => {
  it('keeps underlining however it is marked up, but not that of links', async () => {
    const document = await html(
      '<p>a <u>b</u> <ins>c</ins> <span style="text-decoration: underline">d</span> <a href="x">e</a> <u><a style="text-decoration:none">f</a></u> <strike>g</strike></p>',
    )
    const runs = document.paragraphs[0]?.runs ?? []
    expect(runs.filter((run) => run.underlined).map(({ text }) => text.trim())).toEqual(['b', 'c', 'd'])
    expect(runs.filter((run) => run.struck).map(({ text }) => text)).toEqual(['g'])
    expect(document.underlining).toBe('carried')
  })

  it('parts paragraphs, breaks and table rows, and folds white space', async () => {
    const document = await html(
      '<div>one\n   two<p>three<br>four</div><table><tr><td>Section 1</td><td>from&nbsp;passage</td><td>53a-1</td></tr><tr><td>alone</td></tr></table><script>no</script>',
    )
    expect(words(document)).toEqual(['one two', 'three', 'four', 'Section 1\tfrom passage\t53a-1', 'alone'])
    expect(document.paragraphs.map(({ kind }) => kind)).toEqual(['text', 'text', 'text', 'row', 'text'])
    expect(document.underlining).toBe('none')
  })

  it('reads Windows-1252', async () => {
    const page = '<html><body><p>the owner\u0092s dog</p></body></html>'
    const document = await readDocument(
      Uint8Array.from(page, (character) => character.charCodeAt(0)),
      'bill.htm',
    )
    expect(words(document)).toEqual(['the owner’s dog'])
  })

  it('reads an act to its marks', async () => {
    const document = await html(
      '<p>Senate Bill No. 1</p><p>Public Act No. 26-900</p><p>Sec. 2. Section 22-1 of the general statutes is repealed and the following is substituted in lieu thereof (<i>Effective July 1, 2026</i>):</p><p>A dog [or cat] <u>may</u> bark.</p>',
    )
    const [section] = readBill(document).sections
    expect(section).toMatchObject({ number: '2', clause: { action: 'amends' } })
    expect(readSectionMarks(section?.body ?? [], { underlining: 'carried' })).toMatchObject({
      before: 'A dog or cat bark.',
      after: 'A dog may bark.',
    })
  })
})

describe('pasted text', () => {
  const act = [
    'Raised Bill No. 6001',
    '',
    '1  Section 1. Section 22-1 of the general statutes is repealed and the following',
    '2  is substituted in lieu thereof (Effective July 1, 2026):',
    '',
    '3  (a) The owner of a well-',
    '4  kept kennel shall, in each two-',
    '5  or three-month period, count the dogs that live in it.',
    '',
    '  LCO No. 5622                                                      1 of 2',
    'Raised Bill No. 6001',
    '*01908*',
    '6  (b) The owner shall tell the clerk.',
  ].join('\n')

  it('loses line numbers, heads, feet and tracking marks, and goes on after a hyphen', () => {
    const document = readPasted(act, 'pasted text')
    expect(words(document)).toEqual([
      'Raised Bill No. 6001',
      'Section 1. Section 22-1 of the general statutes is repealed and the following is substituted in lieu thereof (Effective July 1, 2026):',
      '(a) The owner of a well-kept kennel shall, in each two- or three-month period, count the dogs that live in it.',
      '(b) The owner shall tell the clerk.',
    ])
    expect(document.furniture).toHaveLength(3)
    expect(document.underlining).toBe('lost')
    expect(document.paragraphs[3]?.runs[0]).toMatchObject({ line: 6, page: 2 })
  })

  it('loses the foot of the first page where an extractor gives it first, and numbers that it leaves at line ends', () => {
    const text = [
      'LCO \\\\PRDFS1\\USERS\\WS\\2023HB-06001-R01-HB.docx 1 of 2',
      'General Assembly Substitute Bill No. 6001',
      'January Session, 2023',
      'AN ACT CONCERNING KENNELS.',
      'Section 1. (NEW) (Effective July 1, 2023) The owner of a kennel shall 1',
      'count the dogs that live in it, and shall tell the clerk how many 2',
      'Substitute Bill No. 6001',
      'LCO 2 of 2',
      'there are in it. 3',
    ].join('\n')
    const document = readPasted(text, 'pasted text')
    expect(words(document)).toEqual([
      'General Assembly Substitute Bill No. 6001',
      'January Session, 2023',
      'AN ACT CONCERNING KENNELS.',
      'Section 1. (NEW) (Effective July 1, 2023) The owner of a kennel shall count the dogs that live in it, and shall tell the clerk how many there are in it.',
    ])
  })

  it('finds line numbers at the end of lines', () => {
    const lines = [
      '(a) The owner of a kennel shall count',
      'the dogs that live in it, and shall tell',
      'the clerk how many there are; twelve is',
      'the most.',
    ]
    const document = readPasted(
      lines.map((line, i) => `${line.padEnd(50)}${i + 1}`).join('\n'),
      'pasted text',
    )
    expect(words(document)).toEqual([lines.join(' ')])
    expect(document.paragraphs[0]?.runs.map(({ line }) => line)).toEqual([1, 2, 3, 4])
  })

  it('leaves numbers that are no line numbers', () => {
    const lines = ['The years are', '2019 and', '2020 and', '2023 and the fee is', '12']
    expect(words(readPasted(lines.join('\n'), 'x')).join(' ')).toBe(lines.join(' '))
  })

  it('takes each long line for a paragraph', () => {
    const long = `(a) ${'dogs and cats '.repeat(20)}end.`
    expect(words(readPasted(`${long}\n(b) Short.\n\nSec. 2. (NEW) None.`, 'x'))).toEqual([
      long,
      '(b) Short.',
      'Sec. 2. (NEW) None.',
    ])
  })

  it('mends capitals that kerning split, where the text itself vouches for the word', () => {
    const text =
      'AN ACT CONCERNING HU MAN TRAF FICK ING AND A CAT.\n\nNo human may engage in trafficking with a man or an act.'
    expect(words(readPasted(text, 'x'))[0]).toBe('AN ACT CONCERNING HUMAN TRAFFICKING AND A CAT.')
  })

  it('does not join capitals that are words', () => {
    const text = 'AN ACT CONCERNING ANY ONE AND ALL SO.\n\nAnyone, any one and also all so.'
    expect(words(readPasted(text, 'x'))[0]).toBe('AN ACT CONCERNING ANY ONE AND ALL SO.')
  })
})

describe('wrong files', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'EMPTY'],
    ['white space', bytes(' \n '), 'EMPTY'],
    ['a page without words', bytes('<html><body><p> </p></body></html>'), 'EMPTY'],
    ['a page that breaks off', bytes('<html><body><p>Section 1. (NEW) The'), 'TRUNCATED'],
    ['a picture', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 0]), 'WRONG_KIND'],
    ['rich text', bytes('{\\rtf1 words}'), 'WRONG_KIND'],
    ['bytes that are no text', Uint8Array.from([0x41, 0x00, 0x42, 0x00, 0x01, 0x02, 0x00, 0x9d]), 'ENCODING'],
    ['text saved with lost characters', bytes('<html><body>a \ufffd b</body></html>'), 'ENCODING'],
  ])('%s', async (_, data, code) => {
    const error = await fault(data, 'my file.htm')
    expect(error.code).toBe(code)
    expect(error.message).toMatch(/^my file\.htm cannot be read, at .+: .+\.$/)
  })

  it('a file larger than any bill', async () => {
    expect(await fault(new Uint8Array(50 * 1024 * 1024 + 1))).toMatchObject({ code: 'TOO_LARGE' })
  })

  it('elements nested without end', async () => {
    const deep = `<html><body>${'<div>'.repeat(100_000)}x</body></html>`
    expect((await fault(bytes(deep))).code).toBe('MALFORMED')
  })
})
