/** Bills, amendments and acts that were read, as texts that can be compared: as a whole and section by section. */
import { AppError } from '#shared/contract/errors.ts'
import { type ComparableText, type ListedText, routes, type TextRef } from '#shared/contract/index.ts'
import type { BillSection, DocumentParagraph } from '#shared/law/bills/index.ts'
import type { DraftedDocument } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { amendedBillId } from '../documents/amended-bill.ts'
import { asAmendedViews } from '../documents/as-amended.ts'
import { effectiveOf } from '../documents/effective.ts'
import { type DocumentReading, documentReading, readingInSteps, sectionOf } from '../documents/reading.ts'
import { counterpartsOf } from '../documents/rows.ts'
import { checked, marksOf, rowsInSteps, sectionWords } from '../documents/section-view.ts'
import { found } from '../found.ts'
import type { Steps } from '../stamped-cache.ts'
import { textSha256 } from '../version-view.ts'
import { amendedDocumentText, asAmendedComparable } from './derived-texts.ts'
import { common, LOST, printed, wordsIn } from './document-words.ts'
import type { Text } from './stored-texts.ts'

type Part = TextRef['part']

const PARTS: Record<Part, string> = { text: '', old: ', as it read before', new: ', as it would read' }

function wholeText(
  store: Store,
  record: DraftedDocument,
  paragraphs: readonly DocumentParagraph[],
  part: Part,
): Text {
  const text = wordsIn(paragraphs, record.underlining, part)
  return {
    ...common(store, record),
    ref: { kind: 'document', id: record.id, part },
    label: `${record.label}${PARTS[part]}`,
    textSha256: textSha256(text),
    text,
  }
}

/** @throws AppError NOT_FOUND; INVALID_INPUT for a reading that cannot be told */
export function documentText(store: Store, { id, part }: TextRef): Text {
  const { record, document } = found(documentReading(store, id), 'document', id)
  return wholeText(store, record, document.paragraphs, part)
}

function sectionText(store: Store, reading: DocumentReading, section: BillSection, part: Part): Text {
  const { record } = reading
  const check = checked(store, reading, section)
  const words = sectionWords(store, reading, section)
  if (part === 'old' && words.oldText === null)
    throw new AppError(
      'INVALID_INPUT',
      section.clause.action === 'amends' ? LOST : 'This section repeats no old text.',
      { where: 'ref.part' },
    )
  const whole = [`Sec. ${section.number}. ${section.clause.words}`, printed(section.body)]
  const text =
    part === 'old'
      ? (words.oldText ?? '')
      : part === 'new'
        ? words.newText
        : whole.filter((one) => one !== '').join('\n')
  const shared = common(store, record)
  const effective = effectiveOf(store, reading, section)
  return {
    ...shared,
    ref: { kind: 'document section', id: `${record.id}.s${section.number}`, part },
    label: `${record.label}, s. ${section.number}${PARTS[part]}`,
    stageDate: effective.date ?? shared.stageDate,
    route: routes.document(record.id, { section: section.number }),
    marks: marksOf(section, check),
    baseline: check.verdict.verdict,
    warnings: [...shared.warnings, ...words.notes],
    textSha256: textSha256(text),
    text,
  }
}

/** @throws AppError NOT_FOUND; INVALID_INPUT for a reading that cannot be told */
export function documentSectionText(store: Store, { id, part }: TextRef): Text {
  const [, documentId, number] = /^(.+)\.s(\d{1,4}[a-z]?)$/.exec(id) ?? []
  const reading = documentId === undefined ? undefined : documentReading(store, documentId)
  const section = reading && number !== undefined ? sectionOf(reading, number) : undefined
  if (!reading) return found<Text>(undefined, 'document', documentId ?? id)
  if (!section) {
    const reason = `${reading.record.label} has no section ${number}. Choose another part of the document.`
    throw new AppError('NOT_FOUND', reason, { where: 'ref.id' })
  }
  return sectionText(store, reading, section, part)
}

/** Every document as a whole, the latest first, without its words: reading those of thousands would take seconds. */
export function listedDocuments(store: Store): ListedText[] {
  const records = store.documents.all().sort((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))
  return records.map((record) => ({
    ...common(store, record),
    ref: { kind: 'document', id: record.id, part: 'text' },
    label: record.label,
  }))
}

/** A text of a bill with each amendment that may mean its lines; for an amendment, each text that it may mean. */
function amendedRefs(store: Store, { record }: DocumentReading): TextRef[] {
  return counterpartsOf(store, record).flatMap((other) => {
    const [fileCopy, amendment] = record.kind === 'amendment' ? [other, record] : [record, other]
    const id = amendedBillId(fileCopy.id, amendment.id)
    return (['text', 'new'] as const).map((part): TextRef => ({ kind: 'amended document', id, part }))
  })
}

/**
 * Every text that a document gives: as a whole, with an amendment carried out, each section's old and new reading, the
 * statutes as amended.
 * @throws AppError NOT_FOUND
 */
export function* textsOfDocument(store: Store, id: string): Steps<ComparableText[]> {
  const reading = found(yield* readingInSteps(store, id), 'document', id)
  yield* rowsInSteps(store, reading)
  const parts: readonly Part[] =
    reading.document.underlining === 'carried' ? ['text', 'old', 'new'] : ['text', 'new']
  const texts: ComparableText[] = []
  const add = ({ text, ...listed }: Text): void => {
    if (text !== '') texts.push(listed)
  }
  for (const part of parts) {
    add(wholeText(store, reading.record, reading.document.paragraphs, part))
    yield
  }
  for (const ref of amendedRefs(store, reading)) {
    add(amendedDocumentText(store, ref))
    yield
  }
  for (const section of reading.read.sections) {
    if (sectionWords(store, reading, section).oldText !== null)
      add(sectionText(store, reading, section, 'old'))
    if (section.clause.action !== 'repeals') add(sectionText(store, reading, section, 'new'))
    for (const view of asAmendedViews(store, reading, section))
      if (view.state === 'shown' && view.after !== '') add(asAmendedComparable(store, view.afterRef))
    yield
  }
  return texts
}
