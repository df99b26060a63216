import type { BillDocument, ReadBill } from '#shared/law/bills/index.ts'
import type { SessionName } from '#shared/law/datasets/index.ts'
import type { DocumentKindWord } from '#shared/model/index.ts'
import { readFileName } from './file-name.ts'
import {
  actOf,
  approvedOn,
  billOf,
  completed,
  kindOf,
  labelOf,
  type NamedAct,
  printedDay,
  sessionOf,
  withSession,
} from './heading.ts'

/** Which document of which bill or act it is: everything that names it. */
export interface DocumentIdentity {
  /** `2026-hb-5001.file-123`, `pa-26-98.act` */
  readonly id: string
  readonly kind: DocumentKindWord
  /** "File No. 123", "P.A. 26-98" */
  readonly label: string
  readonly bill?: { readonly id: string; readonly number: string; readonly session: SessionName }
  readonly act?: NamedAct
  readonly title?: string
  readonly date?: string
  readonly lcoNumber?: string
  readonly fileNumber?: string
  /** The day of approval, for an act that prints it. */
  readonly approved?: string
  readonly isVetoed: boolean
  readonly notes: readonly string[]
}

export type Identified = { readonly identity: DocumentIdentity } | { readonly reason: string }

const suffixOf = (kind: DocumentKindWord, fileNumber?: string, lcoNumber?: string): string => {
  if (kind === 'file copy' || kind === 'reprint') return `file-${fileNumber}`
  return lcoNumber === undefined ? kind.replace(' ', '-') : `lco-${lcoNumber}`
}

/**
 * Tells which document it is from its own heading, and where that is silent from its file's name.
 * @param name the file's name
 */
export function identify(document: BillDocument, read: ReadBill, name: string): Identified {
  const named = readFileName(name)
  const header = withSession(completed(read.header, named), document)
  const kind = kindOf(header)
  if (kind === undefined) return { reason: 'It has no number of a bill, amendment or act.' }
  if (header.isResolution) return { reason: 'It is a resolution, which makes no law.' }
  const act = header.act && kind.endsWith(' act') ? actOf(header.act) : undefined
  const found = sessionOf(header, named)
  const bill = found && billOf(header, found.session)
  if (!act && header.billNumber === undefined) return { reason: 'It does not say which bill it belongs to.' }
  if (!act && !found)
    return {
      reason: `It does not print its session, and its file’s name does not tell it, so that ${header.isSubstitute ? 's' : ''}${header.chamber === 'House' ? 'HB' : 'SB'} ${header.billNumber} cannot be told from bills of other years with that number.`,
    }
  if (!act && !bill) return { reason: 'Its number is none of a bill of the General Assembly.' }
  if (kind === 'amendment' && header.lcoNumber === undefined)
    return { reason: 'It is an amendment without an LCO number, so that it cannot be told from others.' }
  const stem = act ? act.id : (bill?.id ?? '')
  const approved = approvedOn(read.tail.governor)
  const date = act ? approved : printedDay(document)
  const isVetoed = /^Vetoed/i.test(read.tail.governor ?? '')
  return {
    identity: {
      id: act ? `${stem}.act` : `${stem}.${suffixOf(kind, header.fileNumber, header.lcoNumber)}`,
      kind,
      label: labelOf(kind, header, act),
      ...(bill && { bill: { ...bill, session: found.session } }),
      ...(act && { act }),
      ...(header.title && { title: header.title.slice(0, 600) }),
      ...(date && { date }),
      ...(header.lcoNumber && { lcoNumber: header.lcoNumber }),
      ...(header.fileNumber && { fileNumber: header.fileNumber }),
      ...(approved && { approved }),
      isVetoed,
      notes: [
        ...(found?.note && bill ? [found.note] : []),
        ...(isVetoed
          ? ['The governor vetoed it, as it prints itself: it is no law unless the veto was overridden.']
          : []),
      ],
    },
  }
}
