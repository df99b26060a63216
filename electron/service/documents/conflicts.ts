/** Sections of other bills and acts that touch the same provisions of the statutes. */
import { type ConflictView, routes } from '#shared/contract/index.ts'
import { amendSection, pathOf } from '#shared/law/amended/index.ts'
import type { BillSection } from '#shared/law/bills/index.ts'
import { innermost, type Related, relationOf } from '#shared/law/conflicts/index.ts'
import type { DocumentTarget, DraftedDocument } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { fullCitation } from '../labels.ts'
import { stampedCache } from '../stamped-cache.ts'
import { effectiveOf } from './effective.ts'
import { ownLife, stepOf } from './own-life.ts'
import { type DocumentReading, sectionOf } from './reading.ts'
import { rivalsAmong } from './rivals.ts'
import { billIdOf } from './rows.ts'

const labelsOf = (path: string): string[] =>
  [...path.matchAll(/\(([^)]+)\)/g)].map((found) => found[1] as string)

/** The text of the law that the section is set upon, else the latest that is known. */
function commonLaw(store: Store, mine: DocumentReading, number: string, statute: string): string | undefined {
  const life = ownLife(store, mine, statute)
  const before = stepOf(life, mine.record.id, number)?.before
  return (before ?? life.texts.findLast((text) => text.by?.documentId !== mine.record.id))?.text
}

/** "HB 5901, File No. 123": of another bill its own label alone would not say which. */
function nameOf(store: Store, record: DraftedDocument): string {
  const billId = record.kind.endsWith(' act') ? undefined : billIdOf(store, record)
  const bill = billId === undefined ? undefined : store.bills.get(billId)
  return bill ? `${bill.number}, ${record.label}` : record.label
}

interface Side {
  readonly reading: DocumentReading
  readonly section: BillSection
}

function related(law: string | undefined, statute: string, mine: Side, other: Side): Related {
  if (law === undefined)
    return {
      relation: 'not compared',
      note: `Charter Oak has no official text of section ${statute} to compare them on.`,
    }
  const change = ({ reading, section }: Side) =>
    amendSection(section, statute, law, reading.document.underlining)
  return relationOf(change(mine), change(other))
}

function outcomeOf(store: Store, { record }: DocumentReading): string {
  if (record.kind === 'public act' || record.kind === 'special act') return 'enacted'
  const billId = billIdOf(store, record)
  return (billId === undefined ? undefined : store.bills.get(billId)?.outcome) ?? 'not known'
}

function conflict(
  store: Store,
  statute: string,
  path: readonly string[],
  mine: Side,
  other: Side,
): ConflictView {
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
      outcome: outcomeOf(store, other.reading),
      effective: effectiveOf(store, other.reading, other.section).date,
      route: routes.document(record.id, { section: other.section.number }),
    },
    ...related(law, statute, mine, other),
  }
}

const touches = ({ action }: DocumentTarget): boolean => action !== 'new' && action !== 'uncodified'

function conflictsOfTarget(
  store: Store,
  mine: DocumentReading,
  target: DocumentTarget & { readonly sectionId: string },
  today: string,
): ConflictView[] {
  const section = sectionOf(mine, target.number)
  const rows = store.documents
    .touching(target.sectionId)
    .filter((row) => row.documentId !== mine.record.id && touches(row))
    .map((row) => ({ ...row, effective: row.effective ?? null }))
  if (!section || rows.length === 0) return []
  const rivals = rivalsAmong(store, mine, rows, today)
  return rows.flatMap((row): ConflictView[] => {
    const reading = rivals.get(row.documentId)
    const other = reading && sectionOf(reading, row.number)
    const path = innermost(labelsOf(target.provision), labelsOf(row.provision))
    if (!reading || !other || !path) return []
    return [conflict(store, target.sectionId, path, { reading: mine, section }, { reading, section: other })]
  })
}

const found = stampedCache<readonly ConflictView[]>(200)

/**
 * Every section of another document that counts (see `rivals.ts`) and touches a provision that this document touches;
 * a provision and one inside it are touched by both. In the order of the document's sections.
 * @param today ISO date, to tell sessions that have ended
 */
export function conflictsOf(store: Store, reading: DocumentReading, today: string): readonly ConflictView[] {
  return found(store, `${reading.record.id} ${today}`, () => {
    const views = store.documents.targetsOf(reading.record.id).flatMap((target) => {
      const { sectionId } = target
      return sectionId === undefined || !touches(target)
        ? []
        : conflictsOfTarget(store, reading, { ...target, sectionId }, today)
    })
    const key = (view: ConflictView) =>
      [view.mine.number, view.sectionId, view.provision, view.other.documentId, view.other.number].join(' ')
    return [...new Map(views.map((view) => [key(view), view])).values()]
  })
}
