import { classOf, isLineEnd, SPACE } from './text/characters.ts'
import { sectionHeadings } from './text/section-headings.ts'

/** A provision's label where it opens: its offset, its level (0 subsection to 4 subclause) and its label path. */
export interface ProvisionMark {
  readonly start: number
  readonly level: number
  readonly label: string
  readonly path: string
}

/** Letters of one case or digits, as many as a label may have. */
const LABEL = /^(?:[a-z]{1,4}|[0-9]{1,3}|[A-Z]{1,4})$/
const LONGEST_LABEL = 4
const REFERENCE =
  /(?:subsections?|subdivisions?|subparagraphs?|clauses?|subclauses?|paragraphs?|subsecs?\.|subdivs?\.|subparas?\.|sections?|secs?\.|through|[0-9][a-z]*\)?|\)(?:,? (?:and|or|to|inclusive,?)|,)?) ?$/i
/** Characters before a label in which a reference is looked for. */
const LEAD = 24
const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/
const ORDER_ROMAN = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
]

/** The label that follows `label` at a level, as drafters count: (z) then (aa), (9) then (10), (iv) then (v). */
function follows(previous: string | undefined, label: string, level: number): boolean {
  if (previous === undefined) return label === ['a', '1', 'A', 'i', 'I'][level]
  if (level === 1) return Number(label) === Number(previous) + 1
  if (level === 3 || level === 4) {
    const at = ORDER_ROMAN.indexOf(previous.toLowerCase())
    return at >= 0 && ORDER_ROMAN[at + 1] === label.toLowerCase()
  }
  const last = previous.at(-1)!
  if (/z/i.test(last)) return label === (level === 0 ? 'a' : 'A').repeat(previous.length + 1)
  const next = String.fromCharCode(last.charCodeAt(0) + 1)
  return label === next.repeat(previous.length)
}

function candidateLevels(label: string): number[] {
  if (/^[0-9]/.test(label)) return [1]
  if (/^[a-z]/.test(label)) return ROMAN.test(label) ? [0, 3] : [0]
  return ROMAN.test(label.toLowerCase()) ? [2, 4] : [2]
}

/** The label that opens at a parenthesis, or undefined. */
function labelAt(text: string, at: number): string | undefined {
  for (let close = at + 2; close <= at + LONGEST_LABEL + 1; close++) {
    if (text.charCodeAt(close) !== 0x29) continue
    const label = text.slice(at + 1, close)
    return LABEL.test(label) ? label : undefined
  }
  return undefined
}

/** Whether only blanks stand between the start of the line and an offset. */
function opensLine(text: string, offset: number): boolean {
  for (let at = offset - 1; at >= 0; at--) {
    const unit = text.charCodeAt(at)
    if (isLineEnd(unit)) return true
    if (classOf(unit) !== SPACE) return false
  }
  return true
}

/** The level that a label opens or carries on, given the labels open now; undefined where it does neither. */
function levelOf(
  label: string,
  open: readonly (string | undefined)[],
  lineStart: boolean,
): number | undefined {
  const levels = candidateLevels(label)
  // The deepest open level that this label carries on wins; then a level that it opens.
  for (let at = levels.length - 1; at >= 0; at--) {
    const level = levels[at]!
    if (open[level] !== undefined && follows(open[level], label, level)) return level
  }
  const opened = levels.find((level) => level >= open.length && follows(undefined, label, level))
  if (opened !== undefined || !lineStart) return opened
  return open.length > 2 ? levels.at(-1) : levels[0]
}

/**
 * Finds the provisions of a statute's text by a single scan. A label that starts a paragraph counts always; one inside
 * a paragraph counts where it carries on the numbering and is no reference such as "subdivision (2) of subsection (b)".
 * With a section's heading, "Sec. 2." at the start of a line, the labels begin anew; one right after it starts a
 * paragraph.
 */
export function scanProvisions(text: string): ProvisionMark[] {
  const marks: ProvisionMark[] = []
  const open: (string | undefined)[] = []
  const headings = sectionHeadings(text)
  let nextHeading = 0
  let headingEnd = -1
  let previousEnd = -2
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
    const label = labelAt(text, at)
    if (label === undefined) continue
    for (let next = headings[nextHeading]; next && next.start < at; next = headings[++nextHeading]) {
      open.length = 0
      headingEnd = next.end
    }
    // "(NEW)", a drafter's note in the heading.
    if (at < headingEnd) continue
    const lineStart = at === headingEnd || opensLine(text, at)
    const level = levelOf(label, open, lineStart)
    if (level === undefined) continue
    const chained =
      at === previousEnd || (at === previousEnd + 1 && classOf(text.charCodeAt(previousEnd)) === SPACE)
    if (!lineStart && !chained && REFERENCE.test(text.slice(Math.max(0, at - LEAD), at))) continue
    open.length = level
    open[level] = label
    const path = open.map((part) => (part === undefined ? '' : `(${part})`)).join('')
    marks.push({ start: at, level, label: `(${label})`, path })
    previousEnd = at + label.length + 2
  }
  return marks
}

/** Where a text's provisions are. */
export interface ProvisionIndex {
  /**
   * The provision that holds an offset, such as `(b)(17)`, or '' outside every provision. What starts at a label lies in
   * the provision which that label opens.
   */
  readonly at: (offset: number) => string
  /** Whether a provision's label starts at an offset; the labels of references do not open a provision. */
  readonly opens: (offset: number) => boolean
}

/** Scans a text for its provisions. */
export function provisionIndex(text: string): ProvisionIndex {
  const marks = scanProvisions(text)
  /** The last mark at or before an offset. */
  const markAt = (offset: number) => {
    let low = 0
    let high = marks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (marks[middle]!.start <= offset) low = middle + 1
      else high = middle
    }
    return marks[low - 1]
  }
  return { at: (offset) => markAt(offset)?.path ?? '', opens: (offset) => markAt(offset)?.start === offset }
}

/** The same for a text that is scanned only when it is first asked about. */
export function lazyProvisionIndex(text: string): ProvisionIndex {
  let index: ProvisionIndex | undefined
  const get = () => {
    index ??= provisionIndex(text)
    return index
  }
  return { at: (offset) => get().at(offset), opens: (offset) => get().opens(offset) }
}
