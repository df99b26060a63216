import { levelsOfPath } from './levels.ts'
import type { FoundCitation } from './model.ts'
import { checkLevels, readCompactPath, readLabels } from './read-labels.ts'
import { readFollowingLevels, type WordedPath } from './read-provision.ts'
import type { Reader } from './reader.ts'
import { compareSections, readSectionNumber } from './section-number.ts'

/** "C.G.S.", "CGS", "CGSA", "Conn. Gen. Stat. (Ann.)", "General Statutes (Rev. to 2015)": what may stand before the sign. */
const COMPILATION =
  /(?:C\.?\s?G\.?\s?S\.?(?:\s?A\.?)?|(?:Conn(?:\.|ecticut)?\s*)?Gen(?:\.|eral)?\s*Stat(?:s?\.?|utes?)(?:\s+Ann\.?)?|G\.\s?S\.)(?:\s*\((?:Rev|Supp)\.[^()]{1,24}\))?(?=[\s§\d])[\s,]*/iy
const SIGN = /(?:§\s*§|§|sec(?:tion)?s\b\.?|sec(?:tion)?\b\.?|ss?\.(?=\s*\d))\s*/iy
const PLURAL = /^(?:§\s*§|sec(?:tion)?s|ss)/i
const TO =
  /(?:\s*,)?\s+(?:to|through|thru)\s+(?:§\s*|sec(?:tion|\.)\s+)?|\s*[\u2013\u2014]\s*§?\s*|\s+-\s+§?\s*|-(?=\d{1,2}[a-z]{0,2}-\d)/iy
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

/** "53A-192A(A)(1)(A)": all in capitals, where the number's own letters tell that (A) first is subsection (a). */
function fromCapitals(path: readonly string[], number: string): string[] {
  const [first, ...rest] = path
  const isInCapitals = /^\d+[A-Z]/.test(number) && !/^42A/.test(number)
  return first !== undefined && isInCapitals && /^[A-Z]/.test(first)
    ? [first.toLowerCase(), ...rest]
    : [...path]
}

/** Reads "(c)(1)" after `number` and, where it may follow, ", subsection (c), subdivision (1)". */
function readTypedPath(reader: Reader, number: string, mayFollow: boolean): string[] {
  const start = reader.at
  const labels = fromCapitals(readLabels(reader), number)
  checkLevels(reader, labels, start)
  const whole = mayFollow ? [...labels, ...readFollowingLevels(reader, levelsOfPath(labels)?.at(-1))] : labels
  checkLevels(reader, whole, start)
  return whole
}

function readOne(reader: Reader, start: number, worded: readonly WordedPath[]): FoundCitation[] {
  const numberAt = reader.at
  const section = readSectionNumber(reader)
  const afterNumber = reader.at
  const path = reader.typed
    ? readTypedPath(reader, reader.text.slice(numberAt, afterNumber), worded.length === 0)
    : readCompactPath(reader)
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
