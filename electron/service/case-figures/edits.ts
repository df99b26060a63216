/** Counts of arrests, charges and convictions as people enter them. */
import { randomUUID } from 'node:crypto'
import { AppError } from '#shared/contract/errors.ts'
import type { Output, ParsedInput } from '#shared/contract/index.ts'
import type { CaseFigure } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { editRecords } from '../edit-records.ts'
import { found } from '../found.ts'
import { sectionLabel } from '../labels.ts'

export const newFigureId = (): string => `case-${randomUUID().slice(0, 8)}`

export function invalid(where: string, message: string): never {
  throw new AppError('INVALID_INPUT', `${message} Nothing was changed.`, { where })
}

/** @returns the id of the log entry */
export function editFigures(
  context: ServiceContext,
  figures: readonly CaseFigure[],
  action: string,
  label: string,
  write: (store: Store) => void,
): number {
  return editRecords(context, {
    subjectKind: 'case figure',
    subjectId: figures[0]?.sectionId ?? '',
    subjectLabel: label,
    action,
    rows: figures.map(({ id }) => ({ table: 'case_figure', key: [id] })),
    write,
  })
}

const labelOf = ({ sectionId, year, kind }: CaseFigure): string =>
  `${sectionLabel(sectionId)}, ${kind} ${year}`

/** What makes two counts the same one. */
export const figureKey = ({
  sectionId,
  year,
  kind,
  reporter,
}: Pick<CaseFigure, 'sectionId' | 'year' | 'kind' | 'reporter'>): string =>
  [sectionId, year, kind, reporter.toLowerCase()].join(' ')

/** @throws AppError NOT_FOUND; INVALID_INPUT (see the contract) */
export function putFigure(
  context: ServiceContext,
  { id, ...rest }: ParsedInput<'cases.put'>,
): Output<'cases.put'> {
  const store = context.store()
  const figure: CaseFigure = { ...rest, id: id ?? newFigureId() }
  if (id !== undefined) found(store.caseFigures.get(id), 'figure', id)
  if (!store.sections.has(figure.sectionId))
    invalid('sectionId', `The store has no ${sectionLabel(figure.sectionId)}.`)
  const twice = store.caseFigures
    .ofSection(figure.sectionId)
    .find((one) => one.id !== figure.id && figureKey(one) === figureKey(figure))
  if (twice)
    invalid('value', `${figure.reporter} gives ${twice.value} for ${labelOf(figure)} already. Edit that one.`)
  const action = id === undefined ? 'Added a figure' : 'Edited a figure'
  const changeId = editFigures(context, [figure], action, labelOf(figure), (open) =>
    open.caseFigures.put(figure),
  )
  return { changeId, figure }
}

/** @throws AppError NOT_FOUND */
export function removeFigure(context: ServiceContext, id: string): Output<'cases.remove'> {
  const figure = found(context.store().caseFigures.get(id), 'figure', id)
  const changeId = editFigures(context, [figure], 'Took a figure out', labelOf(figure), (open) =>
    open.caseFigures.remove(id),
  )
  return { changeId }
}
