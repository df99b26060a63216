import { type Decision, type Fact, proposeEvents, type RecordedEvent } from '#shared/council/status/index.ts'
import { subject, today } from './status-facts.ts'

/** Each event that is proposed in one line: date, rule, status with the point reached, elements. */
export function told(facts: Fact[], events: RecordedEvent[] = [], decisions: Decision[] = [], on = today) {
  return proposeEvents(subject, events, facts, decisions, on).map(
    ({ date, ruleId, status, point, elementIds }) =>
      `${date} ${ruleId}: ${status}${point === status || (status === 'no action' && point === 'nothing') ? '' : ` / ${point}`} [${elementIds.join('')}]`,
  )
}
