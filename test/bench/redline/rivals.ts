import type { Scenario } from './amendments.ts'
import { LIBRARIES, type Library } from './libraries.ts'
import { GAVE_UP, type LibraryFigures, LibraryThread } from './library-thread.ts'
import { median } from './rounds.ts'

/** A library that takes longer than this for one comparison is ended, and not tried on larger texts. */
export const CAP_MS = 3_000
/**
 * On heavy rewrites from this size on, the patient libraries, which are the fastest of the survey, have so many times the
 * engine's time, to show how far behind they are; `most` milliseconds on a machine that is slow or busy.
 */
export const LONG = { words: 250_000, scenario: 'heavy', times: 75, most: 90_000 } as const

/** How long a library may take for its first comparison of a pair for which the engine takes `ms`. */
function capFor({ patient }: Library, words: number, scenario: Scenario, ms: number): number {
  const isLong = patient === true && scenario === LONG.scenario && words >= LONG.words
  return isLong ? Math.max(CAP_MS, Math.min(LONG.most, LONG.times * ms)) : CAP_MS
}

export const FIRST = 'first version'

/** The libraries' threads, and what is known of those that were ended. */
export class Rivals {
  readonly #threads = new Map(LIBRARIES.map(({ name }) => [name, new LibraryThread(name)]))
  readonly #over = new Map<string, LibraryFigures>()

  /**
   * Times every library on a large pair, in turn with whatever `between` times: each round runs each library once. The
   * first comparison, which the cap may end, warms up; where that alone takes longer than the usual cap, it is what counts.
   * @param ms gives the engine's time so far
   * @returns the median of each library
   */
  async time(
    words: number,
    scenario: Scenario,
    ms: () => number,
    rounds: number,
    between: () => void,
  ): Promise<Record<string, LibraryFigures>> {
    const all: Record<string, LibraryFigures> = {}
    const times = new Map<string, number[]>()
    for (const library of LIBRARIES) {
      const { name } = library
      const figures = await this.#first(name, words, scenario, capFor(library, words, scenario, ms()))
      all[name] = figures
      if (figures.ms !== null && figures.ms <= CAP_MS) times.set(name, [])
      between()
    }
    for (let round = 0; round < rounds; round++) {
      between()
      for (const [name, list] of times) {
        const { ms: again } = await this.#threads.get(name)!.compare(2 * CAP_MS)
        if (again !== null) list.push(again)
      }
    }
    for (const [name, list] of times) if (list.length > 0) all[name] = { ...all[name]!, ms: median(list) }
    return all
  }

  async #first(name: string, words: number, scenario: Scenario, cap: number): Promise<LibraryFigures> {
    const key = `${name} ${scenario}`
    const over = this.#over.get(key)
    if (over && cap === CAP_MS) return over
    const thread = this.#threads.get(name)!
    await thread.take({ words, scenario })
    const figures = await thread.compare(cap)
    if (figures.ms === null || figures.ms > CAP_MS)
      this.#over.set(key, { ...GAVE_UP, longerThan: figures.ms ?? figures.longerThan })
    return figures
  }

  /** The first version's time for a hard case, in milliseconds, or null where it has not finished by the cap. */
  async firstVersion(words: number, adversarial: string, cap: number): Promise<number | null> {
    const thread = this.#threads.get(FIRST)!
    await thread.take({ words, adversarial })
    return (await thread.compare(cap)).ms
  }

  async close(): Promise<void> {
    for (const thread of this.#threads.values()) await thread.close()
  }
}
