import { alignByClauses } from './align/clauses.ts'
import { type Budget, Matches } from './align/matches.ts'
import type { MovedParagraphs } from './moves/paragraph-moves.ts'
import type { Unmatched } from './moves/unmatched.ts'
import type { Account } from './reading/account.ts'
import { readAsDrafted } from './reading/read.ts'
import type { Segment } from './segments.ts'
import type { Lexicon } from './text/lexicon.ts'
import type { Paragraphs } from './text/paragraphs.ts'
import { retokenise } from './text/retokenise.ts'
import { COMMA, STOP } from './text/token-kinds.ts'
import { type TokenList, tokenise } from './text/tokens.ts'

/** Everything that the comparison of one pair of texts needs to hand. */
export interface Job {
  readonly before: string
  readonly after: string
  readonly old: Paragraphs
  readonly neu: Paragraphs
  readonly moved: MovedParagraphs
  readonly lexicon: Lexicon
  readonly withSpace: boolean
  readonly budget: Budget
  readonly account: Account
  readonly equal: Segment[]
  readonly unmatched: readonly [Unmatched, Unmatched]
  /** Reused for one stretch after the other. */
  readonly lists: readonly [TokenList, TokenList]
}

/** Tokens of the paragraphs `[from, to)` that have not moved elsewhere; `firstTokens` receives where each begins. */
function oldTokens(job: Job, from: number, to: number, firstTokens: number[]): TokenList {
  const { before, old, moved, lexicon, withSpace } = job
  const list = job.lists[0]
  list.count = 0
  for (let p = from; p < to; p++) {
    firstTokens.push(list.count)
    if (moved.old[p] === 0) tokenise(before, old.starts[p]!, old.starts[p + 1]!, 0, lexicon, list, withSpace)
  }
  firstTokens.push(list.count)
  return list
}

/** The same for the new text. A paragraph is first taken for an edited copy of the old one that has its place. */
function newTokens(job: Job, from: number, to: number, oldFrom: number, firstTokens: number[]): TokenList {
  const { before, after, old, neu, moved, lexicon, withSpace } = job
  const list = job.lists[1]
  list.count = 0
  const last = firstTokens.length - 2
  for (let p = from; p < to; p++) {
    if (moved.neu[p] === 1) continue
    const model = p === to - 1 ? last : Math.min(p - from, last)
    const place = oldFrom + model
    retokenise(
      {
        text: before,
        start: old.starts[place]!,
        end: old.starts[place + 1]!,
        list: job.lists[0],
        firstToken: firstTokens[model]!,
        lastToken: firstTokens[model + 1]!,
      },
      after,
      neu.starts[p]!,
      neu.starts[p + 1]!,
      1,
      lexicon,
      list,
      withSpace,
    )
  }
  return list
}

/**
 * Compares the words of old paragraphs `[i0, i1)` with those of new ones `[j0, j1)`: what they share is added to the job's
 * equal segments, what they do not to its unmatched words.
 */
export function compareWords(job: Job, i0: number, i1: number, j0: number, j1: number): void {
  const { before, after, lexicon, budget, account, equal } = job
  const firstTokens: number[] = []
  const old = oldTokens(job, i0, i1, firstTokens)
  const neu = newTokens(job, j0, j1, i0, firstTokens)
  const [taken, put] = job.unmatched
  if (old.count === 0 || neu.count === 0) {
    taken.addWords(old, 0, old.count)
    put.addWords(neu, 0, neu.count)
    return
  }
  const found = new Matches()
  const pair = {
    a: old.ids.subarray(0, old.count),
    b: neu.ids.subarray(0, neu.count),
    vocabulary: lexicon.count,
    budget,
  }
  alignByClauses(pair, (id) => lexicon.kinds[id] === STOP || lexicon.kinds[id] === COMMA, found)
  account.grow(old.count + neu.count - 2 * found.size())
  const { list } = readAsDrafted({ before, after, old, neu, lexicon, budget, account }, found)
  let a = 0
  let b = 0
  for (let k = 0; k < list.length; k += 3) {
    taken.addWords(old, a, list[k]!)
    put.addWords(neu, b, list[k + 1]!)
    pushEqual(equal, old, list[k]!, neu, list[k + 1]!, list[k + 2]!)
    a = list[k]! + list[k + 2]!
    b = list[k + 1]! + list[k + 2]!
  }
  taken.addWords(old, a, old.count)
  put.addWords(neu, b, neu.count)
}

/** Turns a run of equal tokens into segments, one for each stretch that no moved paragraph interrupts. */
function pushEqual(
  equal: Segment[],
  old: TokenList,
  a: number,
  neu: TokenList,
  b: number,
  length: number,
): void {
  let from = 0
  for (let at = 1; at <= length; at++) {
    const goesOn =
      at < length &&
      old.limits[a + at - 1] === old.starts[a + at] &&
      neu.limits[b + at - 1] === neu.starts[b + at]
    if (goesOn) continue
    equal.push({
      a0: old.starts[a + from]!,
      a1: old.limits[a + at - 1]!,
      b0: neu.starts[b + from]!,
      b1: neu.limits[b + at - 1]!,
    })
    from = at
  }
}
