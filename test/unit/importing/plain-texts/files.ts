/** Small files of each kind, made for the tests. */
import JSZip from 'jszip'

const relations = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`

/** A Word document with this body. @param before what stands before the document's element */
export async function docx(body: string, before = ''): Promise<Buffer> {
  const zip = new JSZip()
  zip.file('[Content_Types].xml', types)
  zip.file('_rels/.rels', relations)
  zip.file(
    'word/document.xml',
    `<?xml version="1.0"?>${before}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
  )
  return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE', compressionOptions: { level: 1 } })
}

export const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`
export const inserted = (text: string) =>
  `<w:ins w:id="1" w:author="A" w:date="2026-01-01T00:00:00Z">${run(text)}</w:ins>`
export const deleted = (text: string) =>
  `<w:del w:id="2" w:author="A" w:date="2026-01-01T00:00:00Z"><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`

/** What draws one line of words on a page. */
export const line = (words: string) => `BT /F1 12 Tf 72 700 Td (${words}) Tj ET`

/** A PDF of one page with one line of words. @param filter how `content`, where it is given, is packed */
export function pdf(words: string, content = line(words), filter = ''): Buffer {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< ${filter} /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return String(at).padStart(10, '0')
  })
  const start = file.length
  file += `xref\n0 6\n0000000000 65535 f \n${places.map((at) => `${at} 00000 n \n`).join('')}`
  file += `trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

/** The same document whose list of parts says that its words unpack to 1 GB. */
export async function swollenDocx(): Promise<Buffer> {
  const data = await docx(`<w:p>${run('Words.')}</w:p>`)
  // The last entry of the list is the document's own; its unpacked size stands 24 bytes behind its signature.
  data.writeUInt32LE(2 ** 30, data.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 24)
  return data
}
