/** Words of a document in one reading of its marks, and what all texts of a document have in common. */
import { AppError } from '#shared/contract/errors.ts'
import { routes, type TextRef } from '#shared/contract/index.ts'
import {
  type DocumentParagraph,
  paragraphText,
  readSectionMarks,
  type SectionMarks,
  type Underlining,
} from '#shared/law/bills/index.ts'
import type { DraftedDocument } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { billIdOf } from '../documents/rows.ts'
import { billLabel } from '../labels.ts'
import { stampedCache } from '../stamped-cache.ts'
import { sourcesOf, type Text } from './stored-texts.ts'

/** Paragraphs as printed, parted by line breaks. */
export const printed = (paragraphs: readonly DocumentParagraph[]): string =>
  paragraphs
    .map((paragraph) => paragraphText(paragraph).trim())
    .filter((text) => text !== '')
    .join('\n')

export const LOST =
  'The old reading of this text cannot be told, because the underlining of its insertions was lost. Compare its new reading, or the text as printed.'

let lastRead: { paragraphs: readonly DocumentParagraph[]; marks: SectionMarks } | undefined

/** Of the text read last they are kept: its old and its new reading are mostly asked for one after the other. */
function marksOf(paragraphs: readonly DocumentParagraph[], underlining: Underlining): SectionMarks {
  if (lastRead?.paragraphs !== paragraphs)
    lastRead = { paragraphs, marks: readSectionMarks(paragraphs, { underlining }) }
  return lastRead.marks
}

/**
 * Paragraphs as printed, or in one reading of the drafter's marks.
 * @throws AppError INVALID_INPUT for the old reading of a text that lost its underlining
 */
export function wordsIn(
  paragraphs: readonly DocumentParagraph[],
  underlining: Underlining,
  part: TextRef['part'],
): string {
  if (part === 'text') return printed(paragraphs)
  const marks = marksOf(paragraphs, underlining)
  if (part === 'new') return marks.after
  if (marks.state === 'refused') throw new AppError('INVALID_INPUT', LOST, { where: 'ref.part' })
  return marks.before
}

const MARKS = { carried: 'present', none: 'none', lost: 'lost' } as const

/** What all texts of a document have in common; its bill or act is the heading under which they stand. */
export function common(store: Store, record: DraftedDocument): Common {
  return commons(store, record.id, () => makeCommon(store, record))
}

type Common = Omit<Text, 'ref' | 'label' | 'textSha256' | 'text'>
const commons = stampedCache<Common>(10_000)

function makeCommon(store: Store, record: DraftedDocument): Common {
  const act = record.actId === undefined ? undefined : store.acts.factsOf(record.actId)
  const billId = billIdOf(store, record)
  const bill = billId === undefined ? undefined : store.bills.get(billId)
  return {
    group: act?.number ?? (bill ? billLabel(bill) : record.label),
    stageDate: record.date ?? String(act?.year ?? bill?.year ?? 2000),
    route: routes.document(record.id),
    marks: MARKS[record.underlining],
    baseline: 'not checked',
    warnings: [...record.warnings],
    sources: sourcesOf(store, record.provenance),
  }
}
