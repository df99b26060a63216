import type { Settings } from '../normalise.ts'
import { foldingFor } from './folding.ts'
import { Lexicon } from './lexicon.ts'
import { TokenList } from './tokens.ts'

/*
 * Making the tables takes longer than comparing two short texts, so what one comparison has done with serves the next.
 * A table is in one pair of hands at a time: it is gone from here until it is given back, emptied, so a comparison
 * within a comparison gets its own, and one that fails keeps what it took. Large ones are let go of.
 */
const MOST_TOKENS = 1 << 13
const MOST_LISTS = 8
const lists: TokenList[] = []
let lexicon: Lexicon | undefined

/** An empty list with room for about so many tokens. */
export function takeList(tokens: number): TokenList {
  return lists.pop() ?? new TokenList(Math.max(256, tokens))
}

export function giveBackList(list: TokenList): void {
  if (list.starts.length > MOST_TOKENS || lists.length >= MOST_LISTS) return
  list.count = 0
  lists.push(list)
}

/** An empty lexicon for two texts. */
export function takeLexicon(texts: readonly [string, string], settings: Settings): Lexicon {
  const taken = lexicon ?? new Lexicon()
  lexicon = undefined
  taken.start(texts, foldingFor(settings))
  return taken
}

export function giveBackLexicon(done: Lexicon): void {
  if (done.count > MOST_TOKENS) return
  done.start(['', ''], done.folding)
  lexicon = done
}
