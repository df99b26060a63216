import { alignByClauses } from '#shared/redline/align/clauses.ts'
import { Matches } from '#shared/redline/align/matches.ts'
import { settingsOf } from '#shared/redline/normalise.ts'
import { foldingFor } from '#shared/redline/text/folding.ts'
import { Lexicon } from '#shared/redline/text/lexicon.ts'
import { COMMA, STOP } from '#shared/redline/text/token-kinds.ts'
import { TokenList, tokenise } from '#shared/redline/text/tokens.ts'
import type { BenchPair } from './amendments.ts'

/** Both texts as numbers, one for each token: the same number for the same token. */
export interface TokenPair {
  readonly a: Int32Array
  readonly b: Int32Array
  readonly lexicon: Lexicon
}

/** Splits both texts into tokens and numbers them: the least that any comparison of words has to do. */
export function tokenPair({ before, after }: BenchPair): TokenPair {
  const lexicon = new Lexicon()
  lexicon.start([before, after], foldingFor(settingsOf()))
  const [a, b] = [before, after].map((text, side) => {
    const list = new TokenList(text.length >> 2)
    tokenise(text, 0, text.length, side === 0 ? 0 : 1, lexicon, list, false)
    return list.ids.subarray(0, list.count)
  }) as [Int32Array, Int32Array]
  return { a, b, lexicon }
}

/** How many tokens a text has. */
export function countTokens(text: string): number {
  return tokenPair({ before: text, after: '' }).a.length
}

/** Tokens struck and typed by the engine's alignment alone, before its marks are chosen so as to read well. */
export function alignmentSize({ a, b, lexicon }: TokenPair): number {
  const found = new Matches()
  const pair = { a, b, vocabulary: lexicon.count, budget: { steps: 2 ** 31, cells: 2 ** 31 } }
  alignByClauses(pair, (id) => lexicon.kinds[id] === STOP || lexicon.kinds[id] === COMMA, found)
  let matched = 0
  for (let k = 2; k < found.list.length; k += 3) matched += found.list[k]!
  return a.length + b.length - 2 * matched
}

/** Tokens struck and typed by the smallest edit script: exact, by the length of the longest common subsequence. */
export function smallestSize({ a, b, lexicon }: TokenPair): number {
  const places: number[][] = Array.from({ length: lexicon.count }, () => [])
  for (const [at, id] of a.entries()) places[id]!.push(at)
  const words = (a.length + 31) >>> 5
  const row = new Int32Array(words).fill(-1)
  const mask = new Int32Array(words)
  for (const id of b) {
    for (const at of places[id]!) mask[at >>> 5]! |= 1 << (at & 31)
    let carry = 0
    for (let w = 0; w < words; w++) {
      const v = row[w]!
      const u = v & mask[w]!
      if (u === 0 && carry === 0) continue
      const sum = (v >>> 0) + (u >>> 0) + carry
      carry = sum > 0xffffffff ? 1 : 0
      row[w] = sum | (v & ~u)
    }
    for (const at of places[id]!) mask[at >>> 5] = 0
  }
  let common = 0
  for (let at = 0; at < a.length; at++) if (((row[at >>> 5]! >>> (at & 31)) & 1) === 0) common++
  return a.length + b.length - 2 * common
}
