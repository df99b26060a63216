import { performance } from 'node:perf_hooks'
import { seededRandom } from './statute-text.ts'

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

/** A turn lasts about so long: a candidate that is quicker is run several times in it, and their mean counts. */
const TURN_MS = 1
/** Turns that are looked at to tell whether times are steady, and how far the medians of two lots of them may differ. */
const LOT = 30
const STEADY = 0.03
/** Lots after which warming up ends on a machine that never becomes steady. */
const MOST_LOTS = 12
/** What one candidate may take over all turns; one that is slow gets fewer of them. */
const MOST_MS = 2_500
const FEWEST_TURNS = 3

/** One of those that take turns. */
class Candidate {
  readonly #run: () => void
  #turns: number[] = []
  #spent = 0
  #times = 1

  constructor(run: () => void) {
    this.#run = run
  }

  get isSpent(): boolean {
    return this.#spent > MOST_MS && this.#turns.length >= FEWEST_TURNS
  }

  get ms(): number {
    return median(this.#turns)
  }

  /** One uncounted run, which brings back into the caches what the others pushed out of them, and the counted ones. */
  takeTurn(): void {
    const first = timeOf(this.#run)
    const ms = timeOf(() => {
      for (let at = 0; at < this.#times; at++) this.#run()
    })
    this.#turns.push(ms / this.#times)
    this.#spent += first + ms
    this.#times = Math.max(1, Math.round((TURN_MS * this.#times) / ms))
  }

  /** Whether the last lot of turns was no faster or slower than the one before. */
  get isSteady(): boolean {
    if (this.isSpent) return true
    if (this.#turns.length < 2 * LOT) return false
    const last = median(this.#turns.slice(-LOT))
    const before = median(this.#turns.slice(-2 * LOT, -LOT))
    return Math.abs(last - before) <= STEADY * before
  }

  /** Forgets what warming up took. One that has no time left keeps what it has. */
  startCounting(): void {
    if (this.isSpent) return
    this.#turns = []
    this.#spent = 0
  }
}

/**
 * Times candidates in turn, all by the same rule. In each round every one of them has a turn of about a millisecond, in
 * another order each time, so that whatever else the machine is doing slows all alike and none always follows the same
 * neighbour. They first warm up in turn until the times of every one are steady; then the turns are counted.
 * @param rounds how many are counted
 * @returns the median of each in milliseconds for one run, in their order
 */
export function timeInTurn(runs: readonly (() => void)[], rounds: number): number[] {
  const candidates = runs.map((run) => new Candidate(run))
  const random = seededRandom(rounds)
  const round = () => {
    const order = candidates.map((candidate) => ({ candidate, rank: random() }))
    for (const { candidate } of order.sort((x, y) => x.rank - y.rank))
      if (!candidate.isSpent) candidate.takeTurn()
  }
  for (let lot = 0; lot < MOST_LOTS && !candidates.every((each) => each.isSteady); lot++)
    for (let at = 0; at < LOT; at++) round()
  for (const candidate of candidates) candidate.startCounting()
  for (let at = 0; at < rounds; at++) round()
  return candidates.map(({ ms }) => ms)
}
