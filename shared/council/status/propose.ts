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
import type { Point } from './points.ts'
import { keyOf } from './proposal-key.ts'
import { isRecorded } from './recorded.ts'
import type { RuleId } from './rules.ts'
import { type Step, stepsUntil } from './steps.ts'
import { takeStep } from './take-step.ts'
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
    const outcome = takeStep(step, state)
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
