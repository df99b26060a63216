import type { Reader } from '../citation/reader.ts'
import type { ActSectionRef, SourceSection } from './model.ts'

// "S. 6", and the slips "S 6", "S, 6"; a comma, or by a slip a stop, before it.
const SIGN = /\s*[,.]?\s*S\s?[.,]?\s*(?=N?\d)/y
const NUMBER = /(?:S\.\s*)?(N?\d{1,4}[a-z]{0,2})(?![\w])/y
const PROVISION = /\s?\(([a-zA-Z0-9]{1,4})\)/y
const MORE_PROVISIONS = /\s?,\s?(?=\()/y
const RANGE = /\s*[-\u2010-\u2015]\s*|\s+to\s+/y
const NEXT = /(?:\s*[,.]\s*|,?\s+(?:and|&)\s+)(?=(?:S\.\s*)?N?\d)/y
/** "12-1", "53a-25b", "12-1 to 12-4". */
const HYPHENATED = /(\d{1,2}[a-z]?-\d{1,4}[a-z]{0,2})(?![\w-])/y
const HYPHENATED_RANGE = /\s*[\u2012-\u2015]\s*|\s+to\s+/y

function readOne(reader: Reader): SourceSection[] {
  const from = reader.take(NUMBER)
  if (!from) return []
  const number = from[1] as string
  if (reader.take(RANGE)) {
    const to = reader.take(NUMBER)
    return to ? [{ from: number, to: to[1] as string, provision: [] }] : []
  }
  const found: SourceSection[] = []
  do {
    const provision: string[] = []
    for (let label = reader.take(PROVISION); label; label = reader.take(PROVISION))
      provision.push(label[1] as string)
    found.push({ from: number, provision })
  } while (reader.take(MORE_PROVISIONS))
  return found
}

function readOneHyphenated(reader: Reader): SourceSection[] {
  const from = reader.take(HYPHENATED)
  if (!from) return []
  const to = reader.take(HYPHENATED_RANGE) && reader.take(HYPHENATED)
  return [{ from: from[1] as string, ...(to && { to: to[1] as string }), provision: [] }]
}

function readList(reader: Reader, readItem: (reader: Reader) => SourceSection[]): SourceSection[] {
  if (!reader.take(SIGN)) return []
  const sections: SourceSection[] = []
  do {
    const one = readItem(reader)
    if (one.length === 0) break
    sections.push(...one)
  } while (reader.take(NEXT))
  return sections
}

/** Reads ", S. 31–33, 87, 146(e)"; [] where no sections are named. Stops before what it cannot read. */
export function readSourceSections(reader: Reader): SourceSection[] {
  return readList(reader, readOne)
}

/** Reads ", S. 12-1, 12-4", where a hyphen is part of a number and no range. */
export function readHyphenatedSections(reader: Reader): SourceSection[] {
  return readList(reader, readOneHyphenated)
}

/** A run of more sections than this is taken for a misprint and not spelled out. */
const LONGEST_RUN = 500
const PLAIN = /^(N?)(\d+)([a-z]*)$/

/**
 * The sections one by one: `31–33, 87` gives 31, 32, 33, 87, and `3338d–3341d` gives 3338d, 3339d, 3340d, 3341d. A run
 * whose ends do not rise in the same series (33–31, 419d–421e, 12-1 to 12-4) gives the two ends that are printed.
 */
export function expandSections(sections: readonly SourceSection[]): ActSectionRef[] {
  return sections.flatMap(({ from, to, provision }): ActSectionRef[] => {
    if (to === undefined) return [{ section: from, provision }]
    const [, before, first, after] = PLAIN.exec(from) ?? []
    const [, beforeLast, last, afterLast] = PLAIN.exec(to) ?? []
    const length = Number(last) - Number(first)
    const runsOn = before === beforeLast && after === afterLast && length > 0 && length <= LONGEST_RUN
    const numbers = runsOn
      ? Array.from({ length: length + 1 }, (_, i) => `${before}${Number(first) + i}${after}`)
      : [from, to]
    return numbers.map((section) => ({ section, provision: [] }))
  })
}
