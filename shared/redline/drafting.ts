import type { Change, Redline } from './model.ts'

/**
 * One piece of a text in Connecticut drafting style: deleted law in [brackets], inserted law underlined, the deletion
 * before the insertion that takes its place (see the marks of any engrossed public act).
 */
export interface DraftingSegment {
  /** `space` is white space that is in neither text: it parts a bracket from the words beside it. */
  readonly mark: 'plain' | 'deleted' | 'inserted' | 'space'
  /** What to print; a deletion's brackets are in it. */
  readonly text: string
}

function pushDeleted(segments: DraftingSegment[], text: string, insertedNext: boolean): void {
  if (text.trim() === '') {
    if (text !== '') segments.push({ mark: 'plain', text })
    return
  }
  const [, lead = '', body = '', trail = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? []
  if (lead) segments.push({ mark: 'plain', text: lead })
  else if (/\S$/.test(segments.at(-1)?.text ?? '')) segments.push({ mark: 'space', text: ' ' })
  segments.push({ mark: 'deleted', text: `[${body}]` })
  if (trail) segments.push({ mark: 'plain', text: trail })
  else if (insertedNext) segments.push({ mark: 'space', text: ' ' })
}

function pushInserted(segments: DraftingSegment[], text: string): void {
  if (text !== '') segments.push({ mark: 'inserted', text })
}

/** Punctuation alone: it goes to the word that is left, before the bracket, as in "annually{,} [thereafter,] the". */
const TYPED_MARK = /^([,.;:]+)(\s*)$/

/**
 * Prints a redline in Connecticut drafting style. A moved passage is printed as the drafters print it, as a deletion
 * where it stood and an insertion where it now stands: their marks have no sign for a move.
 */
export function draftingStyle(redline: Redline, before: string, after: string): DraftingSegment[] {
  const segments: DraftingSegment[] = []
  const print = (change: Change, next: Change | undefined) => {
    const oldText = before.slice(change.before.start, change.before.end)
    const newText = after.slice(change.after.start, change.after.end)
    if (change.kind === 'equal') {
      // White space that differs is the old text's where struck words follow: they stay in their paragraph.
      const struckNext = next !== undefined && next.before.end > next.before.start
      const text = struckNext ? newText.trimEnd() + oldText.slice(oldText.trimEnd().length) : newText
      if (text !== '') segments.push({ mark: 'plain', text })
      return
    }
    const [, mark = '', blank = ''] = TYPED_MARK.exec(newText) ?? []
    if (mark !== '' && oldText.trim() !== '') {
      pushInserted(segments, mark)
      pushDeleted(segments, oldText.trim(), false)
      if (blank !== '') segments.push({ mark: 'plain', text: blank })
      return
    }
    pushDeleted(segments, oldText, newText !== '' && !/^[\s,.;:)]/.test(newText))
    pushInserted(segments, newText)
  }
  for (const [at, change] of redline.changes.entries()) print(change, redline.changes[at + 1])
  return segments
}

/** Drafting style as plain text, with underlining written as `_…_` so that it survives where there is none. */
export function draftingText(segments: readonly DraftingSegment[]): string {
  return segments
    .map((segment) => (segment.mark === 'inserted' ? `_${segment.text}_` : segment.text))
    .join('')
}
