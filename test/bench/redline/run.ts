import { performance } from 'node:perf_hooks'
import { redline } from '#shared/redline/index.ts'
import { ADVERSARIAL } from './adversarial.ts'
import { SCENARIOS, type Scenario } from './amendments.ts'
import { type AdversarialFigures, aheadOfFastestExact, type RedlineFigures } from './figures.ts'
import { LIBRARIES } from './libraries.ts'
import { type LibraryFigures, LibraryThread } from './library-thread.ts'
import { changeRuns, markedSize } from './marks.ts'
import { peakMemory } from './memory.ts'
import { pairFrom } from './pairs.ts'
import { printAdversarial, printFirstVersion, printResults, printSizes } from './print.ts'
import { printTargets } from './targets.ts'
import { alignmentSize, smallestSize, tokenPair } from './tokens.ts'

const SIZES = [300, 5_000, 50_000, 250_000, 500_000]
/** A library that takes longer than this for one comparison is ended, and not tried on larger texts. */
const CAP_MS = 3_000
/** On heavy rewrites of this size the patient libraries have this many times the engine's time. */
const PATIENT = { words: 250_000, scenario: 'heavy', times: 55 }
/** The first version has this long for each of the hard cases. */
const HARD_CAP_MS = 1_000
/** Up to this size the smallest edit script is found where no exact library found it; the search grows with the square. */
const MOST_EXACT = 50_000
const FIRST = 'first version'

const roundsFor = (words: number) => (words <= 300 ? 500 : words <= 5_000 ? 40 : words <= 50_000 ? 5 : 3)

/** The fastest of some runs, which is the one that other work on the machine disturbed least. */
function fastest(run: () => void, rounds: number): number {
  let best = Number.POSITIVE_INFINITY
  for (let at = 0; at < rounds; at++) {
    const started = performance.now()
    run()
    best = Math.min(best, performance.now() - started)
  }
  return best
}

/** The libraries' threads, and what is known of those that were ended. */
class Libraries {
  readonly #threads = new Map(LIBRARIES.map(({ name }) => [name, new LibraryThread(name)]))
  readonly #over = new Map<string, LibraryFigures>()

  async time(words: number, scenario: Scenario, ms: number): Promise<Record<string, LibraryFigures>> {
    const all: Record<string, LibraryFigures> = {}
    const isLong = words === PATIENT.words && scenario === PATIENT.scenario
    for (const { name, patient: mayWait } of LIBRARIES) {
      const key = `${name} ${scenario}`
      const over = this.#over.get(key)
      const waits = isLong && mayWait === true
      const cap = waits ? Math.max(CAP_MS, PATIENT.times * ms) : CAP_MS
      const figures =
        over && !waits
          ? over
          : await this.#threads.get(name)!.time({ words, scenario }, cap, roundsFor(words))
      if (figures.ms === null || figures.ms > CAP_MS)
        this.#over.set(key, {
          ms: null,
          longerThan: figures.ms ?? figures.longerThan,
          edits: null,
          runs: null,
        })
      all[name] = figures
    }
    return all
  }

  /** The first version's time for a hard case, in milliseconds, or null. */
  async firstVersion(words: number, adversarial: string): Promise<number | null> {
    return (await this.#threads.get(FIRST)!.time({ words, adversarial }, HARD_CAP_MS, 1)).ms
  }

  async close(): Promise<void> {
    for (const thread of this.#threads.values()) await thread.close()
  }
}

/** The edit script of an exact library that was given the engine's tokens. */
function smallestKnown(libraries: Readonly<Record<string, LibraryFigures>>): number | null {
  const exact = LIBRARIES.filter((library) => library.exact).map(({ name }) => libraries[name]!.edits)
  return exact.find((edits) => edits !== null) ?? null
}

async function measure(words: number, scenario: Scenario, others: Libraries): Promise<RedlineFigures> {
  console.error(`Redline, ${words} words, ${scenario} …`)
  const pair = pairFrom({ words, scenario })
  const tokens = tokenPair(pair)
  const floorMs = fastest(() => tokenPair(pair), roundsFor(words))
  const ms = fastest(() => redline(pair.before, pair.after), roundsFor(words))
  const { changes } = redline(pair.before, pair.after)
  const { marked, once } = markedSize(changes, pair)
  const libraries = await others.time(words, scenario, ms)
  const first = libraries[FIRST]!
  return {
    words,
    scenario,
    floorMs,
    ms,
    timesFloor: ms / floorMs,
    aheadOfFastestExact: aheadOfFastestExact(ms, libraries),
    peakMegabytes: await peakMemory({ words, scenario }),
    runs: changeRuns(changes),
    editScript: {
      smallest: smallestKnown(libraries) ?? (words <= MOST_EXACT ? smallestSize(tokens) : null),
      alignment: alignmentSize(tokens),
      marked,
      markedMovesOnce: once,
    },
    firstVersion:
      first.ms === null || first.runs === null || first.edits === null
        ? null
        : {
            ms: first.ms,
            peakMegabytes: await peakMemory({ words, scenario }, true),
            runs: first.runs,
            marked: first.edits,
          },
    libraries,
  }
}

const LARGE_AS_WELL = [
  'one text empty',
  'all tokens equal',
  'all tokens different',
  'repeated boilerplate',
  'words in reverse',
  'unrelated',
]

async function measureAdversarial(others: Libraries): Promise<AdversarialFigures[]> {
  const cases = [
    ...Object.keys(ADVERSARIAL).map((name) => [name, 50_000] as const),
    ...LARGE_AS_WELL.map((name) => [name, 500_000] as const),
  ]
  const figures: AdversarialFigures[] = []
  for (const [name, words] of cases) {
    const { before, after } = pairFrom({ words, adversarial: name })
    console.error(`Redline, ${words} words, ${name} …`)
    const started = performance.now()
    const { changes, limit } = redline(before, after)
    const ms = performance.now() - started
    figures.push({
      name,
      words,
      ms,
      peakMegabytes: await peakMemory({ words, adversarial: name }),
      runs: changeRuns(changes),
      limit: limit ?? null,
      firstVersionMs: await others.firstVersion(words, name),
    })
  }
  return figures
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
  const others = new Libraries()
  const results: RedlineFigures[] = []
  try {
    for (const words of SIZES)
      for (const scenario of SCENARIOS) results.push(await measure(words, scenario, others))
    printResults(results, CAP_MS)
    printSizes(results)
    printFirstVersion(results)
    printTargets(results)
    const adversarial = await measureAdversarial(others)
    printAdversarial(adversarial, HARD_CAP_MS)
    return { results, adversarial }
  } finally {
    await others.close()
  }
}
