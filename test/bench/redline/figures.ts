import type { Scenario } from './amendments.ts'
import { LIBRARIES } from './libraries.ts'
import type { LibraryFigures } from './library-thread.ts'

/** How far the engine is ahead of a library, by time. */
export interface Ahead {
  readonly library: string
  /** The library's time divided by the engine's. */
  readonly times: number
  /** The library was ended before it had finished: it is at least so far behind. */
  readonly atLeast: boolean
}

/** Figures of one comparison. Times are milliseconds, medians of rounds in which all took turns; sizes are tokens struck and typed. */
export interface RedlineFigures {
  readonly words: number
  readonly scenario: Scenario
  /** Splitting both texts into tokens and numbering them, and nothing else. */
  readonly floorMs: number
  readonly ms: number
  readonly timesFloor: number
  readonly aheadOfFastestExact: Ahead
  readonly peakMegabytes: number
  readonly runs: number
  readonly editScript: {
    readonly smallest: number | null
    readonly alignment: number
    readonly marked: number
    readonly markedMovesOnce: number
  }
  /** The first version's marks and memory; null where it gave up or took longer than the cap. */
  readonly firstVersion: {
    readonly ms: number
    readonly peakMegabytes: number
    readonly runs: number
    readonly marked: number
  } | null
  readonly libraries: Readonly<Record<string, LibraryFigures>>
}

export interface AdversarialFigures {
  readonly name: string
  readonly words: number
  readonly ms: number
  readonly peakMegabytes: number
  readonly runs: number
  readonly limit: string | null
  /** null: it gave up or took longer than the cap. */
  readonly firstVersionMs: number | null
}

/**
 * How far ahead of the fastest exact library a comparison is. Where none finished, the patient one that had least time
 * counts with that time: the patient ones are the fastest, the others were ended on smaller texts than they were.
 */
export function aheadOfFastestExact(ms: number, libraries: Readonly<Record<string, LibraryFigures>>): Ahead {
  const exact = LIBRARIES.filter((library) => library.exact).map((library) => ({
    ...library,
    ...libraries[library.name]!,
  }))
  const finished = exact.filter((each) => each.ms !== null).sort((x, y) => x.ms! - y.ms!)[0]
  if (finished) return { library: finished.name, times: finished.ms! / ms, atLeast: false }
  const patient = exact.filter((library) => library.patient === true)
  const last = patient.sort((x, y) => (x.longerThan ?? 0) - (y.longerThan ?? 0))[0]!
  return { library: last.name, times: (last.longerThan ?? 0) / ms, atLeast: true }
}
