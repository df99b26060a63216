/** The figures of a report's first page. */
import { type implementationStatus, type Stance, standing } from '../../model/recommendation.ts'
import type { ReportDuty, ReportRecommendation, ReportSummary } from './model.ts'

type Counted = Pick<ReportRecommendation, 'status' | 'standing' | 'highest'> & {
  readonly positions: readonly { readonly stance: Stance }[]
  readonly events: readonly { readonly awaitsConfirmation: boolean }[]
}

const dutyStates: readonly ReportDuty['state'][] = ['late', 'due', 'standing', 'done', 'repealed']

/** Statuses from the furthest to the least, as the charts show them. */
export const statusOrder = [
  'enacted',
  'done',
  'enacted in part',
  'in a bill',
  'under way',
  'no action',
  'not started',
  'superseded',
  'not pursued',
] as const satisfies readonly (typeof implementationStatus.options)[number][]

const standingOrder = standing.options

export function summaryOf(
  recommendations: readonly Counted[],
  duties: readonly Pick<ReportDuty, 'state'>[],
): ReportSummary {
  const positions = recommendations.flatMap((one) => one.positions)
  const events = recommendations.flatMap((one) => one.events)
  const isDissent = (one: { stance: string }) => one.stance !== 'supports'
  return {
    recommendations: recommendations.length,
    counts: statusOrder.flatMap((status) =>
      standingOrder.flatMap((own) => {
        const count = recommendations.filter((one) => one.status === status && one.standing === own).length
        return count === 0 ? [] : [{ status, standing: own, count }]
      }),
    ),
    highest: statusOrder.flatMap((status) => {
      const count = recommendations.filter((one) => one.highest.status === status).length
      return count === 0 ? [] : [{ status, count }]
    }),
    withDissent: recommendations.filter((one) => one.positions.some(isDissent)).length,
    opposed: positions.filter((one) => one.stance === 'opposes').length,
    abstained: positions.filter((one) => one.stance === 'abstains').length,
    events: events.length,
    awaitingConfirmation: events.filter((one) => one.awaitsConfirmation).length,
    duties: dutyStates.flatMap((state) => {
      const count = duties.filter((one) => one.state === state).length
      return count === 0 ? [] : [{ state, count }]
    }),
  }
}
