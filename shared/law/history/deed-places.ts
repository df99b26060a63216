import type { DeedKind } from './model.ts'
import { levelBelow, type Place } from './provision-refs.ts'

/** "deleted former Subpara. (B) in Subdiv. (2)": what was named first lies inside what is named after "in". */
export function moveInto(inner: Place, outer: Place): Place {
  const own = inner.filter((step) => step.level >= levelBelow(outer))
  return own.length > 0 ? [...outer, ...own] : inner
}

/** "added Subsec. (d) re recordings, Subsec. (e) re a plan and Subsec. (f) re force": the next label of a list goes on. */
export function continuesList(
  kind: DeedKind,
  before: string,
  targets: readonly Place[],
  places: readonly Place[],
): boolean {
  const last = targets.at(-1)?.at(-1)
  const next = places[0]?.at(-1)
  if (!last || !next || last.level !== next.level || !/^(?:added|deleted|repealed)$/.test(kind)) return false
  return /(?:,|\band)\s+(?:new\s+)?$/.test(before) && isNext(last.label, next.label)
}

function isNext(label: string, next: string): boolean {
  if (/^\d+$/.test(label)) return Number(next) === Number(label) + 1
  return label.length === 1 && next.length === 1 && next.charCodeAt(0) === label.charCodeAt(0) + 1
}
