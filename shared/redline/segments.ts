import { align } from './align/align.ts'
import { alignByClauses } from './align/clauses.ts'
import { type Budget, Matches } from './align/matches.ts'
import { type MovedParagraphs, paragraphMoves } from './moves/paragraph-moves.ts'
import type { Settings } from './normalise.ts'
import { readAsDrafted } from './reading/read.ts'
import { classOf, SPACE } from './text/characters.ts'
import { foldingFor } from './text/folding.ts'
import { Lexicon } from './text/lexicon.ts'
import { type Paragraphs, splitParagraphs } from './text/paragraphs.ts'
import { COMMA, STOP } from './text/token-kinds.ts'
import { TokenList, tokenise } from './text/tokens.ts'

/** `before[a0, a1)` and `after[b0, b1)` are the same words. */
export interface Segment {
  a0: number
  a1: number
  b0: number
  b1: number
}

/** What the two texts share. */
export interface Shared {
  /** Equal stretches in the order of both texts. */
  readonly equal: Segment[]
  /** Paragraphs that stand word for word elsewhere in the other text, in the order of the old one. */
  readonly moved: Segment[]
  readonly lexicon: Lexicon
}

/** Everything that the comparison of one pair of texts needs to hand. */
interface Job {
  readonly before: string
  readonly after: string
  readonly old: Paragraphs
  readonly neu: Paragraphs
  readonly moved: MovedParagraphs
  readonly lexicon: Lexicon
  readonly withSpace: boolean
  readonly budget: Budget
  readonly equal: Segment[]
  /** Reused for one stretch after the other. */
  readonly lists: readonly [TokenList, TokenList]
}

/** Matched paragraphs with fewer characters than this between two changed ones are compared word by word with them. */
const SHORT_PARAGRAPHS = 24

/** Offset of the first character that is not white space. */
export function firstNonSpace(text: string): number {
  let at = 0
  while (at < text.length && classOf(text.charCodeAt(at)) === SPACE) at++
  return at
}

/**
 * Finds what two texts share: first whole paragraphs, in order and then out of order, then words in the paragraphs that
 * are not the same, chosen so that what is left reads as a drafter would mark it.
 */
export function findShared(before: string, after: string, settings: Settings, budget: Budget): Shared {
  const withSpace = settings.showWhiteSpace
  const numbers = new Map<string, number>()
  const old = splitParagraphs(before, withSpace ? 0 : firstNonSpace(before), numbers, withSpace)
  const neu = splitParagraphs(after, withSpace ? 0 : firstNonSpace(after), numbers, withSpace)
  const found = new Matches()
  align({ a: old.ids, b: neu.ids, vocabulary: numbers.size, budget }, 0, old.count, 0, neu.count, found)
  const lexicon = new Lexicon([before, after], foldingFor(settings))
  const moved = paragraphMoves(old, neu, found.list)
  const job: Job = {
    before,
    after,
    old,
    neu,
    moved,
    lexicon,
    withSpace,
    budget,
    equal: [],
    lists: [new TokenList(256), new TokenList(256)],
  }
  let i = 0
  let j = 0
  const { list } = found
  for (let k = 0; k <= list.length; k += 3) {
    const atEnd = k === list.length
    if (!atEnd && k > 0 && k + 3 < list.length && isShort(old, list[k]!, list[k + 2]!)) continue
    const toI = atEnd ? old.count : list[k]!
    const toJ = atEnd ? neu.count : list[k + 1]!
    if (toI > i && toJ > j) compareWords(job, i, toI, j, toJ)
    if (atEnd) break
    i = toI + list[k + 2]!
    j = toJ + list[k + 2]!
    job.equal.push({ a0: old.starts[toI]!, a1: old.starts[i]!, b0: neu.starts[toJ]!, b1: neu.starts[j]! })
  }
  return { equal: job.equal, moved: moved.spans, lexicon }
}

function isShort(paragraphs: Paragraphs, at: number, count: number): boolean {
  return paragraphs.starts[at + count]! - paragraphs.starts[at]! < SHORT_PARAGRAPHS
}

/** Tokens of the paragraphs `[from, to)` that have not moved elsewhere. */
function tokensOf(job: Job, side: 0 | 1, from: number, to: number): TokenList {
  const text = side === 0 ? job.before : job.after
  const { starts } = side === 0 ? job.old : job.neu
  const gone = side === 0 ? job.moved.old : job.moved.neu
  const list = job.lists[side]
  list.count = 0
  for (let p = from; p < to; p++) {
    const first = p
    while (p < to && gone[p] === 0) p++
    if (p > first) tokenise(text, starts[first]!, starts[p]!, side, job.lexicon, list, job.withSpace)
  }
  return list
}

function compareWords(job: Job, i0: number, i1: number, j0: number, j1: number): void {
  const { before, after, lexicon, budget, equal } = job
  const old = tokensOf(job, 0, i0, i1)
  const neu = tokensOf(job, 1, j0, j1)
  if (old.count === 0 || neu.count === 0) return
  const found = new Matches()
  const pair = {
    a: old.ids.subarray(0, old.count),
    b: neu.ids.subarray(0, neu.count),
    vocabulary: lexicon.count,
    budget,
  }
  alignByClauses(pair, (id) => lexicon.kinds[id] === STOP || lexicon.kinds[id] === COMMA, found)
  const stretch = { before, after, old, neu, lexicon, budget }
  const { list } = readAsDrafted(stretch, found)
  for (let k = 0; k < list.length; k += 3) pushEqual(equal, old, list[k]!, neu, list[k + 1]!, list[k + 2]!)
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
