/** What a chair reads in thirty seconds. */
import type { Handlers, Output } from '#shared/contract/index.ts'
import { deriveStatus, dissentsOf } from '#shared/council/index.ts'
import type { Recommendation } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import { attentionItems } from './attention.ts'
import { changeEntry } from './changes.ts'
import type { ServiceContext } from './context.ts'
import { textCounts } from './text-counts.ts'

type Overview = Output<'overview.get'>

const attentionShown = 50
const recentShown = 10

function counts(records: readonly Recommendation[]): Overview['counts'] {
  const groups = new Map<string, Overview['counts'][number]>()
  for (const record of records) {
    const { status } = deriveStatus(record).whole
    const key = `${status}\n${record.standing}`
    const group = groups.get(key) ?? { status, standing: record.standing, count: 0 }
    groups.set(key, { ...group, count: group.count + 1 })
  }
  return [...groups.values()]
}

function recentEvents(records: readonly Recommendation[]): Overview['recentEvents'] {
  return records
    .flatMap((record) => record.events.map((event) => ({ record, event })))
    .sort((a, b) => b.event.date.localeCompare(a.event.date) || a.record.number - b.record.number)
    .slice(0, recentShown)
    .map(({ record, event }) => ({
      date: event.date,
      recommendationId: record.id,
      number: record.number,
      year: record.year,
      shortTitle: record.shortTitle,
      standing: record.standing,
      dissents: dissentsOf(record.positions),
      status: event.status,
      what: event.what,
    }))
}

function timeline(store: Store): Overview['timeline'] {
  const inventory = new Set(store.sections.inventory().map((section) => section.id))
  const texts = textCounts(store)
  return store.acts.all().map((act) => ({
    actId: act.id,
    number: act.number,
    year: act.year,
    title: act.title ?? null,
    effective: act.effective ?? null,
    sectionIds: [...new Set(act.sections.flatMap((row) => row.sectionId ?? []))].filter((id) =>
      inventory.has(id),
    ),
    textRead: texts.has(act.id),
  }))
}

function overview(store: Store, now: Date): Overview {
  const records = store.recommendations.all()
  const inventory = store.sections.inventory()
  const facts = store.sections.versionFacts()
  const attention = attentionItems(store, records, now.toISOString().slice(0, 10))
  return {
    counts: counts(records),
    total: records.length,
    awaitingConfirmation: records.filter((record) => record.events.some((event) => event.awaitsConfirmation))
      .length,
    attention: attention.slice(0, attentionShown),
    attentionTotal: attention.length,
    recentChanges: store.changes.list(recentShown).map((change) => changeEntry(store, change)),
    recentEvents: recentEvents(records),
    timeline: timeline(store),
    figures: {
      sections: inventory.length,
      sectionsWithText: inventory.filter((section) => facts.has(section.id)).length,
      acts: store.acts.all().length,
      bills: store.bills.all().length,
      sources: store.sources.all().length,
    },
  }
}

export function overviewHandlers(context: ServiceContext): Pick<Handlers, 'overview.get'> {
  return { 'overview.get': () => overview(context.store(), context.now()) }
}
