/** Bills, acts and amendments as texts: their parts, the drafter's marks, and amendments applied by line. */

export { type AmendedBill, applyAmendment } from './amendments/apply.ts'
export type { Instruction, Operation, Outcome, Place } from './amendments/model.ts'
export { type Amendment, readAmendment } from './amendments/read-amendment.ts'
export {
  type BaselineCheck,
  type BaselineChoice,
  checkBaseline,
  type FirstDifference,
  provisionText,
} from './baseline.ts'
export { type AmendingClause, readAmendingClause, type SectionAction } from './clause.ts'
export * from './document.ts'
export { type BillHeader, type DocumentKind, readHeader } from './header.ts'
export type { DraftMark } from './mark-writer.ts'
export { type MarksOptions, readSectionMarks, type SectionMarks } from './marks.ts'
export { type ReadBill, readBill } from './read-bill.ts'
export { type BillSection, cutSections } from './sections.ts'
export { type BillTail, type EffectRow, readTail } from './tail.ts'
export { type ReadTargets, readTargets, type Target } from './targets.ts'
