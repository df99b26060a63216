/** When a duty falls due, or what became of it, in the few words beside its state. Pure, so that it can be tested. */
import type { DutyRow } from '#shared/contract/index.ts'
import { reportedInWords } from '#shared/council/obligations/index.ts'
import { formatDate } from '../../components/dates.ts'
import { counted } from '../../components/labels.ts'

/** How often it is due, as a choice; `standing` has no end. */
export const recurrenceWords: Record<DutyRow['record']['recurrence'], string> = {
  once: 'Once',
  'every year': 'Every year, on that day',
  standing: 'Standing: without end',
  'not stated': 'How often is not stated',
}

const often: Record<DutyRow['record']['recurrence'], string> = {
  once: 'once',
  'every year': 'every year',
  standing: '',
  'not stated': 'how often is not stated',
}

function late({ occurrences, next }: DutyRow): string[] {
  const missed = occurrences.filter(({ state }) => state === 'late')
  const [latest] = missed
  return [
    latest ? `was due ${formatDate(latest.date)}` : '',
    missed.length > 1 ? `${counted(missed.length, 'due date')} with nothing recorded` : '',
    next ? `next due ${formatDate(next.date)}` : '',
  ]
}

function due({ next, record, completions }: DutyRow): string[] {
  const claims = completions.filter(({ evidence }) => evidence.length === 0).length
  return [
    next ? `due ${formatDate(next.date)}` : record.due === undefined ? 'no day is known' : '',
    claims > 0 ? `${counted(claims, 'entry', 'entries')} without evidence` : '',
  ]
}

function done({ completions }: DutyRow): string[] {
  const proven = completions.findLast(({ evidence }) => evidence.length > 0)
  return [proven ? `done ${formatDate(proven.doneOn)}` : 'reported done in a source']
}

const decapitalised = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1)

/** "was due Jan 1, 2026 · 19 due dates with nothing recorded · next due Jan 1, 2027 · every year" */
export function dutyWhen(duty: DutyRow): string {
  const { state, repeal, record } = duty
  const facts =
    state === 'late'
      ? late(duty)
      : state === 'due'
        ? due(duty)
        : state === 'done'
          ? done(duty)
          : state === 'repealed' && repeal
            ? [`repealed ${formatDate(repeal.on)} by ${repeal.by}`]
            : []
  const reported = state === 'late' || state === 'due' ? decapitalised(reportedInWords(record.state)) : ''
  return [...facts, state === 'repealed' ? '' : often[record.recurrence], reported]
    .filter(Boolean)
    .join(' · ')
}

/** What became of one of its days: "● done Dec 20, 2017", "▲ nothing recorded", "◔ due". */
export function occurrenceWords(
  { state, wasLate, completionId }: DutyRow['occurrences'][number],
  completions: DutyRow['completions'],
): string {
  if (state === 'late') return '▲ nothing recorded'
  if (state === 'due') return '◔ due'
  const completion = completions.find(({ id }) => id === completionId)
  const when = completion ? ` ${formatDate(completion.doneOn)}` : ''
  return `● done${when}${wasLate ? ', after its day' : ''}`
}

/** What is wrong with a typed day that may be left empty, or null. @param read the day as it was read */
export function dueProblem(text: string, read: string | null): string | null {
  return text.trim() === '' || read !== null
    ? null
    : 'This is not a date; write it as Jan 1, 2027, or leave it empty'
}

/** The same day some years later; of February 29, the 28th where there is none. @param day `YYYY-MM-DD` */
export function yearsLater(day: string, years: number): string {
  const year = Number(day.slice(0, 4)) + years
  const rest = day.slice(4)
  const isLeap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1
  return `${year}${rest === '-02-29' && !isLeap ? '-02-28' : rest}`
}
