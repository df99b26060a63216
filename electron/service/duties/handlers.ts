import { AppError } from '#shared/contract/errors.ts'
import type { Handlers, Output, ParsedInput } from '#shared/contract/index.ts'
import { dutyEntries, writeCalendar } from '#shared/council/obligations/index.ts'
import { printDate } from '#shared/law/dates/partial.ts'
import type { ServiceContext } from '../context.ts'
import { addDuty } from './add.ts'
import { dayOf, recordDone, setDue, setRepeal, withdrawDone } from './edits.ts'
import { calendarDuties, dutyRows } from './views.ts'

type Area =
  | 'duty.list'
  | 'duty.add'
  | 'duty.recordDone'
  | 'duty.withdrawDone'
  | 'duty.setDue'
  | 'duty.setRepeal'
  | 'duty.calendar'

/** The longest stretch of a calendar file, in years. */
const longestCalendar = 40

/** The same duties on the same day make the same bytes: the stamp is the day's, not the moment's. */
function calendar(context: ServiceContext, input: ParsedInput<'duty.calendar'>): Output<'duty.calendar'> {
  const { from, to, remindDaysBefore } = input
  const wrong = (message: string) => new AppError('INVALID_INPUT', message, { where: 'to' })
  if (to < from) throw wrong(`The last day, ${printDate(to)}, lies before the first, ${printDate(from)}.`)
  if (Number(to.slice(0, 4)) - Number(from.slice(0, 4)) > longestCalendar)
    throw wrong(`A calendar file holds at most ${longestCalendar} years.`)
  const today = dayOf(context)
  const entries = dutyEntries(calendarDuties(context.store()), { from, to, today, remindDaysBefore })
  const text = writeCalendar({
    name: 'Duties under Connecticut’s trafficking acts (unofficial)',
    stamp: `${today}T00:00:00Z`,
    entries,
  })
  const bytes = Buffer.from(text, 'utf8')
  return {
    name: `charter-oak-duties-${from}-to-${to}.ics`,
    mime: 'text/calendar;charset=utf-8',
    base64: bytes.toString('base64'),
    bytes: bytes.length,
    entries: entries.length,
  }
}

export function dutyHandlers(context: ServiceContext): Pick<Handlers, Area> {
  return {
    'duty.list': ({ on }) => ({ rows: dutyRows(context.store(), on ?? dayOf(context)) }),
    'duty.add': (input) => addDuty(context, input),
    'duty.recordDone': (input) => recordDone(context, input),
    'duty.withdrawDone': (input) => withdrawDone(context, input),
    'duty.setDue': (input) => setDue(context, input),
    'duty.setRepeal': (input) => setRepeal(context, input),
    'duty.calendar': (input) => calendar(context, input),
  }
}
