import { inferFromBaseline } from '../drafting/baseline.ts'
import { markDeletions, type Sheet } from '../drafting/brackets.ts'
import type { DraftOp } from '../drafting/model.ts'
import type { DocumentParagraph, Underlining } from './document.ts'
import { type DraftMark, MarkWriter } from './mark-writer.ts'
import { asComparable } from './normal.ts'

export interface MarksOptions {
  /** What is known of the underlining of the document that the paragraphs come from. */
  readonly underlining: Underlining
  /** The law that the section says it amends, to find insertions by where the underlining was lost. */
  readonly baseline?: string
}

/**
 * The drafter's marks of a section: equal + delete gives `before`, equal + insert gives `after`.
 * - `printed`: brackets and underlining as printed. - `inferred`: the underlining was lost; the insertions are what
 *   the text has beyond the law in force, which its other words repeat exactly.
 * - `refused`: the underlining was lost and nothing tells the insertions; only `after` is known.
 */
export type SectionMarks =
  | {
      readonly state: 'printed' | 'inferred'
      readonly before: string
      readonly after: string
      readonly marks: readonly DraftMark[]
      readonly notes: readonly string[]
    }
  | { readonly state: 'refused'; readonly after: string; readonly notes: readonly string[] }

function layOutParagraphs(paragraphs: readonly DocumentParagraph[]): Sheet {
  const ops: DraftOp[] = []
  let text = ''
  const add = (words: string, op: DraftOp): void => {
    text += words
    for (let i = 0; i < words.length; i++) ops.push(op)
  }
  paragraphs.forEach((paragraph, at) => {
    if (at > 0) add('\n', 'kept')
    for (const run of paragraph.runs)
      add(run.text.replace(/\n/g, ' '), run.struck ? 'deleted' : run.underlined ? 'inserted' : 'kept')
  })
  return { text, ops }
}

/** Brackets that the law itself prints are text, not marks of deletion: the law in force shows which. */
function keepPrintedBrackets({ text, ops }: Sheet, baseline: string): void {
  const law = asComparable(baseline)
  if (!law.includes('[')) return
  for (const found of text.matchAll(/\[[^[\]]*\]/g)) {
    const start = found.index
    const end = start + found[0].length
    if (ops[start] !== 'mark' || !law.includes(asComparable(found[0]))) continue
    for (let at = start; at < end; at++) if (ops[at] === 'mark' || ops[at] === 'deleted') ops[at] = 'kept'
  }
}

const withoutSpace = (text: string): string => asComparable(text).replaceAll(' ', '')

function write({ text, ops }: Sheet): MarkWriter {
  const writer = new MarkWriter()
  let start = 0
  for (const line of text.split('\n')) {
    writer.paragraph(text, ops, { start, end: start + line.length }, ops[start - 1] === 'deleted')
    start += line.length + 1
  }
  return writer
}

const LOST = 'The underlining of inserted words was lost.'
const STRAY = 'A bracket stands without its fellow. It was taken for text, not for a deletion.'

/**
 * Reads the drafter's marks of a section's text (its paragraphs after the amending clause).
 *
 * The rules of ../shared/real/README.md hold: each version has single spaces, none before `, . ; :` and none at the
 * ends of paragraphs; a space belongs to the mark that follows it; a paragraph that begins with an insertion is a new
 * paragraph of the old text only if its old words begin as a paragraph does. Brackets may span paragraphs. Never
 * throws and never guesses: what cannot be told is refused.
 */
export function readSectionMarks(
  paragraphs: readonly DocumentParagraph[],
  { underlining, baseline }: MarksOptions,
): SectionMarks {
  const sheet = layOutParagraphs(paragraphs)
  const { stray } = markDeletions(sheet)
  if (baseline !== undefined) keepPrintedBrackets(sheet, baseline)
  const notes = stray > 0 ? [STRAY] : []
  const isMarked = sheet.ops.includes('inserted')
  if (underlining !== 'lost' && (isMarked || underlining === 'carried')) {
    return { state: 'printed', ...write(sheet).finish(), notes }
  }
  // Nothing is underlined here: the section may only delete, or the underlining was lost on the way.
  const printed = write(sheet).finish()
  if (baseline !== undefined) {
    // Labels that one print parts and the other does not, "(a)(1)" and "(a) (1)", are no difference of words.
    if (withoutSpace(printed.before) === withoutSpace(baseline))
      return { state: underlining === 'none' ? 'printed' : 'inferred', ...printed, notes }
    if (inferFromBaseline(sheet, baseline)) {
      notes.push(
        LOST,
        'The insertions were found by comparison with the law in force, which agrees word for word.',
      )
      return { state: 'inferred', ...write(sheet).finish(), notes }
    }
    notes.push(LOST, 'The law in force does not agree with this text, so the insertions cannot be told.')
    return { state: 'refused', after: printed.after, notes }
  }
  notes.push(LOST, 'Without the law in force the insertions cannot be told.')
  return { state: 'refused', after: printed.after, notes }
}
