import type { Handlers } from '#shared/contract/index.ts'
import { rulesInWords } from '#shared/council/standing/index.ts'
import type { ServiceContext } from '../context.ts'
import { dayOf } from '../duties/edits.ts'
import { turns } from '../turns.ts'
import {
  addSeat,
  changePosition,
  putTerm,
  removeTerm,
  setRules,
  setStanding,
  withdrawPosition,
} from './edits.ts'
import { ledgerSeats, ledgerView, positionsOf, underRules } from './views.ts'

type Area =
  | 'ledger.get'
  | 'ledger.rules'
  | 'ledger.positions'
  | 'ledger.underRules'
  | 'ledger.setRules'
  | 'seat.list'
  | 'seat.putTerm'
  | 'seat.removeTerm'
  | 'seat.add'
  | 'recommendation.changePosition'
  | 'recommendation.withdrawPosition'
  | 'recommendation.setStanding'

export function ledgerHandlers(context: ServiceContext): Pick<Handlers, Area> {
  return {
    'ledger.get': async ({ on, year }) => {
      await context.store().recommendations.ready(turns())
      return ledgerView(context.store(), on ?? dayOf(context), year)
    },
    'ledger.rules': () => {
      const rules = context.store().standingRules.rules()
      return { rules, inWords: rulesInWords(rules) }
    },
    'ledger.positions': ({ recommendationIds }) => ({
      rows: positionsOf(context.store(), recommendationIds),
    }),
    'ledger.underRules': async ({ rules }) => {
      await context.store().recommendations.ready(turns())
      return underRules(context.store(), rules)
    },
    'ledger.setRules': (input) => setRules(context, input),
    'seat.list': ({ on = dayOf(context) }) => ({ on, seats: ledgerSeats(context.store(), on) }),
    'seat.putTerm': (input) => putTerm(context, input),
    'seat.removeTerm': (input) => removeTerm(context, input),
    'seat.add': (input) => addSeat(context, input),
    'recommendation.changePosition': (input) => changePosition(context, input),
    'recommendation.withdrawPosition': (input) => withdrawPosition(context, input),
    'recommendation.setStanding': (input) => setStanding(context, input),
  }
}
