import { deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { DocumentError, readDocument, readPasted } from '../../../../electron/importing/bills/index.ts'
import { line, pdf } from '../plain-texts/files.ts'

const packed = (content: string | Buffer): string => deflateSync(content).toString('latin1')
const huge = deflateSync(Buffer.alloc(65 * 1024 * 1024, ' '))

async function fault(data: Uint8Array): Promise<DocumentError> {
  const error: unknown = await readDocument(data, 'act.pdf').catch((thrown: unknown) => thrown)
  if (!(error instanceof DocumentError)) throw new Error('was read')
  return error
}

function ascii85(data: Buffer): string {
  let text = ''
  for (let at = 0; at < data.length; at += 4) {
    const group = data.subarray(at, at + 4)
    let value = [...group, 0, 0, 0].slice(0, 4).reduce((sum, byte) => sum * 256 + byte, 0)
    let five = ''
    for (let i = 0; i < 5; i++) {
      five = String.fromCharCode(33 + (value % 85)) + five
      value = Math.floor(value / 85)
    }
    text += five.slice(0, group.length + 1)
  }
  return `${text}~>`
}

describe('a PDF that unpacks without end is refused before it is unpacked', () => {
  const dictionaries: [string, string, string][] = [
    ['plainly', huge.toString('latin1'), '/Filter /FlateDecode'],
    ['with its filter’s name disguised', huge.toString('latin1'), '/Filter /Fl#61teDecode'],
    ['with its filter named elsewhere', huge.toString('latin1'), '/Filter 9 0 R'],
    ['written as hexadecimal digits', `${huge.toString('hex')}>`, '/Filter [/ASCIIHexDecode /FlateDecode]'],
    ['written in base 85', ascii85(huge), '/Filter [/A85 /Fl]'],
    ['packed in itself, undeclared', packed(huge), '/Filter 9 0 R'],
    ['packed by LZW', 'x'.repeat(100_000), '/Filter /LZWDecode'],
    ['packed as runs', 'x'.repeat(2_000_000), '/Filter /RunLengthDecode'],
  ]
  it.each(dictionaries)('%s', async (_how, content, filter) => {
    const error = await fault(pdf('', content, filter))
    expect(error).toMatchObject({ code: 'HOSTILE', file: 'act.pdf' })
    expect(error.what).toContain('more than 64 MB')
    expect(error.where).toMatch(/^byte \d+$/)
  })

  it('behind a comment that looks like another stream', async () => {
    const whole = pdf('', huge.toString('latin1'), '/Filter /FlateDecode').toString('latin1')
    const hidden = whole.replace('4 0 obj', '% stream\n4 0 obj')
    expect((await fault(Buffer.from(hidden, 'latin1'))).code).toBe('HOSTILE')
  })

  it('packed twice over, however small', async () => {
    const error = await fault(pdf('', packed(packed(line('Words.'))), '/Filter [/LZW /FlateDecode]'))
    expect(error.what).toContain('twice over')
  })

  it('but not one that is merely written as text', async () => {
    const words = ascii85(deflateSync(line('A dog may bark.')))
    const document = await readDocument(pdf('', words, '/Filter [/ASCII85Decode /FlateDecode]'), 'act.pdf')
    expect(document.paragraphs[0]?.runs).toMatchObject([{ text: 'A dog may bark.' }])
  })

  it('and one that says “stream” all over is not looked at for ever', async () => {
    const words = '/ASCIIHexDecode stream 00 '.repeat(40_000)
    expect(await fault(pdf('', words, ''))).toMatchObject({
      code: 'HOSTILE',
      what: expect.stringContaining('inside'),
    })
  })
})

describe('pasted text is read in work that grows with its length alone', () => {
  /** Steps of all loops and spreads over arrays while it is read. */
  function steps(text: string): number {
    const { next } = Object.getPrototypeOf([][Symbol.iterator]()) as { next: () => IteratorResult<unknown> }
    const prototype = Object.getPrototypeOf([][Symbol.iterator]()) as { next: typeof next }
    let count = 0
    prototype.next = function (this: unknown) {
      count++
      return next.call(this as never)
    }
    try {
      readPasted(text, 'pasted text')
    } finally {
      prototype.next = next
    }
    return count
  }

  const kinds: [string, (lines: number) => string][] = [
    ['lines of one page', (n) => 'The owner of a kennel shall count the dogs that live in it.\n'.repeat(n)],
    [
      'numbered lines',
      (n) => Array.from({ length: n }, (_, i) => `${i + 1}  the owner of a kennel`).join('\n'),
    ],
    ['capitals', (n) => 'AN ACT CON CERNING KEN NELS AND DO GS\n'.repeat(n)],
    ['many pages', (n) => 'the owner shall count\nLCO No. 5622   1 of 2\n'.repeat(n / 2)],
    ['long lines', (n) => `${'the owner of a kennel shall count '.repeat(10)}\n`.repeat(n)],
  ]
  it.each(kinds)('%s', (_kind, make) => {
    const [small, large] = [steps(make(1000)), steps(make(4000))]
    expect(small).toBeGreaterThan(500)
    expect(large / small).toBeLessThan(5)
  })
})
