/** Which rows are drawn beyond those that the window shows. */
import type { Range } from '@tanstack/react-virtual'

/** Height drawn ahead on each side, in pixels: what a turn of the wheel uncovers before the next rows are drawn. */
const ahead = 400

/**
 * Counted in height, not in rows: six paragraphs of a statute are more than a window, and drawing them for nothing
 * would be most of the work of a leap.
 * @param estimate a row's height in pixels
 * @returns the rows of the range with those round it, in order
 */
export function nearRows(
  { startIndex, endIndex, count }: Pick<Range, 'startIndex' | 'endIndex' | 'count'>,
  estimate: (index: number) => number,
): number[] {
  let first = startIndex
  for (let height = 0; first > 0 && height < ahead; ) height += estimate(--first)
  let last = endIndex
  for (let height = 0; last < count - 1 && height < ahead; ) height += estimate(++last)
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
}
