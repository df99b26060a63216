/** What each text of the chain tells of the acts before it. */
import { actKey } from '../citation/act-name.ts'
import type { Effective } from '../history/model.ts'
import { sectionTimeline, type TimelineStep } from '../history/timeline.ts'
import type { ActSectionRef } from '../source-line/model.ts'
import type { Author, ChainText } from './model.ts'

export const sectionKey = (ref: ActSectionRef): string =>
  ref.section + ref.provision.map((label) => `(${label})`).join('')

/** Whose step it is: the same key for the same act, however often the source line names it. */
export function stepKey(step: TimelineStep): string {
  if (step.kind === 'editorial' || step.kind === 'transferred')
    return `by the Revisors: ${step.clauses.join(' ')}`
  if (step.act) return actKey(step.act)
  return `revision ${step.revisionYears?.join(' ') ?? ''}`
}

/** The steps of one act as one: a source line that prints two texts names it once for each. */
function merged(steps: readonly TimelineStep[]): TimelineStep[] {
  const found = new Map<string, TimelineStep>()
  for (const step of steps) {
    const key = stepKey(step)
    const before = found.get(key)
    if (!before) found.set(key, step)
    else {
      const sections = new Map(
        [...before.actSections, ...step.actSections].map((one) => [sectionKey(one), one]),
      )
      found.set(key, { ...before, actSections: [...sections.values()] })
    }
  }
  return [...found.values()]
}

const takesEffectBy = (effective: Effective | undefined, until: string | undefined): boolean =>
  until === undefined || effective === undefined || effective.date < until

/** The acts that a text's own source line names, with what its history note says each did by the text's last day. */
export function lifeOf(text: Pick<ChainText, 'sourceLines' | 'history' | 'until'>): TimelineStep[] {
  const steps = merged(sectionTimeline(text.sourceLines, text.history).steps)
  return steps.map((step) => {
    const deeds = step.deeds.filter((deed) => takesEffectBy(deed.effective ?? step.effective, text.until))
    if (takesEffectBy(step.effective, text.until)) return { ...step, deeds }
    // Of an act that takes effect by parts, this text has the earlier part: its day is that part's.
    const { effective: _, ...rest } = step
    const earlier = deeds.findLast((deed) => deed.effective)?.effective
    return { ...rest, deeds, ...(earlier && { effective: earlier }) }
  })
}

/**
 * Whether a step was law in a text that prints no source line, by its day.
 * @returns 'maybe' where the days do not tell, and for a step of the last years before the print: a report may print a
 *   text that had been overtaken already
 */
export function isIn(step: TimelineStep, date: string): 'yes' | 'no' | 'maybe' {
  const when = step.effective?.date ?? (step.act ? String(step.act.year) : undefined)
  if (when === undefined) return step.kind === 'editorial' || step.kind === 'transferred' ? 'maybe' : 'yes'
  const length = Math.min(when.length, date.length)
  const order = when.slice(0, length).localeCompare(date.slice(0, length))
  if (order > 0) return 'no'
  return Number(date.slice(0, 4)) - Number(when.slice(0, 4)) <= YEARS_BEHIND ? 'maybe' : 'yes'
}

/** So many years may a print lag behind the law; what is older is taken to be in it, and that is said. */
export const YEARS_BEHIND = 3

export function authorOf(step: TimelineStep, sections: readonly ActSectionRef[] = step.actSections): Author {
  return {
    ...(step.act && { act: step.act }),
    ...(!step.act && step.revisionYears && { revision: `${step.revisionYears.join(', ')} Rev.` }),
    editorial: step.kind === 'editorial',
    sections,
    ...(step.effective && { effective: { date: step.effective.date, assumed: step.effective.assumed } }),
  }
}
