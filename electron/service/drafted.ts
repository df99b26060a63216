/** Drafted text ([brackets] kept, underlining lost) read into old and new. */
import type { DraftedReading } from '#shared/contract/index.ts'
import { type DraftOp, readDraftedText } from '#shared/law/drafting.ts'
import type { SectionVersion } from '#shared/model/index.ts'

const marksInWords = {
  present: 'present',
  inferred: 'inferred',
  'partly-inferred': 'partly inferred',
  lost: 'lost',
} as const

/** The brackets are signs, not words of the law; the space after one parts words and was not deleted by itself. */
function shown(op: DraftOp, text: string): DraftedReading['segments'] {
  if (op === 'mark') return []
  return [{ op: op === 'deleted' && text.trim() === '' ? 'kept' : op, text }]
}

/**
 * The reading of a drafted version; undefined for a plain text. The old text is given only where every bracket's
 * insertion is known or was inferred by a rule that the notes name; otherwise it would be a guess at what the law said.
 */
export function readDrafted(
  version: Pick<SectionVersion, 'kind' | 'text' | 'marks'>,
): DraftedReading | undefined {
  if (version.kind !== 'drafted text in report' && version.marks === 'none') return undefined
  const reading = readDraftedText(version.text)
  const told = reading.oldTextConfident || reading.marks === 'inferred'
  return {
    marks: marksInWords[reading.marks],
    oldText: told ? reading.oldText : null,
    newText: reading.newText,
    segments: reading.segments.flatMap(({ op, start, end }) => shown(op, version.text.slice(start, end))),
    notes: [...reading.notes],
  }
}
