/** A section's life for its page, from the source line and history note of the newest edition in the store. */
import type { TimelineStepView } from '#shared/contract/index.ts'
import { type ActName, actKey, formatCitation } from '#shared/law/citation.ts'
import { type Deed, sectionTimeline, type TimelineStep } from '#shared/law/history/index.ts'
import type { Act } from '#shared/model/index.ts'
import type { StoredPrint } from '../../store/section-prints.ts'
import { actDay, recordedDay } from './act-days.ts'

/** "P.A. 21-103" as source lines print it. */
export const actNumber = (act: ActName): string => formatCitation({ ...act, provision: [] })

/** What the step is called: its act, the revision that the section comes from, or whose change it was. */
function stepName(step: TimelineStep): string {
  if (step.act) return actNumber(step.act)
  if (step.revisionYears) return `${step.revisionYears.join(', ')} Rev.`
  return step.kind === 'transferred' ? 'Transfer' : 'The Revisors'
}

/** Where a provision of an interstate compact is meant, its path is none of the section's own. */
const isPath = (path: string): boolean => /^(\([0-9A-Za-z]{1,6}\))*$/.test(path)

function deedView(deed: Deed): TimelineStepView['deeds'][number] {
  // What was re-lettered is named by its new labels; its words tell the old ones.
  const named =
    deed.kind === 'redesignated'
      ? (deed.becomes ?? deed.provisions)
      : [...deed.provisions, ...(deed.becomes ?? [])]
  const provisions = [...new Set(named)].filter(isPath)
  return { kind: deed.kind, provisions, words: deed.printed }
}

/** Deeds that only announce another ("amended Subsec. (b) to add …") or give nothing but the date are no news. */
function tellsNothing(deed: Deed, next: Deed | undefined): boolean {
  if (deed.kind === 'effective') return true
  return deed.kind === 'amended' && next !== undefined && deed.printed.length < SHORT
}

const SHORT = 40

function stepView(sectionId: string, step: TimelineStep, index: ReadonlyMap<string, Act>): TimelineStepView {
  const act = step.act && index.get(actKey(step.act))
  const actSections = step.actSections.map((one) => one.section)
  const deeds = step.deeds.filter((deed, at) => !tellsNothing(deed, step.deeds[at + 1]))
  return {
    kind: step.kind,
    act: stepName(step),
    actId: act?.id ?? null,
    actSections: step.actSections.map(
      (one) => one.section + one.provision.map((label) => `(${label})`).join(''),
    ),
    ...actDay(step.effective, recordedDay(act, sectionId, actSections)),
    deeds: deeds.map(deedView),
    printed: [...step.clauses],
  }
}

/**
 * @param print the newest edition's print of the section
 * @param index the store's acts by `actKey`
 * @returns oldest first; acts that no edition prints are not among them
 */
export function timelineView(print: StoredPrint, index: ReadonlyMap<string, Act>): TimelineStepView[] {
  const repeal =
    print.status === 'repealed'
      ? { ...(print.repealEffective && { effective: print.repealEffective }) }
      : undefined
  return sectionTimeline(print.sourceLines, print.history, repeal).steps.map((step) =>
    stepView(print.sectionId, step, index),
  )
}
