import { redline } from '#shared/redline/index.ts'
import type { BenchPair, Scenario } from './amendments.ts'
import { aheadOfFastestExact, type RedlineFigures } from './figures.ts'
import { LIBRARIES } from './libraries.ts'
import { GAVE_UP, type LibraryFigures } from './library-thread.ts'
import { changeRuns, markedSize } from './marks.ts'
import { peakMemory } from './memory.ts'
import { pairFrom } from './pairs.ts'
import { FIRST, type Rivals } from './rivals.ts'
import { median, timeInTurn, timeOf } from './rounds.ts'
import { alignmentSize, smallestSize, tokenPair } from './tokens.ts'

/** Up to this size every library finishes, and all are timed in turn in this thread. */
const SMALL = 5_000
/** Up to this size the smallest edit script is found where no exact library found it; the search grows with the square. */
const MOST_EXACT = 50_000

/** Rounds of turns on small texts; on large ones rounds in which each library is run once. */
const roundsFor = (words: number) => (words <= 300 ? 400 : words <= SMALL ? 100 : words <= 250_000 ? 5 : 3)

/** On large texts: uncounted runs of the engine, and how often it, which is quick, is timed in each round. */
const WARM_UPS = 10
const TIMES_A_ROUND = 3

interface Times {
  readonly floorMs: number
  readonly ms: number
  readonly libraries: Record<string, LibraryFigures>
}

function timeSmall(pair: BenchPair, rounds: number): Times {
  const [floorMs, ms, ...others] = timeInTurn(
    [
      () => tokenPair(pair),
      () => redline(pair.before, pair.after),
      ...LIBRARIES.map(
        ({ run }) =>
          () =>
            run(pair),
      ),
    ],
    rounds,
  )
  const figures = LIBRARIES.map(({ name, run }, at): [string, LibraryFigures] => {
    const size = run(pair)?.()
    return [name, size ? { ms: others[at]!, longerThan: null, ...size } : GAVE_UP]
  })
  return { floorMs: floorMs!, ms: ms!, libraries: Object.fromEntries(figures) }
}

async function timeLarge(words: number, scenario: Scenario, pair: BenchPair, rivals: Rivals): Promise<Times> {
  const rounds = roundsFor(words)
  const own = { floor: [] as number[], engine: [] as number[] }
  const between = () => {
    for (let at = 0; at < TIMES_A_ROUND; at++) {
      own.floor.push(timeOf(() => tokenPair(pair)))
      own.engine.push(timeOf(() => redline(pair.before, pair.after)))
    }
  }
  for (let at = 0; at < WARM_UPS; at++) {
    tokenPair(pair)
    redline(pair.before, pair.after)
  }
  between()
  const libraries = await rivals.time(words, scenario, () => median(own.engine), rounds, between)
  return { floorMs: median(own.floor), ms: median(own.engine), libraries }
}

/** The edit script of an exact library that was given the engine's tokens. */
function smallestKnown(libraries: Readonly<Record<string, LibraryFigures>>): number | null {
  const exact = LIBRARIES.filter((library) => library.exact).map(({ name }) => libraries[name]!.edits)
  return exact.find((edits) => edits !== null) ?? null
}

/** Measures one size and kind of amendment: time in turn with the libraries, memory, marks and edit scripts. */
export async function measure(words: number, scenario: Scenario, rivals: Rivals): Promise<RedlineFigures> {
  console.error(`Redline, ${words} words, ${scenario} …`)
  const pair = pairFrom({ words, scenario })
  const { floorMs, ms, libraries } =
    words <= SMALL ? timeSmall(pair, roundsFor(words)) : await timeLarge(words, scenario, pair, rivals)
  const tokens = tokenPair(pair)
  const { changes } = redline(pair.before, pair.after)
  const { marked, once } = markedSize(changes, pair)
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
