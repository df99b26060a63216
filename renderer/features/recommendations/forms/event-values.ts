/** The values of the form for a status event, and what may be wrong with them. */
import { evidenceProblem, isYetToHappen } from '#shared/council/index.ts'
import type { ImplementationStatus } from '#shared/model/index.ts'
import { formatDate, readDate } from '../../../components/dates.ts'
import { dateProblem } from '../../../components/form/date-field.tsx'
import type { PickedEvidence } from '../../../components/form/picked-evidence.ts'

export interface EventValues {
  what: string
  date: string
  status: ImplementationStatus | ''
  elementIds: string[]
  evidence: PickedEvidence[]
  note: string
}

export const emptyEvent: EventValues = {
  what: '',
  date: '',
  status: '',
  elementIds: [],
  evidence: [],
  note: '',
}

/** On the person's own calendar, ISO date. */
const today = () => new Date().toLocaleDateString('sv')

/** A message for each field that is wrong, in the order of the form; the store checks the same again. */
export const eventProblems: {
  [K in keyof EventValues]: (value: EventValues[K], all: EventValues) => string | null
} = {
  what: (value) => (value.trim() === '' ? 'Say in a sentence what happened' : null),
  date: (value, all) => {
    const date = readDate(value)
    return date !== null && all.status !== '' && isYetToHappen(all.status, date, today())
      ? `${formatDate(date)} is still to come; say when it happened`
      : dateProblem(value)
  },
  status: (value) => (value === '' ? 'Choose the status that this brought about' : null),
  elementIds: () => null,
  evidence: (value, all) => {
    if (value.length > 20) return 'At most 20 pieces of evidence'
    return all.status === ''
      ? null
      : evidenceProblem(
          all.status,
          value.map((item) => item.evidence),
        )
  },
  note: () => null,
}
