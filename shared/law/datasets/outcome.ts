/** What became of a bill, from nothing but what its data set states. */
import { regularSession } from '../sessions.ts'
import { type BillEvent, chamberOf, eventOf } from './events.ts'
import type { Chamber, RecordAction, RecordOutcome } from './model.ts'

/** What the data set says of the bill as a whole, beside its history. */
export interface StatedStatus {
  readonly status: 'passed by both chambers' | 'law' | 'vetoed' | 'veto overridden' | 'failed'
  readonly date?: string
  /** "LegiScan gives it the status Passed" */
  readonly words: string
}

export interface OutcomeFacts {
  readonly year: number
  readonly isSpecial: boolean
  /** Absent where the data set gives no history with the bill: then nothing follows from silence. */
  readonly actions?: readonly RecordAction[]
  readonly stated: readonly StatedStatus[]
  /** The last day that the data set knows of, `YYYY-MM-DD`. */
  readonly asOf?: string
  /** True where the data set says that the session has ended for good. */
  readonly isSessionOver: boolean
}

interface Event {
  readonly event: BillEvent
  readonly date: string
  readonly chamber?: Chamber
  readonly text: string
}

function eventsOf(actions: readonly RecordAction[]): Event[] {
  return actions.flatMap((action) => {
    const event = eventOf(action)
    const chamber = chamberOf(action)
    return event ? [{ event, date: action.date, text: action.text, ...(chamber && { chamber }) }] : []
  })
}

const said = (event: Event): string => `Its history says “${event.text.slice(0, 200)}” on ${event.date}.`
const onlyStated = (
  outcome: RecordOutcome['outcome'],
  rule: string,
  date: string | undefined,
): RecordOutcome => ({ outcome, basis: 'stated', rule, ...(date !== undefined && { date }) })

/** The governor's last word, and what the chambers made of a veto (Conn. Const. art. fourth § 15). */
function byGovernor(events: readonly Event[], stated: readonly StatedStatus[]): RecordOutcome | undefined {
  const veto = events.findLast(({ event }) => event === 'vetoed')
  const law = events.findLast(({ event }) => event === 'signed' || event === 'law without signature')
  if (veto) {
    const again = events.filter(({ event, date }) => event === 'repassed' && date >= veto.date)
    const override = stated.find(({ status }) => status === 'veto overridden')
    if (new Set(again.map(({ chamber }) => chamber).filter(Boolean)).size === 2)
      return onlyStated('enacted', 'Both chambers passed it again over the veto.', again.at(-1)?.date)
    if (override) return onlyStated('enacted', `${override.words}.`, override.date)
    if (law && law.date === veto.date)
      return onlyStated('pending', 'Its history states both a signature and a veto on one day.', veto.date)
    if (!law || law.date < veto.date) return onlyStated('vetoed', said(veto), veto.date)
  }
  return law && onlyStated('enacted', said(law), law.date)
}

function byStatus(stated: readonly StatedStatus[]): RecordOutcome | undefined {
  const find = (status: StatedStatus['status']) => stated.find((one) => one.status === status)
  const order = [
    [find('veto overridden'), 'enacted'],
    [find('vetoed'), 'vetoed'],
    [find('law'), 'enacted'],
    [find('failed'), 'not enacted'],
  ] as const
  const [one, outcome] = order.find(([status]) => status !== undefined) ?? []
  return one && outcome && onlyStated(outcome, `${one.words}.`, one.date)
}

/** True where both chambers passed it: such a bill outlives the session on its way to the governor. */
function isThroughBoth(events: readonly Event[], stated: readonly StatedStatus[]): boolean {
  const chambers = new Set(events.filter(({ event }) => event === 'passed').map(({ chamber }) => chamber))
  return (
    (chambers.has('House') && chambers.has('Senate')) ||
    events.some(({ event }) => event === 'numbered' || event === 'concurrence') ||
    stated.some(({ status }) => status === 'passed by both chambers')
  )
}

/** The votes of a session's last night reach the data sets some days later. */
const GRACE_DAYS = 14

function daysAfter(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10)
}

/**
 * The outcome with the rule it follows from. An act number alone is no enactment, a bill passed by both chambers is
 * pending until a signature or veto is told, and only a data set that reaches beyond the end of a regular session lets
 * its other bills be taken for dead (`basis` is then `inferred`): Connecticut carries no bill over.
 */
export function outcomeOf(facts: OutcomeFacts): RecordOutcome {
  const events = eventsOf(facts.actions ?? [])
  const decided = byGovernor(events, facts.stated) ?? byStatus(facts.stated)
  if (decided) return decided
  const failed = events.findLast(({ event }) => event === 'failed')
  if (failed) return onlyStated('not enacted', said(failed), failed.date)
  if (isThroughBoth(events, facts.stated))
    return onlyStated('pending', 'Both chambers passed it; neither signature nor veto is told.', undefined)
  if (facts.actions === undefined) return onlyStated('pending', 'The record holds no history.', undefined)
  const session = facts.isSpecial ? undefined : regularSession(facts.year)
  const reachesBeyond =
    facts.isSessionOver ||
    (session !== undefined &&
      facts.asOf !== undefined &&
      facts.asOf > daysAfter(session.adjourns, GRACE_DAYS))
  if (!session || !reachesBeyond) return onlyStated('pending', 'Its history tells no end of it.', undefined)
  return {
    outcome: 'not enacted',
    date: session.adjourns,
    basis: 'inferred',
    rule: `Inferred: its history tells no passage by both chambers, and the session ended on ${session.adjourns} at the latest.`,
  }
}
