import { classes, classOf, isLineEnd, SPACE } from './characters.ts'

/** The paragraphs of a text: lines with something on them. */
export interface Paragraphs {
  readonly count: number
  /** Where each paragraph starts; entry `count` is the end of the text. White space after a paragraph belongs to it. */
  readonly starts: Int32Array
  /** Each paragraph's number: the same for the same words, whichever text it is in. */
  readonly ids: Int32Array
}

/** Units of a paragraph that are looked at before it is compared as a whole. */
const SAMPLES = 12

/**
 * Numbers paragraphs: the same number for the same text. A few units tell most of them apart; where they do not, the
 * whole text does, so paragraphs that differ only elsewhere cost one look-up each, however many there are.
 */
export class ParagraphNumbers {
  count = 0
  readonly #bySample = new Map<number, { readonly text: string; readonly id: number }>()
  readonly #byText = new Map<string, number>()

  number(text: string, start: number, end: number): number {
    const length = end - start
    let sample = length
    for (let at = 0; at < SAMPLES; at++) {
      const unit = text.charCodeAt(start + Math.floor((length * at) / SAMPLES))
      sample = Math.imul(sample ^ unit, 0x9e3779b1) ^ (sample >>> 15)
    }
    const own = text.slice(start, end)
    const known = this.#bySample.get(sample)
    if (known === undefined) {
      this.#bySample.set(sample, { text: own, id: this.count })
      return this.count++
    }
    if (known.text === own) return known.id
    const id = this.#byText.get(own)
    if (id !== undefined) return id
    this.#byText.set(own, this.count)
    return this.count++
  }
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
  numbers: ParagraphNumbers,
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
    starts.push(start)
    ids.push(numbers.number(text, start, withSpace ? next : end))
    start = next
  }
  starts.push(to)
  return { count: ids.length, starts: new Int32Array(starts), ids: new Int32Array(ids) }
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
