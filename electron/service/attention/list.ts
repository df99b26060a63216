/** All that needs attention, most urgent first. See keeping.ts for how long it is kept. */
import { type AttentionItem, type Output, routes } from '#shared/contract/index.ts'
import {
  actionOf,
  attentionList,
  defaultDeadlineDays,
  defaultQuietDays,
  type Matter,
  placeOf,
} from '#shared/council/attention/index.ts'
import type { Recommendation } from '#shared/model/index.ts'
import { fromJson } from '../../store/rows.ts'
import type { Store } from '../../store/store.ts'
import { dutyRows } from '../duties/views.ts'
import { shortened } from '../labels.ts'
import { roundRows } from '../rounds/view.ts'
import { missingEvidence } from './evidence.ts'
import { baselineItems } from './law.ts'
import { waitingPlaces } from './places.ts'
import { claims, staleTexts, withoutText } from './texts.ts'
import { watchedDuties, watchedRecommendations } from './watched.ts'

export interface AttentionDays {
  readonly quietDays: number
  readonly deadlineDays: number
}

/** The setting's key; the log undoes a change of the days by it. */
export const attentionDaysKey = 'attention_days'

export function attentionDays(store: Store): AttentionDays {
  const kept = store.settings.setting(attentionDaysKey)
  return kept === undefined
    ? { quietDays: defaultQuietDays, deadlineDays: defaultDeadlineDays }
    : fromJson<AttentionDays>(kept)
}

function routeOf({ subject }: Matter): string {
  if (subject.kind === 'recommendation')
    return routes.recommendation(subject.id, subject.detail === undefined ? {} : { event: subject.detail })
  if (subject.kind === 'obligation') return routes.council({ tab: 'obligations', item: subject.id })
  return routes.council({ tab: 'reporting', round: subject.id })
}

/** A duty without a day of which nothing is recorded: no day of it can be late. */
function withoutDay(store: Store, today: string): AttentionItem[] {
  return dutyRows(store, today).flatMap(({ record, state, next, route, completions }): AttentionItem[] => {
    const isOpen = state === 'standing' || (state === 'due' && next === null)
    if (!isOpen || completions.length > 0 || record.state !== 'nothing reported') return []
    const title = shortened(`${record.obligor}: ${record.duty}`)
    const kind = 'nothing reported'
    return [{ kind, title, reason: record.stateNote, action: actionOf(kind), route }]
  })
}

function itemOf(matter: Matter): AttentionItem {
  const { kind, title, reason, action, due } = matter
  return { kind, title, reason, action, route: routeOf(matter), ...(due !== undefined && { due }) }
}

function matters(store: Store, records: readonly Recommendation[], today: string): AttentionItem[] {
  return attentionList({
    today,
    ...attentionDays(store),
    recommendations: watchedRecommendations(store, records, today),
    duties: watchedDuties(store, today),
    texts: [],
    rounds: roundRows(store).map(({ id, year, due, departments, received }) => ({
      id,
      year,
      due,
      departments,
      missing: departments - received,
    })),
  }).map(itemOf)
}

/** @param state how the program's starter content stands to the store's */
function starterContent(state: Output<'import.starter'>['state']): AttentionItem[] {
  if (state !== 'other') return []
  const kind = 'starter content'
  return [
    {
      kind,
      title: 'This version of Charter Oak came with other starter content',
      reason:
        'It may correct acts, sections and statuses in this store. You see what would change first; what you edited stays as it is.',
      action: actionOf(kind),
      route: routes.import(),
    },
  ]
}

/** Work that is done by parts, so that no part holds other calls up for long. */
export async function attentionItems(
  store: Store,
  today: string,
  starter: Output<'import.starter'>['state'],
  rest: () => Promise<void>,
): Promise<AttentionItem[]> {
  await store.recommendations.ready(rest)
  const records = store.recommendations.all()
  const parts: (() => AttentionItem[])[] = [
    () => starterContent(starter),
    () => matters(store, records, today),
    () => missingEvidence(store, records),
    () => baselineItems(store, today),
    () => staleTexts(store),
    () => waitingPlaces(store),
    () => withoutDay(store, today),
    () => claims(store),
    () => withoutText(store),
  ]
  const items: AttentionItem[] = []
  for (const part of parts) {
    items.push(...part())
    await rest()
  }
  // Within a kind each part is in its own order already; the sort keeps it.
  return items.sort((a, b) => placeOf(a.kind) - placeOf(b.kind))
}
