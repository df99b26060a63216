/**
 * Tokens of legal text: enumerators such as `(17)`, citations such as `53a-192a`, numbers, words and single marks of
 * punctuation. White space and line breaks follow their token and belong to it, so the tokens partition the text.
 */
export interface Tokens {
  readonly text: string
  readonly count: number
  /** `starts[i]` is where token i begins; `starts[count]` is the end of the text. */
  readonly starts: Int32Array
  /** Where token i ends without the white space that follows it. */
  readonly ends: Int32Array
}

const TOKEN =
  /\([\p{L}\p{N}]{1,5}\)|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-\u2010\u2011\u00ad'\u2019.,][\p{L}\p{N}]+[\p{L}\p{N}\p{M}]*)*|[^\s](?:\p{M}|\u200d|\ufe0e|\ufe0f|\p{Emoji_Modifier}|(?<=\u200d)[^\s])*/gu

/** Splits a text into tokens. White space before the first token becomes a token of its own with empty content. */
export function tokenise(text: string): Tokens {
  const starts: number[] = []
  const ends: number[] = []
  for (const match of text.matchAll(TOKEN)) {
    if (starts.length === 0 && match.index > 0) {
      starts.push(0)
      ends.push(0)
    }
    starts.push(match.index)
    ends.push(match.index + match[0].length)
  }
  if (starts.length === 0 && text.length > 0) {
    starts.push(0)
    ends.push(0)
  }
  const count = starts.length
  starts.push(text.length)
  return { text, count, starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}
