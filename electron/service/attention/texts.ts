/** What texts and sources give reason to look at, whatever the recommendations say. */
import { type AttentionItem, routes } from '#shared/contract/index.ts'
import { actionOf } from '#shared/council/attention/index.ts'
import type { Store } from '../../store/store.ts'
import { sectionLabel } from '../labels.ts'

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

export function staleTexts(store: Store): AttentionItem[] {
  return store.sections.warned().flatMap((version): AttentionItem[] => {
    const [first] = version.warnings
    if (!first) return []
    return [
      {
        kind: 'stale text',
        title: `${sectionLabel(version.sectionId)}, ${version.label}`,
        reason: first.message,
        action: actionOf('stale text'),
        route: routes.section(version.sectionId, { version: version.id }),
      },
    ]
  })
}

export function claims(store: Store): AttentionItem[] {
  return store.sources.all().flatMap((source): AttentionItem[] => {
    const count = store.sources.claimsOf(source.id).length
    if (count === 0) return []
    return [
      {
        kind: 'unverified claim',
        title: source.title,
        reason: `${plural(count, 'statement of this source', 'statements of this source')} must not be repeated unchecked.`,
        action: actionOf('unverified claim'),
        route: routes.source(source.id),
      },
    ]
  })
}

/** One item for all sections without text: each alone would drown the rest. */
export function withoutText(store: Store): AttentionItem[] {
  const facts = store.sections.versionFacts()
  const missing = store.sections.inventory().filter((section) => !facts.has(section.id))
  if (missing.length === 0) return []
  return [
    {
      kind: 'without text',
      title: `${plural(missing.length, 'section has', 'sections have')} no text in the store`,
      reason: 'Only the citation, the catchline and the source line of these sections are known here.',
      action: actionOf('without text'),
      route: routes.statutes(),
    },
  ]
}
