/**
 * A full stop that ends a sentence: after a word of three letters or more, a number, a bracket or a closing quotation
 * mark, and before a capital. "U.S. ", "No. 5" and "Inc. v" are none.
 */
const SENTENCE_END =
  /(?:\p{Ll}{3}|\d|\d[a-z]{1,2}|[)”"])\.”?[ \n]+(?=(?:\([a-zA-Z\d]{1,5}\)\s*){0,5}["“]?\p{Lu})/gu

/**
 * Where each sentence of the text ends, in order: just after the white space that follows its full stop. A paragraph
 * may end in the middle of a sentence, as items of lists do.
 */
export function sentenceEnds(text: string): number[] {
  return [...text.matchAll(SENTENCE_END)].map((found) => found.index + found[0].length)
}

/** The first of `ends` (in rising order) after `offset`, or undefined. */
function firstAfter(ends: readonly number[], offset: number): number | undefined {
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] as number) <= offset) low = middle + 1
    else high = middle
  }
  return ends[low]
}

/** Whether the words at `offset` begin as part of a sentence, with a small letter; labels are passed over. */
function isPhrase(text: string, offset: number): boolean {
  const first = /^\s*(?:\([a-zA-Z0-9]{1,5}\)\s*)*(\S)/.exec(text.slice(offset, offset + 40))?.[1]
  return first !== undefined && /\p{Ll}/u.test(first)
}

/**
 * Where the sentence ends that an item, whose words begin at `offset`, is part of; Infinity if its words begin as a
 * sentence does, with a capital or a quotation mark. An item that begins with a small letter ends with its sentence.
 */
export function phraseEnd(text: string, ends: readonly number[], offset: number): number {
  return isPhrase(text, offset) ? (firstAfter(ends, offset) ?? text.length) : Number.POSITIVE_INFINITY
}

/**
 * As `phraseEnd`, for who asks about few items of a long text: only `[offset, until)` is read, and Infinity says that no
 * sentence ends there.
 */
export function phraseEndWithin(text: string, offset: number, until: number): number {
  if (!isPhrase(text, offset)) return Number.POSITIVE_INFINITY
  const [end] = sentenceEnds(text.slice(offset, until))
  return end === undefined ? Number.POSITIVE_INFINITY : offset + end
}
