import type { ChangeNature } from './model.ts'
import { classOf, DIGIT, HIGH_SURROGATE, LETTER, pairIsLetter } from './text/characters.ts'

const LABELS_ONLY = /^\s*(?:\([\p{L}\p{N}]{1,5}\)\s*)+$/u
/** Enumerators are short; longer texts are not tested for being nothing else. */
const LONGEST_LABELS = 80

/** Offset of the first letter or digit from `at` on, or the text's length. */
function nextLetter(text: string, at: number): number {
  let i = at
  while (i < text.length) {
    const kind = classOf(text.charCodeAt(i))
    if (kind === LETTER || kind === DIGIT) return i
    if (kind === HIGH_SURROGATE && pairIsLetter(text, i)) return i
    i += kind === HIGH_SURROGATE ? 2 : 1
  }
  return text.length
}

/** Whether two texts have the same letters and digits in the same order, capitals aside. */
function sameLetters(a: string, b: string): boolean {
  let i = nextLetter(a, 0)
  let j = nextLetter(b, 0)
  while (i < a.length && j < b.length) {
    const x = String.fromCodePoint(a.codePointAt(i)!)
    const y = String.fromCodePoint(b.codePointAt(j)!)
    if (x !== y && x.toLowerCase() !== y.toLowerCase()) return false
    i = nextLetter(a, i + x.length)
    j = nextLetter(b, j + y.length)
  }
  return i >= a.length && j >= b.length
}

/**
 * Tells what kind of change the replacement of one passage by another is.
 * - renumbering: both sides are nothing but enumerators, as in `[(17)] (18)`;
 * - editorial: both sides have the same letters and digits in the same order once punctuation, capitals, hyphens and
 *   white space are taken away;
 * - substantive: everything else, so that a doubtful change is never called less than it is.
 */
export function natureOf(deleted: string, inserted: string): ChangeNature {
  const short = deleted.length <= LONGEST_LABELS && inserted.length <= LONGEST_LABELS
  if (short && LABELS_ONLY.test(deleted) && LABELS_ONLY.test(inserted)) return 'renumbering'
  return sameLetters(deleted, inserted) ? 'editorial' : 'substantive'
}
