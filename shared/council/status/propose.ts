/**
 * Events that the facts imply and the record does not hold yet. The program proposes, a person decides.
 *
 * The facts are walked by date for each element together with the events of the record, so that a proposal always
 * rests on what a person said last: a bill that dies takes an element back only if that bill still held it, and only as
 * far as what else stands.
 */
import type { Evidence, ImplementationStatus } from '../../model/recommendation.ts'
import { inOrder } from '../status.ts'
import { ElementState } from './element-state.ts'
import type { Decision, Fact, RecordedEvent } from './facts.ts'
import { type Point, pointOfStatus } from './points.ts'
import { isRecorded } from './recorded.ts'
import { type RuleId, statusRule } from './rules.ts'
import { actSectionKey, isEffectiveAtOnce, type Step, stepsUntil } from './steps.ts'
import { evidenceOf, reasonOf, whatOf } from './words.ts'

export interface ProposalSubject {
  readonly id: string
  /** No status of the law follows for a recommendation that asks no change of it: nothing is proposed. */
  readonly asksChangeOfLaw: boolean
  readonly elements: readonly { readonly id: string }[]
}

export interface Proposal {
  /** The same for the same rule and the same bill or act section, whenever it is computed and for whichever elements. */
  readonly key: string
  readonly ruleId: RuleId
  /** Always named, never "the whole". */
  readonly elementIds: readonly string[]
  readonly date: string
  readonly status: ImplementationStatus
  readonly point: Point
  /** The event in a sentence. */
  readonly what: string
  /** Why it is proposed: the rule in words. */
  readonly reason: string
  readonly evidence: readonly Evidence[]
}

/**
 * @param events of the record, in its order
 * @param facts in any order; a chamber's vote, an adjournment or a veto concerns the elements that the bill holds
 * @param decisions in the order in which they were made; of one key and element the latest binds. An overruled fact
 *   is left out for that element as if it were not known, so that nothing is built on it.
 * @param today `YYYY-MM-DD`; what lies after it is not proposed
 * @returns by date
 */
export function proposeEvents(
  subject: ProposalSubject,
  events: readonly RecordedEvent[],
  facts: readonly Fact[],
  decisions: readonly Decision[],
  today: string,
): Proposal[] {
  if (!subject.asksChangeOfLaw) return []
  const steps = stepsUntil(facts, today)
  const ordered = inOrder(events)
  const proposals = new Map<string, Proposal>()
  for (const { id } of subject.elements) {
    const own = ordered.filter(({ elementIds }) => elementIds.length === 0 || elementIds.includes(id))
    const decided = verdictsFor(id, decisions)
    for (const proposal of walk(subject.id, id, steps, own, decided)) {
      const group = `${proposal.key}\n${proposal.date}\n${proposal.status}`
      const known = proposals.get(group)
      proposals.set(group, known ? { ...known, elementIds: [...known.elementIds, id] } : proposal)
    }
  }
  return inOrder([...proposals.values()])
}

function verdictsFor(id: string, decisions: readonly Decision[]): Map<string, Decision['verdict']> {
  return new Map(
    decisions.filter((one) => one.elementIds.includes(id)).map(({ key, verdict }) => [key, verdict]),
  )
}

function walk(
  subjectId: string,
  elementId: string,
  steps: readonly Step[],
  events: readonly RecordedEvent[],
  decided: ReadonlyMap<string, Decision['verdict']>,
): Proposal[] {
  const state = new ElementState()
  const found: Proposal[] = []
  let next = 0
  const record = (until?: string) => {
    for (
      let event = events[next];
      event && (until === undefined || event.date <= until);
      event = events[next]
    ) {
      state.record(event)
      next++
    }
  }
  for (const step of steps) {
    record(step.date)
    if (!concerns(step.fact, elementId)) continue
    const key = keyOf(subjectId, step)
    const verdict = decided.get(key)
    if (verdict === 'overruled') continue
    const outcome = take(step, state)
    if (!outcome || verdict === 'accepted' || isRecorded(step, events)) continue
    found.push({
      key,
      elementIds: [elementId],
      date: step.date,
      ...outcome,
      what: whatOf(step, outcome.status),
      reason: reasonOf(outcome.ruleId, step.date),
      evidence: evidenceOf(step),
    })
  }
  return found
}

const concerns = (fact: Fact, elementId: string): boolean =>
  !('elementIds' in fact) || fact.elementIds.length === 0 || fact.elementIds.includes(elementId)

function keyOf(subjectId: string, { fact, takesEffect }: Step): string {
  const of = (rule: string, ...parts: string[]) => [subjectId, rule, ...parts].join('/')
  switch (fact.kind) {
    case 'in bill version':
      return of('in-bill', fact.billId)
    case 'passed chamber':
      return of('passed', fact.billId, fact.chamber)
    case 'act approved': {
      const rule = takesEffect ? 'effective' : fact.extent === 'whole' ? 'enacted' : 'enacted-in-part'
      return of(rule, actSectionKey(fact.actId, fact.section))
    }
    case 'adjourned without passage':
      return of('adjourned', fact.billId)
    case 'vetoed':
      return of('vetoed', fact.billId)
    case 'provision repealed':
      return of(
        'repealed',
        actSectionKey(fact.actId, fact.section),
        actSectionKey(fact.byActId, fact.bySection),
      )
  }
}

type Outcome = Pick<Proposal, 'ruleId' | 'status' | 'point'>

const byRule = (ruleId: RuleId): Outcome => {
  const { status, point } = statusRule(ruleId)
  return { ruleId, status: status ?? 'no action', point: point ?? 'nothing' }
}

/** What remains once a bill or an act section is gone; undefined where the element had not rested on it. */
const fallen = (ruleId: RuleId, before: ImplementationStatus, after: ImplementationStatus) =>
  before === after ? undefined : { ruleId, status: after, point: pointOfStatus(after) }

/** Moves the state on by a step; gives what it implies, or undefined where nothing changes for the element. */
function take({ fact, takesEffect }: Step, state: ElementState): Outcome | undefined {
  const before = state.status
  switch (fact.kind) {
    case 'in bill version': {
      if (state.bills.has(fact.billId)) return undefined
      state.bills.set(fact.billId, new Set())
      return state.status === 'in a bill' ? byRule('in-bill') : undefined
    }
    case 'passed chamber': {
      const chambers = state.bills.get(fact.billId)
      if (!chambers || chambers.has(fact.chamber)) return undefined
      chambers.add(fact.chamber)
      if (before !== 'in a bill') return undefined
      return byRule(chambers.size === 1 ? 'passed-one-chamber' : 'passed-both-chambers')
    }
    case 'act approved': {
      if (takesEffect) {
        const stands = before === 'enacted' && state.isEnactedBy(actSectionKey(fact.actId, fact.section))
        return stands && fact.extent === 'whole' ? byRule('effective') : undefined
      }
      state.enact(fact)
      if (before === 'enacted') return undefined
      const outcome = byRule(fact.extent === 'whole' ? 'enacted' : 'enacted-in-part')
      return fact.extent === 'whole' && isEffectiveAtOnce(fact) ? { ...outcome, point: 'effective' } : outcome
    }
    case 'adjourned without passage':
    case 'vetoed': {
      const chambers = state.bills.get(fact.billId)
      // Past both chambers a bill no longer dies with the session; it awaits the governor.
      if (!chambers || (fact.kind === 'adjourned without passage' && chambers.size === 2)) return undefined
      state.bills.delete(fact.billId)
      return fallen(fact.kind === 'vetoed' ? 'vetoed' : 'adjourned', before, state.status)
    }
    case 'provision repealed':
      state.repeal(actSectionKey(fact.actId, fact.section))
      return fallen('repealed', before, state.status)
  }
}
