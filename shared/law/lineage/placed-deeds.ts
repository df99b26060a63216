/** What each act did, with its provisions in the labels of the present text. */
import type { Deed } from '../history/model.ts'
import type { TimelineStep } from '../history/timeline.ts'
import { verbForm } from '../history/verbs.ts'
import { afterSteps } from './relettering.ts'

export interface PlacedDeed {
  readonly deed: Deed
  /** Provisions touched that the present text still has; [] where the clause names none that can be followed. */
  readonly paths: readonly string[]
}

/** A step of a section's life with its deeds in present labels. */
export interface PlacedStep {
  readonly step: TimelineStep
  readonly deeds: readonly PlacedDeed[]
  /** True where all that the act did is told, each deed with its provisions: what it did not name it did not touch. */
  readonly confined: boolean
}

/** Deeds that write no words of their own into a provision. */
const WORDLESS = new Set<Deed['kind']>(['effective', 'transferred'])

/** "amended Subsec. (b) to add Subdiv. (6)": the first verb only announces the second. */
function announces(deed: Deed, next: Deed | undefined): boolean {
  if (deed.kind !== 'amended' || !next) return false
  const form = verbForm(next.verb)?.form
  return (form === 'gerund' || form === 'base') && next.provisions.length + (next.becomes?.length ?? 0) > 0
}

const namesNothing = (deed: Deed): boolean =>
  deed.provisions.length === 0 && (deed.becomes ?? []).length === 0

/** Where the provisions that a deed touched stand now, and whether every one of them could be followed. */
function place(deed: Deed, later: readonly TimelineStep[]): { paths: string[]; followed: boolean } {
  const named =
    deed.kind === 'redesignated' ? (deed.becomes ?? []) : [...deed.provisions, ...(deed.becomes ?? [])]
  const now = named.map((path) => afterSteps(path, later))
  return {
    paths: [...new Set(now.filter((path): path is string => typeof path === 'string'))],
    followed: now.every((path) => path !== undefined),
  }
}

/**
 * A section's steps with what each did, in the labels of the text after the last of them.
 * @param steps in order; later steps re-letter what earlier ones name
 */
export function placeSteps(steps: readonly TimelineStep[]): PlacedStep[] {
  return steps.map((step, at) => {
    const later = steps.slice(at + 1)
    let confined = step.clauses.length > 0
    const deeds: PlacedDeed[] = []
    let told = 0
    step.deeds.forEach((deed, index) => {
      if (WORDLESS.has(deed.kind)) return
      told++
      if (announces(deed, step.deeds[index + 1])) return
      const { paths, followed } = place(deed, later)
      if (namesNothing(deed) || !followed) confined = false
      deeds.push({ deed, paths })
    })
    return { step, deeds, confined: confined && told > 0 }
  })
}

/** Deeds that change labels or take words out, and so write none. */
const LABELS_ONLY = new Set<Deed['kind']>(['redesignated', 'designated', 'deleted', 'repealed'])
/** "added new Subsec. (b) re …" made the provision; "added provision in Subsec. (b)" only wrote into it. */
const WHOLE_ADDITION =
  /^(?:re)?(?:add|insert|enact)\w*\s+(?:(?:a|new|the)\s+)*(?:Subsec|Subdiv|Subpara|[Cc]lause|[Ss]ubclause)s?\.?\s*\(/

/** Deeds of a step that name the provision itself, or that added a provision around it as a whole; closest first. */
export function naming(placed: PlacedStep, provision: string): PlacedDeed[] {
  const closeness = ({ deed, paths }: PlacedDeed): number =>
    Math.max(
      -1,
      ...paths
        .filter((path) => path !== '' && provision.startsWith(path))
        .filter((path) => path === provision || (deed.kind === 'added' && WHOLE_ADDITION.test(deed.printed)))
        .map((path) => path.length),
    )
  return placed.deeds
    .filter((one) => !LABELS_ONLY.has(one.deed.kind) && closeness(one) >= 0)
    .sort((a, b) => closeness(b) - closeness(a))
}

/** The closest provision around one that a step wrote into, without its saying where in it; '' where there is none. */
export function namedAround(placed: PlacedStep, provision: string): string {
  const around = placed.deeds
    .filter(({ deed }) => !LABELS_ONLY.has(deed.kind))
    .flatMap(({ paths }) => paths.filter((path) => path !== provision && provision.startsWith(path)))
  return around.sort((a, b) => b.length - a.length)[0] ?? ''
}

const overlaps = (paths: readonly string[], provision: string): boolean =>
  paths.some((path) => provision.startsWith(path) || path.startsWith(provision))

/** Whether a step may have written words of a provision: it names it, one around or inside it, or does not say where. */
export function mayTouch(placed: PlacedStep, provision: string): boolean {
  if (!placed.confined) return true
  return placed.deeds.some(({ deed, paths }) => !RELABELS.has(deed.kind) && overlaps(paths, provision))
}

/** Whether a step gave other labels to provisions of the same rank as this one or around it. */
export function relabels(placed: PlacedStep, provision: string): boolean {
  const family = (path: string): string => path.replace(/\([^)]*\)$/, '')
  return placed.step.deeds.some(
    (deed) =>
      RELABELS.has(deed.kind) &&
      [...deed.provisions, ...(deed.becomes ?? [])].some((path) => provision.startsWith(family(path))),
  )
}

/** Whether a step says that it gave a provision its label: by re-lettering, or by adding it. */
export function gaveLabel(placed: PlacedStep, provision: string): boolean {
  return placed.deeds.some(
    ({ deed, paths }) =>
      (RELABELS.has(deed.kind) || (deed.kind === 'added' && WHOLE_ADDITION.test(deed.printed))) &&
      paths.includes(provision),
  )
}

const RELABELS = new Set<Deed['kind']>(['redesignated', 'designated'])
