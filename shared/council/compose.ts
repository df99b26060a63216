import type { ImplementationStatus } from '../model/recommendation.ts'

/**
 * The status of a whole from the statuses of its elements. The first rule that fits:
 * 1. all the same: that one;
 * 2. some enacted (or in part), others not: enacted in part;
 * 3. some in a bill: in a bill;
 * 4. some done or under way, others not: under way;
 * 5. some still open (no action, not started): that;
 * 6. otherwise some were superseded and some not pursued: not pursued.
 * @param statuses at least one
 */
export function composeStatuses(statuses: readonly ImplementationStatus[]): ImplementationStatus {
  const [first] = statuses
  if (first === undefined) throw new RangeError('a recommendation has at least one element')
  const has = (...sought: ImplementationStatus[]) => statuses.some((status) => sought.includes(status))
  if (statuses.every((status) => status === first)) return first
  if (has('enacted', 'enacted in part')) return 'enacted in part'
  if (has('in a bill')) return 'in a bill'
  if (has('done', 'under way')) return 'under way'
  if (has('no action')) return 'no action'
  if (has('not started')) return 'not started'
  return 'not pursued'
}
