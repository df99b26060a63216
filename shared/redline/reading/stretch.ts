import type { Budget } from '../align/matches.ts'
import type { Lexicon } from '../text/lexicon.ts'
import { endsLine } from '../text/lines.ts'
import type { TokenList } from '../text/tokens.ts'
import type { Account } from './account.ts'

/** Both sides of a stretch, as tokens of the two texts. */
export interface Stretch {
  readonly before: string
  readonly after: string
  readonly old: TokenList
  readonly neu: TokenList
  readonly lexicon: Lexicon
  readonly budget: Budget
  readonly account: Account
}

/** One side of a stretch. */
export interface Side {
  readonly text: string
  readonly list: TokenList
}

export const oldSide = ({ before, old }: Stretch): Side => ({ text: before, list: old })
export const newSide = ({ after, neu }: Stretch): Side => ({ text: after, list: neu })

/** The first token in `[from, to)` after which a line ends, or -1. */
export function firstLineEnd({ text, list }: Side, from: number, to: number): number {
  for (let at = from; at < to; at++) if (endsLine(text, list, at)) return at
  return -1
}

/** A difference between two runs of equal tokens: tokens `[a0, a1)` were struck and `[b0, b1)` typed. */
export interface Gap {
  readonly a0: number
  readonly a1: number
  readonly b0: number
  readonly b1: number
  /** Index into the triples of the run that follows; their end where none does. */
  readonly next: number
}

/** Lists every difference, empty ones before and after the first and last run included. */
export function gapsOf(list: readonly number[], oldCount: number, newCount: number): Gap[] {
  const gaps: Gap[] = []
  let a0 = 0
  let b0 = 0
  for (let next = 0; next <= list.length; next += 3) {
    const ended = next === list.length
    gaps.push({ a0, a1: ended ? oldCount : list[next]!, b0, b1: ended ? newCount : list[next + 1]!, next })
    if (ended) break
    a0 = list[next]! + list[next + 2]!
    b0 = list[next + 1]! + list[next + 2]!
  }
  return gaps
}
