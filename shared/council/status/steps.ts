/** Facts as dated steps, in the order in which they happened. */
import type { Evidence } from '../../model/recommendation.ts'
import type { ActApproved, Fact } from './facts.ts'

/** A fact at a date. An act gives two steps where it takes effect after its approval. */
export interface Step {
  readonly fact: Fact
  readonly date: string
  readonly takesEffect: boolean
}

/** True where a section is in effect on the day of its approval, or was meant to be from an earlier day. */
export function isEffectiveAtOnce({ approved, effective }: ActApproved): boolean {
  return effective !== undefined && effective <= approved
}

function stepsOf(fact: Fact): Step[] {
  if (fact.kind === 'provision repealed') return [{ fact, date: fact.effective, takesEffect: false }]
  if (fact.kind !== 'act approved') return [{ fact, date: fact.date, takesEffect: false }]
  const enacted: Step = { fact, date: fact.approved, takesEffect: false }
  if (fact.effective === undefined || isEffectiveAtOnce(fact)) return [enacted]
  return [enacted, { fact, date: fact.effective, takesEffect: true }]
}

/** What is told of one day is taken in this order: a bill passes before it becomes an act, and dies last. */
const place: Record<Fact['kind'], number> = {
  'in bill version': 0,
  'passed chamber': 1,
  'act approved': 2,
  'adjourned without passage': 3,
  vetoed: 4,
  'provision repealed': 5,
}

/** Sorts as text. Of an act's sections those that do all come first: what does part of it adds nothing then. */
function orderOf({ fact, date }: Step): string {
  const within =
    fact.kind === 'act approved'
      ? `${fact.extent === 'whole' ? 0 : 1} ${fact.actId}/${fact.section}`
      : 'billId' in fact
        ? fact.billId
        : ''
  return `${date} ${place[fact.kind]} ${within}`
}

/** Steps up to and including `today` (`YYYY-MM-DD`), the earliest first; what lies ahead is not yet a fact. */
export function stepsUntil(facts: readonly Fact[], today: string): Step[] {
  return facts
    .flatMap(stepsOf)
    .filter((step) => step.date <= today)
    .map((step) => ({ step, order: orderOf(step) }))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0))
    .map(({ step }) => step)
}

/** "pa-21-103/1": how an act section is told from another. */
export const actSectionKey = (actId: string, section: string): string => `${actId}/${section.toLowerCase()}`

/** The bills and act sections that evidence names. */
export function cited(evidence: readonly Evidence[]): { bills: Set<string>; acts: Set<string> } {
  const bills = new Set<string>()
  const acts = new Set<string>()
  for (const item of evidence) {
    if (item.kind === 'bill') bills.add(item.billId)
    if (item.kind === 'act section') acts.add(actSectionKey(item.actId, item.section))
  }
  return { bills, acts }
}
