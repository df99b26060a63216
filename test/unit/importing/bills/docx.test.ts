import {
  DeletedTextRun,
  Document,
  InsertedTextRun,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import type { BillDocument } from '#shared/law/bills/index.ts'
import { DocumentError, readDocument } from '../../../../electron/importing/bills/index.ts'

const read = (data: Uint8Array): Promise<BillDocument> => readDocument(data, 'bill.docx')
const pack = async (children: (Paragraph | Table)[]): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))

const shown = (document: BillDocument): string[] =>
  document.paragraphs.map(({ runs }) =>
    runs.map((run) => (run.underlined ? `{${run.text}}` : run.struck ? `~${run.text}~` : run.text)).join(''),
  )

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'

/** A Word document of the given body, with whatever other parts. */
function raw(body: string, others: Readonly<Record<string, string>> = {}, head = ''): Promise<Uint8Array> {
  const zip = new JSZip()
  zip.file(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  )
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${RELATION}" Target="word/document.xml"/></Relationships>`,
  )
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?>${head}<w:document xmlns:w="${MAIN}"><w:body>${body}</w:body></w:document>`,
  )
  for (const [name, text] of Object.entries(others)) zip.file(name, text)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

async function fault(data: Uint8Array): Promise<DocumentError> {
  const error: unknown = await read(data).catch((thrown: unknown) => thrown)
  if (!(error instanceof DocumentError)) throw new Error('was read')
  return error
}

describe('Word documents', () => {
  it('give underlined and struck words, and table rows', async () => {
    const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })
    const document = await read(
      await pack([
        new Paragraph({
          children: [
            new TextRun('a dog'),
            new TextRun({ text: 's', underline: {} }),
            new TextRun({ text: ' bark', strike: true }),
          ],
        }),
        new Table({
          rows: [new TableRow({ children: [cell('Section 1'), cell('from passage'), cell('New section')] })],
        }),
      ]),
    )
    expect(shown(document)).toEqual(['a dog{s}~ bark~', 'Section 1\tfrom passage\tNew section'])
    expect(document).toMatchObject({ format: 'docx', underlining: 'carried', warnings: [] })
  })

  it('read tracked changes as marks where the drafter made none', async () => {
    const change = { id: 1, author: 'A', date: '2026-01-01T00:00:00Z' }
    const document = await read(
      await pack([
        new Paragraph({
          children: [
            new TextRun('a '),
            new DeletedTextRun({ ...change, text: 'big ' }),
            new InsertedTextRun({ ...change, id: 2, text: 'small ' }),
            new TextRun('dog'),
          ],
        }),
      ]),
    )
    expect(shown(document)).toEqual(['a ~big ~{small }dog'])
    expect(document.warnings).toEqual(['Its tracked changes were read as insertions and deletions.'])
  })

  it('take tracked changes beside the drafter’s marks as accepted, and say so', async () => {
    const change = { id: 1, author: 'A', date: '2026-01-01T00:00:00Z' }
    const document = await read(
      await pack([
        new Paragraph({
          children: [
            new TextRun('a [dog] '),
            new TextRun({ text: 'cat ', underline: {} }),
            new DeletedTextRun({ ...change, text: 'gone ' }),
            new InsertedTextRun({ ...change, id: 2, text: 'here' }),
          ],
        }),
      ]),
    )
    expect(shown(document)).toEqual(['a [dog] {cat }here'])
    expect(document.warnings.join()).toContain('taken as accepted')
  })

  it('know styles that underline, underlining that is switched off, and hidden text', async () => {
    const styles = `<w:styles xmlns:w="${MAIN}"><w:style w:type="character" w:styleId="Base"><w:rPr><w:u w:val="single"/></w:rPr></w:style><w:style w:type="character" w:styleId="New"><w:basedOn w:val="Base"/></w:style><w:style w:type="character" w:styleId="Hyperlink"><w:rPr><w:u w:val="single"/></w:rPr></w:style></w:styles>`
    const run = (properties: string, text: string): string =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
    const body = `<w:p>${run('<w:rStyle w:val="New"/>', 'new')}${run('<w:rStyle w:val="Hyperlink"/>', ' link')}${run('<w:rStyle w:val="New"/><w:u w:val="none"/>', ' off')}${run('<w:vanish/>', ' hidden')}</w:p>`
    expect(shown(await read(await raw(body, { 'word/styles.xml': styles })))).toEqual(['{new} link off'])
  })

  it('warn of numbers that Word makes itself', async () => {
    const numbering = `<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>'
    const body =
      '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>One</w:t></w:r></w:p>'
    const document = await read(
      await raw(body, { 'word/numbering.xml': numbering, 'word/_rels/document.xml.rels': relations }),
    )
    expect(document.warnings.join()).toContain('numbers by itself')
  })
})

describe('documents that are refused', () => {
  it('entities, in whatever part', async () => {
    const outside = '<!DOCTYPE x [<!ENTITY secret SYSTEM "file:///etc/passwd">]>'
    const error = await fault(await raw('<w:p><w:r><w:t>&secret;</w:t></w:r></w:p>', {}, outside))
    expect(error).toMatchObject({ code: 'HOSTILE', where: 'word/document.xml' })
    const bomb = '<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><w:styles/>'
    expect((await fault(await raw('<w:p/>', { 'word/styles.xml': bomb }))).where).toBe('word/styles.xml')
  })

  it('a zip bomb, without unpacking it', async () => {
    const data = await raw('<w:p/>', { 'word/extra.xml': ' '.repeat(65 * 1024 * 1024) })
    expect(data.length).toBeLessThan(1024 * 1024)
    expect(await fault(data)).toMatchObject({ code: 'HOSTILE', where: 'word/extra.xml' })
  })

  it('one that opens only with a password, and one of the old kind', async () => {
    const container = (stream: string): Uint8Array =>
      Uint8Array.from([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...Buffer.alloc(504),
        ...Buffer.from(stream, 'utf16le'),
      ])
    expect((await fault(container('EncryptedPackage'))).code).toBe('ENCRYPTED')
    expect((await fault(container('WordDocument'))).code).toBe('WRONG_KIND')
  })

  it('an encrypted archive', async () => {
    const data = await raw('<w:p/>')
    // The flag in each entry of the central directory.
    for (let at = 0; at < data.length - 4; at++)
      if (data[at] === 0x50 && data[at + 1] === 0x4b && data[at + 2] === 1 && data[at + 3] === 2)
        data[at + 8] = (data[at + 8] as number) | 1
    expect((await fault(data)).code).toBe('ENCRYPTED')
  })

  it('other archives, broken ones, and broken XML', async () => {
    const zip = new JSZip()
    zip.file('bills.csv', 'a,b')
    expect((await fault(await zip.generateAsync({ type: 'uint8array' }))).code).toBe('WRONG_KIND')
    const whole = await raw('<w:p><w:r><w:t>words</w:t></w:r></w:p>')
    expect((await fault(whole.subarray(0, whole.length - 30))).code).toBe('TRUNCATED')
    expect(await fault(await raw('<w:p><w:r>'))).toMatchObject({
      code: 'MALFORMED',
      where: 'word/document.xml',
    })
    expect((await fault(await raw('<w:p/>'))).code).toBe('EMPTY')
  })
})
