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
import { textSha256 } from '../version-view.ts'
import { common, wordsIn } from './document-words.ts'
import type { Text } from './stored-texts.ts'

const WORKED_OUT =
  'Charter Oak worked this text out: it set the section’s own marks onto the law. No official edition prints it so.'

function baselineOf(store: Store, reading: DocumentReading, number: string): Text['baseline'] {
  const section = sectionOf(reading, number)
  return section ? checked(store, reading, section).verdict.verdict : 'not checked'
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
  const { step } = amended
  const side = part === 'old' ? step.before : amended.text
  if (!side && !(step.repeals && part !== 'old'))
    throw new AppError('INVALID_INPUT', `The section as amended cannot be shown: ${step.reason}`, {
      where: 'ref.id',
    })
  const text = side?.text ?? ''
  const label = side?.label ?? `repealed by ${changeLabel(step.change)}`
  return {
    ref: { kind: 'as amended', id, part },
    group: sectionLabel(address.statute),
    label: label.replaceAll('\u00a0', ' '),
    stageDate: side?.from ?? step.change.effective.date ?? '2000',
    route: routes.document(address.documentId, { section: address.number }),
    textSha256: textSha256(text),
    marks: 'none',
    baseline: baselineOf(store, reading, address.number),
    warnings: [WORKED_OUT, ...reading.record.warnings, ...step.notes],
    sources: common(store, reading.record).sources,
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
    text,
  }
}
