/** Texts of a section that enacted acts make and no edition prints yet. */
import { type LawLifeView, type PendingText, routes, type TimelineStepView } from '#shared/contract/index.ts'
import type { Store } from '../../store/store.ts'
import { checkedSection } from '../documents/baseline.ts'
import { documentReading } from '../documents/reading.ts'
import { begun } from '../law/begun.ts'
import { type LawLife, lawVersions, type Step } from '../law-on-day.ts'

function baselineOf(store: Store, { change }: Step): PendingText['baseline'] {
  const reading = documentReading(store, change.documentId)
  if (!reading)
    return { verdict: 'not checked', reason: 'The text of the act is not in Charter Oak any more.' }
  return checkedSection(store, reading, change.section).verdict
}

function pendingText(store: Store, step: Step): PendingText {
  const { change, after } = step
  const repeal = step.repeals ? 'The act repeals the section from that day on.' : step.reason
  return {
    documentId: change.documentId,
    number: change.section.number,
    actId: change.actId,
    actNumber: change.name,
    effective: change.effective.date,
    effectiveWords: change.effective.words,
    effectiveAssumed: change.effective.assumed,
    baseline: baselineOf(store, step),
    ref: after?.ref ?? null,
    text: after?.text ?? null,
    reason: after ? '' : repeal,
    route: routes.document(change.documentId, { section: change.section.number }),
  }
}

/** By effective date; those whose day is not known come last. */
export function pendingTexts(store: Store, sectionId: string): PendingText[] {
  return lawVersions(store, sectionId).steps.map((step) => pendingText(store, step))
}

/** The amending clause without what stands in other columns: its effective date, and the colon before the text. */
function actsWords(clause: string): string {
  return clause
    .replace(/\s*\(\s*effective\b[^()]*\)/i, '')
    .replace(/[\s:]+$/, '')
    .trim()
}

const PASSED_OVER = 'The latest edition was printed after it took effect and does not name it. '

/** The same acts as steps of the section's timeline, before them those that the latest edition should name and does not. */
export function pendingSteps(store: Store, sectionId: string): TimelineStepView[] {
  const rows = store.documents.touching(sectionId)
  const { steps, passedOver } = lawVersions(store, sectionId)
  const unnamed = passedOver.map((change) => ({ change, repeals: false, note: PASSED_OVER }))
  const told = steps.map(({ change, repeals }) => ({ change, repeals, note: '' }))
  return [...unnamed, ...told].map(({ change, repeals, note }): TimelineStepView => {
    const { documentId, section, effective } = change
    const own = rows.filter((row) => row.documentId === documentId && row.number === section.number)
    const kind = repeals ? 'repealed' : section.clause.action === 'adds' ? 'added' : 'amended'
    return {
      kind: 'pending',
      act: change.name,
      actId: change.actId,
      actSections: [section.number],
      effective: effective.date,
      effectiveAssumed: effective.assumed,
      deeds: [
        {
          kind,
          provisions: [...new Set(own.map((row) => row.provision))].filter((path) => path !== ''),
          words: `${note}In the act’s words: “${actsWords(section.clause.words)}”`,
        },
      ],
      printed: [],
    }
  })
}

/** The section's texts by day. */
export function lawLifeView(store: Store, sectionId: string): LawLifeView {
  const { texts, doubts, end }: LawLife = lawVersions(store, sectionId)
  return {
    texts: texts.map(({ from, isFirstDay, to, label, ref, versionId }) => {
      return { from, isFirstDay, to, label, ref, versionId }
    }),
    doubts: doubts.map(({ from, to, note }) => ({ from, to, note })),
    end,
    since: begun(store, sectionId) ?? null,
  }
}
