/** Reports, and recommendations entered or edited by hand. */
import { randomUUID } from 'node:crypto'
import { AppError } from '#shared/contract/errors.ts'
import type { Output, ParsedInput } from '#shared/contract/index.ts'
import type { CouncilReport } from '#shared/model/index.ts'
import type { RowsRef } from '../../store/row-access.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { editRecords } from '../edit-records.ts'
import { found } from '../found.ts'
import { ensureHandSource } from '../hand-source.ts'
import { recommendationLabel } from '../labels.ts'
import { refuseChangedMeanwhile } from '../meanwhile.ts'
import { recommendationView } from '../recommendation-view.ts'
import { editedHere, nameSourceOfWords } from './edited-words.ts'
import { reportRows } from './list.ts'
import {
  type NewRecommendation,
  recommendationIdOf,
  recordOfNew,
  rowsOfRecommendation,
} from './new-recommendation.ts'

type Edited = Output<'recommendation.create'>

/** @throws AppError INVALID_INPUT for a second report of a year; NOT_FOUND */
export function putReport(context: ServiceContext, input: ParsedInput<'report.put'>): Output<'report.put'> {
  const store = context.store()
  const reports = store.councilReports.all()
  const before =
    input.id === undefined
      ? undefined
      : found(
          reports.find(({ id }) => id === input.id),
          'report',
          input.id,
        )
  if (reports.some(({ id, year }) => year === input.year && id !== before?.id))
    throw new AppError('INVALID_INPUT', `There is a report of ${input.year} already. Edit that one.`, {
      where: 'year',
    })
  // A report that was only known from its recommendations keeps the document that they are quoted from.
  const sourceId =
    before?.sourceId ?? reportRows(store).rows.find(({ year }) => year === input.year)?.sourceId
  const report: CouncilReport = {
    ...input,
    id: before?.id ?? `report-${input.year}`,
    ...(sourceId !== undefined && { sourceId }),
  }
  const changeId = editRecords(context, {
    subjectKind: 'report',
    subjectId: report.id,
    subjectLabel: report.title,
    action: before ? 'Edited a report' : 'Added a report',
    rows: [{ table: 'council_report', key: [report.id] }],
    write: (open) => open.councilReports.put(report),
  })
  return { changeId, report }
}

function refuseKnown(store: Store, { year, number }: NewRecommendation): void {
  if (!store.recommendations.get(recommendationIdOf(year, number))) return
  throw new AppError(
    'INVALID_INPUT',
    `Recommendation ${number} of ${year} is in the store already. Open it, or choose another number.`,
    { where: 'number' },
  )
}

/** @throws AppError INVALID_INPUT for a number that the year has already */
export function createRecommendation(context: ServiceContext, input: NewRecommendation): Edited {
  const store = context.store()
  refuseKnown(store, input)
  const record = recordOfNew(input)
  const changeId = editRecords(context, {
    subjectKind: 'recommendation',
    subjectId: record.id,
    subjectLabel: recommendationLabel(record),
    action: 'Added a recommendation',
    rows: rowsOfRecommendation(record),
    write(open) {
      ensureHandSource(open)
      open.recommendations.add(record)
    },
  })
  return { changeId, recommendation: recommendationView(store, record.id) }
}

function editOne(
  context: ServiceContext,
  id: string,
  action: string,
  rows: readonly RowsRef[],
  write: (store: Store) => void,
): Edited {
  const store = context.store()
  const record = found(store.recommendations.get(id), 'recommendation', id)
  const changeId = editRecords(context, {
    subjectKind: 'recommendation',
    subjectId: id,
    subjectLabel: recommendationLabel(record),
    action,
    rows,
    write,
  })
  return { changeId, recommendation: recommendationView(store, id) }
}

/** @throws AppError NOT_FOUND; CONFLICT when it is no longer as it `was`; INVALID_INPUT where nothing would change */
export function editRecommendation(
  context: ServiceContext,
  input: ParsedInput<'recommendation.edit'>,
): Edited {
  const { recommendationId: id, shortTitle, text, notes, owner, was } = input
  return editOne(
    context,
    id,
    'Edited a recommendation',
    [
      { table: 'recommendation', key: [id] },
      { table: 'provenance', key: ['recommendation', id] },
    ],
    (store) => {
      const record = found(store.recommendations.get(id), 'recommendation', id)
      const known = store.councilReports.owners().get(id) ?? null
      refuseChangedMeanwhile('recommendation', [
        { lead: 'Its short title is now', was: was?.shortTitle, is: record.shortTitle },
        { lead: 'The council’s words are now', was: was?.text, is: record.text },
        { lead: 'The notes are now', was: was?.notes?.join(' · '), is: record.notes.join(' · ') },
        { lead: 'Who looks after it is now', was: was?.owner, is: known ?? '' },
      ])
      nameSourceOfWords(store, record, text ?? record.text, editedHere(context))
      store.councilReports.setWords(id, {
        shortTitle: shortTitle ?? record.shortTitle,
        text: text ?? record.text,
        notes: notes ?? record.notes,
        owner: owner === undefined ? known : owner || null,
      })
    },
  )
}

/** @throws AppError NOT_FOUND */
export function addElement(
  context: ServiceContext,
  { recommendationId: id, text }: ParsedInput<'recommendation.addElement'>,
): Edited {
  const elementId = `${id}-element-${randomUUID().slice(0, 8)}`
  return editOne(context, id, 'Added an element', [{ table: 'element', key: [id] }], (store) =>
    store.councilReports.addElement(id, elementId, text),
  )
}
