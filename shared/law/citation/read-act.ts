import type { ActCitation, FoundCitation } from './model.ts'
import { readActName } from './read-act-name.ts'
import { readCompactPath } from './read-labels.ts'
import type { WordedPath } from './read-provision.ts'
import type { Reader } from './reader.ts'

const SECTION_SIGN = /\s*,?\s*(?:§\s?§|§|(?:s{1,2}|sec(?:tion)?s?)\b\.?)\s*(?=\d)/iy
const SECTION = /0*([1-9]\d{0,3}[a-z]?)(?![\p{L}\p{N}-])/iuy
const NEXT_SECTION = /\s*,\s*(?:and\s+|or\s+)?(?=\d)|\s+(?:and|or|&|to|through)\s+(?=\d)|\s*\u2013\s*(?=\d)/iy

/** Reads "section 6 of public act 17-32" from "6"; the act's section comes first, as the law's own prose has it. */
export function readSectionOfAct(
  reader: Reader,
  start: number,
  worded: readonly WordedPath[],
): FoundCitation[] {
  const section = reader.take(SECTION)
  const path = section && readCompactPath(reader)
  if (!section || !path || !reader.take(/\s*[.,]?\s*of\s+/iy))
    return reader.fail('A section number was expected.')
  const name = readActName(reader)
  if (path.length > 0 && worded.length > 0) reader.fail('The provision is named twice.', start)
  const paths = worded.length > 0 ? worded : [{ path, start, end: reader.at }]
  return paths.map((one, i) => ({
    citation: { ...name, section: (section[1] as string).toLowerCase(), provision: one.path },
    start: i === 0 ? start : one.start,
    end: i === paths.length - 1 ? reader.at : one.end,
  }))
}

/** Reads "P.A. 17-32, S. 6", "June Sp. Sess. P.A. 07-4, S. 94, 97": one citation for each section named. */
export function readAct(reader: Reader): FoundCitation[] {
  const start = reader.at
  const name = readActName(reader)
  if (!reader.take(SECTION_SIGN)) {
    return [{ citation: { ...name, provision: [] }, start, end: reader.at }]
  }
  const found: FoundCitation[] = []
  do {
    const at = reader.at
    const section = reader.take(SECTION)
    if (!section) {
      if (found.length > 0) break
      return reader.fail(`The number of a section of the act was expected, but here is ${reader.ahead()}.`)
    }
    const provision = readCompactPath(reader)
    const citation: ActCitation = { ...name, section: (section[1] as string).toLowerCase(), provision }
    found.push({ citation, start: found.length === 0 ? start : at, end: reader.at })
  } while (reader.take(NEXT_SECTION))
  reader.at = found.at(-1)?.end ?? reader.at
  return found
}
