import type { ChangeNature } from './model.ts'

const LABELS_ONLY = /^\s*(?:\([\p{L}\p{N}]{1,5}\)\s*)+$/u

/** A text's letters and digits alone, in lower case: what is left when nothing but editing is taken away. */
function bareWords(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * Tells what kind of change the replacement of one passage by another is.
 * - renumbering: both sides are nothing but enumerators, as in `[(17)] (18)`;
 * - editorial: both sides have the same letters and digits in the same order once punctuation, capitals, hyphens and
 *   white space are taken away;
 * - substantive: everything else, so that a doubtful change is never called less than it is.
 */
export function natureOf(deleted: string, inserted: string): ChangeNature {
  if (LABELS_ONLY.test(deleted) && LABELS_ONLY.test(inserted)) return 'renumbering'
  return bareWords(deleted) === bareWords(inserted) ? 'editorial' : 'substantive'
}
