import { flushTextIndex } from './flush-text.ts'
import { lastAtOrBefore } from './last-at-or-before.ts'
import { labelAt, levelOf } from './provision-labels.ts'
import { classOf, isLineEnd, SPACE } from './text/characters.ts'
import { type SectionHeading, sectionHeadings } from './text/section-headings.ts'

/**
 * Where a provision opens: a label, or the heading of a section in a text of several sections, such as a bill. Marks are
 * in the order of the text.
 */
export interface ProvisionMark {
  readonly start: number
  /** Where the provision's words begin: after a heading and its notes; a label counts as one of its words. */
  readonly words: number
  /** 0 for a subsection to 4 for a subclause; -1 for a section's heading. */
  readonly level: number
  /** `(17)`, or `Sec. 2` for a heading. */
  readonly label: string
  /** Labels from the subsection on, `(b)(17)`; '' on a heading. */
  readonly path: string
  /** `Sec. 2` where the text has several sections, each with an (a) of its own. */
  readonly section: string | undefined
}

/** The address of a provision in its text: `(b)(17)`, and `Sec. 2 (b)(17)` in a text of several sections. */
export function addressOf({ section, path }: ProvisionMark): string {
  if (section === undefined) return path
  return path === '' ? section : `${section} ${path}`
}

const REFERENCE =
  /(?:subsections?|subdivisions?|subparagraphs?|clauses?|subclauses?|paragraphs?|subsecs?\.|subdivs?\.|subparas?\.|sections?|secs?\.|through|[0-9][a-z]*\)?|\)(?:,? (?:and|or|to|inclusive,?)|,)?) ?$/i
/** Characters before a label in which a reference is looked for. */
const LEAD = 24

/** Whether only blanks stand between the start of the line and an offset. */
function opensLine(text: string, offset: number): boolean {
  for (let at = offset - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at)
    if (isLineEnd(unit)) return true
    if (classOf(unit) !== SPACE) return false
  }
  return true
}

/** The number of a section of a bill or an act; that of a statute has a hyphen. */
const BILL_SECTION = /^\d+$/

/** Whether labels alone do not tell a provision: a bill says its sections, and so does a text of several statutes. */
function namesSections(headings: readonly SectionHeading[]): boolean {
  return headings.length > 1 || headings.some(({ number }) => BILL_SECTION.test(number))
}

/** The labels that open provisions in a text, without the headings of its sections. */
export function scanProvisions(text: string): ProvisionMark[] {
  return scanAddresses(text).filter(({ level }) => level >= 0)
}

/**
 * Finds the provisions of a text by a single scan, and the headings of its sections where it has several. A label that starts a paragraph counts always; one inside
 * a paragraph counts where it carries on the numbering and is no reference such as "subdivision (2) of subsection (b)".
 * With a section's heading, "Sec. 2." at the start of a line, the labels begin anew; one right after it starts a
 * paragraph.
 */
export function scanAddresses(text: string): ProvisionMark[] {
  const marks: ProvisionMark[] = []
  const open: (string | undefined)[] = []
  /** The path down to each level that is open. */
  const paths: string[] = []
  const headings = sectionHeadings(text)
  const named = namesSections(headings)
  let nextHeading = 0
  let headingEnd = -1
  let previousEnd = -2
  let section: string | undefined
  const passHeadings = (until: number) => {
    for (let next = headings[nextHeading]; next && next.start < until; next = headings[++nextHeading]) {
      open.length = 0
      headingEnd = next.end
      if (!named) continue
      section = `Sec. ${next.number}`
      marks.push({ start: next.start, words: next.end, level: -1, label: section, path: '', section })
    }
  }
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const label = labelAt(text, at)
    if (label === undefined) continue
    passHeadings(at)
    // "(NEW)", a drafter's note in the heading.
    if (at < headingEnd) continue
    const lineStart = at === headingEnd || opensLine(text, at)
    const level = levelOf(label, open, lineStart)
    if (level === undefined) continue
    const chained =
      at === previousEnd || (at === previousEnd + 1 && classOf(text.charCodeAt(previousEnd)) === SPACE)
    if (!lineStart && !chained && REFERENCE.test(text.slice(Math.max(0, at - LEAD), at))) continue
    while (open.length < level) {
      paths[open.length] = paths[open.length - 1] ?? ''
      open.push(undefined)
    }
    open.length = level
    open.push(label)
    const printed = `(${label})`
    const path = level > 0 ? paths[level - 1]! + printed : printed
    paths[level] = path
    marks.push({ start: at, words: at, level, label: printed, path, section })
    previousEnd = at + label.length + 2
  }
  passHeadings(text.length)
  return marks
}

/** Where a text's provisions are. */
export interface ProvisionIndex {
  /**
   * The address of the provision that holds an offset, such as `(b)(17)` or `Sec. 2 (b)(17)`, or '' outside every
   * provision. What starts at a label lies in the provision which that label opens. Words that follow a list and belong
   * to all of it lie in the provision around the list.
   */
  readonly at: (offset: number) => string
  /** Whether a provision starts at an offset; the labels of references do not open a provision. */
  readonly opens: (offset: number) => boolean
  /** Whether a range is the number of a section, as "2" in "Sec. 2.", in a text of several sections. */
  readonly isSectionNumber: (start: number, end: number) => boolean
}

/** Scans a text for its provisions. */
export function provisionIndex(text: string): ProvisionIndex {
  const marks = scanAddresses(text)
  const holderOf = flushTextIndex(text, marks)
  /** The last mark at or before an offset. */
  const markAt = (offset: number) => marks[lastAtOrBefore(marks, offset)]
  const at = (offset: number) => {
    const last = lastAtOrBefore(marks, offset)
    const holder = marks[holderOf(last, offset)]
    if (holder) return addressOf(holder)
    return marks[last]?.section ?? ''
  }
  const isSectionNumber = (start: number, end: number) => {
    const mark = markAt(start)
    if (mark?.level !== -1 || end > mark.words) return false
    return `Sec. ${text.slice(start, end)}` === mark.label && !/\d/.test(text.slice(mark.start, start))
  }
  return { at, opens: (offset) => markAt(offset)?.start === offset, isSectionNumber }
}

/** The same for a text that is scanned only when it is first asked about. */
export function lazyProvisionIndex(text: string): ProvisionIndex {
  let index: ProvisionIndex | undefined
  const get = () => {
    index ??= provisionIndex(text)
    return index
  }
  return {
    at: (offset) => get().at(offset),
    opens: (offset) => get().opens(offset),
    isSectionNumber: (start, end) => get().isSectionNumber(start, end),
  }
}
