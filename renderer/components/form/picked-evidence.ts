/** Evidence while it is being picked, with the words that a person may add to it. */
import type { Evidence } from '#shared/model/index.ts'

export interface PickedEvidence {
  readonly evidence: Evidence
  readonly label: string
}

/** The note or the quotation that goes with a piece of evidence. */
export function wordsOf(evidence: Evidence): string {
  return (
    (evidence.kind === 'document' || evidence.kind === 'version' ? evidence.quotation : evidence.note) ?? ''
  )
}

/** The same evidence with other words; none for an empty text. */
export function withWords(evidence: Evidence, words: string): Evidence {
  if (evidence.kind === 'document' || evidence.kind === 'version') {
    const { quotation: _dropped, ...rest } = evidence
    return words === '' ? rest : { ...rest, quotation: words }
  }
  const { note: _dropped, ...rest } = evidence
  return words === '' ? rest : { ...rest, note: words }
}

/** The same evidence with its words trimmed, as it is stored. */
export function trimmed(evidence: Evidence): Evidence {
  return withWords(evidence, wordsOf(evidence).trim())
}

/** Whether two pieces of evidence point at the same place, whatever is said beside them. */
export function sameEvidence(a: Evidence, b: Evidence): boolean {
  return JSON.stringify(withWords(a, '')) === JSON.stringify(withWords(b, ''))
}
