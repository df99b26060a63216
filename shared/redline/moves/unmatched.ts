import type { Lexicon } from '../text/lexicon.ts'
import { giveBackList, takeList } from '../text/spare.ts'
import { type TokenList, tokenise } from '../text/tokens.ts'

/** What one text has that the other does not have in its place, in the order of the text. */
export class Unmatched {
  /** Tokens of passages whose words were compared. */
  readonly #words = takeList(0)
  /** Passages that only this text has: their words were not looked at yet. */
  readonly #passages: { readonly start: number; readonly end: number }[] = []

  addWords(list: TokenList, from: number, to: number): void {
    if (to > from) this.#words.copy(list, from, to, 0)
  }

  addPassage(start: number, end: number): void {
    if (end > start) this.#passages.push({ start, end })
  }

  get isEmpty(): boolean {
    return this.#words.count === 0 && this.#passages.length === 0
  }

  /** All the tokens, as the tokeniser would list them. The list is the caller's to give back, and this is done with. */
  take(text: string, side: 0 | 1, lexicon: Lexicon, withSpace: boolean): TokenList {
    const words = this.#words
    if (this.#passages.length === 0) return words
    const list = takeList(words.count)
    let at = 0
    for (const { start, end } of this.#passages) {
      const from = at
      while (at < words.count && words.starts[at]! < start) at++
      list.copy(words, from, at, 0)
      tokenise(text, start, end, side, lexicon, list, withSpace)
    }
    list.copy(words, at, words.count, 0)
    giveBackList(words)
    return list
  }

  /** Done with, without having been looked at. */
  giveBack(): void {
    giveBackList(this.#words)
  }
}
