import { scanProvisions } from '#shared/redline/provisions.ts'
import type { Location } from './model.ts'

/** "Sec. 2." or "Section 12." where a line of a bill or an act starts with it; the number may be of a statute. */
const heading = /^[ \t]*(Sec\.|Section)[ \t\u00a0]+(\d[\w-]*)\./gm

/** Where a text's provisions and headings start; scanned once for each text. */
export interface Marks {
  readonly text: string
  readonly provisions: ReturnType<typeof scanProvisions>
  readonly headings: readonly { start: number; words: string }[]
}

const scanned: Marks[] = []

export function marksOf(text: string): Marks {
  const known = scanned.find((marks) => marks.text === text)
  if (known) return known
  const headings = Array.from(text.matchAll(heading), (match) => ({
    start: match.index,
    words: `Sec.\u00a0${match[2]}`,
  }))
  const marks = { text, provisions: scanProvisions(text), headings }
  scanned.push(marks)
  // Three texts at most are compared at once.
  if (scanned.length > 3) scanned.shift()
  return marks
}

/** The provision and the heading that hold an offset of a text; a provision ends where the next heading starts. */
export function locate(text: string, offset: number): Location {
  const { provisions, headings } = marksOf(text)
  const above = headings.findLast(({ start }) => start <= offset)
  const provision = provisions.findLast(({ start }) => start <= offset)
  const within = provision && (above === undefined || provision.start >= above.start)
  return { path: within ? provision.path : '', heading: above?.words ?? '' }
}
