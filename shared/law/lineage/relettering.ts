/** Provisions named in old clauses, followed through later re-lettering to the labels of the present text. */
import type { Deed } from '../history/model.ts'
import type { TimelineStep } from '../history/timeline.ts'

/** What later acts made of the provisions that an earlier clause names. */
interface Renaming {
  readonly from: string
  /** Undefined where the clause does not tell what became of it. */
  readonly to: string | undefined
}

/** "designated existing provisions as Subsec. (a)": what was named by a lower level alone now stands inside it. */
const WHOLE_SECTION = /\bexisting (?:provisions?|language|text|section)\b/
const WHOLE_PROVISION =
  /^(?:delet|repeal|remov|eliminat|strik|struck)\w*\s+(?:(?:former|existing|obsolete|said|all of)\s+)*(?:Subsec|Subdiv|Subpara|[Cc]lause|[Ss]ubclause)s?\.?\s*\(/

/** "relettering remaining Subsecs. accordingly": labels changed, and the note does not say which became which. */
const UNTOLD = /Subsec|Subdiv|Subpara|[Cc]lause|accordingly|letter|renumber/

const isWithin = (path: string, outer: string): boolean => path.startsWith(outer)

function renamingsOf(deed: Deed): Renaming[] {
  if (deed.kind !== 'redesignated') return []
  const becomes = deed.becomes ?? []
  const told = becomes.length === deed.provisions.length
  return deed.provisions.map((from, at) => ({ from, to: told ? becomes[at] : undefined }))
}

/** The provision around everything that stood in the section before, where a deed put it there; else ''. */
function wrapperOf(deed: Deed): string {
  const [into, ...more] = deed.becomes ?? []
  const whole = deed.kind === 'designated' && deed.provisions.length === 0 && WHOLE_SECTION.test(deed.printed)
  return whole && into !== undefined && more.length === 0 && /^\([a-z]\)$/.test(into) ? into : ''
}

/**
 * Where a provision of before a step stands after it.
 * @returns undefined where the note does not tell; null where the step took the provision out
 */
export function afterStep(path: string, step: Pick<TimelineStep, 'deeds'>): string | null | undefined {
  const taken = step.deeds.some(
    (deed) =>
      (deed.kind === 'deleted' || deed.kind === 'repealed') &&
      WHOLE_PROVISION.test(deed.printed) &&
      deed.provisions.some((one) => isWithin(path, one)),
  )
  // The longest name counts: "(b)(2)" was re-lettered as itself before it moves with "(b)".
  const own = step.deeds
    .flatMap(renamingsOf)
    .filter((one) => isWithin(path, one.from))
    .sort((a, b) => b.from.length - a.from.length)[0]
  if (own) return own.to === undefined ? undefined : own.to + path.slice(own.from.length)
  if (taken) return null
  const untold = step.deeds.some(
    (deed) => deed.kind === 'redesignated' && deed.provisions.length === 0 && UNTOLD.test(deed.printed),
  )
  if (untold && path !== '') return undefined
  const wrapper = step.deeds.map(wrapperOf).find((one) => one !== '')
  return wrapper !== undefined && !/^\([a-z]\)/.test(path) ? wrapper + path : path
}

/** Where a provision named in one step stands after all that follow it; see `afterStep`. */
export function afterSteps(
  path: string,
  later: readonly Pick<TimelineStep, 'deeds'>[],
): string | null | undefined {
  let at: string | null | undefined = path
  for (const step of later) {
    if (at === null || at === undefined) return at
    at = afterStep(at, step)
  }
  return at
}
