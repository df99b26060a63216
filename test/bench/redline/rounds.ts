import { performance } from 'node:perf_hooks'

/** The value in the middle: half of the runs were faster, half slower. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((x, y) => x - y)
  return sorted[sorted.length >> 1] ?? Number.NaN
}

export function timeOf(run: () => void): number {
  const started = performance.now()
  run()
  return performance.now() - started
}

/** Rounds that are run and not counted, so that the compiler has seen everything. */
const WARM_UPS = 0.5
/** What one candidate may take over all rounds; one that is slow is run in fewer of them. */
const MOST_MS = 1_500

/**
 * Times candidates in turn: each round runs every one of them once, so that whatever else the machine is doing slows all
 * of them alike. The first half of the rounds warms up; of the others the median counts.
 * @returns the median of each in milliseconds, in their order
 */
export function timeInTurn(candidates: readonly (() => void)[], rounds: number): number[] {
  const times = candidates.map((): number[] => [])
  const spent = candidates.map(() => 0)
  for (let round = 0; round < rounds; round++) {
    for (const [at, run] of candidates.entries()) {
      if (spent[at]! > MOST_MS && times[at]!.length >= 3) continue
      const ms = timeOf(run)
      times[at]!.push(ms)
      spent[at]! += ms
    }
  }
  return times.map((each) => median(each.slice(Math.floor(each.length * WARM_UPS))))
}
