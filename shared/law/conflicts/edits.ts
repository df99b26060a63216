import { wordsAlone } from '../amended/onto-law.ts'
import type { DraftMark } from '../bills/mark-writer.ts'

/**
 * One change to a text: the words from `start` to `end` (offsets of the old text without its white space) give way to
 * others. White space does not count, so that two drafts of one change are the same.
 */
export interface WordEdit {
  readonly start: number
  readonly end: number
  /** Words struck and words put in their place, as printed. */
  readonly out: string
  readonly in: string
}

/** The changes that marks make, each as large as the drafter marked it. */
export function editsOf(marks: readonly DraftMark[]): WordEdit[] {
  const edits: WordEdit[] = []
  let at = 0
  let open: { start: number; end: number; out: string; in: string } | undefined
  for (const { op, text } of marks) {
    const length = wordsAlone(text).length
    if (op === 'equal') {
      if (length === 0) continue
      if (open) edits.push(open)
      open = undefined
      at += length
      continue
    }
    open ??= { start: at, end: at, out: '', in: '' }
    if (op === 'insert') open.in += text
    else {
      open.out += text
      at += length
      open.end = at
    }
  }
  if (open) edits.push(open)
  return edits.filter((edit) => edit.end > edit.start || wordsAlone(edit.in) !== '')
}

/** True where two changes take hold of the same words, or put words in at the same place. */
export function meets(a: WordEdit, b: WordEdit): boolean {
  if (a.start === a.end && b.start === b.end) return a.start === b.start
  if (a.start === a.end) return b.start < a.start && a.start < b.end
  if (b.start === b.end) return a.start < b.start && b.start < a.end
  return a.start < b.end && b.start < a.end
}

export function isSameEdit(a: WordEdit, b: WordEdit): boolean {
  return a.start === b.start && a.end === b.end && wordsAlone(a.in) === wordsAlone(b.in)
}
