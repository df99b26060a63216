/**
 * A full stop that ends a sentence: after a word of three letters or more, a number, a bracket or a closing quotation
 * mark, and before a capital. "U.S. ", "No. 5" and "Inc. v" are none.
 */
const SENTENCE_END =
  /(?:\p{Ll}{3}|\d|\d[a-z]{1,2}|[)”"])\.”?[ \n]+(?=(?:\([a-zA-Z\d]{1,5}\)\s*)*["“]?\p{Lu})/gu

/** No sentence of the statutes is longer; the limit keeps the time in proportion to the text. */
const LONGEST_SENTENCE = 20_000

/**
 * Where the sentence that contains `offset` ends: just after the white space that follows its full stop; the length of
 * the text where no sentence ends after it. A paragraph may end in the middle of a sentence, as items of lists do.
 */
export function sentenceEndAfter(text: string, offset: number): number {
  const ahead = text.slice(offset, offset + LONGEST_SENTENCE)
  SENTENCE_END.lastIndex = 0
  const found = SENTENCE_END.exec(ahead)
  return found ? offset + found.index + found[0].length : text.length
}

/**
 * As `sentenceEndAfter`, for an item whose words begin at `offset`; Infinity if they begin as a sentence does, with a
 * capital or a quotation mark. An item that begins with a small letter is part of its sentence and ends with it.
 */
export function phraseEnd(text: string, offset: number): number {
  const first = /^\s*(?:\([a-zA-Z0-9]{1,5}\)\s*)*(\S)/.exec(text.slice(offset, offset + 40))?.[1]
  if (first === undefined || !/\p{Ll}/u.test(first)) return Number.POSITIVE_INFINITY
  return sentenceEndAfter(text, offset)
}
