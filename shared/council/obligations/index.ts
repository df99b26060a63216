/** Duties that acts lay on someone: when they fall due, where they stand, and a calendar of them. */
export { type CalendarEntry, type CalendarFile, writeCalendar } from './calendar.ts'
export { addDays, dayNumber, daysBetween } from './days.ts'
export { type CalendarDuty, dutyEntries, type EntryOptions } from './duty-entries.ts'
export {
  type Duty,
  type DutyRepeal,
  nextOccurrence,
  type Occurrence,
  occurrencesBetween,
} from './occurrences.ts'
export { reportedInWords } from './reported.ts'
export {
  type Completion,
  type DutyState,
  type DutyStateWord,
  dutyState,
  type OccurrenceState,
} from './state.ts'
