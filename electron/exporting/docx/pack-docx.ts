import { type Document, Packer } from 'docx'
import JSZip from 'jszip'
import { coreProperties, setZipTimes } from './fixed-time.ts'

export interface PackedAs {
  readonly title: string
  readonly creator: string
  readonly at: Date
}

/**
 * Packs a document. The same document and time give the same bytes.
 * @param fill writes the document's own part anew, where the library wrote it with places to fill
 */
export async function packDocx(
  document: Document,
  { title, creator, at }: PackedAs,
  fill?: (documentXml: string) => string,
): Promise<Uint8Array> {
  const packed = await Packer.toArrayBuffer(document, undefined, [coreProperties(title, creator, at)])
  const bytes = fill ? await filled(packed, at, fill) : new Uint8Array(packed)
  setZipTimes(bytes, at)
  return bytes
}

const documentPart = 'word/document.xml'

async function filled(
  packed: ArrayBuffer,
  date: Date,
  fill: (documentXml: string) => string,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(packed)
  const xml = (await zip.file(documentPart)?.async('string')) ?? ''
  zip.file(documentPart, fill(xml), { date, createFolders: false })
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}
