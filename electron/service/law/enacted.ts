import { type ActName, actKey, parseCitation } from '#shared/law/citation.ts'
import { compareActs } from '#shared/law/sessions.ts'
import { expandSections, readSourceLine } from '#shared/law/source-line.ts'
import { sectionNotOnRecord } from '#shared/model/index.ts'
import type { StoredPrint } from '../../store/section-prints.ts'
import type { Store } from '../../store/store.ts'
import { effectiveOf } from '../documents/effective.ts'
import { type DocumentReading, readingInSteps, sectionOf } from '../documents/reading.ts'
import { type Steps, stampedCache } from '../stamped-cache.ts'
import type { Change } from './model.ts'

/** An act by its key, and the sections of it that an edition names; empty where it names the act alone. */
export type PrintedActs = ReadonlyMap<string, ReadonlySet<string>>

/** The acts that editions name in a section's source lines: what those acts did is in the editions' own texts. */
export function printedActs(prints: readonly Pick<StoredPrint, 'sourceLines'>[]): PrintedActs {
  const found = new Map<string, Set<string>>()
  for (const { sourceLines } of prints) {
    for (const entry of readSourceLine([...sourceLines]).entries) {
      if (entry.kind !== 'act') continue
      const key = actKey(entry.act as ActName)
      const sections = found.get(key) ?? new Set<string>()
      for (const { section } of expandSections(entry.sections)) sections.add(section)
      found.set(key, sections)
    }
  }
  return found
}

function keyOfAct(number: string): string | undefined {
  const parsed = parseCitation(number)
  return parsed.ok && parsed.citation.kind === 'act' ? actKey(parsed.citation) : undefined
}

/** @param section of the act; where it is not on record any of the act’s will do */
export function isPrinted(printed: PrintedActs, actNumber: string, section: string): boolean {
  const key = keyOfAct(actNumber)
  const sections = key === undefined ? undefined : printed.get(key)
  return (
    sections !== undefined && (sections.size === 0 || section === sectionNotOnRecord || sections.has(section))
  )
}

const enacted = stampedCache<boolean>(5000)

/** An act that was vetoed has a number all the same; only a bill that became law leaves a trace in the law. */
export function isEnacted(store: Store, { record, read }: DocumentReading): boolean {
  if (record.kind !== 'public act') return false
  return enacted(store, record.id, () => {
    if (/^\s*vetoed/i.test(read.tail.governor ?? '')) return false
    const bill = record.billId === undefined ? undefined : store.bills.get(record.billId)
    return bill?.outcome !== 'vetoed'
  })
}

/** "P.A. 26-4" for an act; for a bill its own label. */
export function nameOf(store: Store, { record }: DocumentReading): string {
  const act = record.actId === undefined ? undefined : store.acts.factsOf(record.actId)
  return act?.number ?? record.label
}

/** What a document does to a section of the statutes, in the order of its own sections. */
export function changesIn(store: Store, reading: DocumentReading, sectionId: string): Change[] {
  const { record, document } = reading
  const rows = store.documents.touching(sectionId).filter((row) => row.documentId === record.id)
  const numbers = [...new Set(rows.map((row) => row.number))]
  return numbers.flatMap((number): Change[] => {
    const section = sectionOf(reading, number)
    if (!section || section.clause.action === 'new' || section.clause.action === 'uncodified') return []
    return [
      {
        documentId: record.id,
        actId: record.actId ?? null,
        name: nameOf(store, reading),
        section,
        underlining: document.underlining,
        effective: effectiveOf(store, reading, section),
      },
    ]
  })
}

function byAct(a: Change, b: Change): number {
  const [left, right] = [parseCitation(a.name), parseCitation(b.name)]
  if (left.ok && right.ok && left.citation.kind === 'act' && right.citation.kind === 'act')
    return compareActs(left.citation, right.citation)
  return a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : 0
}

/** By effective date (unknown ones last), then act, then the act's own sections. */
export function inOrderOfEffect(changes: readonly Change[]): Change[] {
  const day = (change: Change): string => change.effective.date ?? '9999'
  return changes
    .map((change, at) => ({ change, at }))
    .sort((a, b) => day(a.change).localeCompare(day(b.change)) || byAct(a.change, b.change) || a.at - b.at)
    .map(({ change }) => change)
}

/** Every change that an enacted act, read as a document, makes to a section; one document for each act. */
export function* enactedChanges(store: Store, sectionId: string): Steps<Change[]> {
  const ids = [...new Set(store.documents.touching(sectionId).map((row) => row.documentId))]
  const seen = new Set<string>()
  const changes: Change[] = []
  for (const id of ids) {
    yield
    const reading = yield* readingInSteps(store, id)
    if (!reading || !isEnacted(store, reading)) continue
    const act = reading.record.actId ?? id
    // The same act read from two files is one act; the first of them is taken.
    if (seen.has(act)) continue
    seen.add(act)
    changes.push(...changesIn(store, reading, sectionId))
  }
  return inOrderOfEffect(changes)
}
