/** What bills and acts that were read give reason to look at. */
import { type AttentionItem, routes } from '#shared/contract/index.ts'
import { actionOf, type WatchedRecommendation } from '#shared/council/attention/index.ts'
import { claimsEnactment } from '#shared/council/index.ts'
import { isAfterAdjournment } from '#shared/law/sessions.ts'
import type { DocumentTarget, Evidence, Recommendation } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { sessionYear } from '../documents/effective.ts'
import { type DocumentReading, documentReading, sectionOf } from '../documents/reading.ts'
import { checked } from '../documents/section-view.ts'
import { sectionLabel } from '../labels.ts'
import { isEnacted } from '../law/enacted.ts'
import { lawVersions } from '../law-on-day.ts'

/** An act that no edition prints yet, or a bill whose session goes on. */
function isOpen(store: Store, reading: DocumentReading, statute: string, today: string): boolean {
  const { record } = reading
  if (isEnacted(store, reading))
    return lawVersions(store, statute).steps.some(({ change }) => change.documentId === record.id)
  const year = sessionYear(store, reading)
  return record.kind !== 'amendment' && year !== undefined && !isAfterAdjournment(year, today)
}

function differing(store: Store, target: DocumentTarget, today: string): AttentionItem[] {
  const { sectionId, documentId, number } = target
  const reading = documentReading(store, documentId)
  const section = reading && sectionOf(reading, number)
  if (!reading || !section || sectionId === undefined || !isOpen(store, reading, sectionId, today)) return []
  const { verdict } = checked(store, reading, section)
  if (verdict.verdict !== 'differs' || verdict.difference.whiteSpaceOnly) return []
  const { bill, law } = verdict.difference
  return [
    {
      kind: 'baseline differs',
      title: `${reading.record.label}, s. ${number}: ${sectionLabel(sectionId, target.provision)}`,
      reason: `Its old text is not that of the ${verdict.against}: “…${bill}…” where the law has “…${law}…”.`,
      action: actionOf('baseline differs'),
      route: routes.document(documentId, { section: number }),
    },
  ]
}

/** Sections of acts and of open bills that touch the inventory and were not drafted on the law in force. */
export function baselineItems(store: Store, today: string): AttentionItem[] {
  const seen = new Set<string>()
  return store.sections.inventory().flatMap(({ id }) =>
    store.documents.touching(id).flatMap((target) => {
      const key = `${target.documentId} ${target.number}`
      if (target.action !== 'amends' || seen.has(key)) return []
      seen.add(key)
      return differing(store, target, today)
    }),
  )
}

/** "P.A. 26-951, s. 1" out of "Repealed by P.A. 26-951, s. 1."; where no act is told, which edition tells of the repeal. */
function repealer(note: string): string {
  const act = /^Repealed by (.+)\.$/.exec(note)?.[1]
  return act ?? `an act, ${note.replace(/^Repealed, /, '').replace(/\.$/, '')}`
}

/** A recommendation that asks for a section's repeal loses nothing by it. */
const asksRepealOf = ({ elements }: Recommendation, sectionId: string): boolean =>
  elements.some(({ ask }) => ask?.kind === 'repeal' && ask.sectionId === sectionId)

/** Sections that events name as evidence of a law, and that are no law any more; by recommendation. */
export function repealedEvidence(
  store: Store,
  records: readonly Recommendation[],
  today: string,
): Map<string, WatchedRecommendation['repealedEvidence']> {
  const ends = new Map<string, ReturnType<typeof lawVersions>['end']>()
  const endOf = (sectionId: string) => {
    const known = ends.get(sectionId)
    if (known !== undefined) return known
    const { end } = lawVersions(store, sectionId)
    ends.set(sectionId, end)
    return end
  }
  const sectionOfEvidence = (item: Evidence): string | undefined =>
    item.kind === 'section'
      ? item.sectionId
      : item.kind === 'version'
        ? store.sections.version(item.versionId)?.sectionId
        : undefined
  return new Map(
    records.map((record) => [
      record.id,
      record.events
        .filter((event) => claimsEnactment(event.status))
        .flatMap((event) =>
          event.evidence.flatMap((item) => {
            const sectionId = sectionOfEvidence(item)
            const end = sectionId === undefined ? null : endOf(sectionId)
            if (sectionId === undefined || !end || end.from > today) return []
            if (asksRepealOf(record, sectionId)) return []
            const by = repealer(end.note)
            return [{ eventId: event.id, what: sectionLabel(sectionId), by, effective: end.from }]
          }),
        ),
    ]),
  )
}
