import type { BillDocument } from '#shared/law/bills/index.ts'
import type { DraftedDocument, Source } from '#shared/model/index.ts'
import type { DocumentIdentity } from './identity.ts'
import type { DocumentFile } from './read-file.ts'

/** A file whose document is known. */
export type KnownFile = DocumentFile & { readonly identity: DocumentIdentity }

/** The record of a document's file among the sources. */
export const documentSourceId = ({ identity, sha256 }: KnownFile): string =>
  `drafted-${identity.id.replaceAll('.', '-').slice(0, 90)}-${sha256.slice(0, 8)}`

const shortName = (name: string): string => name.split(/[\\/]/).at(-1) ?? name

export function documentSource(file: KnownFile): Source {
  const { identity, url } = file
  const of =
    identity.act || !identity.bill ? '' : ` of ${identity.bill.number} (${identity.bill.session.session})`
  return {
    id: documentSourceId(file),
    title: `${identity.label}${of}${identity.title ? `: ${identity.title}` : ''}`.slice(0, 300),
    kind: 'import',
    publisher: 'Connecticut General Assembly',
    ...(identity.date && { published: identity.date }),
    retrieved: file.retrieved,
    ...(url === null ? {} : { url: url.slice(0, 500) }),
    fileName: shortName(file.name).slice(-200),
    sha256: file.sha256,
    reliability: 'reported',
    reliabilityReason:
      'Read from a file that a person gave. It is the legislature’s document by its form; Charter Oak did not get it from the site itself.',
  }
}

/** Keeps a sentence within what a record holds. */
const short = (words: string): string => words.trim().slice(0, 1000)

/** The document's record, without its words. */
export function documentRecord(file: KnownFile): DraftedDocument {
  const { identity, document } = file
  const { bill, act } = identity
  return {
    id: identity.id,
    kind: identity.kind,
    ...(bill && { billId: bill.id }),
    // A vetoed act leaves no trace in the law: it stays a document of its bill.
    ...(act && !identity.isVetoed && { actId: act.id }),
    label: identity.label,
    ...(identity.title && { title: identity.title }),
    ...(identity.date && { date: identity.date }),
    ...(identity.lcoNumber && { lcoNumber: identity.lcoNumber }),
    ...(identity.fileNumber && { fileNumber: identity.fileNumber }),
    underlining: document.underlining,
    format: document.format,
    warnings: [...document.warnings, ...identity.notes].map(short).filter((words) => words !== ''),
    sha256: file.sha256,
    provenance: [{ sourceId: documentSourceId(file), locator: 'The whole document' }],
  }
}

const hasLines = ({ paragraphs }: Pick<BillDocument, 'paragraphs'>): boolean =>
  paragraphs.some(({ runs }) => runs.some((run) => run.line !== undefined))

/** How much of the print a reading kept beside its words: underlining counts most, then line numbers. */
export function fidelityOf(document: Pick<BillDocument, 'underlining' | 'paragraphs'>): number {
  return (document.underlining === 'carried' ? 2 : 0) + (hasLines(document) ? 1 : 0)
}
