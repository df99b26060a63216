/** How the parts of a bar are told apart in black and white: by shade, and by the count that stands in them. */
import type { Standing } from '#shared/model/index.ts'

export interface Shade {
  /** Hexadecimal, without "#". */
  readonly fill: string
  readonly ink: string
}

/** Contrast of ink on fill: 12.6, 12.4 and 21 to 1. */
export const shades: Record<Standing, Shade> = {
  consensus: { fill: '333333', ink: 'FFFFFF' },
  'without consensus': { fill: 'C4C4C4', ink: '000000' },
  'further research': { fill: 'FFFFFF', ink: '000000' },
}

/** Cells in a bar's full length. */
export const barCells = 40
/** A part narrower than this has no room for its count, which the table below the bars gives. */
export const cellsForCount = 2

/** How many cells each part takes: at least one, and together never more than the bar is long. */
export function cellsOf(counts: readonly number[], longest: number): number[] {
  const cells = counts.map((count) => Math.max(1, Math.floor((count / Math.max(longest, 1)) * barCells)))
  while (cells.reduce((sum, one) => sum + one, 0) > barCells) {
    const widest = cells.indexOf(Math.max(...cells))
    cells[widest] = (cells[widest] ?? 1) - 1
  }
  return cells
}
