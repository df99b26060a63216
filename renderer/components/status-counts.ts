/** The overview's counts, ordered for drawing: by status along the way, by standing within it. */
import type { Output } from '#shared/contract/index.ts'
import { statusOrder } from '#shared/council/annual-report/summary.ts'
import { type ImplementationStatus, type Standing, standing } from '#shared/model/index.ts'

export type Counts = Output<'overview.get'>['counts']
export type Count = Counts[number]

export interface StatusGroup {
  readonly status: ImplementationStatus
  readonly total: number
  /** In the order of `standing`; only those that occur. */
  readonly parts: readonly { readonly standing: Standing; readonly count: number }[]
}

/** Groups the counts by status; statuses and standings that do not occur are left out. */
export function groupByStatus(counts: Counts): StatusGroup[] {
  return statusOrder.flatMap((status) => {
    const parts = standing.options.flatMap((each) => {
      const count = counts
        .filter((one) => one.status === status && one.standing === each)
        .reduce((sum, one) => sum + one.count, 0)
      return count > 0 ? [{ standing: each, count }] : []
    })
    const total = parts.reduce((sum, part) => sum + part.count, 0)
    return total > 0 ? [{ status, total, parts }] : []
  })
}
