import {
  ATTACHED,
  attachesPair,
  classes,
  classOf,
  DIGIT,
  HIGH_SURROGATE,
  isRegionalIndicator,
  LETTER,
  PUNCTUATION,
  pairIsLetter,
  SPACE,
} from './characters.ts'
import type { Lexicon } from './lexicon.ts'

/**
 * Tokens of a stretch of legal text: words, numbers, citations such as `53a-192a`, enumerators such as `(17)` and single
 * marks of punctuation. White space and line breaks follow their token and belong to it.
 */
export class TokenList {
  count = 0
  /** Where each token starts. */
  starts: Int32Array
  /** Where each token ends without the white space after it. */
  ends: Int32Array
  /** Where each token ends with the white space after it. */
  limits: Int32Array
  /** Each token's number in the lexicon. */
  ids: Int32Array

  constructor(capacity: number) {
    this.starts = new Int32Array(capacity + 1)
    this.ends = new Int32Array(capacity + 1)
    this.limits = new Int32Array(capacity + 1)
    this.ids = new Int32Array(capacity + 1)
  }

  push(start: number, end: number, limit: number, id: number): void {
    if (this.count + 1 >= this.starts.length) this.#grow()
    this.starts[this.count] = start
    this.ends[this.count] = end
    this.limits[this.count] = limit
    this.ids[this.count++] = id
  }

  /** Appends tokens `[from, to)` of another list, as they stand `shift` units further on in another text. */
  copy(other: TokenList, from: number, to: number, shift: number): void {
    while (this.count + to - from >= this.starts.length) this.#grow()
    let count = this.count
    for (let at = from; at < to; at++) {
      this.starts[count] = other.starts[at]! + shift
      this.ends[count] = other.ends[at]! + shift
      this.limits[count] = other.limits[at]! + shift
      this.ids[count++] = other.ids[at]!
    }
    this.count = count
  }

  #grow(): void {
    const bigger = new TokenList(this.starts.length * 2)
    bigger.starts.set(this.starts)
    bigger.ends.set(this.ends)
    bigger.limits.set(this.limits)
    bigger.ids.set(this.ids)
    this.starts = bigger.starts
    this.ends = bigger.ends
    this.limits = bigger.limits
    this.ids = bigger.ids
  }
}

/** LETTER and DIGIT without their last bit. */
const LETTER_OR_DIGIT = LETTER >> 1
const MAX_ENUMERATOR = 5

/** Returns where an enumerator that opens at `at` ends, or 0 where there is none: `(` 1 to 5 letters or digits `)`. */
function enumeratorEnd(text: string, at: number, to: number): number {
  let end = at + 1
  const furthest = Math.min(to, at + MAX_ENUMERATOR + 2)
  while (end < furthest) {
    const unit = text.charCodeAt(end)
    if (unit === 0x29) return end > at + 1 ? end + 1 : 0
    const kind = classOf(unit)
    if (kind !== LETTER && kind !== DIGIT) return 0
    end++
  }
  return 0
}

/** Tells whether a mark at `at` joins the letters or digits on its two sides into one word, number or citation. */
function joins(text: string, at: number, to: number, segmentStart: number): boolean {
  if (at + 1 >= to) return false
  const next = classOf(text.charCodeAt(at + 1))
  if (next >> 1 !== LETTER_OR_DIGIT) return false
  const unit = text.charCodeAt(at)
  switch (unit) {
    case 0x2d: // -
    case 0x27: // '
    case 0x2019:
    case 0x2010:
    case 0x2011:
    case 0xad:
      return true
    case 0x2e: // a decimal point, or the points of an abbreviation such as P.A.
      if (classOf(text.charCodeAt(at - 1)) === DIGIT) return next === DIGIT
      return (
        at - segmentStart === 1 &&
        next === LETTER &&
        (at + 2 >= to || classOf(text.charCodeAt(at + 2)) !== LETTER)
      )
    case 0x2c: // thousands
      if (next !== DIGIT || classOf(text.charCodeAt(at - 1)) !== DIGIT || at + 3 >= to) return false
      if (classOf(text.charCodeAt(at + 2)) !== DIGIT || classOf(text.charCodeAt(at + 3)) !== DIGIT)
        return false
      return at + 4 >= to || classOf(text.charCodeAt(at + 4)) !== DIGIT
    default:
      return false
  }
}

function wordEnd(text: string, from: number, to: number): number {
  let at = from
  let segmentStart = from
  while (at < to) {
    const kind = classOf(text.charCodeAt(at))
    if (kind === LETTER || kind === DIGIT || kind === ATTACHED) at++
    else if (kind === HIGH_SURROGATE && at + 1 < to && (pairIsLetter(text, at) || attachesPair(text, at)))
      at += 2
    else if (joins(text, at, to, segmentStart)) segmentStart = ++at
    else break
  }
  return at
}

/** Where a mark or a picture character ends, with whatever attaches to it: accents, skin tones, joined pictures, flags. */
function markEnd(text: string, from: number, to: number): number {
  const width = (at: number) =>
    classOf(text.charCodeAt(at)) === HIGH_SURROGATE &&
    at + 1 < to &&
    (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00
      ? 2
      : 1
  let at = from + width(from)
  if (at < to && isRegionalIndicator(text, from) && isRegionalIndicator(text, at)) at += 2
  while (at < to) {
    const unit = text.charCodeAt(at)
    const kind = classOf(unit)
    if (kind === ATTACHED) {
      at++
      if (unit === 0x200d && at < to && classOf(text.charCodeAt(at)) !== SPACE) at += width(at)
    } else if (kind === HIGH_SURROGATE && width(at) === 2 && attachesPair(text, at)) at += 2
    else break
  }
  return at
}

/** Where the token that starts at `start` ends, its letters up to `at` having been read. */
function tokenEnd(text: string, start: number, at: number, to: number): number {
  const unit = text.charCodeAt(at)
  if (at > start)
    return classOf(unit) === PUNCTUATION && !joins(text, at, to, start) ? at : wordEnd(text, start, to)
  const enumerator = unit === 0x28 ? enumeratorEnd(text, at, to) : 0
  if (enumerator > 0) return enumerator
  if (unit === 0x24 && at + 1 < to && classOf(text.charCodeAt(at + 1)) === DIGIT)
    return wordEnd(text, at + 1, to)
  if (classOf(unit) === HIGH_SURROGATE && at + 1 < to && pairIsLetter(text, at)) return wordEnd(text, at, to)
  return markEnd(text, at, to)
}

/**
 * Appends the tokens of `text[from, to)` to a list, numbering them in the lexicon.
 * @param stop no token begins at or after this place, which is at most `to`
 * @param side which of the lexicon's two texts this is
 * @param withSpace whether white space is part of what is compared
 * @returns where the next token would begin
 */
export function tokeniseUntil(
  stop: number,
  text: string,
  from: number,
  to: number,
  side: 0 | 1,
  lexicon: Lexicon,
  list: TokenList,
  withSpace: boolean,
): number {
  let at = from
  while (at < stop) {
    const start = at
    let unit = text.charCodeAt(at)
    let kind = classes[unit]! || classOf(unit)
    let hash = 0
    let low = 0
    let high = 0
    let all = 0
    // Most tokens are plain words: read in one pass, until a mark that may join two words turns up. Letters and digits
    // fold to themselves.
    while (kind >> 1 === LETTER_OR_DIGIT) {
      hash = (Math.imul(hash, 31) + unit) | 0
      high = (high << 8) | (low >>> 24)
      low = (low << 8) | unit
      all |= unit
      if (++at === to) break
      unit = text.charCodeAt(at)
      kind = classes[unit]! || classOf(unit)
    }
    const read = at
    if (at < to && kind !== SPACE) at = tokenEnd(text, start, at, to)
    const end = at
    while (at < to && (classes[text.charCodeAt(at)]! || classOf(text.charCodeAt(at))) === SPACE) at++
    const isRead = end === read && !withSpace
    const id = isRead
      ? lexicon.numberOf(side, start, end, hash, low, high, all, end - start)
      : lexicon.number(side, start, withSpace ? at : end)
    list.push(start, end, at, id)
  }
  return at
}

/** Appends all tokens of `text[from, to)` to a list; see `tokeniseUntil`. */
export function tokenise(
  text: string,
  from: number,
  to: number,
  side: 0 | 1,
  lexicon: Lexicon,
  list: TokenList,
  withSpace: boolean,
): void {
  tokeniseUntil(to, text, from, to, side, lexicon, list, withSpace)
}
