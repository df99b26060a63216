/** Sections of the statutes as one section of a document would make them read. */
import type { AsAmendedView } from '#shared/contract/index.ts'
import type { BillSection } from '#shared/law/bills/index.ts'
import type { Store } from '../../store/store.ts'
import { fullCitation } from '../labels.ts'
import { asAmendedId, changeLabel } from '../law/chain.ts'
import type { LawText, Step } from '../law/model.ts'
import { effectiveOf } from './effective.ts'
import { type OwnLife, ownLife, stepOf } from './own-life.ts'
import type { DocumentReading } from './reading.ts'
import { statutesOf } from './targets.ts'

const plain = (text: string): string => text.replaceAll('\u00a0', ' ')

/** What a reader must know of the text that a change was set upon and of the one that it makes. */
function warningsOf(store: Store, reading: DocumentReading, life: OwnLife, step: Step): string[] {
  const { before, change } = step
  const stored = before?.versionId ? store.sections.version(before.versionId)?.warnings : undefined
  const others = life.steps.filter(
    (other) =>
      other !== step &&
      other.after !== null &&
      other.change.documentId !== change.documentId &&
      other.change.effective.date === change.effective.date,
  )
  return [
    ...(stored ?? []).map(({ message }) => message),
    ...reading.document.warnings,
    ...step.notes,
    ...others.map((other) => `${plain(changeLabel(other.change))} takes effect on the same day.`),
    ...(life.isPrinted
      ? ['The statutes print this act’s words already; this shows the law on the day when it took effect.']
      : []),
    ...(life.isPassedOver
      ? [
          'The statutes in Charter Oak were printed after this act took effect and do not name it: whether its words are law cannot be told from them.',
        ]
      : []),
  ]
}

function refusedView(sectionId: string | null, reason: string, remedy: string | null): AsAmendedView {
  const citation = sectionId === null ? '' : fullCitation(sectionId)
  return { state: 'refused', sectionId, citation, reason, remedy }
}

function shownView(
  store: Store,
  reading: DocumentReading,
  section: BillSection,
  statute: string,
): AsAmendedView {
  const life = ownLife(store, reading, statute)
  const step = stepOf(life, reading.record.id, section.number)
  if (!step) return refusedView(statute, 'It does not say what it does to this section.', null)
  const { before } = step
  if (!before || (!step.after && !step.repeals)) return refusedView(statute, step.reason, step.remedy)
  const effective = effectiveOf(store, reading, section)
  const id = asAmendedId(step.change, statute)
  return {
    state: 'shown',
    sectionId: statute,
    citation: fullCitation(statute),
    before: before.text,
    after: step.after?.text ?? '',
    beforeLabel: plain(before.label),
    afterLabel: plain(step.after?.label ?? `repealed by ${changeLabel(step.change)}`),
    beforeRef: before.ref,
    afterRef: { kind: 'as amended', id, part: 'text' },
    effective: effective.date,
    effectiveWords: effective.words,
    effectiveAssumed: effective.assumed,
    warnings: warningsOf(store, reading, life, step),
  }
}

/** One view for each section of the statutes that the section changes; none for new and uncodified law. */
export function asAmendedViews(
  store: Store,
  reading: DocumentReading,
  section: BillSection,
): AsAmendedView[] {
  const { action, targets } = section.clause
  if (action === 'new' || action === 'uncodified') return []
  if (targets.some(({ citation }) => citation.kind === 'act'))
    return [refusedView(null, 'It changes an act that was never codified; its text is not here.', null)]
  return statutesOf(store, section).map((statute) => shownView(store, reading, section, statute))
}

/** A text as amended by its address, `<document id>.s<number>.<section>`. */
export interface AsAmendedAddress {
  readonly documentId: string
  readonly number: string
  readonly statute: string
}

export function readAsAmendedId(id: string): AsAmendedAddress | undefined {
  const found = /^(.+)\.s(\d{1,4}[a-z]?)\.(\d{1,2}[a-z]?-[0-9A-Za-z-]+)$/.exec(id)
  const [, documentId, number, statute] = found ?? []
  return documentId && number && statute ? { documentId, number, statute } : undefined
}

/** The text that an address names with what it was set upon; undefined where the document has no such section. */
export function asAmendedText(
  store: Store,
  reading: DocumentReading,
  { number, statute }: Pick<AsAmendedAddress, 'number' | 'statute'>,
): { step: Step; text: LawText | null; life: OwnLife } | undefined {
  const life = ownLife(store, reading, statute)
  const step = stepOf(life, reading.record.id, number)
  return step && { step, text: step.after, life }
}
