/**
 * How much of what both texts have may be struck and retyped so that the marks read well, beside what no redline can
 * leave out: 1.45 tokens in a hundred, which makes the marked script at most 2.9 % larger than the smallest one …
 */
const SHARE = 0.0145
/** … and never fewer than so many tokens: a short amendment is marked as its drafter would, whatever its share is. */
const ALWAYS = 6

/**
 * What each token that is struck and retyped costs on top of its own weight, in tenths of a word, by how far the account
 * is used up. The dearer they are, the fewer are given up, and those remain that save the reader most: at the last price
 * only what stands between two marks and is worth next to nothing.
 */
const PRICES: readonly (readonly [usedUpTo: number, price: number])[] = [
  [0.9, 0],
  [0.93, 1],
  [0.95, 4],
  [0.97, 8],
  [0.99, 12],
]
/** The price once the account is used up. */
const LAST_PRICE = 24

/** A passage is rewritten where both sides have so many tokens … */
const PASSAGE = 64
/** … of which the redline keeps no more than this share: what else is the same in both is the same by chance. */
const CHANCE = 0.25

/**
 * Keeps account, in the order of the text, of what one comparison gives up for the sake of reading. Passages that were
 * rewritten as a whole are left out of it: nobody would read their chance words as kept. The account counts tokens,
 * nothing else, so the same texts always come to the same marks.
 */
export class Account {
  #allowed = ALWAYS
  #smallest = 0
  #given = 0

  /** Adds to what any redline has to strike or type. */
  grow(tokens: number): void {
    this.#smallest += tokens
    this.#allowed = Math.max(ALWAYS, SHARE * this.#smallest)
  }

  /** What giving up a token costs now. */
  get price(): number {
    if (this.#given < ALWAYS) return 0
    const used = this.#given / this.#allowed
    return PRICES.find(([upTo]) => used < upTo)?.[1] ?? LAST_PRICE
  }

  get lastPrice(): number {
    return LAST_PRICE
  }

  allows(tokens: number): boolean {
    return this.#given + tokens <= this.#allowed
  }

  /** Books tokens as given up; negative for some that were regained. */
  give(tokens: number): void {
    this.#given += tokens
  }
}

/** Whether a difference of two passages, of which so many tokens are kept, is a passage written anew. */
export function isRewritten(oldTokens: number, newTokens: number, kept: number): boolean {
  const shorter = Math.min(oldTokens, newTokens)
  return shorter >= PASSAGE && kept <= CHANCE * shorter
}
