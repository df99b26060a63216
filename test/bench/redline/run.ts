import { performance } from 'node:perf_hooks'
import { redline } from '#shared/redline/index.ts'
import { ADVERSARIAL } from './adversarial.ts'
import { SCENARIOS } from './amendments.ts'
import type { AdversarialFigures, RedlineFigures } from './figures.ts'
import { changeRuns } from './marks.ts'
import { measure } from './measure.ts'
import { peakMemory } from './memory.ts'
import { pairFrom } from './pairs.ts'
import { printAdversarial, printFirstVersion, printResults, printSizes } from './print.ts'
import { CAP_MS, Rivals } from './rivals.ts'
import { printTargets } from './targets.ts'

const SIZES = [300, 5_000, 50_000, 250_000, 500_000]
/** The first version has this long for each of the hard cases. */
const HARD_CAP_MS = 1_000

const LARGE_AS_WELL = [
  'one text empty',
  'all tokens equal',
  'all tokens different',
  'repeated boilerplate',
  'words in reverse',
  'unrelated',
]

async function measureAdversarial(rivals: Rivals): Promise<AdversarialFigures[]> {
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
      firstVersionMs: await rivals.firstVersion(words, name, HARD_CAP_MS),
    })
  }
  return figures
}

/**
 * Measures the redline on seeded statute-like texts beside today's libraries and its own first version, and on texts
 * that are hard to compare; prints tables. Engine and libraries take turns, warmed up, and medians count, so that a
 * machine that is busy for a while slows all of them alike: see `rounds.ts` and `rivals.ts`.
 * @returns the figures, for out/bench.json
 */
export async function runRedlineBench(): Promise<{
  results: RedlineFigures[]
  adversarial: AdversarialFigures[]
}> {
  const rivals = new Rivals()
  const results: RedlineFigures[] = []
  try {
    for (const words of SIZES)
      for (const scenario of SCENARIOS) results.push(await measure(words, scenario, rivals))
    printResults(results, CAP_MS)
    printSizes(results)
    printFirstVersion(results)
    printTargets(results)
    const adversarial = await measureAdversarial(rivals)
    printAdversarial(adversarial, HARD_CAP_MS)
    return { results, adversarial }
  } finally {
    await rivals.close()
  }
}
