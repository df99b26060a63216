import type { Folding } from './folding.ts'
import { classifyToken } from './token-kinds.ts'

/**
 * Gives every distinct token a small number, without ever cutting a string out of the text: a hash table whose entries
 * point back at the first occurrence. Two tokens have the same number exactly when they are equal under the folding.
 */
export class Lexicon {
  /** Distinct tokens so far; their numbers are 0 to count - 1. */
  count = 0
  /** Kind of each distinct token, see token-kinds.ts. */
  kinds = new Uint8Array(256)
  readonly folding: Folding
  readonly #texts: readonly [string, string]
  #side = new Uint8Array(256)
  #start = new Int32Array(256)
  #length = new Int32Array(256)
  #hash = new Int32Array(256)
  #slots = new Int32Array(1024).fill(-1)
  #mask = 1023

  constructor(texts: readonly [string, string], folding: Folding) {
    this.#texts = texts
    this.folding = folding
  }

  /**
   * Returns the number of the token at `[start, end)` of text `side`.
   * @param hash the token's hash as the tokeniser computed it over the folded code units
   */
  number(side: 0 | 1, start: number, end: number, hash: number): number {
    const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
    let slot = (mixed ^ (mixed >>> 13)) & this.#mask
    for (;;) {
      const entry = this.#slots[slot]!
      if (entry < 0) return this.#add(side, start, end, hash, slot)
      if (this.#hash[entry] === hash && this.#same(entry, side, start, end)) return entry
      slot = (slot + 1) & this.#mask
    }
  }

  #same(entry: number, side: 0 | 1, start: number, end: number): boolean {
    const own = this.#texts[this.#side[entry]! as 0 | 1]
    const other = this.#texts[side]
    let i = this.#start[entry]!
    const iEnd = i + this.#length[entry]!
    let j = start
    while (i < iEnd && j < end && own.charCodeAt(i) === other.charCodeAt(j)) {
      i++
      j++
    }
    if (i === iEnd && j === end) return true
    const folding = this.folding
    for (;;) {
      let a = 0
      let b = 0
      while (i < iEnd && a === 0) a = folding[own.charCodeAt(i++)]!
      while (j < end && b === 0) b = folding[other.charCodeAt(j++)]!
      if (a !== b) return false
      if (a === 0) return true
    }
  }

  #add(side: 0 | 1, start: number, end: number, hash: number, slot: number): number {
    const entry = this.count++
    if (entry === this.#side.length) this.#growEntries()
    this.#side[entry] = side
    this.#start[entry] = start
    this.#length[entry] = end - start
    this.#hash[entry] = hash
    this.kinds[entry] = classifyToken(this.#texts[side].slice(start, end))
    this.#slots[slot] = entry
    if (this.count * 2 > this.#mask) this.#growSlots()
    return entry
  }

  #growEntries(): void {
    const size = this.#side.length * 2
    const grow = <T extends Uint8Array | Int32Array>(bigger: T, old: T): T => {
      bigger.set(old)
      return bigger
    }
    this.#side = grow(new Uint8Array(size), this.#side)
    this.#start = grow(new Int32Array(size), this.#start)
    this.#length = grow(new Int32Array(size), this.#length)
    this.#hash = grow(new Int32Array(size), this.#hash)
    this.kinds = grow(new Uint8Array(size), this.kinds)
  }

  #growSlots(): void {
    this.#mask = this.#mask * 2 + 1
    this.#slots = new Int32Array(this.#mask + 1).fill(-1)
    for (let entry = 0; entry < this.count; entry++) {
      const hash = this.#hash[entry]!
      const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
      let slot = (mixed ^ (mixed >>> 13)) & this.#mask
      while (this.#slots[slot]! >= 0) slot = (slot + 1) & this.#mask
      this.#slots[slot] = entry
    }
  }
}
