import type { Change, Redline } from '../model.ts'
import { classOf, SPACE } from '../text/characters.ts'
import { type Folding, LEFT_OUT } from '../text/folding.ts'

/**
 * Finds where a place of the old text stands in the new one. Ask for places in ascending order; each must be where a
 * token starts, and lie in equal words or at the edge of a change.
 */
export class OffsetMap {
  readonly #redline: Redline
  readonly #before: string
  readonly #after: string
  readonly #folding: Folding
  #at = 0
  // How far both texts have been followed inside equal words whose white space differs.
  #inside = -1
  #i = 0
  #j = 0

  constructor(redline: Redline, before: string, after: string, folding: Folding) {
    this.#redline = redline
    this.#before = before
    this.#after = after
    this.#folding = folding
  }

  /**
   * @param offset place in the old text
   * @param past whether what was inserted at that very place lies before the answer
   */
  locate(offset: number, past: boolean): number {
    const { changes } = this.#redline
    while (this.#at < changes.length && this.#ends(changes[this.#at]!, offset, past)) this.#at++
    const change = changes[this.#at]
    if (!change) return this.#after.length
    if (offset <= change.before.start) return change.after.start
    return change.kind === 'equal' ? this.#inEqual(change, offset) : change.after.end
  }

  /** Whether a change lies wholly before an offset. */
  #ends(change: Change, offset: number, past: boolean): boolean {
    const empty = change.before.start === change.before.end
    return change.before.end < offset || (change.before.end === offset && (!empty || past))
  }

  #inEqual({ before, after }: Change, offset: number): number {
    if (this.#inside !== this.#at) {
      this.#inside = this.#at
      this.#i = before.start
      this.#j = after.start
    }
    while (this.#i < offset) {
      if (this.#counts(this.#before, this.#i)) {
        while (!this.#counts(this.#after, this.#j)) this.#j++
        this.#j++
      }
      this.#i++
    }
    let end = this.#j
    while (end < after.end && !this.#counts(this.#after, end)) end++
    return end
  }

  /** Whether a character takes part in the comparison. */
  #counts(text: string, at: number): boolean {
    const unit = text.charCodeAt(at)
    return classOf(unit) !== SPACE && this.#folding[unit] !== LEFT_OUT
  }
}
