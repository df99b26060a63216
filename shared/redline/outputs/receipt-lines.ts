/** The receipts as headed lines of words, the same in every output. */
import { summarise } from '../summary.ts'
import type { OutputInput } from './model.ts'
import { exactPieces, ignoredPlaces } from './pieces.ts'
import { type ReceiptSide, type Receipts, sideName } from './receipts.ts'

export interface ReceiptLine {
  readonly name: string
  readonly value: string
}

export interface ReceiptGroup {
  readonly title: string
  readonly lines: readonly ReceiptLine[]
}

export const count = (n: number, one: string, many = `${one}s`) =>
  `${n.toLocaleString('en-US')} ${n === 1 ? one : many}`

/** One side's text, sources, hash, trust and warnings. */
export function sideLines(side: ReceiptSide): ReceiptLine[] {
  const sources = side.sources.map(({ title, retrieved }) => ({
    name: 'Source',
    value: `${title} (${retrieved === null ? 'date of retrieval not recorded' : `retrieved ${retrieved}`})`,
  }))
  return [
    { name: 'Text', value: sideName(side) },
    ...(sources.length > 0 ? sources : [{ name: 'Source', value: 'none recorded: the text was pasted' }]),
    { name: 'SHA-256', value: side.sha256 },
    { name: 'Length', value: `${count(side.length, 'UTF-16 code unit')}` },
    { name: 'Marks', value: side.marks },
    { name: 'Baseline', value: side.baseline },
    ...side.warnings.map((value) => ({ name: 'Warning', value })),
  ]
}

/**
 * What a redline shows and what it leaves unmarked, in words.
 * @param marksIgnored whether the output marks also the differences that the redline ignores
 */
function redlineLines(
  { redline, before, after, receipts }: OutputInput,
  marksIgnored: boolean,
): ReceiptLine[] {
  const summary = summarise(redline, before, after)
  const { substantive, editorial, renumbering } = summary.natures
  const ignored = ignoredPlaces(exactPieces(redline, before, after))
  const places = count(ignored, 'place')
  return [
    {
      name: 'Changes',
      value: `${summary.changes} (${substantive} substantive, ${editorial} editorial, ${renumbering} renumbering); ${count(summary.wordsDeleted, 'word')} deleted, ${count(summary.wordsInserted, 'word')} inserted, ${count(summary.wordsMoved, 'word')} moved`,
    },
    ...(ignored === 0
      ? []
      : [
          {
            name: marksIgnored ? 'Also marked' : 'Not marked',
            value: `${places} where the texts differ only in white space, line breaks, quotation mark style or hyphenation${marksIgnored ? '; not counted as changes' : '; the new text is shown there'}`,
          },
        ]),
    ...(redline.limit === undefined ? [] : [{ name: 'Limit', value: redline.limit }]),
    { name: 'Engine', value: `${receipts.engine.name} ${receipts.engine.version}` },
    { name: 'Program', value: `${receipts.program.name} ${receipts.program.version}` },
    { name: 'Made', value: receipts.madeAt },
  ]
}

/** The receipts in three groups: the redline, the old text, the new text. The notice stands apart. */
export function receiptGroups(input: OutputInput, options: { marksIgnored?: boolean } = {}): ReceiptGroup[] {
  return [
    { title: 'Redline', lines: redlineLines(input, options.marksIgnored ?? false) },
    { title: 'Old text', lines: sideLines(input.receipts.old) },
    { title: 'New text', lines: sideLines(input.receipts.new) },
  ]
}

/** Title of an output: "Redline: old, to new". */
export function outputTitle(receipts: Receipts): string {
  const { old, new: neu } = receipts
  if (old.citation !== null && old.citation === neu.citation)
    return `${old.citation}: ${old.label} → ${neu.label}`
  return `${sideName(old)} → ${sideName(neu)}`
}
