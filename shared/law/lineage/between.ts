/** The acts that lie between two texts of a section. */
import type { TimelineStep } from '../history/timeline.ts'
import type { ActSectionRef } from '../source-line/model.ts'
import { isIn, sectionKey, stepKey } from './life.ts'
import type { ChainText } from './model.ts'
import { type PlacedStep, placeSteps } from './placed-deeds.ts'

/** An act that may have made the words that the later text has and the earlier has not. */
export interface Candidate {
  readonly placed: PlacedStep
  /** Sections of the act that the later text's source line names and the earlier's does not. */
  readonly sections: readonly ActSectionRef[]
}

export interface Between {
  readonly candidates: readonly Candidate[]
  /** True where both texts print their source lines, so that no other act lies between them. */
  readonly certain: boolean
}

const sectionsOf = (step: TimelineStep): ReadonlySet<string> => new Set(step.actSections.map(sectionKey))

/**
 * The acts of the later text's life that are not in the earlier's.
 * @param life steps of the later text; @param before those of the earlier one, empty where it prints no source line
 */
export function actsBetween(
  earlier: ChainText,
  later: ChainText,
  before: readonly TimelineStep[],
  life: readonly TimelineStep[],
): Between {
  const known = new Map(before.map((step) => [stepKey(step), sectionsOf(step)]))
  const certain = before.length > 0
  const candidates = placeSteps(life).flatMap((placed): Candidate[] => {
    const { step } = placed
    if (!certain) return isIn(step, earlier.date) === 'yes' ? [] : [{ placed, sections: step.actSections }]
    const had = known.get(stepKey(step))
    if (!had) return [{ placed, sections: step.actSections }]
    const added = step.actSections.filter((one) => !had.has(sectionKey(one)))
    return added.length > 0 ? [{ placed: since(placed, later), sections: added }] : []
  })
  return { candidates: candidates.filter(({ placed }) => placed.step.kind !== 'transferred'), certain }
}

/** Of an act that the earlier text had in part, what took effect with the later text only. */
function since(placed: PlacedStep, later: ChainText): PlacedStep {
  const own = placed.deeds.filter(({ deed }) => deed.effective?.date === later.from)
  return later.from === undefined || own.length === 0 ? placed : { ...placed, deeds: own }
}
