import { align } from './align/align.ts'
import { type Budget, Matches } from './align/matches.ts'
import { paragraphMoves } from './moves/paragraph-moves.ts'
import { Unmatched } from './moves/unmatched.ts'
import type { Settings } from './normalise.ts'
import { Account } from './reading/account.ts'
import { classOf, SPACE } from './text/characters.ts'
import type { Lexicon } from './text/lexicon.ts'
import { ParagraphNumbers, type Paragraphs, splitParagraphs } from './text/paragraphs.ts'
import { giveBackList, takeLexicon, takeList } from './text/spare.ts'
import { compareWords, type Job } from './words.ts'

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

/** Matched paragraphs with fewer characters than this between two changed ones are compared word by word with them. */
const SHORT_PARAGRAPHS = 24

/** Characters of a token, on the long side: by it the tokens of a paragraph that only one text has are estimated. */
const LONG_TOKEN = 7

/** Offset of the first character from `start` on that is not white space; `end` where there is none before it. */
export function firstNonSpace(text: string, start = 0, end = text.length): number {
  let at = start
  while (at < end && classOf(text.charCodeAt(at)) === SPACE) at++
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
