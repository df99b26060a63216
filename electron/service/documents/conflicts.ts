/** Sections of other bills and acts that touch the same provisions of the statutes. */
import { type ConflictView, routes } from '#shared/contract/index.ts'
import { amendSection, pathOf } from '#shared/law/amended/index.ts'
import type { BillSection } from '#shared/law/bills/index.ts'
import { innermost, type Related, relationOf } from '#shared/law/conflicts/index.ts'
import type { DocumentTarget, DraftedDocument } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { fullCitation } from '../labels.ts'
import { drained, type Steps, stampedCache } from '../stamped-cache.ts'
import { effectiveOf } from './effective.ts'
import { ownLife, stepOf } from './own-life.ts'
import { type DocumentReading, documentReading, sectionOf } from './reading.ts'
import { rivalsAmong } from './rivals.ts'
import { billIdOf, outcomeOf } from './rows.ts'

/** A provision that two sections of documents touch. */
interface Meeting {
  readonly statute: string
  readonly path: readonly string[]
  readonly number: string
  readonly other: { readonly documentId: string; readonly number: string }
}

const labelsOf = (path: string): string[] =>
  [...path.matchAll(/\(([^)]+)\)/g)].map((found) => found[1] as string)

const touches = ({ action }: DocumentTarget): boolean => action !== 'new' && action !== 'uncodified'

/** What other documents that count do to a section of the statutes. */
type Rivals = readonly DocumentTarget[]

function* rivalsOn(store: Store, mine: DocumentReading, statute: string, today: string): Steps<Rivals> {
  const rows = store.documents
    .touching(statute)
    .filter((row) => row.documentId !== mine.record.id && touches(row))
  const rivals = yield* rivalsAmong(store, mine, rows, today)
  return rows.filter(({ documentId }) => rivals.has(documentId))
}

function meetingsOfTarget({ number, provision }: DocumentTarget, statute: string, rivals: Rivals): Meeting[] {
  return rivals.flatMap((row): Meeting[] => {
    const path = innermost(labelsOf(provision), labelsOf(row.provision))
    return path ? [{ statute, path, number, other: { documentId: row.documentId, number: row.number } }] : []
  })
}

const keyOf = ({ statute, path, number, other }: Meeting): string =>
  [number, statute, pathOf(path), other.documentId, other.number].join(' ')

const meetings = stampedCache<readonly Meeting[]>(200)

function* makeMeetings(store: Store, reading: DocumentReading, today: string): Steps<readonly Meeting[]> {
  const found = new Map<string, Meeting>()
  const others = new Map<string, Rivals>()
  for (const target of store.documents.targetsOf(reading.record.id)) {
    const { sectionId } = target
    if (sectionId === undefined || !touches(target)) continue
    const rivals = others.get(sectionId) ?? (yield* rivalsOn(store, reading, sectionId, today))
    others.set(sectionId, rivals)
    for (const one of meetingsOfTarget(target, sectionId, rivals)) found.set(keyOf(one), one)
  }
  return [...found.values()]
}

function meetingsOf(store: Store, reading: DocumentReading, today: string): readonly Meeting[] {
  return meetings(store, `${reading.record.id} ${today}`, () => drained(makeMeetings(store, reading, today)))
}

/** Finds what meets the document statute by statute, for the first time. */
export function meetingsInSteps(
  store: Store,
  reading: DocumentReading,
  today: string,
): Steps<readonly Meeting[]> {
  return meetings.inSteps(store, `${reading.record.id} ${today}`, () => makeMeetings(store, reading, today))
}

/** How many conflicts each section of a document has, by its number. */
export function conflictCounts(
  store: Store,
  reading: DocumentReading,
  today: string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { number } of meetingsOf(store, reading, today))
    counts.set(number, (counts.get(number) ?? 0) + 1)
  return counts
}

/** The text of the law that the section is set upon, else the latest that is known. */
function commonLaw(store: Store, mine: DocumentReading, number: string, statute: string): string | undefined {
  const life = ownLife(store, mine, statute)
  const before = stepOf(life, mine.record.id, number)?.before
  return (before ?? life.texts.findLast((text) => text.by?.documentId !== mine.record.id))?.text
}

interface Side {
  readonly reading: DocumentReading
  readonly section: BillSection
}

function related(law: string | undefined, statute: string, mine: Side, other: Side): Related {
  if (law === undefined) {
    const note = `Charter Oak has no official text of section ${statute} to compare them on.`
    return { relation: 'not compared', note }
  }
  const change = ({ reading, section }: Side) =>
    amendSection(section, statute, law, reading.document.underlining)
  return relationOf(change(mine), change(other))
}

/** "HB 5901, File No. 123": a label alone would not say of which bill. */
function nameOf(store: Store, record: DraftedDocument): string {
  const billId = record.kind.endsWith(' act') ? undefined : billIdOf(store, record)
  const bill = billId === undefined ? undefined : store.bills.get(billId)
  return bill ? `${bill.number}, ${record.label}` : record.label
}

function conflict(store: Store, { statute, path }: Meeting, mine: Side, other: Side): ConflictView {
  const { record } = other.reading
  const law = commonLaw(store, mine.reading, mine.section.number, statute)
  return {
    sectionId: statute,
    citation: `${fullCitation(statute)}${pathOf(path)}`,
    provision: pathOf(path),
    mine: { number: mine.section.number, effective: effectiveOf(store, mine.reading, mine.section).date },
    other: {
      documentId: record.id,
      number: other.section.number,
      label: nameOf(store, record),
      kind: record.kind,
      outcome: outcomeOf(store, record),
      effective: effectiveOf(store, other.reading, other.section).date,
      route: routes.document(record.id, { section: other.section.number }),
    },
    ...related(law, statute, mine, other),
  }
}

const views = stampedCache<ConflictView | null>(3000)

/**
 * Every section of another document that counts (see `rivals.ts`) and touches a provision that this document touches;
 * a provision and one inside it are touched by both. In the order of the document's sections.
 * @param today ISO date, to tell sessions that have ended
 * @param number of one section; all where it is absent
 */
export function conflictsOf(
  store: Store,
  reading: DocumentReading,
  today: string,
  number?: string,
): ConflictView[] {
  return meetingsOf(store, reading, today).flatMap((meeting): ConflictView[] => {
    if (number !== undefined && meeting.number !== number) return []
    const view = views(store, `${reading.record.id} ${keyOf(meeting)}`, () => {
      const rival = documentReading(store, meeting.other.documentId)
      const section = sectionOf(reading, meeting.number)
      const other = rival && sectionOf(rival, meeting.other.number)
      if (!rival || !section || !other) return null
      return conflict(store, meeting, { reading, section }, { reading: rival, section: other })
    })
    return view ? [view] : []
  })
}
