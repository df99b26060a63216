import type { FoundCitation } from './model.ts'
import { readCompactPath, type WordedPath } from './read-provision.ts'
import type { Reader } from './reader.ts'
import { compareSections, readSectionNumber } from './section-number.ts'

/** "C.G.S.", "CGS", "CGSA", "Conn. Gen. Stat. (Ann.)", "General Statutes": what may stand before the sign. */
const COMPILATION =
  /(?:C\.?\s?G\.?\s?S\.?(?:\s?A\.?)?|Conn(?:\.|ecticut)\s*Gen(?:\.|eral)\s*Stat(?:s?\.|utes)(?:\s+Ann\.)?|General\s+Statutes)(?=[\s§\d])[\s,]*/iy
const SIGN = /(?:§\s*§|§|sec(?:tion)?s\b\.?|sec(?:tion)?\b\.?|ss?\.(?=\s*\d))\s*/iy
const PLURAL = /^(?:§\s*§|sec(?:tion)?s|ss)/i
const TO =
  /(?:\s*,)?\s+(?:to|through|thru)\s+(?:§\s*|sec(?:tion|\.)\s+)?|\s*[\u2013\u2014]\s*§?\s*|\s+-\s+§?\s*/iy
const INCLUSIVE = /\s*,?\s*inclusive\b/iy
const NEXT = /\s*[,;]\s*(?:(?:and|or)\s+)?|\s+(?:and|or|&)\s+/iy
const LOOKS_LIKE_NUMBER = /\d+[a-z]{0,2}[-\u2010-\u2015]\d/iy
const SPAN_OF_TIME =
  /\d+[-\u2010-\u2015]\d+\s+(?:years?|months?|weeks?|days?|hours?|minutes?|per\s?cent|times)\b/iy

/** True where a section of the General Statutes could be named here: a sign, a compilation or a number. */
export function seesSectionNumber(reader: Reader): boolean {
  return reader.sees(LOOKS_LIKE_NUMBER)
}

/**
 * Reads "§", "Sec.", "C.G.S. §" and the like. `found` is false where none stood; `plural` where several sections are
 * announced ("Secs.", "§§").
 */
export function readSectionSign(reader: Reader): { found: boolean; plural: boolean } {
  const compilation = reader.take(COMPILATION)
  const sign = reader.take(SIGN)
  return { found: Boolean(compilation ?? sign), plural: sign !== undefined && PLURAL.test(sign[0]) }
}

function readOne(reader: Reader, start: number, worded: readonly WordedPath[]): FoundCitation[] {
  const section = readSectionNumber(reader)
  const afterNumber = reader.at
  const path = readCompactPath(reader)
  if (worded.length > 0) {
    if (path.length > 0)
      reader.fail('The provision is named twice, in words and after the number.', afterNumber)
    const last = worded.length - 1
    return worded.map((named, i) => ({
      citation: { kind: 'section', section, provision: named.path },
      // One provision is named by the whole phrase; of several, each by its label, the last by the rest too.
      start: i === 0 ? start : named.start,
      end: i === last ? reader.at : named.end,
    }))
  }
  const end = reader.at
  const to = path.length === 0 ? readRangeEnd(reader, section) : undefined
  if (to !== undefined) {
    return [{ citation: { kind: 'section-range', from: section, to }, start, end: reader.at }]
  }
  reader.at = end
  return [{ citation: { kind: 'section', section, provision: path }, start, end }]
}

function readRangeEnd(reader: Reader, from: string): string | undefined {
  if (!reader.take(TO)) return undefined
  const where = reader.at
  if (!seesSectionNumber(reader)) {
    if (reader.typed)
      reader.fail(`The section at which the range ends was expected, but here is ${reader.ahead()}.`)
    return undefined
  }
  const to = reader.typed ? readSectionNumber(reader) : reader.attempt(() => readSectionNumber(reader))
  if (to === undefined) return undefined
  if (compareSections(from, to) >= 0) {
    if (reader.typed) reader.fail(`A range runs forwards, but ${to} does not come after ${from}.`, where)
    return undefined
  }
  reader.take(INCLUSIVE)
  return to
}

/**
 * Reads what follows the sign: one section, a range, or a list of them ("53a-82, 53a-83 and 53a-86 to 53a-89,
 * inclusive"). `start` is where the whole phrase began, `worded` the provisions named before it.
 */
export function readSections(
  reader: Reader,
  start: number,
  plural: boolean,
  worded: readonly WordedPath[] = [],
): FoundCitation[] {
  const found = readOne(reader, start, worded)
  for (;;) {
    const before = reader.at
    if (!reader.take(NEXT)) break
    reader.take(SIGN)
    const next = reader.at
    // Statutes write "section 31-12, 31-13 or 31-14" in the singular too; "10-12 days" is what to beware of.
    const isNext = seesSectionNumber(reader) && (plural || !reader.sees(SPAN_OF_TIME))
    const more = isNext ? reader.attempt(() => readOne(reader, next, [])) : undefined
    if (!more) {
      reader.at = before
      break
    }
    found.push(...more)
  }
  return found
}
