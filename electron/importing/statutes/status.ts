import type { SectionStatus } from './model.ts'

const NUMBER = String.raw`\d{1,2}[a-z]{0,2}-\d{1,4}[A-Za-z]{0,5}(?:-\d{1,4}[a-z]{0,4})?(?: \([^()]{1,80}\))?`
/** Only sections repealed by number: "Any ordinance contrary to this section is repealed" is law in force. */
const REPEALED = new RegExp(
  String.raw`^Sections? ${NUMBER}(?:(?:, and |, | and | to )(?:sections? )?${NUMBER}){0,200}(?:, inclusive,?(?: and sections? ${NUMBER}(?:, inclusive,?)?)?)?,? (?:is|are|was|were) (?:hereby )?repealed\b|^Repealed(?:[.,]| by\b)`,
)
/** "(Note: This section is repealed, effective July 1, 2025.)": still printed, because it is law until then. */
const REPEAL_NOTED = /\(Note: (?:This section is|These sections are) repealed\b[^)]*\)/i
const TRANSFERRED = /^Transferred\s+to\b/i
const RESERVED = /^Reserved\b/i
/** "Sec. 50a-9. Reserved for future use.": nothing follows, and the heading itself tells. */
const HEADING_NUMBER = /^Secs?\.?\s+[^.]*\d[^.]*\.\s*/
const RESERVED_HEADING = /^Reserved(?: for future use)?[.,]?$/i
const OBSOLETE = /^Obsolete\b/i
const NUMBERS = /\d{1,2}[a-z]?-\d{1,4}[A-Za-z]{0,4}(?:-\d{1,4}[a-z]?)?/g
const EFFECTIVE = /\beffective ([A-Z][a-z]+) (\d{1,2}), (\d{4})/
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'

export interface FoundStatus {
  readonly status: SectionStatus
  readonly transferredTo?: readonly string[]
  readonly repealEffective?: string
}

function repealed(words: string): FoundStatus {
  const found = EFFECTIVE.exec(words)
  const month = found ? MONTHS.indexOf((found[1] as string).slice(0, 3)) / 3 + 1 : 0
  if (!found || !Number.isInteger(month) || month < 1) return { status: 'repealed' }
  const two = (part: string | number) => String(part).padStart(2, '0')
  return { status: 'repealed', repealEffective: `${found[3]}-${two(month)}-${two(found[2] as string)}` }
}

/** A section that prints nothing but its heading, whose catchline may say why. */
function bodiless(heading: string): FoundStatus {
  const catchline = heading.replace(HEADING_NUMBER, '').trim()
  if (RESERVED_HEADING.test(catchline)) return { status: 'reserved' }
  const told = /^(?:Transferred\s+to|Repealed|Obsolete)\b/i.test(catchline)
  return told ? statusOf('', [catchline]) : { status: 'active' }
}

/**
 * A section's status, from what stands in place of its text: "Section 53a-83a is repealed, effective October 1,
 * 2017.", "Reserved for future use.", "Transferred to Chapter 961, Part II, Sec. 54-102a.", "Obsolete.". Only the
 * opening words count: a section in force may speak of repeal further on. A repeal with a date still to come counts
 * as repealed too, with its date: whoever shows the section compares that with the day asked for. Where nothing but a
 * heading is printed, its catchline tells.
 */
export function statusOf(heading: string, body: readonly string[]): FoundStatus {
  const noted = REPEAL_NOTED.exec(heading)
  if (noted) return repealed(noted[0])
  if (body.every((paragraph) => paragraph.trim() === '')) return bodiless(heading)
  const first = body[0] ?? ''
  if (RESERVED.test(first)) return { status: 'reserved' }
  if (TRANSFERRED.test(first)) {
    const to = first.match(NUMBERS) ?? []
    return to.length > 0 ? { status: 'transferred', transferredTo: to } : { status: 'transferred' }
  }
  if (OBSOLETE.test(first)) return { status: 'obsolete' }
  if (body.length <= 2 && REPEALED.test(first)) return repealed(first)
  return { status: 'active' }
}
