/** Texts that are worked out: sections of the statutes as amended, and bills with an amendment carried out. */
import { AppError } from '#shared/contract/errors.ts'
import { routes, type TextRef } from '#shared/contract/index.ts'
import type { Store } from '../../store/store.ts'
import { amendedBill, readAmendedBillId } from '../documents/amended-bill.ts'
import { asAmendedText, readAsAmendedId } from '../documents/as-amended.ts'
import { type DocumentReading, documentReading, sectionOf } from '../documents/reading.ts'
import { checked } from '../documents/section-view.ts'
import { found } from '../found.ts'
import { sectionLabel } from '../labels.ts'
import { changeLabel } from '../law/chain.ts'
import type { LawText } from '../law/model.ts'
import { textSha256 } from '../version-view.ts'
import { common, wordsIn } from './document-words.ts'
import { lawSources } from './law-sources.ts'
import { sourcesOf, type Text } from './stored-texts.ts'

const WORKED_OUT =
  'Charter Oak worked this text out: it set the section’s own marks onto the law. No official edition prints it so.'

const SPACE_ALONE = 'Its old text differs from the law in white space alone; every word is the same.'

/** How far the old text of the section is the law, in a word; a difference of white space alone counts as none. */
function baselineOf(
  store: Store,
  reading: DocumentReading,
  number: string,
): Pick<Text, 'baseline'> & { notes: string[] } {
  const section = sectionOf(reading, number)
  const verdict = section && checked(store, reading, section).verdict
  if (verdict?.verdict === 'differs' && verdict.difference.whiteSpaceOnly)
    return { baseline: 'verified', notes: [SPACE_ALONE] }
  return { baseline: verdict?.verdict ?? 'not checked', notes: [] }
}

/** What is said of the law that a section was set upon: an edition's own warnings, or that it was worked out itself. */
function wordsOfLaw(store: Store, { versionId }: LawText): Pick<Text, 'kind' | 'warnings'> {
  const stored = versionId === null ? undefined : store.sections.version(versionId)
  if (!stored) return { warnings: versionId === null ? [WORKED_OUT] : [] }
  return { kind: stored.kind, warnings: stored.warnings.map(({ message }) => message) }
}

/**
 * A section of the statutes as one section of a document makes it read; `old`: the law that it was set upon.
 * @throws AppError NOT_FOUND; INVALID_INPUT, with the reason, where it cannot be shown
 */
export function asAmendedComparable(store: Store, { id, part }: TextRef): Text {
  const address = readAsAmendedId(id)
  const reading = address && documentReading(store, address.documentId)
  const amended = reading && asAmendedText(store, reading, address)
  if (!address || !reading) return found<Text>(undefined, 'text as amended', id)
  if (!amended)
    throw new AppError(
      'NOT_FOUND',
      `${reading.record.label}, s. ${address.number}, does not change section ${address.statute}. Choose another part of the document.`,
      { where: 'ref.id' },
    )
  const { step, life } = amended
  const side = part === 'old' ? step.before : amended.text
  if (!side && !(step.repeals && part !== 'old'))
    throw new AppError('INVALID_INPUT', `The section as amended cannot be shown: ${step.reason}`, {
      where: 'ref.id',
    })
  const text = side?.text ?? ''
  const isOld = part === 'old' && side !== null
  const { baseline, notes } = baselineOf(store, reading, address.number)
  const made = [WORKED_OUT, ...reading.record.warnings, ...step.notes, ...notes]
  const label = side?.label ?? `repealed by ${changeLabel(step.change)}`
  return {
    ref: { kind: 'as amended', id, part },
    group: sectionLabel(address.statute),
    label: label.replaceAll('\u00a0', ' '),
    stageDate: side?.from ?? step.change.effective.date ?? '2000',
    route: routes.document(address.documentId, { section: address.number }),
    textSha256: textSha256(text),
    marks: 'none',
    baseline: isOld ? 'not checked' : baseline,
    ...(isOld ? wordsOfLaw(store, side) : { warnings: made }),
    sources: side ? lawSources(store, life, side) : common(store, reading.record).sources,
    text,
  }
}

/**
 * A text of a bill with an amendment carried out; `old` and `new` are the readings of its marks.
 * @throws AppError NOT_FOUND; INVALID_INPUT
 */
export function amendedDocumentText(store: Store, { id, part }: TextRef): Text {
  const ids = readAmendedBillId(id)
  if (!ids) return found<Text>(undefined, 'bill as amended', id)
  const { amendment, fileCopy, amended } = amendedBill(store, ids.amendmentId, ids.fileCopyId)
  const left = amended.outcomes.filter(({ status }) => status !== 'applied').length
  const text = wordsIn(amended.document.paragraphs, amended.document.underlining, part)
  const reading = { old: ', as the law read before', new: ', as the law would read', text: '' }[part]
  const incomplete = `${left} of ${amended.outcomes.length} instructions could not be carried out; the amendment’s page says which and why.`
  return {
    ...common(store, fileCopy.record),
    ref: { kind: 'amended document', id, part },
    label: `${fileCopy.record.label} with ${amendment.record.label}${reading}`,
    stageDate: amendment.record.date ?? common(store, fileCopy.record).stageDate,
    route: routes.document(amendment.record.id, { with: fileCopy.record.id }),
    textSha256: textSha256(text),
    warnings: [...(left > 0 ? [incomplete] : []), ...fileCopy.record.warnings, ...amendment.record.warnings],
    sources: sourcesOf(store, [...fileCopy.record.provenance, ...amendment.record.provenance]),
    text,
  }
}
