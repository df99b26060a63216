/** Matched stretches of two sequences, each a triple: start in the old one, start in the new one, length. Ascending. */
export class Matches {
  readonly list: number[] = []

  /** Appends a match after all others; one that carries on the last match lengthens it. */
  add(a: number, b: number, length: number): void {
    if (length <= 0) return
    const list = this.list
    const last = list.length - 3
    if (last >= 0 && list[last]! + list[last + 2]! === a && list[last + 1]! + list[last + 2]! === b) {
      list[last + 2]! += length
    } else list.push(a, b, length)
  }

  /** Appends other matches, all of which follow these. */
  append({ list }: Matches): void {
    for (let k = 0; k < list.length; k += 3) this.add(list[k]!, list[k + 1]!, list[k + 2]!)
  }

  /** Takes tokens off the end of the last match, which has at least so many. */
  shorten(tokens: number): void {
    const { list } = this
    list[list.length - 1]! -= tokens
    if (list.at(-1) === 0) list.length -= 3
  }

  /** How many tokens are matched. */
  size(): number {
    let size = 0
    for (let k = 2; k < this.list.length; k += 3) size += this.list[k]!
    return size
  }
}

/** Two number sequences to be aligned, and what the aligner may spend on them. */
export interface Pair {
  readonly a: Int32Array
  readonly b: Int32Array
  /** Every number is below this. */
  readonly vocabulary: number
  readonly budget: Budget
}

/** How much exact search is left; what could not be searched is named in `limit`. */
export interface Budget {
  /** Bit-parallel steps for alignments, each 32 cells. */
  steps: number
  /** Cells for realigning marks so that they read well. */
  cells: number
  limit?: string
}
