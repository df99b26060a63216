import type { Lexicon } from '../text/lexicon.ts'
import { endsLine } from '../text/lines.ts'
import { ENUMERATOR } from '../text/token-kinds.ts'
import type { TokenList } from '../text/tokens.ts'
import { endCost, LINE, pointCost, startCost, TOKEN_COST } from './costs.ts'

/** One side of a stretch to be realigned: tokens `[from, to)` of a list, with the cost of marking each place. */
export class WindowSide {
  /**
   * What token i is compared by: its number, or for a label that opens a line the label and the word that it opens,
   * because a label belongs to its provision. Two tokens are the same where both key and `id` are.
   */
  readonly keys: Int32Array
  readonly from: number
  readonly count: number
  /** Cost of striking or typing token i. */
  readonly weight: Int32Array
  /** Cost of beginning a mark before token i. */
  readonly start: Int32Array
  /** Cost of ending a mark before token i. */
  readonly end: Int32Array
  /** Cost of a mark of the other text alone at this place. */
  readonly point: Int32Array
  readonly #ids: Int32Array

  constructor(text: string, list: TokenList, lexicon: Lexicon, from: number, to: number) {
    const count = to - from
    this.#ids = list.ids
    this.from = from
    this.count = count
    this.keys = new Int32Array(count)
    this.weight = new Int32Array(count)
    this.start = new Int32Array(count + 1)
    this.end = new Int32Array(count + 1)
    this.point = new Int32Array(count + 1)
    const { kinds } = lexicon
    const kindAt = (at: number) => (at < 0 || at >= list.count ? LINE : kinds[list.ids[at]!]!)
    let onLabels = from === 0 || endsLine(text, list, from - 1)
    for (let i = 0; i <= count; i++) {
      const at = from + i
      const opensLine = at === 0 || endsLine(text, list, at - 1)
      const border = { left: opensLine ? LINE : kindAt(at - 1), right: kindAt(at), next: kindAt(at + 1) }
      this.start[i] = startCost(border)
      this.end[i] = endCost(border)
      this.point[i] = pointCost(border)
      if (i === count) continue
      this.weight[i] = TOKEN_COST[border.right]!
      const isLabel = border.right === ENUMERATOR
      onLabels = isLabel && (opensLine || onLabels)
      this.keys[i] = onLabels ? labelKey(list, at, kinds) : list.ids[at]!
    }
  }

  /** The number of token i in the lexicon. */
  id(i: number): number {
    return this.#ids[this.from + i]!
  }
}

/** A negative number for a label at `at` together with the first token after it that is not a label. */
function labelKey(list: TokenList, at: number, kinds: Uint8Array): number {
  let word = at + 1
  while (word < list.count && kinds[list.ids[word]!] === ENUMERATOR) word++
  const opened = word < list.count ? list.ids[word]! : -1
  return -1 - ((Math.imul(list.ids[at]!, 65599) ^ opened) & 0x7fffffff)
}
