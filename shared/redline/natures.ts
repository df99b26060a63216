import type { ChangeNature } from './model.ts'

const LABELS_ONLY = /^\s*(?:\([\p{L}\p{N}]{1,5}\)\s*)+$/u
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/gu
/** Enumerators are short; longer texts are not tested for being nothing else. */
const LONGEST_LABELS = 80

/** Whether two texts have the same letters and digits in the same order, capitals aside. */
function sameLetters(a: string, b: string): boolean {
  const left = a.matchAll(LETTER_OR_DIGIT)
  const right = b.matchAll(LETTER_OR_DIGIT)
  for (;;) {
    const x = left.next().value?.[0]
    const y = right.next().value?.[0]
    if (x?.toLowerCase() !== y?.toLowerCase()) return false
    if (x === undefined) return true
  }
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
