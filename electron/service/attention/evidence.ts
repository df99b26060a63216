/** Evidence that events name and that is not, or no longer, in the store. */
import { type AttentionItem, routes } from '#shared/contract/index.ts'
import { actionOf } from '#shared/council/attention/index.ts'
import type { Evidence, Recommendation } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { resolveEvidence } from '../evidence.ts'
import { recommendationLabel } from '../labels.ts'

/** Where a piece of evidence points, whatever is said beside it. */
function placeOf(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'act section':
      return `act ${evidence.actId} ${evidence.section}`
    case 'section':
      return `section ${evidence.sectionId}`
    case 'version':
      return `version ${evidence.versionId}`
    case 'bill':
      return `bill ${evidence.billId} ${evidence.versionId ?? ''}`
    case 'document':
      return `source ${evidence.sourceId}`
  }
}

/** @returns one item for each recommendation with such evidence, of its first */
export function missingEvidence(store: Store, records: readonly Recommendation[]): AttentionItem[] {
  // Thousands of events name the same few acts and bills: each place is looked up once.
  const looked = new Map<string, { found: boolean; label: string }>()
  const look = (evidence: Evidence) => {
    const place = placeOf(evidence)
    const known = looked.get(place) ?? resolveEvidence(store, evidence)
    looked.set(place, known)
    return known
  }
  return records.flatMap((record): AttentionItem[] => {
    const missing = record.events.flatMap((event) =>
      event.evidence
        .map(look)
        .filter(({ found }) => !found)
        .map(({ label }) => ({ event, label })),
    )
    const [first] = missing
    if (!first) return []
    const more = missing.length === 1 ? '' : ` And ${missing.length - 1} more.`
    return [
      {
        kind: 'evidence missing',
        title: `${recommendationLabel(record)}: ${record.shortTitle}`,
        reason: `${first.label} is named as evidence and is not in the store.${more}`,
        action: actionOf('evidence missing'),
        route: routes.recommendation(record.id, { event: first.event.id }),
      },
    ]
  })
}
