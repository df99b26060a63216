import type { DocumentParagraph, DocumentRun } from '../document.ts'
import { paragraphText } from '../document.ts'
import { sectionStart } from '../sections.ts'
import { type Edit, edited, flatten } from './flat.ts'

const REFERENCE =
  /\bsections?\s+(\d+(?:(?:\s*,\s*(?:and\s+|or\s+)?|\s+(?:and|or|to)\s+)\d+)*)(?=(?:\s*,\s*inclusive\s*,?)?\s+of\s+this\s+act\b)/gi

interface Heading {
  readonly old: string
  readonly now: string
  readonly paragraph: number
}

function headingsOf(paragraphs: readonly DocumentParagraph[]): Heading[] {
  return paragraphs
    .flatMap((paragraph, i) => {
      const start = paragraph.kind === 'text' ? sectionStart(paragraphText(paragraph)) : undefined
      return start ? [{ old: start.number, paragraph: i }] : []
    })
    .map((one, i) => ({ ...one, now: String(i + 1) }))
}

/**
 * Numbers the sections of a text from 1 in their order, and with them what the text says of "section 501 of this act",
 * as an instruction to "renumber sections and internal references accordingly" asks.
 */
export function renumberSections(paragraphs: readonly DocumentParagraph[]): {
  readonly paragraphs: DocumentParagraph[]
  readonly notes: readonly string[]
} {
  const headings = headingsOf(paragraphs)
  const numbers = new Map(headings.map(({ old, now }) => [old, now]))
  const notes: string[] = []
  if (numbers.size < headings.length)
    return { paragraphs: [...paragraphs], notes: ['Two sections have one number; none was renumbered.'] }
  const flat = flatten(paragraphs)
  const edits: Edit[] = []
  const starts = offsets(paragraphs)
  for (const { old, now, paragraph } of headings) {
    const start = starts[paragraph] as number
    const printed = /^(\s*)(Section|Sec\.)(\s+)(\d+[a-z]?)/.exec(flat.text.slice(start))
    if (!printed || old === now) continue
    const at = start + (printed[1] as string).length
    const words: DocumentRun[] = [{ text: `${now === '1' ? 'Section' : 'Sec.'}${printed[3]}${now}` }]
    edits.push({ start: at, end: start + printed[0].length, insert: words })
  }
  const lost = new Set<string>()
  for (const found of flat.text.matchAll(REFERENCE)) {
    const list = found.index + found[0].length - (found[1] as string).length
    for (const number of (found[1] as string).matchAll(/\d+/g)) {
      const now = numbers.get(number[0])
      if (now === undefined) lost.add(number[0])
      if (now === undefined || now === number[0]) continue
      const start = list + number.index
      edits.push({ start, end: start + number[0].length, insert: [sameRun(flat.runs, start, now)] })
    }
  }
  for (const number of lost)
    notes.push(`The text still speaks of section ${number} of this act, which is no longer in it.`)
  return { paragraphs: edited(flat, edits), notes }
}

function offsets(paragraphs: readonly DocumentParagraph[]): number[] {
  let at = 0
  return paragraphs.map((paragraph) => {
    const start = at
    at += paragraphText(paragraph).length + 1
    return start
  })
}

/** A run with other words but the marks of the run that stands at an offset. */
function sameRun(runs: readonly DocumentRun[], offset: number, text: string): DocumentRun {
  let at = 0
  for (const run of runs) {
    at += run.text.length
    if (at > offset) return { ...run, text }
  }
  return { text }
}
