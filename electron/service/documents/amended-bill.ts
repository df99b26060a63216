/** An LCO amendment carried out on a text of its bill. */
import { AppError } from '#shared/contract/errors.ts'
import type { AmendedDocumentView } from '#shared/contract/index.ts'
import { type AmendedBill, applyAmendment, type Outcome, readAmendment } from '#shared/law/bills/index.ts'
import type { Store } from '../../store/store.ts'
import { found } from '../found.ts'
import { stampedCache } from '../stamped-cache.ts'
import { type DocumentReading, documentReading } from './reading.ts'
import { documentRow } from './rows.ts'

/** The amendment and the text that it is carried out on. */
export interface AmendedPair {
  readonly amendment: DocumentReading
  readonly fileCopy: DocumentReading
  readonly amended: AmendedBill
}

const results = stampedCache<AmendedBill>(20)

/** @throws AppError NOT_FOUND; INVALID_INPUT where the first is no amendment, or the second is one or an act */
export function amendedBill(store: Store, amendmentId: string, fileCopyId: string): AmendedPair {
  const amendment = found(documentReading(store, amendmentId), 'document', amendmentId)
  const fileCopy = found(documentReading(store, fileCopyId), 'document', fileCopyId)
  if (amendment.record.kind !== 'amendment')
    throw new AppError(
      'INVALID_INPUT',
      `${amendment.record.label} is no amendment. Choose one of the bill’s amendments.`,
      {
        where: 'amendmentId',
      },
    )
  if (fileCopy.record.kind === 'amendment' || fileCopy.record.kind.endsWith(' act'))
    throw new AppError(
      'INVALID_INPUT',
      `${fileCopy.record.label} is no text of a bill. An amendment is carried out on the file copy that it names.`,
      { where: 'fileCopyId' },
    )
  const amended = results(store, `${fileCopyId} ${amendmentId}`, () =>
    applyAmendment(readAmendment(amendment.document), fileCopy.document),
  )
  return { amendment, fileCopy, amended }
}

function instructionView(outcome: Outcome): AmendedDocumentView['instructions'][number] {
  const { words } = outcome.instruction
  return outcome.status === 'applied'
    ? { words, status: 'applied', reason: '', notes: [...outcome.notes] }
    : { words, status: 'not applicable', reason: outcome.reason, notes: [] }
}

/** "<file copy>.with.<amendment>" */
export const amendedBillId = (fileCopyId: string, amendmentId: string): string =>
  `${fileCopyId}.with.${amendmentId}`

export function readAmendedBillId(id: string): { fileCopyId: string; amendmentId: string } | undefined {
  const [fileCopyId, amendmentId, ...rest] = id.split('.with.')
  return fileCopyId && amendmentId && rest.length === 0 ? { fileCopyId, amendmentId } : undefined
}

/** @throws AppError as `amendedBill` */
export function amendedDocumentView(
  store: Store,
  amendmentId: string,
  fileCopyId: string,
): AmendedDocumentView {
  const { amendment, fileCopy, amended } = amendedBill(store, amendmentId, fileCopyId)
  return {
    amendment: documentRow(store, amendment.record),
    fileCopy: documentRow(store, fileCopy.record),
    instructions: amended.outcomes.map(instructionView),
    beforeRef: { kind: 'document', id: fileCopyId, part: 'text' },
    afterRef: { kind: 'amended document', id: amendedBillId(fileCopyId, amendmentId), part: 'text' },
  }
}
