import { type BillDocument, type DocumentParagraph, paragraphText } from '../document.ts'
import { headerLength, isEnactingClause, readHeader } from '../header.ts'
import { readTail } from '../tail.ts'
import { plan } from './edits.ts'
import { type Edit, edited, type FlatText, flatten } from './flat.ts'
import type { Instruction, Outcome } from './model.ts'
import type { Planned } from './planned.ts'
import type { Amendment } from './read-amendment.ts'
import { renumberSections } from './renumber.ts'
import type { Extent } from './section-ranges.ts'

/** The bill as amended, and what became of each instruction. */
export interface AmendedBill {
  readonly document: BillDocument
  readonly outcomes: readonly Outcome[]
}

/** Why an amendment does not belong to this file copy; undefined where it does or neither says. */
function mismatch(amendment: Amendment, fileCopy: BillDocument): string | undefined {
  const bill = readHeader(fileCopy.paragraphs)
  const { header } = amendment
  if (
    header.billNumber !== undefined &&
    bill.billNumber !== undefined &&
    header.billNumber !== bill.billNumber
  )
    return `The amendment is to bill ${header.billNumber}, not to ${bill.billNumber}.`
  if (
    header.fileNumber !== undefined &&
    bill.fileNumber !== undefined &&
    header.fileNumber !== bill.fileNumber
  )
    return `The amendment means the lines of File No. ${header.fileNumber}; this is File No. ${bill.fileNumber}.`
  return undefined
}

function extentOf(paragraphs: readonly DocumentParagraph[], flat: FlatText): Extent {
  const offset = (count: number): number =>
    paragraphs.slice(0, count).reduce((sum, one) => sum + paragraphText(one).length + 1, 0)
  const header = headerLength(paragraphs)
  const first = paragraphs[header]
  const start = first && isEnactingClause(paragraphText(first)) ? header + 1 : header
  const end = header + readTail(paragraphs.slice(header)).length
  return {
    bodyStart: Math.min(offset(start), flat.text.length),
    textEnd: end >= paragraphs.length ? flat.text.length : Math.max(0, offset(end) - 1),
  }
}

const collides = (a: Edit, b: Edit): boolean =>
  (a.start < b.end && b.start < a.end) || (a.start === a.end && a.start > b.start && a.start < b.end)

/** The edits of all operations of an instruction; it is carried out as a whole or not at all. */
function planned(flat: FlatText, instruction: Instruction, extent: Extent, taken: readonly Edit[]): Planned {
  if (instruction.unread !== undefined) return { reason: instruction.unread }
  const edits: Edit[] = []
  const notes: string[] = []
  for (const operation of instruction.operations) {
    const one = plan(flat, operation, extent)
    if ('reason' in one) return one
    for (const edit of one.edits) {
      if ([...taken, ...edits].some((other) => collides(edit, other) || collides(other, edit)))
        return { reason: 'It changes words that an instruction before it changes too.' }
      edits.push(edit)
    }
    notes.push(...(one.notes ?? []))
  }
  return { edits, notes }
}

const renumbers = ({ operations }: Instruction): boolean =>
  operations.some((one) => (one.op === 'append' || one.op === 'strike-sections') && one.renumber)

/**
 * Applies an amendment's instructions to the file copy that it names. Every instruction means the lines and words of
 * the file copy as printed, not as changed by the one before; each is applied as a whole or, with the reason, not at
 * all. What is not said is not guessed.
 */
export function applyAmendment(amendment: Amendment, fileCopy: BillDocument): AmendedBill {
  const wrong = mismatch(amendment, fileCopy)
  if (wrong !== undefined) {
    const outcomes = amendment.instructions.map(
      (instruction): Outcome => ({ instruction, status: 'not-applicable', reason: wrong }),
    )
    return { document: fileCopy, outcomes }
  }
  const flat = flatten(fileCopy.paragraphs)
  const extent = extentOf(fileCopy.paragraphs, flat)
  const taken: Edit[] = []
  const outcomes = amendment.instructions.map((instruction): Outcome => {
    const result = planned(flat, instruction, extent, taken)
    if ('reason' in result) return { instruction, status: 'not-applicable', reason: result.reason }
    taken.push(...result.edits)
    return { instruction, status: 'applied', notes: result.notes ?? [] }
  })
  const applied = outcomes.filter((outcome) => outcome.status === 'applied')
  const paragraphs = applied.length > 0 ? edited(flat, taken) : fileCopy.paragraphs
  const renumbering = applied.findLast(({ instruction }) => renumbers(instruction))
  if (!renumbering) return { document: { ...fileCopy, paragraphs }, outcomes }
  const renumbered = renumberSections(paragraphs)
  return {
    document: { ...fileCopy, paragraphs: renumbered.paragraphs },
    outcomes: outcomes.map((outcome) =>
      outcome === renumbering
        ? { ...renumbering, notes: [...renumbering.notes, ...renumbered.notes] }
        : outcome,
    ),
  }
}
