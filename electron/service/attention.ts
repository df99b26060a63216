/** What needs attention, most urgent first, each with the action that settles it. */
import { type AttentionItem, routes } from '#shared/contract/index.ts'
import type { Recommendation } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import { dutyItems } from './attention-duties.ts'
import { baselineItems, repealedEvidence } from './attention-law.ts'
import { recommendationLabel, sectionLabel } from './labels.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

function staleTexts(store: Store): AttentionItem[] {
  return store.sections.warned().flatMap((version): AttentionItem[] => {
    const [first] = version.warnings
    if (!first) return []
    return [
      {
        kind: 'stale text',
        title: `${sectionLabel(version.sectionId)}, ${version.label}`,
        reason: first.message,
        action: 'Read the warnings before quoting it',
        route: routes.section(version.sectionId, { version: version.id }),
      },
    ]
  })
}

function awaiting(record: Recommendation): AttentionItem[] {
  const events = record.events.filter((event) => event.awaitsConfirmation)
  const [first] = events
  if (!first) return []
  return [
    {
      kind: 'awaits confirmation',
      title: `${recommendationLabel(record)}: ${record.shortTitle}`,
      reason: `${plural(events.length, 'event was', 'events were')} assessed from the statutes and ${events.length === 1 ? 'awaits' : 'await'} the council’s confirmation.`,
      action: 'Review the evidence and confirm',
      route: routes.recommendation(record.id, { event: first.id }),
    },
  ]
}

function claims(store: Store): AttentionItem[] {
  return store.sources.all().flatMap((source): AttentionItem[] => {
    const count = store.sources.claimsOf(source.id).length
    if (count === 0) return []
    return [
      {
        kind: 'unverified claim',
        title: source.title,
        reason: `${plural(count, 'statement of this source', 'statements of this source')} must not be repeated unchecked.`,
        action: 'See what is wrong with them',
        route: routes.source(source.id),
      },
    ]
  })
}

/** One item for all sections without text: each alone would drown the rest. */
function withoutText(store: Store): AttentionItem[] {
  const facts = store.sections.versionFacts()
  const missing = store.sections.inventory().filter((section) => !facts.has(section.id))
  if (missing.length === 0) return []
  return [
    {
      kind: 'without text',
      title: `${plural(missing.length, 'section has', 'sections have')} no text in the store`,
      reason: 'Only the citation, the catchline and the source line of these sections are known here.',
      action: 'See which sections',
      route: routes.statutes(),
    },
  ]
}

/** @param today as `2026-11-22`, to tell a deadline ahead from one past */
export function attentionItems(
  store: Store,
  recommendations: readonly Recommendation[],
  today: string,
): AttentionItem[] {
  const duties = dutyItems(store, today)
  return [
    ...duties.ahead,
    ...staleTexts(store),
    ...repealedEvidence(store, recommendations, today),
    ...baselineItems(store, today),
    ...recommendations.flatMap(awaiting),
    ...duties.unreported,
    ...claims(store),
    ...withoutText(store),
  ]
}
