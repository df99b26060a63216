import { type Folding, LEFT_OUT } from './folding.ts'
import { classifyToken } from './token-kinds.ts'

/** Tokens of up to so many units below U+0100 are compared by two numbers, without looking at the text again. */
const PACKED = 8
/** Added to the length of a token that the two numbers do not tell whole. */
const NOT_PACKED = 16
/** Numbers kept for each entry: hash, the last four folded units, the four before them, length. */
const STRIDE = 4
const NO_FOLDING: Folding = new Int32Array(0)

/**
 * Gives every distinct token a small number, without ever cutting a string out of the text: a hash table whose entries
 * point back at the first occurrence. Two tokens have the same number exactly when they are equal under the folding.
 */
export class Lexicon {
  /** Distinct tokens so far; their numbers are 0 to count - 1. */
  count = 0
  /** Kind of each distinct token, see token-kinds.ts. */
  kinds = new Uint8Array(256)
  folding: Folding = NO_FOLDING
  #texts: readonly [string, string] = ['', '']
  #keys = new Int32Array(256 * STRIDE)
  /** Where each token first stood: its side, start and end. */
  #places = new Int32Array(256 * 3)
  /** 0 where free, else the entry + 1. */
  #slots = new Int32Array(1024)
  #mask = 1023

  /** Forgets every token, and takes up two texts. */
  start(texts: readonly [string, string], folding: Folding): void {
    if (this.count > 0) this.#slots.fill(0)
    this.count = 0
    this.#texts = texts
    this.folding = folding
  }

  /** Returns the number of any token at `[start, end)` of text `side`. */
  number(side: 0 | 1, start: number, end: number): number {
    const text = this.#texts[side]
    const { folding } = this
    let hash = 0
    let low = 0
    let high = 0
    let all = 0
    let length = 0
    for (let at = start; at < end; at++) {
      const unit = folding[text.charCodeAt(at)]!
      if (unit === LEFT_OUT) continue
      hash = (Math.imul(hash, 31) + unit) | 0
      high = (high << 8) | (low >>> 24)
      low = (low << 8) | unit
      all |= unit
      length++
    }
    return this.numberOf(side, start, end, hash, low, high, all, length)
  }

  /**
   * Returns the number of a token whose folded units have been read.
   * @param hash 31-ary hash of the units
   * @param low the last four units, each shifted by 8 bits over the next
   * @param high the four units before them
   * @param all the bits that any unit has
   * @param length how many units there are
   */
  numberOf(
    side: 0 | 1,
    start: number,
    end: number,
    hash: number,
    low: number,
    high: number,
    all: number,
    length: number,
  ): number {
    const size = length <= PACKED && all < 0x100 ? length : length + NOT_PACKED
    const keys = this.#keys
    const slots = this.#slots
    const mask = this.#mask
    let slot = mix(hash) & mask
    for (;;) {
      const entry = slots[slot]! - 1
      if (entry < 0) break
      const key = entry * STRIDE
      if (
        keys[key] === hash &&
        keys[key + 1] === low &&
        keys[key + 2] === high &&
        keys[key + 3] === size &&
        (size <= PACKED || this.#same(entry, side, start, end))
      )
        return entry
      slot = (slot + 1) & mask
    }
    slots[slot] = this.count + 1
    return this.#add(side, start, end, hash, low, high, size)
  }

  #same(entry: number, side: 0 | 1, start: number, end: number): boolean {
    const places = this.#places
    const own = this.#texts[places[entry * 3]! as 0 | 1]
    const other = this.#texts[side]
    const ownEnd = places[entry * 3 + 2]!
    let i = places[entry * 3 + 1]!
    let j = start
    while (i < ownEnd && j < end && own.charCodeAt(i) === other.charCodeAt(j)) {
      i++
      j++
    }
    if (i === ownEnd && j === end) return true
    const { folding } = this
    for (;;) {
      while (i < ownEnd && folding[own.charCodeAt(i)] === LEFT_OUT) i++
      while (j < end && folding[other.charCodeAt(j)] === LEFT_OUT) j++
      if (i === ownEnd || j === end) return i === ownEnd && j === end
      if (folding[own.charCodeAt(i++)] !== folding[other.charCodeAt(j++)]) return false
    }
  }

  #add(
    side: 0 | 1,
    start: number,
    end: number,
    hash: number,
    low: number,
    high: number,
    size: number,
  ): number {
    const entry = this.count++
    if (entry === this.kinds.length) this.#growEntries()
    const keys = this.#keys
    keys[entry * STRIDE] = hash
    keys[entry * STRIDE + 1] = low
    keys[entry * STRIDE + 2] = high
    keys[entry * STRIDE + 3] = size
    this.#places[entry * 3] = side
    this.#places[entry * 3 + 1] = start
    this.#places[entry * 3 + 2] = end
    this.kinds[entry] = classifyToken(this.#texts[side], start, end)
    if (this.count * 2 > this.#mask) this.#growSlots()
    return entry
  }

  #growEntries(): void {
    const size = this.kinds.length * 4
    this.kinds = grown(new Uint8Array(size), this.kinds)
    this.#keys = grown(new Int32Array(size * STRIDE), this.#keys)
    this.#places = grown(new Int32Array(size * 3), this.#places)
  }

  #growSlots(): void {
    this.#mask = this.#mask * 4 + 3
    this.#slots = new Int32Array(this.#mask + 1)
    for (let entry = 0; entry < this.count; entry++) {
      let slot = mix(this.#keys[entry * STRIDE]!) & this.#mask
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask
      this.#slots[slot] = entry + 1
    }
  }
}

function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return mixed ^ (mixed >>> 13)
}

function grown<T extends Uint8Array | Int32Array>(bigger: T, old: T): T {
  bigger.set(old)
  return bigger
}
