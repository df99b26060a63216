/** Measured times as a table on the screen. */

/** Times of one thing done several times, in milliseconds. */
export interface Times {
  readonly p50: number
  readonly p95: number
  readonly runs: number
}

/** Median and 95th percentile of measured times (nearest rank), rounded to a hundredth of a millisecond. */
export function timesOf(samples: readonly number[]): Times {
  const sorted = [...samples].sort((a, b) => a - b)
  const rank = (share: number) => sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
  const round = (ms: number) => Math.round(ms * 100) / 100
  return { p50: round(rank(0.5)), p95: round(rank(0.95)), runs: samples.length }
}

export function printTimes(title: string, rows: Readonly<Record<string, Times>>): void {
  const width = Math.max(...Object.keys(rows).map((name) => name.length), 10)
  console.log(
    `\n${title}\n${'what'.padEnd(width)}  ${'p50 ms'.padStart(10)}  ${'p95 ms'.padStart(10)}  ${'runs'.padStart(5)}`,
  )
  for (const [name, { p50, p95, runs }] of Object.entries(rows))
    console.log(
      `${name.padEnd(width)}  ${p50.toFixed(2).padStart(10)}  ${p95.toFixed(2).padStart(10)}  ${String(runs).padStart(5)}`,
    )
}
