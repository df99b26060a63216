import type { BillDocument } from '#shared/law/bills/index.ts'
import { isLegislation, paragraphText, type ReadBill, readBill } from '#shared/law/bills/index.ts'
import { DocumentError, readDocument } from '../../../importing/bills/index.ts'
import { savedFrom } from '../../../importing/statutes/edition.ts'
import type { CollectedFile } from '../collected.ts'
import { type DocumentIdentity, identify } from './identity.ts'

/** A file with a bill, amendment or act in it. */
export interface DocumentFile {
  readonly name: string
  readonly sha256: string
  /** The day on which it was read, ISO date. */
  readonly retrieved: string
  /** The official address, where a browser noted it as it saved the page. */
  readonly url: string | null
  readonly document: BillDocument
  readonly read: ReadBill
  /** Which document it is, or why that cannot be told. */
  readonly identity: DocumentIdentity | undefined
  readonly reason: string
}

/** A document's words, paragraphs parted by "\n", as printed. */
export const wordsOf = (document: Pick<BillDocument, 'paragraphs'>): string =>
  document.paragraphs.map((paragraph) => paragraphText(paragraph).replaceAll('\t', ' ')).join('\n')

function headingOf(document: BillDocument): string {
  return wordsOf(document).split('\n')[0]?.slice(0, 80) ?? ''
}

/**
 * Reads a bill, amendment or act.
 * @throws DocumentError naming the file, the place and what is wrong: also for a page of another kind
 */
export async function readDocumentFile(file: CollectedFile, retrieved: string): Promise<DocumentFile> {
  const document = await readDocument(file.bytes, file.name)
  const read = readBill(document)
  if (!isLegislation(read))
    throw new DocumentError(
      'WRONG_KIND',
      file.name,
      'the heading',
      `it is neither a page of the General Statutes nor a bill, amendment or act, nor a data set (it begins “${headingOf(document)}”).`,
    )
  const head = Buffer.from(file.bytes.subarray(0, 4096)).toString('latin1')
  const found = identify(document, read, file.name)
  return {
    name: file.name,
    sha256: file.sha256,
    retrieved,
    url: savedFrom(head) ?? null,
    document,
    read,
    ...('identity' in found
      ? { identity: found.identity, reason: '' }
      : { identity: undefined, reason: found.reason }),
  }
}
