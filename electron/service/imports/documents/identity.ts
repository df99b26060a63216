import type { BillDocument } from '#shared/law/bills/index.ts'
import { type BillHeader, paragraphText, type ReadBill } from '#shared/law/bills/index.ts'
import { sessionInWords } from '#shared/law/citation/session-name.ts'
import { type ActName, formatCitation } from '#shared/law/citation.ts'
import { billName, readSessionName, type SessionName } from '#shared/law/datasets/index.ts'
import { isFullDate, parseDate } from '#shared/law/dates.ts'
import type { DocumentKindWord } from '#shared/model/index.ts'
import { type NamedFile, readFileName } from './file-name.ts'

/** Which document of which bill or act it is: everything that names it. */
export interface DocumentIdentity {
  /** `2026-hb-5001.file-123`, `pa-26-98.act` */
  readonly id: string
  readonly kind: DocumentKindWord
  /** "File No. 123", "P.A. 26-98" */
  readonly label: string
  readonly bill?: { readonly id: string; readonly number: string; readonly session: SessionName }
  readonly act?: { readonly id: string; readonly number: string; readonly name: ActName }
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

/** "P.A. 26-98" and `pa-26-98`; acts of special sessions number afresh, so the session is in both. */
function actOf(name: ActName): DocumentIdentity['act'] {
  const number = formatCitation({ ...name, provision: [] }).replaceAll('\u00a0', ' ')
  const year = name.year >= 1973 ? String(name.year).slice(2) : String(name.year)
  const session = name.session
    ? `-${name.session
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/-$/, '')}`
    : ''
  return { id: `${name.actKind.toLowerCase()}-${year}-${name.number}${session}`, number, name }
}

/** The session: as the header prints it, as the act's number tells, or as the file's name does. */
function sessionOf(
  header: BillHeader,
  named: NamedFile | undefined,
): { session: SessionName; note?: string } | undefined {
  const printed = header.session === undefined ? undefined : readSessionName(header.session)
  if (printed) return { session: printed }
  if (header.act) {
    const words = header.act.session ? `${sessionInWords(header.act.session)} ` : ''
    const told = readSessionName(`${words}${header.act.year}`)
    if (told) return { session: told }
  }
  const byName = named && readSessionName(String(named.year))
  return (
    byName && { session: byName, note: 'The session is not printed; it is told by the name of the file.' }
  )
}

function kindOf(header: BillHeader): DocumentKindWord | undefined {
  switch (header.kind) {
    case 'unknown':
      return undefined
    case 'amendment':
    case 'public act':
    case 'special act':
      return header.kind
    default:
      if (header.fileNumber !== undefined)
        return header.reprintOf || header.asAmended ? 'reprint' : 'file copy'
      if (header.kind === 'substitute bill') return 'substitute'
      return header.kind === 'governor’s bill' ? 'bill' : header.kind
  }
}

const FIRST_WORDS: Partial<Record<DocumentKindWord, string>> = {
  'proposed bill': 'Proposed bill',
  'raised bill': 'Raised bill',
  'committee bill': 'Committee bill',
  bill: 'Bill',
  substitute: 'Substitute',
}

function labelOf(kind: DocumentKindWord, header: BillHeader, act: DocumentIdentity['act']): string {
  if (act) return act.number
  if (kind === 'file copy') return `File No. ${header.fileNumber}`
  if (kind === 'reprint') {
    const of = header.reprintOf === undefined ? '' : ` (reprint of File No. ${header.reprintOf})`
    return `File No. ${header.fileNumber}${of}`
  }
  const words = header.kind === 'governor’s bill' ? 'Governor’s bill' : FIRST_WORDS[kind]
  const lco = header.lcoNumber === undefined ? undefined : `LCO No. ${header.lcoNumber}`
  return [words, lco].filter((one) => one !== undefined).join(', ')
}

/** File copies print the day under the chamber's name: "House of Representatives, April 24, 2017". */
function printedDay(document: BillDocument): string | undefined {
  const head = document.paragraphs.slice(0, 40).map(paragraphText).join('\n')
  const found = /(?:House of Representatives|Senate),\s+([A-Z][a-z]+\s+\d{1,2},\s+\d{4})/.exec(head)?.[1]
  const day = found === undefined ? undefined : parseDate(found)
  return day?.ok && isFullDate(day.date) ? day.date : undefined
}

function approvedOn(governor: string | undefined): string | undefined {
  const printed = /^Approved\s+(.+?)\.?$/i.exec(governor ?? '')?.[1]
  const day = printed === undefined ? undefined : parseDate(printed)
  return day?.ok && isFullDate(day.date) ? day.date : undefined
}

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
  const header = completed(read.header, named)
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

/** What the heading leaves out and the file's name tells; an amendment's name has the LCO number only. */
function completed(header: BillHeader, named: NamedFile | undefined): BillHeader {
  if (!named) return header
  const number = header.billNumber ?? named.billNumber
  const chamber = header.chamber ?? named.chamber
  const lco = header.lcoNumber ?? named.lcoNumber
  const file = header.fileNumber ?? (header.kind.endsWith('bill') ? named.fileNumber : undefined)
  return {
    ...header,
    ...(number !== undefined && { billNumber: number }),
    ...(chamber && { chamber }),
    ...(lco && { lcoNumber: lco }),
    ...(file && { fileNumber: file }),
  }
}

function billOf(header: BillHeader, session: SessionName): { id: string; number: string } | undefined {
  if (header.billNumber === undefined || header.chamber === undefined) return undefined
  const sign = header.isSubstitute ? 's' : ''
  return billName(`${sign}${header.chamber === 'House' ? 'HB' : 'SB'} ${header.billNumber}`, session)
}
