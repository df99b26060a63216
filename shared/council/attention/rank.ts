/** The attention list: pure, from what the services know. Links are theirs; here a matter names its record. */
import { daysOf, printDate } from '../../law/dates/partial.ts'
import { addDays, daysBetween } from '../obligations/days.ts'
import { type AttentionKind, actionOf, placeOf } from './kinds.ts'
import type { AttentionInput, Matter, MatterSubject, WatchedDuty, WatchedRecommendation } from './model.ts'

/** Defaults for a council that reports once a year: what no report has mentioned since is quiet. */
export const defaultQuietDays = 365
export const defaultDeadlineDays = 60

/**
 * Everything that needs attention: by kind in the order of the rules; within a kind by day (the earliest first, so what
 * is longest late or soonest due leads), then by title. The same input gives the same list.
 */
export function attentionList(input: AttentionInput): Matter[] {
  const matters = [
    ...input.recommendations.flatMap((one) => ofRecommendation(one, input)),
    ...input.duties.flatMap((one) => ofDuty(one, input)),
    ...input.texts.map(({ id, title, reason }) =>
      matter('baseline differs', title, reason, { kind: 'text', id }),
    ),
    ...input.rounds
      .filter(({ missing, due }) => missing > 0 && due < input.today)
      .map(({ id, year, due, missing, departments }) =>
        matter(
          'reports missing',
          `Law-enforcement reports of ${year}`,
          `${missing} of ${departments} departments have not reported; reports were due ${printDate(due)}.`,
          { kind: 'round', id },
          due,
        ),
      ),
  ]
  return matters
    .map((one) => ({ one, order: `${one.day ?? '9999'} ${one.matter.title} ${one.matter.subject.id}` }))
    .sort((a, b) => placeOf(a.one.matter.kind) - placeOf(b.one.matter.kind) || compare(a.order, b.order))
    .map(({ one }) => one.matter)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface Dated {
  readonly matter: Matter
  readonly day?: string
}

/** @param due shown and ordered by @param day ordered by alone */
function matter(
  kind: AttentionKind,
  title: string,
  reason: string,
  subject: MatterSubject,
  due?: string,
  day = due,
): Dated {
  return {
    matter: { kind, title, reason, action: actionOf(kind), subject, ...(due !== undefined && { due }) },
    ...(day !== undefined && { day }),
  }
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`

function ofRecommendation(one: WatchedRecommendation, { today, quietDays }: AttentionInput): Dated[] {
  const { id, title } = one
  const subject = (detail?: string): MatterSubject => ({
    kind: 'recommendation',
    id,
    ...(detail !== undefined && { detail }),
  })
  const found = one.repealedEvidence.map(({ eventId, what, by, effective }) =>
    matter(
      'evidence repealed',
      title,
      `${what} supports its status and was repealed by ${by}, effective ${printDate(effective)}.`,
      subject(eventId),
      undefined,
      effective,
    ),
  )
  const [proposal] = one.proposals
  if (proposal) {
    const others = one.proposals.length - 1
    const more = others === 0 ? '' : ` And ${plural(others, 'proposal', 'proposals')} more.`
    found.push(matter('proposal waiting', title, `Proposed: ${proposal.what}${more}`, subject(proposal.key)))
  }
  const [rating] = one.differingRatings
  if (rating !== undefined) found.push(matter('ratings differ', title, rating, subject()))
  const [event] = one.awaitingConfirmation
  if (event !== undefined) {
    const count = one.awaitingConfirmation.length
    const reason = `${plural(count, 'event was', 'events were')} assessed from the statutes and ${count === 1 ? 'awaits' : 'await'} the council’s confirmation.`
    found.push(matter('awaits confirmation', title, reason, subject(event)))
  }
  const last = one.lastEvent ?? String(one.year)
  const quiet = daysBetween(daysOf(last).last, today)
  if (!one.isSettled && quiet > quietDays) {
    const reason = `Nothing has been recorded since ${printDate(last)}, ${quiet} days ago.`
    found.push(matter('no update', title, reason, subject(), undefined, last))
  }
  return found
}

function ofDuty(duty: WatchedDuty, { today, deadlineDays }: AttentionInput): Dated[] {
  const subject: MatterSubject = { kind: 'obligation', id: duty.id }
  const found: Dated[] = []
  if (duty.state === 'late' && duty.lateSince !== undefined) {
    const missed = duty.missed ?? 1
    const times = missed > 1 ? ` ${missed} dates have passed.` : ''
    const reported = duty.reported === undefined ? '' : ` ${duty.reported}.`
    const reason = `It was due ${printDate(duty.lateSince)}; nothing is recorded, which does not prove that nothing was done.${times}${reported}`
    found.push(matter('late', duty.title, reason, subject, duty.lateSince))
  }
  const isOpen = duty.state === 'due' || duty.state === 'late'
  if (isOpen && duty.nextDue !== undefined && daysOf(duty.nextDue).last >= today) {
    const lastDay = daysOf(duty.nextDue).last
    if (lastDay <= addDays(today, deadlineDays)) {
      const days = daysBetween(today, lastDay)
      const when = days === 0 ? 'today' : `in ${plural(days, 'day', 'days')}`
      found.push(
        matter('deadline', duty.title, `Due ${printDate(duty.nextDue)}, ${when}.`, subject, duty.nextDue),
      )
    }
  }
  return found
}
