import {
  type Provision,
  printProvisions,
  StatuteWriter,
  seededRandom,
  writeProvisions,
} from './statute-text.ts'

/** The kinds of amendment that the bench measures. */
export const SCENARIOS = ['typical', 'heavy', 'moves'] as const
export type Scenario = (typeof SCENARIOS)[number]

export interface BenchPair {
  readonly before: string
  readonly after: string
}

/** Rewrites clusters of words until about `share` of all words are struck or typed. */
function rewrite(
  provisions: readonly Provision[],
  share: number,
  cluster: number,
  random: () => number,
  writer: StatuteWriter,
) {
  return provisions.map(({ label, words }) => {
    const amended: string[] = []
    for (let at = 0; at < words.length; ) {
      if (random() < share / cluster) {
        const struck = Math.floor(random() * 2 * cluster)
        const kind = random()
        if (kind > 0.2) amended.push(...writer.phrase(kind > 0.8 ? struck + 3 : Math.max(1, struck)))
        if (kind <= 0.8) at += struck
      }
      if (at < words.length) amended.push(words[at++]!)
    }
    return { label, words: amended.length > 0 ? amended : words }
  })
}

/** Takes about 4 % of the provisions out, in blocks, and puts them in elsewhere. */
function shuffleBlocks(provisions: readonly Provision[], random: () => number): Provision[] {
  const result = [...provisions]
  const blocks = Math.max(1, Math.floor(provisions.length / 75))
  for (let at = 0; at < blocks; at++) {
    const size = Math.min(3, result.length - 1)
    const [from, to] = [
      Math.floor(random() * (result.length - size)),
      Math.floor(random() * (result.length - size)),
    ]
    result.splice(to, 0, ...result.splice(from, size))
  }
  return result
}

/**
 * Makes a seeded statute-like text of about `words` words and an amended version of it.
 * - typical: 2 % of the words in clusters of about 5, a paragraph added here and there;
 * - heavy: 25 % of the words in clusters of about 8;
 * - moves: 4 % of the provisions stand elsewhere, 0.5 % of the words are amended.
 */
export function makePair(words: number, scenario: Scenario, seed = 1): BenchPair {
  const random = seededRandom(seed * 7919 + words)
  const writer = new StatuteWriter(random)
  const old = writeProvisions(writer, words)
  if (scenario === 'heavy')
    return { before: printProvisions(old), after: printProvisions(rewrite(old, 0.25, 8, random, writer)) }
  if (scenario === 'moves') {
    const moved = shuffleBlocks(rewrite(old, 0.005, 5, random, writer), random)
    return { before: printProvisions(old), after: printProvisions(moved) }
  }
  const amended = rewrite(old, 0.02, 5, random, writer).flatMap((provision) =>
    random() < 0.004 ? [provision, { label: '(A)', words: writer.paragraph() }] : [provision],
  )
  return { before: printProvisions(old), after: printProvisions(amended) }
}
