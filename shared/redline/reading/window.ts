import type { Lexicon } from '../text/lexicon.ts'
import { endsLine } from '../text/lines.ts'
import { COMMA, ENUMERATOR, NUMBER, NUMERAL, OTHER_MARK, WORD } from '../text/token-kinds.ts'
import type { TokenList } from '../text/tokens.ts'
import {
  DAY,
  END_COSTS,
  LINE,
  LONE_TOKEN,
  OPENING_LABEL,
  PARTED_DATE,
  PARTED_NUMERAL,
  PARTED_REFERENCE,
  POINT_COSTS,
  START_COSTS,
  TOKEN_COST,
} from './costs.ts'

/**
 * One side of a stretch to be realigned: tokens of a list, with the cost of marking each place. One instance serves
 * one window after the other; `load` says which.
 */
export class WindowSide {
  from = 0
  count = 0
  /**
   * What token i is compared by: its number, or for a label that opens a line the label and the word that it opens,
   * because a label belongs to its provision. Two tokens are the same where both key and `id` are.
   */
  keys = new Int32Array(0)
  /** Cost of striking or typing token i. */
  weight = new Int32Array(0)
  /** Cost of beginning a mark before token i. */
  start = new Int32Array(0)
  /** Cost of ending a mark before token i. */
  end = new Int32Array(0)
  /** Cost of a mark of the other text alone at this place. */
  point = new Int32Array(0)
  #ids: Int32Array = new Int32Array(0)

  /**
   * Takes up tokens `[from, to)` of a list.
   * @param price what striking or typing a token costs beside its own weight
   */
  load(text: string, list: TokenList, lexicon: Lexicon, from: number, to: number, price: number): void {
    this.from = from
    this.count = to - from
    this.#ids = list.ids
    if (this.keys.length <= this.count) this.#makeRoom(2 * this.count + 64)
    const { kinds } = lexicon
    const { keys, weight, start, end, point } = this
    const { ids } = list
    let opensLine = from === 0 || endsLine(text, list, from - 1)
    let left = opensLine ? LINE : kinds[ids[from - 1]!]!
    let right = from < list.count ? kinds[ids[from]!]! : LINE
    let onLabels = opensLine
    for (let i = 0; i <= this.count; i++) {
      const at = from + i
      const next = at + 1 < list.count ? kinds[ids[at + 1]!]! : LINE
      const parted = !onLabels && left === ENUMERATOR && right === ENUMERATOR && touches(list, at)
      const day = right === NUMBER && isDay(list, at, kinds)
      const numeral = left === NUMERAL && right === NUMERAL
      const further = parted ? PARTED_REFERENCE : numeral ? PARTED_NUMERAL : day ? PARTED_DATE : 0
      const border = left * 10 + right
      start[i] = START_COSTS[border * 10 + next]! + further
      end[i] = END_COSTS[border]! + further
      point[i] = POINT_COSTS[border]!
      if (i === this.count) return
      onLabels = right === ENUMERATOR && (opensLine || onLabels)
      keys[i] = onLabels ? labelKey(list, at, kinds) : ids[at]!
      const closesLine = endsLine(text, list, at)
      weight[i] =
        price +
        (day ? DAY : TOKEN_COST[right]!) +
        (onLabels ? OPENING_LABEL : 0) +
        (opensLine && closesLine ? LONE_TOKEN : 0)
      opensLine = closesLine
      left = opensLine ? LINE : right
      right = next
    }
  }

  #makeRoom(size: number): void {
    this.keys = new Int32Array(size)
    this.weight = new Int32Array(size)
    this.start = new Int32Array(size)
    this.end = new Int32Array(size)
    this.point = new Int32Array(size)
  }

  /** The number of token i in the lexicon. */
  id(i: number): number {
    return this.#ids[this.from + i]!
  }
}

/** Whether token `at` is the day in a date such as "July 1, 2025". */
function isDay(list: TokenList, at: number, kinds: Uint8Array): boolean {
  if (at === 0 || at + 2 >= list.count || list.ends[at]! - list.starts[at]! > 2) return false
  const kindOf = (token: number) => kinds[list.ids[token]!]
  const yearLength = list.ends[at + 2]! - list.starts[at + 2]!
  return kindOf(at - 1) === WORD && kindOf(at + 1) === COMMA && kindOf(at + 2) === NUMBER && yearLength === 4
}

/** Whether no blank stands before token `at`. */
function touches(list: TokenList, at: number): boolean {
  return list.ends[at - 1] === list.starts[at]
}

/**
 * A negative number for a label at `at` together with the first word after it: a quotation mark, with which every
 * definition opens, tells nothing.
 */
function labelKey(list: TokenList, at: number, kinds: Uint8Array): number {
  let word = at + 1
  while (word < list.count && isLabelOrMark(kinds[list.ids[word]!]!)) word++
  const opened = word < list.count ? list.ids[word]! : -1
  return -1 - ((Math.imul(list.ids[at]!, 65599) ^ opened) & 0x7fffffff)
}

function isLabelOrMark(kind: number): boolean {
  return kind === ENUMERATOR || kind === OTHER_MARK
}
