import type { Sheet } from './brackets.ts'
import { type DraftToken, draftTokens, isWord, letterTokens } from './tokens.ts'

/** Work that one comparison may do, in table cells; about 10,000 words with 1,000 inserted. */
const MOST_CELLS = 20_000_000

interface Printed {
  readonly token: DraftToken
  readonly isDeleted: boolean
}

/** What it costs to begin an insertion at a token, and to end one before it. */
interface Costs {
  readonly begin: (at: number) => number
  readonly end: (at: number) => number
}

/**
 * Which of the printed tokens were inserted, given that the rest, in order, are exactly the baseline and that deleted
 * tokens are among the rest. Of several ways the one with the fewest insertions is taken, an insertion right after a
 * deletion before any other, one that begins with a word before one that begins with a stop. Undefined where there is no way, or where the texts are too long to tell.
 */
function insertedTokens(
  printed: readonly Printed[],
  baseline: readonly DraftToken[],
  { begin, end }: Costs,
): boolean[] | undefined {
  const extra = printed.length - baseline.length
  const width = (extra + 1) * 2
  if (extra < 0 || printed.length * width > MOST_CELLS) return undefined
  // cost[inserted * 2 + state]: state 1 if the token just read was inserted. `from` keeps the state come from.
  let cost = new Float64Array(width).fill(Number.POSITIVE_INFINITY)
  cost[0] = 0
  const from = new Uint8Array(printed.length * width)
  printed.forEach(({ token, isDeleted }, i) => {
    const next = new Float64Array(width).fill(Number.POSITIVE_INFINITY)
    const [runCost, endCost] = [begin(i), end(i)]
    for (let inserted = 0; inserted <= extra; inserted++) {
      for (const state of [0, 1]) {
        const here = cost[inserted * 2 + state] as number
        if (here === Number.POSITIVE_INFINITY) continue
        const stay = inserted * 2
        const stayCost = here + (state === 1 ? endCost : 0)
        if (baseline[i - inserted]?.key === token.key && stayCost < (next[stay] as number)) {
          next[stay] = stayCost
          from[i * width + stay] = state
        }
        const go = stay + 3
        const goCost = here + (state === 1 ? 0 : runCost)
        if (!isDeleted && inserted < extra && goCost < (next[go] as number)) {
          next[go] = goCost
          from[i * width + go] = state
        }
      }
    }
    cost = next
  })
  const kept = cost[extra * 2] as number
  const ran = cost[extra * 2 + 1] as number
  if (Math.min(kept, ran) === Number.POSITIVE_INFINITY) return undefined
  let cell = extra * 2 + (ran < kept ? 1 : 0)
  const result = new Array<boolean>(printed.length).fill(false)
  for (let i = printed.length - 1; i >= 0; i--) {
    const state = from[i * width + cell] as number
    const wasInserted = cell % 2 === 1
    result[i] = wasInserted
    cell = (wasInserted ? cell - 3 : cell) + state
  }
  return result
}

/** By words: an insertion right after a deletion is likelier, one that begins with a stop less so. */
function wordCosts(printed: readonly Printed[]): Costs {
  return {
    begin: (at) => (printed[at - 1]?.isDeleted ? 1 : 2) + (isWord((printed[at] as Printed).token) ? 0 : 0.5),
    end: () => 0,
  }
}

/**
 * By letters, where a word itself was changed ("town" to "towns", "cat[s]"): an insertion inside a word is less likely
 * than one of words, and figures are never changed in part.
 */
function letterCosts(sheet: Sheet, printed: readonly Printed[]): Costs {
  const words = wordCosts(printed)
  const inside = (at: number): number => {
    const [last, here] = [printed[at - 1]?.token, printed[at]?.token]
    if (!last || !here || /\s/.test(sheet.text.slice(last.end, here.start))) return 0
    if (/\p{N}/u.test(last.key) && /\p{N}/u.test(here.key)) return Number.POSITIVE_INFINITY
    return isWord(last) && isWord(here) ? 1 : 0
  }
  return { begin: (at) => words.begin(at) + inside(at), end: inside }
}

function printedTokens({ text, ops }: Sheet, tokensOf: (text: string) => DraftToken[]): Printed[] {
  return tokensOf(text)
    .filter(({ start }) => ops[start] !== 'mark')
    .map((token) => ({ token, isDeleted: ops[token.start] === 'deleted' }))
}

/**
 * Finds the insertions of a text that lost its underlining by its baseline, and marks them in place as
 * `inserted-inferred`. Returns false, and changes nothing, where the kept and deleted words are not the baseline.
 */
export function inferFromBaseline(sheet: Sheet, baseline: string): boolean {
  const { ops } = sheet
  let printed = printedTokens(sheet, draftTokens)
  let inserted = insertedTokens(printed, draftTokens(baseline), wordCosts(printed))
  if (!inserted) {
    printed = printedTokens(sheet, letterTokens)
    inserted = insertedTokens(printed, letterTokens(baseline), letterCosts(sheet, printed))
  }
  if (!inserted) return false
  inserted.forEach((isInserted, i) => {
    if (!isInserted) return
    const { token } = printed[i] as Printed
    // White space between two inserted words is inserted with them.
    const end = inserted[i + 1] ? (printed[i + 1] as Printed).token.start : token.end
    for (let at = token.start; at < end; at++) if (ops[at] === 'kept') ops[at] = 'inserted-inferred'
  })
  return true
}
