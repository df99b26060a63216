import { scanProvisions } from '#shared/redline/provisions.ts'
import { sectionHeadings } from '#shared/redline/text/section-headings.ts'
import type { Location } from './model.ts'

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
  const headings = sectionHeadings(text).map(({ start, number }) => ({ start, words: `Sec.\u00a0${number}` }))
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
