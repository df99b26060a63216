import type { DeedKind } from './model.ts'
import { findProvisionRefs, levelBelow, type Place } from './provision-refs.ts'

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

/** So far back may the words stand that lead a provision in. */
export const NEAR = 60
const IN = 'in (?:the )?(?:new |existing |former )?$'
const RIGHT_BEFORE = new RegExp(String.raw`\b${IN}`, 'i')
const AFTER_A_COMMA = new RegExp(String.raw`(?:^|[,;(]|\band|\bby)\s*${IN}`, 'i')

/**
 * Whether a provision says where before what: "in Subdiv. (2), deleting …". In "adding “knowingly” in Subdivs. (1) and
 * (3), redefining …" it belongs to the verb before: only the first verb of a clause is led in without a comma.
 */
export function leadsIn(isFirst: boolean, before: string): boolean {
  return (isFirst ? RIGHT_BEFORE : AFTER_A_COMMA).test(before)
}

const LABELS = String.raw`(?:\([A-Za-z0-9]{1,5}\))+`
const BARE = new RegExp(
  String.raw`\bas\s+(?:new\s+)?(${LABELS}(?:(?:,\s*(?:and\s+)?|\s+(?:and|to)\s+)${LABELS})*)(?=[\s,.]|$)`,
)
const LEVEL_WORDS = ['Subsecs.', 'Subdivs.', 'Subparas.', 'clauses', 'subclauses']

/**
 * "designating existing Subdiv. (2) as (2)(A)", "renumbered existing Subdivs. (8) to (25) as (9) to (26)": what they
 * became is named without its level, which is theirs.
 */
export function bareLabels(masked: string, targets: readonly Place[]): Place[] {
  const own = targets[0]?.at(-1)
  const found = BARE.exec(masked)
  if (!found || !own) return []
  const [ref] = findProvisionRefs(`${LEVEL_WORDS[own.level] ?? 'Subdivs.'} ${found[1]}`)
  const outer = targets[0]?.slice(0, -1) ?? []
  return (ref?.named ?? []).map((labels) => [
    ...outer,
    ...labels.map((label, at) => ({ level: own.level + at, label })),
  ])
}
