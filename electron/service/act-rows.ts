/** Which rows of an act bear on a recommendation: one section of an act may repeal or amend several statutes. */
import type { Act, ActSection, Recommendation, StatusEvent } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import { baseSection } from './evidence.ts'

/** Statutes that an event's evidence names, beside the act. */
function evidencedSections(store: Store, event: Pick<StatusEvent, 'evidence'>): Set<string> {
  return new Set(
    event.evidence.flatMap((item) => {
      if (item.kind === 'section') return [item.sectionId]
      return item.kind === 'version' ? (store.sections.version(item.versionId)?.sectionId ?? []) : []
    }),
  )
}

/**
 * The rows of a section of an act that an event, by naming it as evidence, says to bear on a recommendation. Of
 * several rows, those whose statute the same evidence names; else those whose statute the recommendation names; where
 * neither tells, all of them.
 * @param section the act's section as the evidence writes it, "2(a)"
 */
export function rowsBearing(
  store: Store,
  record: Pick<Recommendation, 'sections'>,
  event: Pick<StatusEvent, 'evidence'>,
  act: Act,
  section: string,
): ActSection[] {
  const rows = act.sections.filter((row) => row.number === baseSection(section))
  if (rows.length < 2) return rows
  const named = new Set(record.sections.map((item) => item.sectionId))
  for (const told of [evidencedSections(store, event), named]) {
    const concerned = rows.filter((row) => row.sectionId !== undefined && told.has(row.sectionId))
    if (concerned.length > 0) return concerned
  }
  return rows
}

/** For each row of an act, the ids of the recommendations that it bears on. */
export function recommendationsByRow(
  store: Store,
  act: Act,
  candidates: readonly string[],
): Map<ActSection, string[]> {
  const byRow = new Map<ActSection, string[]>()
  for (const id of candidates) {
    const record = store.recommendations.get(id)
    for (const event of record?.events ?? []) {
      for (const item of event.evidence) {
        if (!record || item.kind !== 'act section' || item.actId !== act.id) continue
        for (const row of rowsBearing(store, record, event, act, item.section))
          byRow.set(row, [...(byRow.get(row) ?? []), id])
      }
    }
  }
  return byRow
}
