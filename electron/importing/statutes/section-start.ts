import { readSectionHeading, type SectionHeading } from './heading.ts'
import type { Block, MarkKind } from './runs.ts'

/** The end of the marks of this kind that open the text, or 0: neighbouring marks count as one. */
function leadingMark(block: Block, kind: MarkKind): number {
  let end = 0
  for (const mark of block.marks) {
    if (mark.kind !== kind) continue
    const between = block.text.slice(end, mark.start)
    if (between.trim() !== '') break
    end = Math.max(end, mark.end)
  }
  return end
}

export interface SectionStart {
  readonly heading: SectionHeading
  readonly printed: string
  readonly anchor: string | null
  /** The rest of the first paragraph; '' where the heading stands alone. */
  readonly rest: string
  /** False where neither markup nor the table of contents shows where the catchline ends. */
  readonly certain: boolean
}

const SECTION_ANCHOR = /^secs?_?\d/i

/** What the page marks as a heading begins a section even where its number cannot be read; the anchor has it too. */
function fromAnchor(anchor: string | null): SectionHeading | undefined {
  const found = anchor && /^secs?_(.+?)(?:_(?:to|and)_(.+))?$/i.exec(anchor)
  if (!found) return undefined
  const read = readSectionHeading(found[2] ? `Secs. ${found[1]} to ${found[2]}.` : `Sec. ${found[1]}.`)
  return read && { ...read, catchline: '', length: 0 }
}

/**
 * Reads the opening of a section, or undefined. In today's markup a span of class `catchln` holds the heading; before,
 * bold type or an anchor (`Sec53a-24.htm`) did, and the table of contents repeats it.
 * @param contents what the table of contents prints for a number, by the first number of its heading
 */
export function readSectionStart(
  block: Block,
  contents: ReadonlyMap<string, string>,
): SectionStart | undefined {
  const text = block.text
  const anchor = block.anchors.findLast((name) => SECTION_ANCHOR.test(name)) ?? null
  const catchln = leadingMark(block, 'catchln')
  const bold = leadingMark(block, 'bold')
  const marked = catchln || bold
  if (catchln === 0 && (!/^secs?\b/i.test(text) || (marked === 0 && anchor === null))) return undefined
  const heading =
    readSectionHeading(marked > 0 ? text.slice(0, marked).trim() : text) ??
    (catchln > 0 ? fromAnchor(anchor) : undefined)
  if (!heading) return undefined
  const at = (end: number, certain = true): SectionStart => {
    const printed = text.slice(0, end).trim()
    const own = readSectionHeading(printed) ?? heading
    return {
      heading: own,
      printed,
      anchor,
      rest: text.slice(end).trim(),
      certain: certain && heading.length > 0,
    }
  }
  if (marked > 0) return at(marked)
  const listed = contents.get(heading.cites[0] as string)
  if (listed && text.startsWith(listed)) return at(listed.length)
  return at(heading.length, false)
}
