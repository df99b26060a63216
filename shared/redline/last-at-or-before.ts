/**
 * Where an offset lies among ranges in rising order.
 * @param ranges in rising order of `start`
 * @param offset in the text that the ranges are of
 * @returns the index of the last range that starts at or before `offset`, or -1 where all start after it
 */
export function lastAtOrBefore(ranges: readonly { readonly start: number }[], offset: number): number {
  let low = 0
  let high = ranges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (ranges[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
