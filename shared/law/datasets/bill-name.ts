/** One name for one bill, however a data set, a document or the store spells it. */
import { parseCitation } from '../citation/parse.ts'
import { fullMonth } from '../citation/session-name.ts'
import { regularSession } from '../sessions.ts'
import type { Chamber } from './model.ts'

export interface SessionName {
  readonly year: number
  /** As the store spells it: "2017 January", "2020 July Special", "2020 Special" where the month is not told. */
  readonly session: string
  readonly isSpecial: boolean
}

const WORDS =
  /^(?:(\d{4})\s+)?(?:([A-Z][a-z]+)\.?(?:\s+(\d{1,2}))?\s*)?(Special|Sp\.)?\s*(?:Session|Sess\.)?,?\s*(\d{4})?$/i

function named(year: number, month: string | undefined, day: string | undefined, isSpecial: boolean) {
  const regular = regularSession(year)
  if (!isSpecial) {
    const kind = regular?.kind ?? month
    return { year, session: kind ? `${year} ${kind}` : String(year), isSpecial }
  }
  const parts = [String(year), month, day && String(Number(day)), 'Special']
  return { year, session: parts.filter(Boolean).join(' '), isSpecial }
}

/**
 * Reads the name of a session: "January Session, 2021", "July Special Session, 2020", "2017 January", "2026 Regular
 * Session", "2017". A year alone is that year's regular session. Undefined for what names no session of Connecticut.
 */
export function readSessionName(words: string): SessionName | undefined {
  const text = words
    .replace(/[_\s\u00a0]+/g, ' ')
    .replace(/\b(\d{4})\s*-\s*\1\b/, '$1')
    .replace(/\b(?:Regular(?: Session)?|General Assembly)\b/gi, '')
    .replace(/\s+/g, ' ')
    .trim()
  const found = WORDS.exec(text)
  const year = Number(found?.[1] ?? found?.[5])
  if (!found || !(year >= 1800 && year <= 2100) || (found[1] && found[5])) return undefined
  const month = found[2] === undefined ? undefined : fullMonth(found[2])
  const isSpecial = found[4] !== undefined
  if (found[2] !== undefined && month === undefined) {
    // "2020 Special": the pattern takes the word for a month's.
    return /^special$/i.test(found[2]) ? named(year, undefined, undefined, true) : undefined
  }
  const regular = regularSession(year)?.kind
  if (!isSpecial && month !== undefined && regular !== undefined && month !== regular) return undefined
  return named(year, month, found[3], isSpecial)
}

export interface BillName {
  /** `2017-hb-7309`, `2020-july-special-hb-6001` */
  readonly id: string
  /** "HB 7309", with "s" before it for a substitute. */
  readonly number: string
  readonly chamber: Chamber
  /** A resolution makes no law. */
  readonly isResolution: boolean
}

/**
 * The id and the number of a bill. "HB07309", "sHB 7309", "House Bill No. 7309" and "H.B. 7309" of one session are one.
 * @param session from `readSessionName`
 * @returns undefined for what is no bill or resolution of the General Assembly
 */
export function billName(words: string, session: SessionName): BillName | undefined {
  const read = parseCitation(words)
  if (!read.ok || read.citation.kind !== 'bill') return undefined
  const { prefix, number, substitute, chamber, year } = read.citation
  if (year !== undefined && year !== session.year) return undefined
  const special = session.isSpecial ? `${session.session.slice(5).toLowerCase().replaceAll(' ', '-')}-` : ''
  return {
    id: `${session.year}-${special}${prefix.toLowerCase()}-${number}`,
    number: `${substitute ? 's' : ''}${prefix} ${number}`,
    chamber: chamber === 'H' ? 'House' : 'Senate',
    isResolution: prefix !== 'HB' && prefix !== 'SB',
  }
}

/** The number without the sign of a substitute: what two spellings of one bill have in common. */
export const plainNumber = (number: string): string => number.replace(/^s(?=[HS])/, '')
