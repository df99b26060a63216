/** The exact words that an element asks for. */

import type { TracedElement } from './model.ts'
import { wordsOf } from './words.ts'

/** A phrase of fewer words is looked for only in a section that changes the law that the element names. */
export const MIN_WORDS_ANYWHERE = 3

/**
 * The words to be added or put in place of others; where nothing is said of the text, phrases that the element quotes.
 */
export function askedPhrases({ ask, text }: TracedElement): string[] {
  if (ask?.kind === 'add') return [ask.words]
  if (ask?.kind === 'replace phrase') return [ask.replacement]
  if (ask) return []
  return [...text.matchAll(/[“"]([^“”"]+)[”"]/g)]
    .map((found) => found[1] as string)
    .filter((phrase) => wordsOf(phrase).words.length >= MIN_WORDS_ANYWHERE)
}

const overlaps = (a: string, b: string): boolean => a.startsWith(b) || b.startsWith(a)

/** True if a section's targets meet what the element names: the provision of its ask, or a section of its recommendation. */
export function isOnTarget(
  { ask, sectionIds = [] }: TracedElement,
  targets: readonly { readonly sectionId: string; readonly provision?: string }[],
): boolean {
  return targets.some(({ sectionId, provision = '' }) => {
    if (ask?.sectionId === sectionId) {
      const asked = ask.kind === 'add' ? (ask.provision ?? '') : ''
      return overlaps(asked, provision)
    }
    return sectionIds.includes(sectionId)
  })
}
