/** A framework with the sections mapped to each criterion, criteria without any, and sections left over. */
import type { FrameworkRow, FrameworkView, MappedSection } from '#shared/contract/index.ts'
import { compareSections } from '#shared/law/citation.ts'
import type { CriterionMapping, Framework } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { found } from '../found.ts'
import { lastActOf } from '../section-acts.ts'

export const frameworkOf = (store: Store, id: string): Framework =>
  found(store.frameworks.get(id), 'framework', id)

type Known = ReadonlyMap<string, ReturnType<Store['sections']['all']>[number]>

function mappedSection(known: Known, { criterionId: _, ...mapping }: CriterionMapping): MappedSection {
  const section = known.get(mapping.sectionId)
  return {
    ...mapping,
    section: section
      ? { catchline: section.catchline, status: section.status, lastAct: lastActOf(section) }
      : null,
  }
}

export function frameworkView(store: Store, id: string): FrameworkView {
  const record = frameworkOf(store, id)
  const mappings = store.frameworks.mappings(id)
  const mapped = new Set(mappings.map(({ sectionId }) => sectionId))
  const known: Known = new Map(
    store.sections.all().flatMap((one) => (mapped.has(one.id) ? [[one.id, one] as const] : [])),
  )
  const byCriterion = Map.groupBy(mappings, ({ criterionId }) => criterionId)
  return {
    record,
    criteria: store.frameworks.criteria(id).map((criterion) => ({
      ...criterion,
      sections: (byCriterion.get(criterion.id) ?? [])
        .map((mapping) => mappedSection(known, mapping))
        .sort(
          (a, b) => compareSections(a.sectionId, b.sectionId) || a.provision.localeCompare(b.provision, 'en'),
        ),
    })),
    unmapped: store.sections
      .inventory()
      .filter((section) => !mapped.has(section.id))
      .map(({ id: sectionId, catchline, status, area }) => ({ id: sectionId, catchline, status, area })),
  }
}

export function frameworkRows(store: Store): FrameworkRow[] {
  return store.frameworks.all().map((record) => ({ ...record, ...store.frameworks.counts(record.id) }))
}
