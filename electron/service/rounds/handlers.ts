import type { Handlers, Output, ParsedInput } from '#shared/contract/index.ts'
import { outstandingReports, reminderText, reporterKind } from '#shared/council/reporting/index.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { found } from '../found.ts'
import {
  beginRound,
  dayOf,
  putDepartments,
  putFigure,
  putReturn,
  removeFigure,
  removeReturn,
} from './edits.ts'
import { applyTable, previewTable, template } from './tables.ts'
import { formNeeded, roundOf, roundRows, roundView } from './view.ts'

type Area = Extract<keyof Handlers, `round.${string}`>

function reminder(
  store: Store,
  { roundId, departmentId }: ParsedInput<'round.reminder'>,
  today: string,
): Output<'round.reminder'> {
  const round = roundOf(store, roundId)
  const { departments } = roundView(store, roundId, today)
  const department = found(
    departments.find(({ id }) => id === departmentId),
    'department of this round',
    departmentId,
  )
  const asked = { id: department.id, name: department.name, kind: reporterKind(department.kind) }
  const [due] = outstandingReports([asked], [], round.year, today)
  return { text: due ? reminderText(due, formNeeded(round), round.year) : '' }
}

export function roundHandlers(context: ServiceContext): Pick<Handlers, Area> {
  return {
    'round.list': () => ({ rows: roundRows(context.store()) }),
    'round.get': ({ id }) => roundView(context.store(), id, dayOf(context)),
    'round.begin': (input) => beginRound(context, input),
    'round.putDepartments': (input) => putDepartments(context, input),
    'round.putReturn': (input) => putReturn(context, input),
    'round.removeReturn': (input) => removeReturn(context, input),
    'round.putFigure': (input) => putFigure(context, input),
    'round.removeFigure': (input) => removeFigure(context, input),
    'round.template': (input) => template(context, input),
    'round.previewTable': (input) => previewTable(context, input),
    'round.applyTable': (input) => applyTable(context, input),
    'round.reminder': (input) => reminder(context.store(), input, dayOf(context)),
  }
}
