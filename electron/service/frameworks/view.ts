/** A framework with the sections mapped to each criterion, criteria without any, and sections left over. */
import type { FrameworkRow, FrameworkView, MappedSection } from '#shared/contract/index.ts'
import { compareSections } from '#shared/law/citation.ts'
import type { CriterionMapping, Framework } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { found } from '../found.ts'
import { lastActs } from '../section-acts.ts'

export const frameworkOf = (store: Store, id: string): Framework =>
  found(store.frameworks.get(id), 'framework', id)

type Known = ReadonlyMap<string, NonNullable<MappedSection['section']>>

function knownSections(store: Store, mapped: ReadonlySet<string>): Known {
  const lastActOf = lastActs(store.acts.all())
  const sections = store.sections.all().filter(({ id }) => mapped.has(id))
  return new Map(
    sections.map((section) => {
      const { catchline, status } = section
      return [section.id, { catchline, status, lastAct: lastActOf(section) }]
    }),
  )
}

function mappedSection(known: Known, { criterionId: _, ...mapping }: CriterionMapping): MappedSection {
  return { ...mapping, section: known.get(mapping.sectionId) ?? null }
}

export function frameworkView(store: Store, id: string): FrameworkView {
  const record = frameworkOf(store, id)
  const mappings = store.frameworks.mappings(id)
  const mapped = new Set(mappings.map(({ sectionId }) => sectionId))
  const known = knownSections(store, mapped)
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
