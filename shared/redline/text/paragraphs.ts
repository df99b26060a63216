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
  const unusual = UNUSUAL_LINE_END.test(text)
  let start = from
  while (start < to) {
    let end = nextLineEnd(text, start, unusual)
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

/** Line ends other than the line feed; a carriage return before a line feed is white space at the end of the line. */
const UNUSUAL_LINE_END = /\r(?!\n)|[\u0085\u2028\u2029]/

function nextLineEnd(text: string, from: number, unusual: boolean): number {
  if (!unusual) {
    const at = text.indexOf('\n', from)
    return at < 0 ? text.length : at
  }
  for (let at = from; at < text.length; at++) if (isLineEnd(text.charCodeAt(at))) return at
  return text.length
}
