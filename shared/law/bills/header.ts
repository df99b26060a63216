import { findCitations } from '../citation/find.ts'
import type { ActCitation } from '../citation/model.ts'
import { MONTH_PATTERN } from '../citation/session-name.ts'
import { type BillDocument, paragraphText } from './document.ts'

/** What kind of document it says it is. */
export type DocumentKind =
  | 'proposed bill'
  | 'committee bill'
  | 'raised bill'
  | 'governor’s bill'
  | 'substitute bill'
  | 'bill'
  | 'amendment'
  | 'public act'
  | 'special act'
  | 'unknown'

export interface BillHeader {
  readonly kind: DocumentKind
  /** "House" where bills number from 5001 or the header says so. */
  readonly chamber?: 'House' | 'Senate'
  /** 7309, without "HB". */
  readonly billNumber?: number
  readonly isSubstitute: boolean
  readonly isResolution: boolean
  /** "January Session, 2021" as printed; special sessions too. */
  readonly session?: string
  readonly year?: number
  readonly lcoNumber?: string
  /** Of the file copy itself, or for an amendment the file copy whose lines it means. */
  readonly fileNumber?: string
  /** "Reprint of File No. 425" in a reprint. */
  readonly reprintOf?: string
  readonly calendarNumber?: string
  readonly act?: ActCitation
  readonly committee?: string
  /** "REP. MORIN, 28th Dist.", "(JUD)"; for an amendment who offers it. */
  readonly introducers: readonly string[]
  readonly title?: string
  /** True for "As Amended by House Amendment Schedule "A"" and the like. */
  readonly asAmended?: string
}

/** "Be it enacted by the Senate and House …"; of a joint resolution "Resolved by this Assembly:". */
const ENACTING = /^\s*(?:Be it (?:enacted|resolved)\b|Resolved by (?:this|the)\b)/i
const NUMBER =
  /\b(Substitute\s+for\s+|Substitute\s+|Subst\.\s*(?:for\s+)?|Proposed\s+|Committee\s+|Raised\s+|Governor[’']s\s+)?(?:(House|Senate|H\.|S\.)\s*)?(Bill|B\.|Joint\s+Resolution|Concurrent\s+Resolution|Resolution)\s+No\.?\s*([\d,]+)/i
const SESSION =
  /\b((?:January|February|March|April|May|June|July|August|September|October|November|December)(?:\s+\d{1,2})?(?:\s+Special)?\s+Session,?\s+((?:19|20)\d\d))\b/i
/** An act of a special session prints it before its number: "June Special Session, Public Act No. 21-2". */
const ACT = new RegExp(
  `(?:\\b${MONTH_PATTERN}(?:\\s+\\d{1,2})?,?\\s+Special\\s+Session,?\\s+)?\\b(?:Public|Special)\\s+Act\\s+(?:No\\.?\\s*)?\\d{2,4}-\\d+`,
  'i',
)
const TITLE = /^\s*(?:AN\s+ACT|A\s+RESOLUTION|RESOLUTION|A\s+JOINT\s+RESOLUTION)\b/

const KINDS: readonly (readonly [RegExp, DocumentKind])[] = [
  [/^substitute|^subst/i, 'substitute bill'],
  [/^proposed/i, 'proposed bill'],
  [/^committee/i, 'committee bill'],
  [/^raised/i, 'raised bill'],
  [/^governor/i, 'governor’s bill'],
]

/** How many paragraphs of a document belong to its header: up to the enacting clause, or the first section. */
export function headerLength(paragraphs: BillDocument['paragraphs']): number {
  const end = paragraphs.findIndex((paragraph) =>
    /^\s*(?:Be it (?:enacted|resolved)\b|Resolved by (?:this|the)\b|Section\s+1\.\s|Sec\.\s+\d+\.\s|That\s+(?:the|title|chapter|section|subsection)\b)/i.test(
      paragraphText(paragraph),
    ),
  )
  return end < 0 ? Math.min(paragraphs.length, 30) : end
}

/** The enacting clause and whatever else stands between header and text. */
export const isEnactingClause = (text: string): boolean => ENACTING.test(text)

function lineAfter(lines: readonly string[], label: RegExp): string[] {
  const at = lines.findIndex((line) => label.test(line))
  if (at < 0) return []
  const own = (lines[at] as string).replace(label, '').trim()
  const found = own === '' ? [] : [own]
  for (const line of lines.slice(at + 1)) {
    if (!/^\s*(?:REP\.|SEN\.|REPS\.|SENS\.|\(?[A-Z&]{2,4}\)\s*$)/i.test(line)) break
    found.push(line.trim())
  }
  return found
}

/** "SEN. LOONEY, 11th Dist. REP. RITTER, 1st Dist." on one line are two. */
function introducersIn(lines: readonly string[]): string[] {
  const found = lineAfter(lines, /^\s*(?:Introduced|Offered)\s+by:?/i)
  return found
    .flatMap((line) => line.split(/\s+(?=(?:SENS?|REPS?)\.\s)/))
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

function titleIn(lines: readonly string[]): string | undefined {
  const at = lines.findIndex((line) => TITLE.test(line))
  if (at < 0) return undefined
  const parts: string[] = []
  // A title runs on over lines of capitals to its full stop.
  for (const line of lines.slice(at)) {
    if (parts.length > 0 && /\p{Ll}{3}/u.test(line)) break
    parts.push(line.trim())
    if (/\.\s*$/.test(line)) break
  }
  return parts.join(' ').replace(/\s+/g, ' ')
}

/**
 * Reads the header of a bill, file copy, amendment or act. What the print does not say is absent, but for the chamber,
 * which the bill's number tells (House bills from 5001; Senate bills from 1).
 */
export function readHeader(paragraphs: BillDocument['paragraphs']): BillHeader {
  const lines = paragraphs
    .slice(0, headerLength(paragraphs))
    .flatMap((paragraph) => paragraphText(paragraph).split('\n'))
    .map((line) => line.replace(/[\s\u00a0]+/g, ' ').trim())
    .filter((line) => line !== '')
  const all = lines.join('\n')
  const number = NUMBER.exec(all)
  const actName = ACT.exec(all)?.[0].replace(/No\.?\s*/i, '')
  const named = actName === undefined ? undefined : findCitations(actName)[0]?.citation
  const act = named?.kind === 'act' ? named : undefined
  const session = SESSION.exec(all)
  const billNumber = number ? Number((number[4] as string).replaceAll(',', '')) : undefined
  const isAmendment = /^\s*(?:AMENDMENT|To:)/im.test(all) && /^\s*(?:Offered\s+by|To):/im.test(all)
  const adjective = number?.[1]?.trim() ?? ''
  const isBill = number !== null
  const kind: DocumentKind = isAmendment
    ? 'amendment'
    : act
      ? act.actKind === 'PA'
        ? 'public act'
        : 'special act'
      : (KINDS.find(([pattern]) => pattern.test(adjective))?.[1] ?? (isBill ? 'bill' : 'unknown'))
  const said = number?.[2]?.toUpperCase()
  const isResolution = /resolution/i.test(number?.[3] ?? '')
  const chamber = said
    ? said.startsWith('H')
      ? 'House'
      : 'Senate'
    : billNumber === undefined || isResolution
      ? undefined
      : billNumber > 5000
        ? 'House'
        : 'Senate'
  const year = session?.[2] ?? (act && String(act.year))
  const found = (pattern: RegExp): string | undefined => pattern.exec(all)?.[1]?.replace(/\s+/g, ' ').trim()
  const optional = {
    chamber,
    billNumber,
    session: session?.[1]?.replace(/\s+/g, ' '),
    year: year === undefined ? undefined : Number(year),
    lcoNumber: found(/\bLCO\s+No\.?\s*(\d+)/i),
    fileNumber: found(/^(?!.*Reprint\s+of).*\bFile\s+No\.?\s*(\d+)/im),
    reprintOf: found(/\(?\s*(?:Corrected\s+)?Reprint\s+of\s+File\s+No\.?\s*(\d+)/i),
    calendarNumber: found(/\bCal\.?\s+No\.?\s*(\d+)/i),
    act,
    committee: found(/Referred\s+to\s+(?:the\s+)?(?:Joint\s+)?Committee\s+on\s+(.+)/i)?.replace(
      /[.\s]+$/,
      '',
    ),
    title: titleIn(lines),
    asAmended: found(/\(?\s*(As\s+Amended(?:\s+by\s+.+?)?)\s*\)?\s*$/im),
  }
  const known = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined))
  return {
    kind,
    isSubstitute: /^subst/i.test(adjective),
    isResolution,
    introducers: introducersIn(lines),
    ...(known as Partial<Omit<BillHeader, 'kind'>>),
  }
}
