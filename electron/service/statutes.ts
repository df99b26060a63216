/** The inventory of sections, and a section's page. */
import type { Handlers, SectionRow, SectionView } from '#shared/contract/index.ts'
import type { Store } from '../store/store.ts'
import { actIndex } from './act-index.ts'
import type { ServiceContext } from './context.ts'
import { baseSection } from './evidence.ts'
import { found } from './found.ts'
import { withTodaysCheck } from './imports/recheck.ts'
import { fullCitation } from './labels.ts'
import { mentionsOf } from './recommendation-summary.ts'
import { lastActs, sectionActs } from './section-acts.ts'
import { onDay, recordedRepeals } from './statutes/on-day.ts'
import { lawLifeView, pendingSteps, pendingTexts } from './statutes/pending-texts.ts'
import { printView } from './statutes/print-view.ts'
import { printedUnder } from './statutes/printed-under.ts'
import { timelineView } from './statutes/timeline-view.ts'
import { touchingDocuments } from './statutes/touching-documents.ts'
import { sourcesOf, versionView } from './version-view.ts'

function sectionRows(store: Store, scope: 'inventory' | 'all', day: string | undefined): SectionRow[] {
  const facts = store.sections.versionFacts()
  const concerned = store.recommendations.countsBySection()
  const repeals = day === undefined ? undefined : recordedRepeals(store)
  const lastActOf = lastActs(store.acts.all())
  const sections = scope === 'all' ? store.sections.all() : store.sections.inventory()
  return sections.map(({ latestRevision: _, ...section }) => {
    const { sourceLine: _line, ...row } = section
    const versions = facts.get(section.id)
    return {
      ...row,
      inInventory: row.area !== '',
      versions: versions?.versions ?? 0,
      hasText: versions !== undefined,
      hasWarnings: (versions?.warned ?? 0) > 0,
      recommendations: concerned.get(section.id) ?? 0,
      lastAct: lastActOf(section),
      onDay: day !== undefined && repeals ? onDay(store, section, day, repeals) : null,
    }
  })
}

/** Bills that would have changed the section, and those that became an act which did. */
function billsOf(store: Store, id: string, acts: SectionView['acts']): SectionView['bills'] {
  const ofActs = acts.flatMap((act) => (act.actId ? (store.acts.get(act.actId)?.billId ?? []) : []))
  return [...new Set([...ofActs, ...store.bills.idsTargeting(id)])]
    .flatMap((billId) => store.bills.get(billId) ?? [])
    .sort((a, b) => a.year - b.year)
    .map((bill) => {
      const { id: billId, number, session, outcome } = bill
      return { billId, number, session, title: bill.title ?? null, outcome }
    })
}

/** Duties that an act's section lays down where that section of the act amends or adds this one. */
function obligationsOf(store: Store, id: string): SectionView['obligations'] {
  const rows = store.acts.touching(id)
  return store.council
    .obligations()
    .filter((item) =>
      rows.some((row) => row.actId === item.actId && row.number === baseSection(item.actSection ?? '')),
    )
    .map(({ id: obligationId, obligor, duty }) => ({ id: obligationId, obligor, duty }))
}

function sectionView(store: Store, id: string, today: string): SectionView {
  const record = found(store.sections.get(id), 'section', id)
  const index = actIndex(store.acts.all())
  const prints = store.sectionPrints.of(id)
  const newest = prints.at(-1)
  const timeline = [...(newest ? timelineView(newest, index) : []), ...pendingSteps(store, id)]
  const acts = sectionActs(record, index, store.acts.touching(id), timeline)
  return {
    record,
    citation: fullCitation(id),
    versions: store.sections
      .versionsOf(id)
      .map((version) => versionView(store, withTodaysCheck(store, version, today))),
    printedUnder: printedUnder(store, id),
    acts,
    timeline,
    prints: prints.toReversed().map((print) => printView(store, print)),
    pending: pendingTexts(store, id),
    law: lawLifeView(store, id),
    documents: touchingDocuments(store, id),
    recommendations: mentionsOf(store, store.recommendations.idsConcerningSection(id)),
    bills: billsOf(store, id, acts),
    obligations: obligationsOf(store, id),
    sources: sourcesOf(store, record.provenance),
    ...store.sections.neighbours(id),
  }
}

export function statuteHandlers(context: ServiceContext): Pick<Handlers, 'statute.list' | 'statute.get'> {
  return {
    'statute.list': ({ scope, on }) => ({ rows: sectionRows(context.store(), scope, on) }),
    'statute.get': ({ id }) => sectionView(context.store(), id, context.now().toISOString().slice(0, 10)),
  }
}
