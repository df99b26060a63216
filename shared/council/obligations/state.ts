/** Where a duty stands on a day: due, done with evidence, late or repealed; derived, never stored. */
import { daysOf, printDate } from '../../law/dates/partial.ts'
import { daysBetween } from './days.ts'
import { type Duty, nextOccurrence, type Occurrence, occurrencesBetween } from './occurrences.ts'

/** Something that was done about a duty. */
export interface Completion {
  readonly id: string
  readonly date: string
  /** The occurrence that it answers, by its date; absent: the nearest that is open. */
  readonly answers?: string
  /** How many pieces of evidence support it. With none it is a claim, and the duty stays open. */
  readonly evidenceCount: number
}

/**
 * - `due`: not done, and its day has not passed, or none is known; - `late`: its day has passed and nothing is recorded,
 *   which does not prove that nothing was done; - `standing`: a duty without end, never done for good.
 */
export type DutyStateWord = 'due' | 'done' | 'late' | 'repealed' | 'standing'

export interface OccurrenceState extends Occurrence {
  readonly state: 'due' | 'done' | 'late'
  readonly completionId?: string
  /** True where it was done, but after its last day. */
  readonly wasLate: boolean
}

export interface DutyState {
  readonly state: DutyStateWord
  /** Every occurrence up to the day, and the next one; the earliest first. */
  readonly occurrences: readonly OccurrenceState[]
  /** The next occurrence that is not done. */
  readonly next?: OccurrenceState
  /** Past occurrences of which nothing is recorded. */
  readonly missed: readonly OccurrenceState[]
  /** Completions without evidence: they change nothing until evidence is given. */
  readonly unproven: readonly Completion[]
  readonly explanation: string
}

/**
 * @param completions in any order; those after `today` are left out
 * @param today `YYYY-MM-DD`
 */
export function dutyState(duty: Duty, completions: readonly Completion[], today: string): DutyState {
  const known = completions.filter(({ date }) => daysOf(date).first <= today)
  const unproven = known.filter(({ evidenceCount }) => evidenceCount === 0)
  const proven = known.filter(({ evidenceCount }) => evidenceCount > 0)
  const occurrences = answered(upTo(duty, today), proven, today)
  const missed = occurrences.filter(({ state }) => state === 'late')
  const next = occurrences.find(({ state }) => state === 'due')
  const state = wordFor(duty, occurrences, proven, today)
  return {
    state,
    occurrences,
    ...(next && { next }),
    missed,
    unproven,
    explanation: explained(duty, state, occurrences, unproven.length),
  }
}

function upTo(duty: Duty, today: string): Occurrence[] {
  const past = duty.due === undefined ? [] : occurrencesBetween(duty, daysOf(duty.due).first, today)
  const next = nextOccurrence(duty, today)
  return next && past.at(-1)?.date !== next.date ? [...past, next] : past
}

/** Each completion answers the occurrence that it names, or the nearest open one; the earliest completion chooses first. */
function answered(
  occurrences: readonly Occurrence[],
  completions: readonly Completion[],
  today: string,
): OccurrenceState[] {
  const answers = new Map<string, Completion>()
  const byDate = completions.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  for (const completion of byDate.filter((one) => one.answers !== undefined)) {
    const named = occurrences.find(({ date }) => date === completion.answers)
    if (named && !answers.has(named.date)) answers.set(named.date, completion)
  }
  for (const completion of byDate.filter((one) => one.answers === undefined)) {
    const day = daysOf(completion.date).first
    const open = occurrences.filter(({ date }) => !answers.has(date))
    const distance = ({ lastDay }: Occurrence) => Math.abs(daysBetween(day, lastDay))
    const nearest = open.toSorted((a, b) => distance(a) - distance(b))[0]
    if (nearest) answers.set(nearest.date, completion)
  }
  return occurrences.map((occurrence) => {
    const completion = answers.get(occurrence.date)
    if (!completion)
      return { ...occurrence, state: occurrence.lastDay < today ? 'late' : 'due', wasLate: false }
    const wasLate = daysOf(completion.date).first > occurrence.lastDay
    return { ...occurrence, state: 'done', completionId: completion.id, wasLate }
  })
}

function wordFor(
  duty: Duty,
  occurrences: readonly OccurrenceState[],
  proven: readonly Completion[],
  today: string,
): DutyStateWord {
  if (duty.repeal && daysOf(duty.repeal.effective).last <= today) return 'repealed'
  if (duty.recurrence === 'standing') return 'standing'
  if (duty.recurrence !== 'every year')
    return duty.due === undefined ? (proven.length > 0 ? 'done' : 'due') : (occurrences[0]?.state ?? 'due')
  // A yearly duty is as its latest past occurrence is: late until that is answered, then due again.
  return occurrences.findLast(({ lastDay }) => lastDay < today)?.state === 'late' ? 'late' : 'due'
}

function explained(
  { repeal, due, recurrence }: Duty,
  state: DutyStateWord,
  occurrences: readonly OccurrenceState[],
  unproven: number,
): string {
  const claims =
    unproven === 0
      ? ''
      : ` ${unproven} said to be done without evidence; evidence is needed before it counts.`
  if (state === 'repealed' && repeal)
    return `Repealed by ${repeal.by}, effective ${printDate(repeal.effective)}.${claims}`
  if (state === 'standing') return `A standing duty: it has no day on which it is done for good.${claims}`
  if (due === undefined)
    return state === 'done'
      ? `Done; no source gives its date.${claims}`
      : `No source gives its date.${claims}`
  const late = occurrences.findLast((one) => one.state === 'late')
  const next = occurrences.find((one) => one.state === 'due')
  const done = occurrences.findLast((one) => one.state === 'done')
  const parts = [
    state === 'late' && late
      ? `It was due ${printDate(late.date)}; nothing is recorded, which does not prove that nothing was done.`
      : '',
    done && (recurrence !== 'every year' || state !== 'late')
      ? `Done for ${printDate(done.date)}${done.wasLate ? ', after its day' : ''}.`
      : '',
    next ? `Next due ${printDate(next.date)}.` : '',
  ]
  return parts.filter(Boolean).join(' ') + claims
}
