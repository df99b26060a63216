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
/** A candidate whose single run takes longer is slow: it warms up by one run, and runs once in a turn. */
const SLOW_MS = 100
/**
 * Every other one warms up until it has run for so long, so that the compiler has seen everything (the largest of them
 * goes on getting faster for thousands of runs), and the medians of its last two lots of turns differ by no more than this.
 */
const WARM_MS = 1_500
const LOT = 50
const STEADY = 0.03
/** So many times as many rounds as are counted, warming up ends on a machine that never becomes steady. */
const MOST_WARM_UPS = 5
/** What one candidate may take over all counted turns; one that is slow gets fewer of them. */
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

  get ms(): number {
    return median(this.#turns)
  }

  get isSpent(): boolean {
    return this.#spent > MOST_MS && this.#turns.length >= FEWEST_TURNS
  }

  /** One uncounted run, which brings back into the caches what the others pushed out of them, and the counted ones. */
  takeTurn(): void {
    if (this.#times > 1) this.#spent += timeOf(this.#run)
    const ms = timeOf(() => {
      for (let at = 0; at < this.#times; at++) this.#run()
    })
    this.#turns.push(ms / this.#times)
    this.#spent += ms
    this.#times = Math.max(1, Math.round((TURN_MS * this.#times) / ms))
  }

  get isSlow(): boolean {
    return this.#turns.length > 0 && this.ms > SLOW_MS
  }

  get isWarm(): boolean {
    if (this.isSlow) return true
    if (this.#spent < WARM_MS || this.#turns.length < 2 * LOT) return false
    const last = median(this.#turns.slice(-LOT))
    const before = median(this.#turns.slice(-2 * LOT, -LOT))
    return Math.abs(last - before) <= STEADY * before
  }

  /** Forgets what warming up took. */
  startCounting(): void {
    this.#turns = []
    this.#spent = 0
  }
}

/**
 * Times candidates in turn, all by the same rule. In each round every one of them has a turn of about a millisecond, in
 * another order each time, so that whatever else the machine is doing slows all alike and none always follows the same
 * neighbour. They first warm up, in turn as well, until every one is warm; then the turns are counted.
 * @param rounds how many are counted
 * @returns the median of each in milliseconds for one run, in their order
 */
export function timeInTurn(runs: readonly (() => void)[], rounds: number): number[] {
  const candidates = runs.map((run) => new Candidate(run))
  const random = seededRandom(rounds)
  const inAnyOrder = () =>
    candidates
      .map((candidate) => ({ candidate, rank: random() }))
      .sort((x, y) => x.rank - y.rank)
      .map(({ candidate }) => candidate)
  for (let at = 0; at < MOST_WARM_UPS * rounds && !candidates.every(({ isWarm }) => isWarm); at++)
    for (const candidate of inAnyOrder()) if (!candidate.isSlow) candidate.takeTurn()
  for (const candidate of candidates) candidate.startCounting()
  for (let at = 0; at < rounds; at++)
    for (const candidate of inAnyOrder()) if (!candidate.isSpent) candidate.takeTurn()
  return candidates.map(({ ms }) => ms)
}
