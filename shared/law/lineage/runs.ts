/** A text cut into runs by what is said of each: an ordered partition of its offsets. */

export interface Run<T> {
  readonly start: number
  readonly end: number
  readonly value: T
}

/** Runs side by side with the same value as one; empty ones left out. */
export function joined<T>(runs: readonly Run<T>[]): Run<T>[] {
  const found: Run<T>[] = []
  for (const run of runs) {
    if (run.end <= run.start) continue
    const last = found.at(-1)
    if (last && last.value === run.value && last.end === run.start)
      found[found.length - 1] = { ...last, end: run.end }
    else found.push(run)
  }
  return found
}

/** The index of the run that holds an offset. */
function indexAt<T>(runs: readonly Run<T>[], offset: number): number {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((runs[middle] as Run<T>).start <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * The runs inside a range, cut to it and set at another place: what was said of the words there is said of them here.
 * @param length how long the range is at its new place; a run that would reach beyond it is cut
 */
export function shifted<T>(
  runs: readonly Run<T>[],
  from: { readonly start: number; readonly end: number },
  to: { readonly start: number; readonly end: number },
): Run<T>[] {
  const found: Run<T>[] = []
  if (runs.length === 0 || to.end <= to.start) return found
  const by = to.start - from.start
  for (let at = indexAt(runs, from.start); at < runs.length; at++) {
    const run = runs[at] as Run<T>
    if (run.start >= from.end && found.length > 0) break
    const start = Math.max(to.start, run.start + by)
    const end = Math.min(to.end, run.end + by)
    if (start < end) found.push({ start, end, value: run.value })
    if (run.start >= from.end) break
  }
  // The passage may be longer here, by white space alone: it goes with the words before it.
  const last = found.at(-1)
  if (!last) return [{ ...to, value: (runs[indexAt(runs, from.start)] as Run<T>).value }]
  found[found.length - 1] = { ...last, end: to.end }
  found[0] = { ...(found[0] as Run<T>), start: to.start }
  return found
}
