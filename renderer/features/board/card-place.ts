/** Which card an arrow key leads to. Pure, so that it can be tested without a screen. */
import type { RecommendationRow } from '#shared/contract/index.ts'
import type { ImplementationStatus } from '#shared/model/index.ts'

export interface Column {
  readonly status: ImplementationStatus
  readonly rows: readonly RecommendationRow[]
}

const steps: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** The nearest column to one side that holds a card. */
function columnBeside(columns: readonly Column[], from: number, across: number): Column | undefined {
  for (let at = from + across; at >= 0 && at < columns.length; at += across) {
    const column = columns[at]
    if (column && column.rows.length > 0) return column
  }
  return undefined
}

/**
 * Up and down within a column; to the sides at the same height, over columns that are empty.
 * @param id the recommendation of the card that has the focus
 * @returns undefined for another key, and at the edge of the board
 */
export function cardAt(columns: readonly Column[], id: string, key: string): RecommendationRow | undefined {
  const step = steps[key]
  const from = columns.findIndex(({ rows }) => rows.some((row) => row.id === id))
  const rows = columns[from]?.rows
  if (!step || !rows) return undefined
  const [across, down] = step
  const height = rows.findIndex((row) => row.id === id)
  if (across === 0) return rows[height + down]
  const beside = columnBeside(columns, from, across)
  return beside?.rows[Math.min(height, beside.rows.length - 1)]
}
