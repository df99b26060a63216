import type { Times } from '../table.ts'

/** A view's times once the store has settled, and what it takes as the first thing asked after the program started. */
export interface ViewTimes extends Times {
  /** Milliseconds from the worker's being ready to be asked until the answer. */
  readonly firstAfterStart: number
}

export const targetMs = 100

export function printViews(title: string, rows: Readonly<Record<string, ViewTimes>>): void {
  const width = Math.max(...Object.keys(rows).map((name) => name.length))
  const columns = ['after start', 'p50 ms', 'p95 ms', 'runs'].map((name) => name.padStart(12)).join('')
  console.log(`\n${title}\n${'what'.padEnd(width)}${columns}`)
  for (const [name, { firstAfterStart, p50, p95, runs }] of Object.entries(rows)) {
    const times = [firstAfterStart, p50, p95].map((ms) => ms.toFixed(1).padStart(12)).join('')
    console.log(
      `${name.padEnd(width)}${times}${String(runs).padStart(12)}${p50 > targetMs ? '  MISSED' : ''}`,
    )
  }
  const missed = Object.entries(rows).filter(([, { p50 }]) => p50 > targetMs)
  console.log(
    missed.length === 0
      ? `Every view is answered within ${targetMs} ms (p50).`
      : `Over ${targetMs} ms (p50): ${missed.map(([name]) => name).join(', ')}.`,
  )
}
