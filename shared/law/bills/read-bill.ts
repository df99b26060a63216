import { type BillDocument, type DocumentParagraph, paragraphText } from './document.ts'
import { withEffectSection } from './effect-section.ts'
import { type BillHeader, headerLength, isEnactingClause, readHeader } from './header.ts'
import { type BillSection, cutInSteps } from './sections.ts'
import { type BillTail, readTail } from './tail.ts'

/** A bill, file copy or act in its parts. */
export interface ReadBill {
  readonly header: BillHeader
  /** "Be it enacted by …"; absent where the print has none (a page of an act's text alone). */
  readonly enactingClause?: string
  /** Text between the enacting clause and the first section: all of a proposed bill's. */
  readonly unnumbered: readonly DocumentParagraph[]
  readonly sections: readonly BillSection[]
  readonly tail: BillTail
}

/**
 * Takes a cleaned document apart: header, sections with their clauses, closing matter. Nothing is dropped but the
 * fiscal note and the analysis that follow a file copy, which are no part of the bill. Never throws.
 */
export function readBill(document: BillDocument): ReadBill {
  const steps = readBillInSteps(document)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same in steps, between which other work may go on: a long act takes a tenth of a second. */
export function* readBillInSteps(document: BillDocument): Generator<void, ReadBill, void> {
  const { paragraphs } = document
  const start = headerLength(paragraphs)
  const rest = paragraphs.slice(start)
  const { length, tail } = readTail(rest)
  const text = rest.slice(0, length)
  const enacting =
    text[0] && isEnactingClause(paragraphText(text[0])) ? paragraphText(text[0]).trim() : undefined
  yield
  const { before, sections } = yield* cutInSteps(enacting === undefined ? text : text.slice(1))
  return {
    header: readHeader(paragraphs),
    ...(enacting !== undefined && { enactingClause: enacting }),
    unnumbered: before,
    sections: withEffectSection(sections),
    tail,
  }
}

/** False for a document that has no sign of a bill or act: no number, no enacting clause, no section. */
export function isLegislation({ header, enactingClause, sections }: ReadBill): boolean {
  return header.kind !== 'unknown' || enactingClause !== undefined || sections.length > 0
}
