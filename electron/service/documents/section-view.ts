/** A document's sections: in its list, and opened. */
import type { ConflictView, DocumentSectionRow, DocumentSectionView } from '#shared/contract/index.ts'
import { addedWords } from '#shared/law/amended/index.ts'
import { type BillSection, paragraphText } from '#shared/law/bills/index.ts'
import type { Store } from '../../store/store.ts'
import { drained, type Steps, stampedCache } from '../stamped-cache.ts'
import { asAmendedViews } from './as-amended.ts'
import { type CheckedSection, checkedSection } from './baseline.ts'
import { effectiveOf } from './effective.ts'
import { ownLifeInSteps } from './own-life.ts'
import type { DocumentReading } from './reading.ts'
import { statutesOf, targetViews } from './targets.ts'

/** A section's row but for its conflicts, which other documents decide. */
type Row = Omit<DocumentSectionRow, 'conflicts'>

const rowsOfDocuments = stampedCache<readonly Row[]>(60)
const checkedSections = stampedCache<CheckedSection>(1500)

export function checked(store: Store, reading: DocumentReading, section: BillSection): CheckedSection {
  const key = `${reading.record.id} ${section.number}`
  return checkedSections(store, key, () => checkedSection(store, reading, section))
}

/** New law, repealers and additions carry no marks; an amending section's were printed, inferred or lost. */
export function marksOf(section: BillSection, { reading }: CheckedSection): DocumentSectionRow['marks'] {
  if (section.clause.action !== 'amends') return 'none'
  const { state } = reading.marks
  return state === 'printed' ? 'present' : state === 'inferred' ? 'inferred' : 'lost'
}

/** How much of a section's own words its row has, in characters. */
const BEGINNING = 200

function beginningOf(section: BillSection): string {
  const words = section.body
    .slice(0, 3)
    .map((paragraph) => paragraphText(paragraph).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join(' ')
  return words.length <= BEGINNING ? words : words.slice(0, words.lastIndexOf(' ', BEGINNING))
}

function rowOf(store: Store, reading: DocumentReading, section: BillSection): Row {
  const { number, clause } = section
  const effective = effectiveOf(store, reading, section)
  const check = checked(store, reading, section)
  const concerned = statutesOf(store, section).flatMap((id) => store.recommendations.idsConcerningSection(id))
  return {
    number,
    action: clause.action,
    words: clause.words,
    beginning: beginningOf(section),
    targets: targetViews(store, section),
    effective: effective.date,
    effectiveWords: effective.words,
    effectiveAssumed: effective.assumed,
    marks: marksOf(section, check),
    baseline: check.verdict,
    recommendations: new Set(concerned).size,
  }
}

function* makeRows(store: Store, reading: DocumentReading): Steps<readonly Row[]> {
  const rows: Row[] = []
  for (const section of reading.read.sections) {
    const amends = section.clause.action === 'amends'
    for (const statute of amends ? statutesOf(store, section) : [])
      yield* ownLifeInSteps(store, reading, statute)
    rows.push(rowOf(store, reading, section))
    yield
  }
  return rows
}

/** Works out the rows of a document section by section, for the first time. */
export function rowsInSteps(store: Store, reading: DocumentReading): Steps<readonly Row[]> {
  return rowsOfDocuments.inSteps(store, reading.record.id, () => makeRows(store, reading))
}

/** Every section of a document in its order. @param conflicts how many each has, by its number */
export function sectionRows(
  store: Store,
  reading: DocumentReading,
  conflicts: ReadonlyMap<string, number>,
): DocumentSectionRow[] {
  const rows = rowsOfDocuments(store, reading.record.id, () => drained(makeRows(store, reading)))
  return rows.map((row) => ({ ...row, conflicts: conflicts.get(row.number) ?? 0 }))
}

const wordsOf = (section: BillSection): string =>
  section.body
    .map((paragraph) => paragraphText(paragraph).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .join('\n')

type Words = Pick<DocumentSectionView, 'segments' | 'oldText' | 'newText' | 'notes'>

/** The drafter's own reading of a section; new law and repealers are as they are printed. */
export function sectionWords(store: Store, reading: DocumentReading, section: BillSection): Words {
  const { action } = section.clause
  if (action !== 'amends') {
    const newText = action === 'adds' ? addedWords(section.body) : wordsOf(section)
    return { segments: [], oldText: null, newText, notes: [] }
  }
  const { marks } = checked(store, reading, section).reading
  if (marks.state === 'refused')
    return { segments: [], oldText: null, newText: marks.after, notes: [...marks.notes] }
  const { before, after, notes } = marks
  return { segments: [...marks.marks], oldText: before, newText: after, notes: [...notes] }
}

/** A section opened: its words, what it makes of the law, and what else touches the same provisions. */
export function sectionView(
  store: Store,
  reading: DocumentReading,
  section: BillSection,
  conflicts: readonly ConflictView[],
): DocumentSectionView {
  return {
    row: { ...rowOf(store, reading, section), conflicts: conflicts.length },
    ...sectionWords(store, reading, section),
    asAmended: asAmendedViews(store, reading, section),
    conflicts: [...conflicts],
  }
}
