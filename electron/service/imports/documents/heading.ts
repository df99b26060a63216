/** What a document's heading, and its file's name where that is silent, tell of it. */
import { type BillDocument, type BillHeader, paragraphText } from '#shared/law/bills/index.ts'
import { MONTH_PATTERN, sessionInWords, sessionName } from '#shared/law/citation/session-name.ts'
import { type ActName, formatCitation } from '#shared/law/citation.ts'
import { billName, readSessionName, type SessionName } from '#shared/law/datasets/index.ts'
import { isFullDate, parseDate } from '#shared/law/dates.ts'
import type { DocumentKindWord } from '#shared/model/index.ts'
import type { NamedFile } from './file-name.ts'

export interface NamedAct {
  readonly id: string
  readonly number: string
  readonly name: ActName
}

/** "P.A. 26-98" and `pa-26-98`; acts of special sessions number afresh, so the session is in both. */
export function actOf(name: ActName): NamedAct {
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
export function sessionOf(
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

/** The kind of the document by its heading; undefined for what is no bill, amendment or act. */
export function kindOf(header: BillHeader): DocumentKindWord | undefined {
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

/** What it is called among the documents of its bill: "File No. 123", "P.A. 26-98". */
export function labelOf(kind: DocumentKindWord, header: BillHeader, act: NamedAct | undefined): string {
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

const SPECIAL_SESSION = new RegExp(
  `\\b(${MONTH_PATTERN})(?:\\s+(\\d{1,2}))?,?\\s+Special\\s+Session\\s*,?\\s+(?:Public|Special)\\s+Act\\s+No`,
  'i',
)

/**
 * An act of a special session prints it before its number, "July Special Session, Public Act No. 20-1": without it the
 * act would be taken for the regular session's of that number.
 */
export function withSession(header: BillHeader, document: BillDocument): BillHeader {
  if (!header.act || header.act.session !== undefined) return header
  const head = document.paragraphs
    .slice(0, 40)
    .map(paragraphText)
    .join(' ')
    .replace(/[\s\u00a0]+/g, ' ')
  const found = SPECIAL_SESSION.exec(head)
  return found
    ? { ...header, act: { ...header.act, session: sessionName(found[1] as string, found[2]) } }
    : header
}

/** File copies print the day under the chamber's name: "House of Representatives, April 24, 2017". */
export function printedDay(document: BillDocument): string | undefined {
  const head = document.paragraphs.slice(0, 40).map(paragraphText).join('\n')
  const found = /(?:House of Representatives|Senate),\s+([A-Z][a-z]+\s+\d{1,2},\s+\d{4})/.exec(head)?.[1]
  const day = found === undefined ? undefined : parseDate(found)
  return day?.ok && isFullDate(day.date) ? day.date : undefined
}

/** The day of "Approved May 27, 2026". */
export function approvedOn(governor: string | undefined): string | undefined {
  const printed = /^Approved\s+(.+?)\.?$/i.exec(governor ?? '')?.[1]
  const day = printed === undefined ? undefined : parseDate(printed)
  return day?.ok && isFullDate(day.date) ? day.date : undefined
}

/** What the heading leaves out and the file's name tells; an amendment's name has the LCO number only. */
export function completed(header: BillHeader, named: NamedFile | undefined): BillHeader {
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

/** The bill's id and number; undefined where the heading names none. */
export function billOf(header: BillHeader, session: SessionName): { id: string; number: string } | undefined {
  if (header.billNumber === undefined || header.chamber === undefined) return undefined
  const sign = header.isSubstitute ? 's' : ''
  return billName(`${sign}${header.chamber === 'House' ? 'HB' : 'SB'} ${header.billNumber}`, session)
}
