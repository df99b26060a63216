import { align } from './align/align.ts'
import { alignByClauses } from './align/clauses.ts'
import { type Budget, Matches } from './align/matches.ts'
import { type MovedParagraphs, paragraphMoves } from './moves/paragraph-moves.ts'
import { Unmatched } from './moves/unmatched.ts'
import type { Settings } from './normalise.ts'
import { Account } from './reading/account.ts'
import { readAsDrafted } from './reading/read.ts'
import { classOf, SPACE } from './text/characters.ts'
import type { Lexicon } from './text/lexicon.ts'
import { ParagraphNumbers, type Paragraphs, splitParagraphs } from './text/paragraphs.ts'
import { retokenise } from './text/retokenise.ts'
import { giveBackList, takeLexicon, takeList } from './text/spare.ts'
import { COMMA, STOP } from './text/token-kinds.ts'
import { type TokenList, tokenise } from './text/tokens.ts'

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
  /** What the old text has beside these, and what the new one has. */
  readonly unmatched: readonly [Unmatched, Unmatched]
  /** To be given back to `text/spare.ts` after use. */
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
  readonly account: Account
  readonly equal: Segment[]
  readonly unmatched: readonly [Unmatched, Unmatched]
  /** Reused for one stretch after the other. */
  readonly lists: readonly [TokenList, TokenList]
}

/** Matched paragraphs with fewer characters than this between two changed ones are compared word by word with them. */
const SHORT_PARAGRAPHS = 24

/** Characters of a token, on the long side: by it the tokens of a paragraph that only one text has are estimated. */
const LONG_TOKEN = 7

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
  const numbers = new ParagraphNumbers()
  const old = splitParagraphs(before, withSpace ? 0 : firstNonSpace(before), numbers, withSpace)
  const neu = splitParagraphs(after, withSpace ? 0 : firstNonSpace(after), numbers, withSpace)
  const found = new Matches()
  align({ a: old.ids, b: neu.ids, vocabulary: numbers.count, budget }, 0, old.count, 0, neu.count, found)
  const lexicon = takeLexicon([before, after], settings)
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
    account: new Account(),
    equal: [],
    unmatched: [new Unmatched(), new Unmatched()],
    lists: [takeList(0), takeList(0)],
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
    else addOneSided(job, i, toI, j, toJ)
    if (atEnd) break
    i = toI + list[k + 2]!
    j = toJ + list[k + 2]!
    job.equal.push({ a0: old.starts[toI]!, a1: old.starts[i]!, b0: neu.starts[toJ]!, b1: neu.starts[j]! })
  }
  for (const list of job.lists) giveBackList(list)
  return { equal: job.equal, moved: moved.spans, unmatched: job.unmatched, lexicon }
}

/** Books paragraphs that only one of the texts has. */
function addOneSided(
  { old, neu, moved, account, unmatched }: Job,
  i0: number,
  i1: number,
  j0: number,
  j1: number,
) {
  account.grow((old.starts[i1]! - old.starts[i0]! + neu.starts[j1]! - neu.starts[j0]!) / LONG_TOKEN)
  for (let i = i0; i < i1; i++)
    if (moved.old[i] === 0) unmatched[0].addPassage(old.starts[i]!, old.starts[i + 1]!)
  for (let j = j0; j < j1; j++)
    if (moved.neu[j] === 0) unmatched[1].addPassage(neu.starts[j]!, neu.starts[j + 1]!)
}

function isShort(paragraphs: Paragraphs, at: number, count: number): boolean {
  return paragraphs.starts[at + count]! - paragraphs.starts[at]! < SHORT_PARAGRAPHS
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

function compareWords(job: Job, i0: number, i1: number, j0: number, j1: number): void {
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
