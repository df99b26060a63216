/** Duties as they stand on a day. */
import { type DutyRow, routes } from '#shared/contract/index.ts'
import {
  type CalendarDuty,
  type Duty,
  type DutyState,
  dutyState,
  type OccurrenceState,
  reportedInWords,
} from '#shared/council/obligations/index.ts'
import type { Obligation, ObligationCompletion } from '#shared/model/index.ts'
import type { ObligationRepeal } from '../../store/council-work.ts'
import type { Store } from '../../store/store.ts'
import { resolveEvidence } from '../evidence.ts'
import { knownAct } from '../known-legislation.ts'
import { actSectionLabel, shortened } from '../labels.ts'
import { madeBy } from './made-by.ts'

function dutyOf(item: Obligation, repeal: ObligationRepeal | undefined): Duty {
  return {
    id: item.id,
    recurrence: item.recurrence,
    ...(item.due !== undefined && { due: item.due }),
    ...(repeal && { repeal: { effective: repeal.on, by: repeal.by } }),
  }
}

const completionOf = ({ id, doneOn, occurrence, evidence }: ObligationCompletion) => ({
  id,
  date: doneOn,
  ...(occurrence !== undefined && { answers: occurrence }),
  evidenceCount: evidence.length,
})

function occurrenceView({ date, lastDay, state, completionId, wasLate }: OccurrenceState) {
  return { date, lastDay, state, completionId: completionId ?? null, wasLate }
}

/**
 * What a source reports of a duty counts where nothing was entered since. Of a yearly one the sources do not say which
 * of its days they speak of: it stays as its days are, and what is reported is said beside them.
 */
function stateOf(item: Obligation, derived: DutyState): Pick<DutyRow, 'state' | 'explanation'> {
  if (item.state === 'repealed') return { state: 'repealed', explanation: item.stateNote }
  const isOpen = derived.state === 'due' || derived.state === 'late'
  const isDoneOnce =
    item.recurrence === 'once' || (item.recurrence === 'not stated' && item.due === undefined)
  if (item.state === 'reported done' && isOpen && isDoneOnce)
    return { state: 'done', explanation: `Reported done. ${item.stateNote}` }
  const reported = isOpen ? reportedInWords(item.state) : ''
  return {
    state: derived.state,
    explanation: reported === '' ? derived.explanation : `${derived.explanation} ${reported}.`,
  }
}

/** The most occurrences that a row carries: a yearly duty of forty years has as many. */
const occurrencesShown = 60

function row(
  store: Store,
  item: Obligation,
  repeal: ObligationRepeal | undefined,
  completions: readonly ObligationCompletion[],
  today: string,
): DutyRow {
  const derived = dutyState(dutyOf(item, repeal), completions.map(completionOf), today)
  return {
    record: item,
    actNumber: knownAct(store, item.actId)?.number ?? item.actId,
    route: routes.council({ tab: 'obligations', item: item.id }),
    ...stateOf(item, derived),
    next: derived.next ? occurrenceView(derived.next) : null,
    occurrences: derived.occurrences.slice(-occurrencesShown).map(occurrenceView).toReversed(),
    repeal: repeal ?? null,
    completions: completions.map(({ id, occurrence, doneOn, what, evidence, recordedIn }) => ({
      id,
      occurrence: occurrence ?? null,
      doneOn,
      what,
      evidence: evidence.map((one) => resolveEvidence(store, one)),
      recordedIn,
    })),
  }
}

const urgency = { late: 0, due: 1, standing: 2, done: 3, repealed: 4 } as const

/** How the log names a duty. */
export const dutyLabel = ({ record, actNumber }: Pick<DutyRow, 'record' | 'actNumber'>): string =>
  `${actNumber} · ${shortened(`${record.obligor}: ${record.duty}`, 100)}`

/** One duty, whatever its act's day. @param today `YYYY-MM-DD` */
export function dutyRow(store: Store, id: string, today: string): DutyRow | undefined {
  const item = store.council.obligations().find((one) => one.id === id)
  if (!item) return undefined
  const done = store.councilWork.completions().filter(({ obligationId }) => obligationId === id)
  return row(store, item, store.councilWork.repeals().get(id), done, today)
}

/** Of acts that were made by the day. @param today `YYYY-MM-DD` */
export function dutyRows(store: Store, today: string): DutyRow[] {
  const done = Map.groupBy(store.councilWork.completions(), (item) => item.obligationId)
  const repeals = store.councilWork.repeals()
  const wasMade = madeBy(store, today)
  return store.council
    .obligations()
    .filter(({ actId }) => wasMade(actId))
    .map((item) => row(store, item, repeals.get(item.id), done.get(item.id) ?? [], today))
    .sort(
      (a, b) =>
        urgency[a.state] - urgency[b.state] ||
        (a.next?.lastDay ?? '9999').localeCompare(b.next?.lastDay ?? '9999'),
    )
}

/** "P.A. 17-32, S. 1" */
function basisOf(store: Store, { actId, actSection }: Obligation): string {
  const act = knownAct(store, actId)?.number ?? actId
  return actSection === undefined ? act : actSectionLabel(act, actSection)
}

/** Duties for a calendar file. */
export function calendarDuties(store: Store): CalendarDuty[] {
  const done = Map.groupBy(store.councilWork.completions(), (item) => item.obligationId)
  const repeals = store.councilWork.repeals()
  return store.council.obligations().map((item) => ({
    ...dutyOf(item, repeals.get(item.id)),
    obligor: item.obligor,
    duty: shortened(item.duty, 200),
    basis: basisOf(store, item),
    completions: (done.get(item.id) ?? []).map(completionOf),
  }))
}
