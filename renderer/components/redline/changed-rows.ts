/** Only what changed, with the paragraphs around it; what is left out is said, never dropped silently. */

export type Excerpt<Row> =
  | { readonly kind: 'row'; readonly row: Row }
  | { readonly kind: 'gap'; readonly count: number }

/**
 * @param rows all rows in order
 * @param isChanged whether a row holds a change
 * @param context how many unchanged rows to keep before and after each changed one
 */
export function changedRows<Row>(
  rows: readonly Row[],
  isChanged: (row: Row) => boolean,
  context = 1,
): Excerpt<Row>[] {
  const keep = new Set<number>()
  rows.forEach((row, index) => {
    if (isChanged(row)) for (let at = index - context; at <= index + context; at++) keep.add(at)
  })
  const excerpts: Excerpt<Row>[] = []
  let left = 0
  const closeGap = () => {
    if (left > 0) excerpts.push({ kind: 'gap', count: left })
    left = 0
  }
  rows.forEach((row, index) => {
    if (!keep.has(index)) left++
    else {
      closeGap()
      excerpts.push({ kind: 'row', row })
    }
  })
  closeGap()
  return excerpts
}
