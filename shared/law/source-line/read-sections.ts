import type { Reader } from '../citation/reader.ts'
import type { SourceSection } from './model.ts'

// "S. 6", and the slips "S 6", "S, 6"; a comma, or by a slip a stop, before it.
const SIGN = /\s*[,.]?\s*S\s?[.,]?\s*(?=N?\d)/y
const NUMBER = /(?:S\.\s*)?(N?\d{1,4}[a-z]?)(?![\w])/y
const PROVISION = /\s?\(([a-zA-Z0-9]{1,4})\)/y
const MORE_PROVISIONS = /\s?,\s?(?=\()/y
const RANGE = /\s*[-\u2010-\u2015]\s*/y
const NEXT = /\s*[,.]\s*(?=(?:S\.\s*)?N?\d)/y

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

/** Reads ", S. 31–33, 87, 146(e)"; [] where no sections are named. Stops before what it cannot read. */
export function readSourceSections(reader: Reader): SourceSection[] {
  if (!reader.take(SIGN)) return []
  const sections: SourceSection[] = []
  do {
    const one = readOne(reader)
    if (one.length === 0) break
    sections.push(...one)
  } while (reader.take(NEXT))
  return sections
}

/** A run of more sections than this is taken for a misprint and not spelled out. */
const LONGEST_RUN = 500

/**
 * The sections one by one: `31–33, 87` gives 31, 32, 33, 87. A run whose ends are not plain rising numbers (2025d) gives
 * its two ends.
 */
export function expandSections(sections: readonly SourceSection[]): string[] {
  return sections.flatMap(({ from, to }) => {
    if (to === undefined) return [from]
    const first = Number(from)
    const last = Number(to)
    const isPlain =
      Number.isInteger(first) && Number.isInteger(last) && last > first && last - first <= LONGEST_RUN
    return isPlain ? Array.from({ length: last - first + 1 }, (_, i) => String(first + i)) : [from, to]
  })
}
