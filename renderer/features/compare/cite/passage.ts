/** A passage that a person selected in the drawing, read as the old or as the new text has it. */
import type { RedlineParagraph } from '../../../components/redline/paragraphs.ts'
import { markRead, type RunMark } from '../../../components/redline/runs.ts'
import type { DrawnRow } from '../drawn.ts'

export type Reading = 'old' | 'new'

export interface Passage {
  readonly words: string
  /** Where it starts, in UTF-16 code units of its text; null where the drawing does not tell. */
  readonly offset: number | null
}

const leftOut: Readonly<Record<Reading, string>> = { new: 'del', old: 'ins' }
const notRead: Readonly<Record<Reading, readonly RunMark[]>> = {
  new: ['deleted', 'moved-from'],
  old: ['inserted', 'moved-to'],
}

/** Which half of the side-by-side view a selection starts in; null where there is one column. */
export function halfOf(range: Range): Reading | null {
  const half = elementOf(range.startContainer)?.closest('[data-side]')?.getAttribute('data-side')
  return half === 'Old' ? 'old' : half === 'New' ? 'new' : null
}

/** Whether the selection holds struck or moved-away words, so that the old text reads otherwise. */
export function hasOldWords(range: Range): boolean {
  return range.cloneContents().querySelector('del') !== null
}

function elementOf(node: Node): Element | null {
  return node instanceof Element ? node : node.parentElement
}

/** The words of a stretch of the page without signs and spoken asides, as one text reads. */
function wordsIn(range: Range, reading: Reading, half: Reading | null): string {
  const part = range.cloneContents()
  for (const aside of part.querySelectorAll('[data-aside]')) aside.remove()
  for (const other of part.querySelectorAll(leftOut[reading])) other.remove()
  // In drafting style the brackets are the mark of a deletion, not words of the old text.
  for (const struck of part.querySelectorAll('del'))
    struck.textContent = (struck.textContent ?? '').replace(/^\[|\]$/g, '')
  const wanted = half === null ? 'p' : `[data-side="${half === 'old' ? 'Old' : 'New'}"] p`
  const paragraphs = [...part.querySelectorAll(wanted)]
  const texts =
    paragraphs.length > 0 ? paragraphs.map((each) => each.textContent ?? '') : [part.textContent ?? '']
  return texts
    .map((text) => text.replace(/[ \t]+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

/** Offset in the text of a place so many characters into a drawn paragraph. */
export function offsetIn(paragraph: RedlineParagraph, characters: number, reading: Reading): number | null {
  let passed = 0
  for (const run of paragraph.runs) {
    const end = passed + run.text.length
    if (end > characters && run.at !== undefined && !notRead[reading].includes(markRead(run)))
      return run.at + Math.max(0, characters - passed)
    passed = end
  }
  return null
}

/** Where a selection starts, told by the paragraph that draws it. */
function offsetOf(range: Range, rows: readonly DrawnRow[], reading: Reading): number | null {
  const start = elementOf(range.startContainer)
  const line = start?.closest('p') ?? start?.querySelector('p')
  const row = rows[Number(line?.closest('[data-index]')?.getAttribute('data-index') ?? -1)]
  if (!line || !row || row.kind === 'gap') return null
  const paragraph =
    row.kind === 'paragraph' ? row.paragraph : row.pair[reading === 'old' ? 'before' : 'after']
  if (!paragraph) return null
  const before = document.createRange()
  before.setStart(line, 0)
  if (line.contains(range.startContainer)) before.setEnd(range.startContainer, range.startOffset)
  const part = before.cloneContents()
  for (const aside of part.querySelectorAll('[data-aside]')) aside.remove()
  return offsetIn(paragraph, (part.textContent ?? '').length, reading)
}

/** @param rows the rows drawn, by the index that the page gives them */
export function passageOf(range: Range, rows: readonly DrawnRow[], reading: Reading): Passage {
  return { words: wordsIn(range, reading, halfOf(range)), offset: offsetOf(range, rows, reading) }
}
