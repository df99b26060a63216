import { ADVERSARIAL } from './adversarial.ts'
import { type BenchPair, makePair, type Scenario } from './amendments.ts'

/** Which pair of texts to compare: an amended statute-like text, or a hard case by its name. Threads make their own. */
export type PairSource =
  | { readonly words: number; readonly scenario: Scenario }
  | { readonly words: number; readonly adversarial: string }

/** Makes the pair; the same source gives the same texts in every thread. */
export function pairFrom(source: PairSource): BenchPair {
  if ('scenario' in source) return makePair(source.words, source.scenario)
  const [before, after] = ADVERSARIAL[source.adversarial]!(source.words)
  return { before, after }
}
