import type { DocumentParagraph, DocumentRun } from '../document.ts'
import { findWords, lineRange, missingLine } from './find-words.ts'
import { BREAK, type Edit, type FlatText, type Range, runsOfParagraphs } from './flat.ts'
import type { Operation } from './model.ts'
import type { Planned } from './planned.ts'
import { type Extent, sectionRanges } from './section-ranges.ts'
import { planWords } from './word-edits.ts'

/** A range of whole lines and what takes its place, with the breaks or spaces that keep paragraphs apart. */
function replaceLines(flat: FlatText, { start, end }: Range, insert: readonly DocumentParagraph[]): Edit {
  const begins = start === 0 || flat.text[start - 1] === '\n'
  const ends = end >= flat.text.length || flat.text[end] === '\n'
  if (insert.length === 0) {
    // A paragraph struck as a whole goes with its break.
    const whole = begins && ends
    return { start: whole && start > 0 ? start - 1 : start, end, insert: [] }
  }
  const runs = runsOfParagraphs(insert)
  const before: DocumentRun[] = begins || /\s$/.test(flat.text.slice(0, start)) ? [] : [{ text: ' ' }]
  const after: DocumentRun[] = ends ? [] : [{ text: ' ' }]
  return { start, end, insert: [...before, ...runs, ...after] }
}

function lineSpan(flat: FlatText, lines: readonly number[]): Range | { reason: string } {
  const ranges: Range[] = []
  for (const line of lines) {
    const range = lineRange(flat, line)
    if (!range) return { reason: missingLine(flat, line) }
    ranges.push(range)
  }
  const first = ranges[0]
  const last = ranges.at(-1)
  if (!first || !last) return { reason: 'It names no line.' }
  const isUnbroken = lines.every((line, i) => i === 0 || line === (lines[i - 1] as number) + 1)
  if (!isUnbroken) return { reason: 'The lines that it strikes do not follow on each other.' }
  return { start: first.start, end: last.end }
}

function insertLines(flat: FlatText, operation: Operation & { op: 'insert-lines' }): Planned {
  const { line, side, insert } = operation
  const range = lineRange(flat, line)
  if (!range) return { reason: missingLine(flat, line) }
  const at = side === 'after' ? range.end : range.start
  const isBoundary =
    side === 'after'
      ? at >= flat.text.length || flat.text[at] === '\n'
      : at === 0 || flat.text[at - 1] === '\n'
  const runs = runsOfParagraphs(insert)
  if (isBoundary)
    return { edits: [{ start: at, end: at, insert: side === 'after' ? [BREAK, ...runs] : [...runs, BREAK] }] }
  const isSpaced = /\s$/.test(flat.text.slice(0, at))
  return {
    edits: [{ start: at, end: at, insert: [...(isSpaced ? [] : [{ text: ' ' }]), ...runs, { text: ' ' }] }],
    notes: [`Line ${line} stands inside a paragraph, so the words were set into it.`],
  }
}

function strikeSections(
  flat: FlatText,
  operation: Operation & { op: 'strike-sections' },
  extent: Extent,
): Planned {
  const ranges = sectionRanges(flat, extent.textEnd)
  const edits: Edit[] = []
  for (const [i, number] of operation.sections.entries()) {
    const range = ranges.get(number)
    if (!range) return { reason: `The file copy has no section ${number}.` }
    edits.push(replaceLines(flat, range, i === 0 ? operation.insert : []))
  }
  return { edits }
}

/** What an operation does to the file copy; nothing is changed yet. */
export function plan(flat: FlatText, operation: Operation, extent: Extent): Planned {
  switch (operation.op) {
    case 'strike':
    case 'insert':
    case 'bracket':
    case 'place-bracket':
    case 'strike-bracket': {
      const found = findWords(flat, operation.at)
      if ('reason' in found) return found
      return planWords(flat, operation, found.ranges)
    }
    case 'strike-lines': {
      const span = lineSpan(flat, operation.lines)
      if ('reason' in span) return span
      // The last line's own space before the next line goes with it.
      return { edits: [replaceLines(flat, span, operation.insert)] }
    }
    case 'insert-lines':
      return insertLines(flat, operation)
    case 'strike-sections':
      return strikeSections(flat, operation, extent)
    case 'strike-all':
      return {
        edits: [
          { start: extent.bodyStart, end: flat.text.length, insert: runsOfParagraphs(operation.insert) },
        ],
      }
    case 'append': {
      const { after } = operation
      const at = after === undefined ? extent.textEnd : sectionRanges(flat, extent.textEnd).get(after)?.end
      if (at === undefined) return { reason: `The file copy has no section ${after}.` }
      return { edits: [{ start: at, end: at, insert: [BREAK, ...runsOfParagraphs(operation.insert)] }] }
    }
  }
}
