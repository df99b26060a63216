/** What the report is to be about, kept in the address. */
import { useAddressState } from '../../components/address-state.ts'
import { type ReportForm, reportForms } from './report-forms.ts'

export interface Choices {
  /** None: every year. */
  readonly years: readonly number[]
  /** As typed; '' for today. */
  readonly asOf: string
  /** A whole day of the calendar, or undefined while none is typed. */
  readonly day: string | undefined
  readonly form: ReportForm
  choose(change: { years?: readonly number[]; asOf?: string; format?: string }): void
}

const firstForm = reportForms[0] as ReportForm

function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`)
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text)
}

export function useChoices(): Choices {
  const state = useAddressState()
  const asOf = state.get('asof')
  return {
    years: state
      .get('years')
      .split('-')
      .map(Number)
      .filter((year) => year > 0),
    asOf,
    day: isDay(asOf) ? asOf : undefined,
    form: reportForms.find(({ format }) => format === state.get('format')) ?? firstForm,
    choose: ({ years, asOf: day, format }) =>
      state.set({
        ...(years !== undefined && { years: years.join('-') }),
        ...(day !== undefined && { asof: day }),
        ...(format !== undefined && { format: format === firstForm.format ? '' : format }),
      }),
  }
}
