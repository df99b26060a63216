/** What a chair reads in thirty seconds. */
import type { Handlers, Output } from '#shared/contract/index.ts'
import { deriveStatus, dissentsOf, statusAwaitsConfirmation } from '#shared/council/index.ts'
import type { Recommendation } from '#shared/model/index.ts'
import type { Store } from '../store/store.ts'
import { attentionHandlers } from './attention/handlers.ts'
import { type Attention, attentionOf } from './attention/keeping.ts'
import { changeEntry } from './changes.ts'
import type { ServiceContext } from './context.ts'
import { textCounts } from './text-counts.ts'

type Overview = Output<'overview.get'>

/** Of each kind at most so many: no kind drowns the rest. The page of all has every one. */
const eachKindShown = 3
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
      awaitsConfirmation: event.awaitsConfirmation,
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

function leading({ items }: Attention): Overview['attention'] {
  const seen = new Map<string, number>()
  return items.filter(({ kind }) => {
    const count = seen.get(kind) ?? 0
    seen.set(kind, count + 1)
    return count < eachKindShown
  })
}

function overview(store: Store, attention: Attention): Overview {
  const records = store.recommendations.all()
  const inventory = store.sections.inventory()
  const facts = store.sections.versionFacts()
  return {
    counts: counts(records),
    total: records.length,
    awaitingConfirmation: records.filter(statusAwaitsConfirmation).length,
    attention: leading(attention),
    attentionTotal: attention.items.length,
    counting: attention.counting,
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

export function overviewHandlers(
  context: ServiceContext,
): Pick<Handlers, 'overview.get' | 'attention.list' | 'attention.setDays'> {
  return {
    'overview.get': async () => {
      const attention = await attentionOf(context)
      return overview(context.store(), attention)
    },
    ...attentionHandlers(context),
  }
}
