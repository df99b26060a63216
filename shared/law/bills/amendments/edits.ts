import type { DocumentParagraph, DocumentRun } from '../document.ts'
import { sectionStart } from '../sections.ts'
import { findWords, lineRange, missingLine } from './find-words.ts'
import { BREAK, type Edit, type FlatText, type Range, runsOfParagraphs } from './flat.ts'
import type { Operation } from './model.ts'

/** The edits of one operation on the file copy, or why it cannot be carried out. */
export type Planned =
  | { readonly edits: readonly Edit[]; readonly notes?: readonly string[] }
  | { readonly reason: string }

const TIGHT = /^[,;:.)\]]/
const textOf = (runs: readonly DocumentRun[]): string => runs.map((run) => run.text).join('')

/** Words set beside others get the space between them, but none before a stop. */
function beside(flat: FlatText, at: number, side: 'before' | 'after', insert: readonly DocumentRun[]): Edit {
  const words = textOf(insert)
  const space: DocumentRun = { text: ' ' }
  if (side === 'before') {
    const isTight = /\s$/.test(words) || TIGHT.test(flat.text.slice(at, at + 1))
    return { start: at, end: at, insert: isTight ? insert : [...insert, space] }
  }
  return { start: at, end: at, insert: TIGHT.test(words) || /^\s/.test(words) ? insert : [space, ...insert] }
}

/** Struck words take one of the two spaces around them along; both before a stop. */
function strike(flat: FlatText, { start, end }: Range, insert: readonly DocumentRun[]): Edit {
  if (insert.length > 0) {
    const closes = TIGHT.test(textOf(insert)) && flat.text[start - 1] === ' '
    return { start: closes ? start - 1 : start, end, insert }
  }
  const isSpaced = flat.text[start - 1] === ' ' && /^(?: |[,;:.)\]]|\n|$)/.test(flat.text.slice(end, end + 1))
  return { start: isSpaced ? start - 1 : start, end, insert }
}

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

/** Where each section of the flat text stands: from its heading to the next one's or to the closing matter. */
export function sectionRanges(flat: FlatText, textEnd: number): Map<string, Range> {
  const starts: { number: string; start: number }[] = []
  let at = 0
  for (const paragraph of flat.text.slice(0, textEnd).split('\n')) {
    const start = sectionStart(paragraph)
    const last = starts.at(-1)
    if (start && (!last || Number.parseInt(start.number, 10) > Number.parseInt(last.number, 10)))
      starts.push({ number: start.number, start: at })
    at += paragraph.length + 1
  }
  return new Map(
    starts.map(({ number, start }, i) => [number, { start, end: (starts[i + 1]?.start ?? textEnd + 1) - 1 }]),
  )
}

/** The parts of the file copy that instructions about sections mean, as offsets of the flat text. */
export interface Extent {
  /** Just past the enacting clause. */
  readonly bodyStart: number
  /** Where the closing table begins. */
  readonly textEnd: number
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

type WordsOperation = Operation & { op: 'strike' | 'insert' | 'bracket' | 'place-bracket' | 'strike-bracket' }

function planWords(flat: FlatText, operation: WordsOperation, ranges: readonly Range[]): Planned {
  if (operation.op === 'strike')
    return { edits: ranges.map((range) => strike(flat, range, operation.insert)) }
  if (operation.op === 'bracket')
    return {
      edits: ranges.flatMap(({ start, end }) => [
        { start, end: start, insert: [{ text: '[' }] },
        { start: end, end, insert: [{ text: ']' }] },
      ]),
    }
  const { side } = operation
  const at = ({ start, end }: Range): number => (side === 'before' ? start : end)
  if (operation.op === 'insert')
    return { edits: ranges.map((range) => beside(flat, at(range), side, operation.insert)) }
  if (operation.op === 'place-bracket')
    return {
      edits: ranges.map((range) => ({
        start: at(range),
        end: at(range),
        insert: [{ text: operation.bracket }],
      })),
    }
  const edits: Edit[] = []
  for (const range of ranges) {
    const start = side === 'before' ? range.start - 1 : range.end
    if (flat.text[start] !== operation.bracket)
      return { reason: 'There is no such bracket beside those words.' }
    edits.push({ start, end: start + 1, insert: [] })
  }
  return { edits }
}
