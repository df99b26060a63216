/** What stage of a bill a document is, from its address at the legislature and its label. */
import type { BillVersion } from '../../model/legislation.ts'
import type { RecordVersion } from './model.ts'

type Stage = BillVersion['stage']

/** What the legislature's file names tell (`2017HB-07309-R000694-FC`): folder, revision, file number, type. */
interface NamedFile {
  readonly stage?: Stage
  readonly fileNumber?: string
  readonly lcoNumber?: string
  readonly actId?: string
}

const ACT_FILE = /\b(?:19|20)(\d{2})(PA|SA)-0*(\d+)-R\d\d/i
const FILE_COPY = /-R\d\d0*(\d{1,4})-FC\b/i
const SUBSTITUTE = /-R0[1-9]-[HS][BJR]\b/i
const LCO = /\b(?:19|20)\d{2}LCO0*(\d+)-R\d\d/i

function fromAddress(url: string): NamedFile {
  const act = ACT_FILE.exec(url)
  if (act) return { stage: 'public act', actId: `${act[2]?.toLowerCase()}-${act[1]}-${act[3]}` }
  const file = FILE_COPY.exec(url)
  if (file) return { stage: 'file copy', fileNumber: file[1] as string }
  const lco = LCO.exec(url)
  if (lco) return { stage: 'amendment', lcoNumber: lco[1] as string }
  return SUBSTITUTE.test(url) ? { stage: 'substitute' } : {}
}

const LABELS: readonly (readonly [RegExp, Stage])[] = [
  [/\b(?:public|special) act\b|\bchaptered\b/i, 'public act'],
  [/\breprint\b/i, 'reprint'],
  [/\bfile\b/i, 'file copy'],
  [/\bamend(?:ment|ed)\b/i, 'amendment'],
  [/\bsub(?:st(?:itute)?)?\b/i, 'substitute'],
  [/\bcommittee bill\b/i, 'committee'],
  [/\b(?:raised|governor[’']s) bill\b/i, 'raised'],
  [/\b(?:proposed|prefiled)\b/i, 'proposed'],
  [/\b(?:enrolled|engrossed|passed)\b/i, 'passed'],
]

export interface DocumentOfBill {
  /** As the data set labels it: "File No. 694", "Comm Sub", "Introduced". */
  readonly label: string
  readonly date?: string
  readonly url?: string
}

/**
 * What stage of a bill a document is. The file name of the legislature decides, then the label; where neither tells
 * (LegiScan's "Introduced"), a bill that a committee introduced is a raised bill, any other a proposed one, and
 * `stageBasis` says that this was inferred.
 */
export function versionOf(document: DocumentOfBill, isCommitteeBill: boolean): RecordVersion {
  const named = document.url === undefined ? {} : fromAddress(document.url)
  const byLabel = LABELS.find(([pattern]) => pattern.test(document.label))?.[1]
  const isReprint = named.stage === 'file copy' && byLabel === 'reprint'
  const stage = (isReprint ? 'reprint' : named.stage) ?? byLabel
  const file = /\bfile (?:no\.?|number)\s*(\d+)/i.exec(document.label)?.[1]
  const act = /\b(public|special) act\s+(?:no\.?\s*)?(\d{2})-0*(\d+)/i.exec(document.label)
  return {
    label: document.label,
    stage: stage ?? (isCommitteeBill ? 'raised' : 'proposed'),
    stageBasis: stage ? 'stated' : 'inferred',
    ...(document.date !== undefined && { date: document.date }),
    ...(document.url !== undefined && { url: document.url }),
    ...(file !== undefined && { fileNumber: file }),
    ...(act && { actId: `${act[1]?.toLowerCase() === 'public' ? 'pa' : 'sa'}-${act[2]}-${act[3]}` }),
    ...(named.fileNumber !== undefined && { fileNumber: named.fileNumber }),
    ...(named.lcoNumber !== undefined && { lcoNumber: named.lcoNumber }),
    ...(named.actId !== undefined && { actId: named.actId }),
  }
}
