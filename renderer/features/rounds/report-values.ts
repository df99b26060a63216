/** A department's report as it stands in its form, read into what is kept; faults and questions by field. Pure. */
import type { FormItemView, Input, RoundDepartmentView, RoundView } from '#shared/contract/index.ts'
import {
  type FormItem,
  type ReportItem,
  reporterKind,
  validateReport,
} from '#shared/council/reporting/index.ts'
import { formatDate, readDate } from '../../components/dates.ts'

export interface ReportValues {
  receivedOn: string
  from: string
  to: string
  recordedIn: string
  note: string
  answers: Partial<Record<ReportItem, string>>
}

/** By field: "receivedOn", "answers.referrals"; '' for the report as a whole. */
export type ByField = ReadonlyMap<string, string>

export interface ReadReport {
  readonly report: Input<'round.putReturn'>
  readonly errors: ByField
  /** It can be kept so, but someone should ask. */
  readonly questions: ByField
}

/** The form as the rules of shared/council take it. */
export const ruleForm = (form: readonly FormItemView[]): FormItem[] =>
  form.map(({ note, ...item }) => ({ ...item, ...(note !== null && { note }) }))

/** The items that this department is asked. */
export const askedOf = (round: RoundView, { kind }: RoundDepartmentView): FormItemView[] =>
  round.form.filter(
    (item) => reporterKind(kind) === 'chief states attorney' || !item.isForChiefStatesAttorney,
  )

export function initialReport(round: RoundView, { report }: RoundDepartmentView): ReportValues {
  return {
    receivedOn: report ? formatDate(report.receivedOn) : '',
    from: formatDate(report ? (report.from ?? '') : round.from),
    to: formatDate(report ? (report.to ?? '') : round.to),
    recordedIn: report?.recordedIn ?? '',
    note: report?.note ?? '',
    answers: Object.fromEntries(
      Object.entries(report?.answers ?? {}).map(([key, answer]) => [key, String(answer)]),
    ),
  }
}

const notADate = 'This is not a date; write it as Oct 1, 2026, or 2026-10-01'

/** What was typed into a box for a number: nothing is not nought. */
function countOf(typed: string): number | undefined | null {
  const text = typed.trim()
  if (text === '') return undefined
  const digits = /^\d{1,3}(,\d{3})+$/.test(text) ? text.replaceAll(',', '') : text
  return /^\d{1,7}$/.test(digits) ? Number(digits) : null
}

export function readReport(
  round: RoundView,
  department: RoundDepartmentView,
  values: ReportValues,
): ReadReport {
  const errors = new Map<string, string>()
  const dateOf = (field: 'receivedOn' | 'from' | 'to'): string | undefined => {
    const text = values[field].trim()
    const date = readDate(text)
    if (text !== '' && date === null) errors.set(field, notADate)
    return date ?? undefined
  }
  const receivedOn = dateOf('receivedOn')
  if (values.receivedOn.trim() === '') errors.set('receivedOn', 'Say when it was received')
  if (values.recordedIn.trim() === '')
    errors.set('recordedIn', 'Say where it is recorded: an e-mail, a letter')
  const from = dateOf('from')
  const to = dateOf('to')
  const answers: Record<string, number | string> = {}
  for (const { key, kind } of askedOf(round, department)) {
    const typed = values.answers[key] ?? ''
    const answer = kind === 'count' ? countOf(typed) : typed.trim() || undefined
    if (answer === null) errors.set(`answers.${key}`, 'Write a whole number, 0 where there were none')
    else if (answer !== undefined) answers[key] = answer
  }
  const dates = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
  const questions = new Map<string, string>()
  for (const { severity, item, message } of validateReport(ruleForm(round.form), {
    departmentId: department.id,
    year: round.record.year,
    kind: reporterKind(department.kind),
    ...(receivedOn !== undefined && { received: receivedOn }),
    ...dates,
    answers,
  })) {
    const field = item === undefined ? '' : `answers.${item}`
    const into = severity === 'error' ? errors : questions
    into.set(field, [into.get(field), message].filter(Boolean).join(' '))
  }
  for (const field of errors.keys()) questions.delete(field)
  const note = values.note.trim()
  const recordedIn = values.recordedIn.trim()
  return {
    report: {
      roundId: round.record.id,
      departmentId: department.id,
      receivedOn: receivedOn ?? '',
      ...dates,
      answers,
      recordedIn,
      ...(note !== '' && { note }),
    },
    errors,
    questions,
  }
}
