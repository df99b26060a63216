/** The old and the new reading of a printed document that marks what it deletes and inserts. */
import type { BillDocument, DocumentRun } from '#shared/law/bills/index.ts'
import { readDraftedText } from '#shared/law/drafting.ts'

export interface DocumentReadings {
  /** As it read before: deleted words kept, inserted ones left out. */
  readonly old: string
  /** As it would read: deleted words left out, inserted ones kept. */
  readonly new: string
  /** What a reader must know before relying on either. */
  readonly notes: readonly string[]
}

const NEW_SECTION = /\(NEW\)/

function depthAfter(text: string, depth: number): number {
  let now = depth
  for (const letter of text) now = letter === '[' ? now + 1 : letter === ']' ? Math.max(0, now - 1) : now
  return now
}

/** Struck words are put in brackets, as drafters print a deletion, unless they stand in brackets already. */
function draftRuns({ paragraphs }: Pick<BillDocument, 'paragraphs'>) {
  let depth = 0
  const runs = paragraphs.flatMap((paragraph, at) => [
    ...(at === 0 ? [] : ['\n']),
    ...paragraph.runs.map(({ text, struck, underlined }: DocumentRun) => {
      const bare = depth === 0 && !text.includes('[') && !text.includes(']')
      depth = depthAfter(text, depth)
      if (struck) return bare && text.trim() !== '' ? text.replace(/\S(?:[\s\S]*\S)?/u, '[$&]') : text
      return underlined ? { ins: text } : text
    }),
  ])
  return runs
}

/** @returns null where the document marks no insertion and no deletion of its own: a bracket alone tells nothing */
export function readingsOf(document: Pick<BillDocument, 'paragraphs'>): DocumentReadings | null {
  const marked = document.paragraphs.some(({ runs }) =>
    runs.some(({ struck, underlined, text }) => (struck || underlined) && text.trim() !== ''),
  )
  if (!marked) return null
  const { oldText, newText, oldTextConfident, printed, notes } = readDraftedText(draftRuns(document))
  if (!oldTextConfident) return null
  const whole = NEW_SECTION.test(printed)
    ? [
        'A section marked (NEW) is not underlined, so it stands in the old reading too, though it was not law.',
      ]
    : []
  return { old: oldText, new: newText, notes: [...notes, ...whole] }
}
