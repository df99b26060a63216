import { classes, classOf, isLineEnd, SPACE } from './characters.ts'

/** The paragraphs of a text: lines with something on them. */
export interface Paragraphs {
  readonly count: number
  /** Where each paragraph starts; entry `count` is the end of the text. White space after a paragraph belongs to it. */
  readonly starts: Int32Array
  /** Each paragraph's number: the same for the same words, whichever text it is in. */
  readonly ids: Int32Array
}

const isSpace = (unit: number) => (classes[unit]! || classOf(unit)) === SPACE

/**
 * Splits a text into paragraphs and numbers them.
 * @param from where the first paragraph starts
 * @param numbers the numbers given so far; shared by both texts
 * @param withSpace whether the white space after a paragraph is part of what is compared
 */
export function splitParagraphs(
  text: string,
  from: number,
  numbers: Map<string, number>,
  withSpace: boolean,
): Paragraphs {
  const starts: number[] = []
  const ids: number[] = []
  const to = text.length
  let start = from
  while (start < to) {
    let end = nextLineEnd(text, start)
    const line = end
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    let next = line
    while (next < to && isSpace(text.charCodeAt(next))) next++
    const key = text.slice(start, withSpace ? next : end)
    let id = numbers.get(key)
    if (id === undefined) {
      id = numbers.size
      numbers.set(key, id)
    }
    starts.push(start)
    ids.push(id)
    start = next
  }
  starts.push(to)
  return { count: ids.length, starts: Int32Array.from(starts), ids: Int32Array.from(ids) }
}

function nextLineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0x20 ? isLineEnd(unit) : unit > 0x7f && isLineEnd(unit)) return at
  }
  return text.length
}
