import type { Segment } from '../segments.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { COMMON_WORD, NUMBER, NUMERAL, OPENING_WORD, WORD } from '../text/token-kinds.ts'
import type { TokenList } from '../text/tokens.ts'
import { commonRuns, type Run, SEED } from './common-runs.ts'
import { growToLines, type Passage, type Side } from './grow.ts'

/** The least that may count as moved: shorter phrases stand in two places of a law by chance. */
const FEWEST_WORDS = 6
const FEWEST_TELLING_WORDS = 4
/** A shorter passage must stand only once in each text: the name of an office, say, has not moved. */
const SURELY_MOVED_WORDS = 14
/** Characters that may be searched for second occurrences; beyond them a short passage is not called moved. */
const MOST_SEARCHED = 1 << 26
/** Unequal tokens that a moved passage may have between two equal runs, and the share of it that must be equal. */
const MOST_BETWEEN = 12
const LEAST_EQUAL = 0.6
/** The share of a passage's rows of tokens that must stand nowhere else in what changed: boilerplate has not moved. */
const LEAST_UNIQUE = 0.5

/**
 * Finds passages that were taken out in one place and put in at another, the same words or nearly.
 * @param old tokens that the old text has and the new one does not have in their place, ascending
 * @param neu the same of the new text
 */
export function phraseMoves(
  before: string,
  after: string,
  old: TokenList,
  neu: TokenList,
  lexicon: Lexicon,
): Segment[] {
  const runs = commonRuns(old, neu)
  if (runs.length === 0) return []
  const oldSide = { text: before, list: old, used: new Uint8Array(old.count) }
  const newSide = { text: after, list: neu, used: new Uint8Array(neu.count) }
  const passages: Passage[] = []
  let searched = 0
  for (const chain of chains(runs, old, neu)) {
    const words = tellingWords(chain, old, lexicon)
    if (words === 0) continue
    const [first, last] = [chain[0]!, chain.at(-1)!]
    const passage = { a0: first.a, a1: last.a + last.length, b0: first.b, b1: last.b + last.length }
    // The gap between two runs of one passage may hold a passage that came from elsewhere: the first one found stays.
    if (newSide.used.subarray(passage.b0, passage.b1).includes(1)) continue
    if (words < SURELY_MOVED_WORDS) searched += before.length + after.length
    const unique =
      words >= SURELY_MOVED_WORDS ||
      (searched <= MOST_SEARCHED &&
        standsOnce(oldSide, first.a, first.length) &&
        standsOnce(newSide, first.b, first.length))
    if (!unique) continue
    claim(passage, oldSide, newSide)
    passages.push(passage)
  }
  return passages.map((passage) => {
    const whole = growToLines(oldSide, newSide, passage)
    claim(whole, oldSide, newSide)
    return {
      a0: old.starts[whole.a0]!,
      a1: old.limits[whole.a1 - 1]!,
      b0: neu.starts[whole.b0]!,
      b1: neu.limits[whole.b1 - 1]!,
    }
  })
}

function claim(passage: Passage, old: Side, neu: Side): void {
  old.used.fill(1, passage.a0, passage.a1)
  neu.used.fill(1, passage.b0, passage.b1)
}

/** Joins runs that follow each other closely in both texts, without a gap in either stretch, into one passage. */
function chains(runs: readonly Run[], old: TokenList, neu: TokenList): Run[][] {
  const found: Run[][] = []
  for (const run of runs) {
    const chain = found.at(-1)
    const last = chain?.at(-1)
    if (chain && last && isNear(last, run) && isWhole(old, last.a, run.a) && isWhole(neu, last.b, run.b))
      chain.push(run)
    else found.push([run])
  }
  return found
}

function isNear(last: Run, next: Run): boolean {
  const betweenOld = next.a - last.a - last.length
  const betweenNew = next.b - last.b - last.length
  const most = Math.min(MOST_BETWEEN, last.length + next.length)
  return betweenOld >= 0 && betweenNew >= 0 && betweenOld <= most && betweenNew <= most
}

/** Whether tokens `[from, to]` stand next to each other in the text. */
function isWhole(list: TokenList, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (list.limits[i] !== list.starts[i + 1]) return false
  return true
}

/** Whether a run of tokens stands once in its text, letter for letter. */
function standsOnce({ text, list }: Side, from: number, length: number): boolean {
  const passage = text.slice(list.starts[from]!, list.ends[from + length - 1]!)
  const first = text.indexOf(passage)
  return text.indexOf(passage, first + 1) < 0
}

/** How many words a passage has, or 0 where it is too short, too common or too unlike to have moved. */
function tellingWords(chain: readonly Run[], old: TokenList, lexicon: Lexicon): number {
  let words = 0
  let telling = 0
  let equal = 0
  let rows = 0
  let unique = 0
  for (const run of chain) {
    equal += run.length
    rows += run.length - SEED + 1
    unique += run.unique
    for (let i = run.a; i < run.a + run.length; i++) {
      const kind = lexicon.kinds[old.ids[i]!]!
      const tells = kind === WORD || kind === NUMBER || kind === NUMERAL
      if (tells) telling++
      if (tells || kind === COMMON_WORD || kind === OPENING_WORD) words++
    }
  }
  const first = chain[0]!
  const last = chain.at(-1)!
  const longest = Math.max(last.a + last.length - first.a, last.b + last.length - first.b)
  return words >= FEWEST_WORDS &&
    telling >= FEWEST_TELLING_WORDS &&
    equal >= LEAST_EQUAL * longest &&
    unique >= LEAST_UNIQUE * rows
    ? words
    : 0
}
