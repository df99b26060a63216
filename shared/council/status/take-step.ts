/** What a step implies for one element. */
import type { ImplementationStatus } from '../../model/recommendation.ts'
import type { ElementState } from './element-state.ts'
import { type Point, pointOfStatus } from './points.ts'
import { type RuleId, statusRule } from './rules.ts'
import { actSectionKey, isEffectiveAtOnce, type Step } from './steps.ts'

export interface Outcome {
  readonly ruleId: RuleId
  readonly status: ImplementationStatus
  readonly point: Point
}

const byRule = (ruleId: RuleId): Outcome => {
  const { status, point } = statusRule(ruleId)
  return { ruleId, status: status ?? 'no action', point: point ?? 'nothing' }
}

/** What remains once a bill or an act section is gone; undefined where the element had not rested on it. */
const fallen = (ruleId: RuleId, before: ImplementationStatus, after: ImplementationStatus) =>
  before === after ? undefined : { ruleId, status: after, point: pointOfStatus(after) }

/** Moves the state on by a step; gives what it implies, or undefined where nothing changes for the element. */
export function takeStep({ fact, takesEffect }: Step, state: ElementState): Outcome | undefined {
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
