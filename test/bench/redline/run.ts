import { performance } from 'node:perf_hooks'
import { type Redline, redline } from '#shared/redline/index.ts'
import { ADVERSARIAL } from './adversarial.ts'
import { type BenchPair, makePair, SCENARIOS, type Scenario } from './amendments.ts'
import { LIBRARIES } from './libraries.ts'
import { peakMemory } from './memory.ts'
import { printAdversarial, printResults, printTargets } from './print.ts'
import { alignmentSize, countTokens, smallestSize, type TokenPair, tokenPair } from './tokens.ts'

const SIZES = [300, 5_000, 50_000, 250_000, 500_000]
/** A library that takes longer than this for one comparison is not tried on larger texts. */
const CAP_MS = 4_000
/** The smallest edit script is found exactly up to this size; the search grows with the square. */
const MOST_EXACT = 50_000

/** Figures of one comparison. Times are milliseconds, the fastest of several runs; sizes are tokens struck and typed. */
export interface RedlineFigures {
  readonly words: number
  readonly scenario: Scenario
  /** Splitting both texts into tokens and numbering them, and nothing else. */
  readonly floorMs: number
  readonly ms: number
  readonly timesFloor: number
  readonly peakMegabytes: number
  readonly runs: number
  readonly editScript: {
    readonly smallest: number | null
    readonly alignment: number
    readonly marked: number
    readonly markedMovesOnce: number
  }
  /** null: longer than the cap. */
  readonly libraries: Readonly<Record<string, number | null>>
}

export interface AdversarialFigures {
  readonly name: string
  readonly words: number
  readonly ms: number
  readonly runs: number
  readonly limit: string | null
}

/** The fastest of some runs, which is the one that other work on the machine disturbed least. */
function fastest(run: () => void, words: number): number {
  const times = words <= 300 ? 500 : words <= 5_000 ? 40 : words <= 50_000 ? 5 : 3
  let best = Number.POSITIVE_INFINITY
  for (let at = 0; at < times; at++) {
    const started = performance.now()
    run()
    best = Math.min(best, performance.now() - started)
  }
  return best
}

function timeLibraries(pair: BenchPair, words: number, scenario: Scenario, given: Set<string>) {
  const times: Record<string, number | null> = {}
  for (const { name, run } of LIBRARIES) {
    const key = `${name} ${scenario}`
    times[name] = null
    if (given.has(key)) continue
    const started = performance.now()
    const finished = run(pair, CAP_MS)
    const once = performance.now() - started
    if (!finished || once > CAP_MS) given.add(key)
    else
      times[name] =
        once > CAP_MS / 10
          ? once
          : Math.min(
              once,
              fastest(() => run(pair, CAP_MS), words),
            )
  }
  return times
}

function marksOf(
  result: Redline,
  { before }: BenchPair,
  tokens: TokenPair,
): { marked: number; markedMovesOnce: number } {
  let equal = 0
  let moved = 0
  for (const { kind, before: span } of result.changes) {
    if (kind === 'equal') equal += countTokens(before.slice(span.start, span.end))
    if (kind === 'moved-from') moved += countTokens(before.slice(span.start, span.end))
  }
  const marked = tokens.a.length + tokens.b.length - 2 * equal
  return { marked, markedMovesOnce: marked - moved }
}

async function measure(words: number, scenario: Scenario, given: Set<string>): Promise<RedlineFigures> {
  const pair = makePair(words, scenario)
  const tokens = tokenPair(pair)
  const floorMs = fastest(() => tokenPair(pair), words)
  const ms = fastest(() => redline(pair.before, pair.after), words)
  const result = redline(pair.before, pair.after)
  return {
    words,
    scenario,
    floorMs,
    ms,
    timesFloor: ms / floorMs,
    peakMegabytes: await peakMemory(words, scenario),
    runs: result.changes.filter((change) => change.kind !== 'equal').length,
    editScript: {
      smallest: words <= MOST_EXACT ? smallestSize(tokens) : null,
      alignment: alignmentSize(tokens),
      ...marksOf(result, pair, tokens),
    },
    libraries: timeLibraries(pair, words, scenario, given),
  }
}

function measureAdversarial(): AdversarialFigures[] {
  const large = [
    'one text empty',
    'all tokens equal',
    'all tokens different',
    'repeated boilerplate',
    'unrelated',
  ]
  const cases = Object.keys(ADVERSARIAL).map((name) => [name, 50_000] as const)
  return [...cases, ...large.map((name) => [name, 500_000] as const)].map(([name, words]) => {
    const [before, after] = ADVERSARIAL[name]!(words)
    const started = performance.now()
    const result = redline(before, after)
    const ms = performance.now() - started
    const runs = result.changes.filter((change) => change.kind !== 'equal').length
    return { name, words, ms, runs, limit: result.limit ?? null }
  })
}

/**
 * Measures the redline on seeded statute-like texts beside today's libraries and its own first version, and on texts
 * that are hard to compare; prints tables.
 * @returns the figures, for out/bench.json
 */
export async function runRedlineBench(): Promise<{
  results: RedlineFigures[]
  adversarial: AdversarialFigures[]
}> {
  const given = new Set<string>()
  const results: RedlineFigures[] = []
  for (const words of SIZES)
    for (const scenario of SCENARIOS) results.push(await measure(words, scenario, given))
  const adversarial = measureAdversarial()
  printResults(results, CAP_MS)
  printTargets(results)
  printAdversarial(adversarial)
  return { results, adversarial }
}
