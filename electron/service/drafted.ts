/** Drafted text ([brackets], lost underlining) read into old and new. */
import type { DraftedReading } from '#shared/contract/index.ts'
import type { SectionVersion } from '#shared/model/index.ts'

/** The reading of a drafted version; undefined for a plain text. */
export function readDrafted(version: SectionVersion): DraftedReading | undefined {
  if (version.kind !== 'drafted text in report' && version.marks === 'none') return undefined
  const segments = version.text
    .split(/(\[[^\]]*\])/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('[')
        ? { op: 'deleted' as const, text: piece.slice(1, -1) }
        : { op: 'uncertain' as const, text: piece },
    )
  const newText = segments
    .map((segment) => (segment.op === 'deleted' ? '' : segment.text))
    .join('')
    .replace(/ {2,}/g, ' ')
  return {
    marks: 'lost',
    oldText: null,
    newText,
    segments,
    notes: ['The marks of the insertions were lost.'],
  }
}
