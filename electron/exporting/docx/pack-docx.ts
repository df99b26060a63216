import { type Document, Packer } from 'docx'
import { coreProperties, setZipTimes } from './fixed-time.ts'

/** Packs a document. The same document and time give the same bytes. */
export async function packDocx(
  document: Document,
  { title, creator, at }: { readonly title: string; readonly creator: string; readonly at: Date },
): Promise<Uint8Array> {
  const packed = await Packer.toArrayBuffer(document, undefined, [coreProperties(title, creator, at)])
  const bytes = new Uint8Array(packed)
  setZipTimes(bytes, at)
  return bytes
}
