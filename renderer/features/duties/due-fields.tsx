/** The fields that say when a duty falls due and how often; shared by the forms that set them. */
import { NativeSelect, TextInput } from '@mantine/core'
import type { GetInputPropsReturnType } from '@mantine/form'
import type { DutyRow } from '#shared/contract/index.ts'
import { formatDate, readDate } from '../../components/dates.ts'
import { recurrenceWords } from './duty-when.ts'

export type Recurrence = DutyRow['record']['recurrence']

export interface DueValues {
  due: string
  recurrence: Recurrence
}

export interface DueFieldsProps {
  /** What is typed as the day. */
  readonly due: string
  readonly dueProps: GetInputPropsReturnType
  readonly recurrenceProps: GetInputPropsReturnType
  /** Where the form begins with them. */
  readonly first?: boolean
}

export function DueFields({ due, dueProps, recurrenceProps, first = false }: DueFieldsProps) {
  const read = readDate(due)
  return (
    <>
      <TextInput
        label="Due"
        description={
          read
            ? `Read as ${formatDate(read)}`
            : 'A day, a month or a year; the first one of a yearly duty. Empty: no day is known.'
        }
        autoComplete="off"
        data-autofocus={first || undefined}
        {...dueProps}
      />
      <NativeSelect
        label="How often"
        data={Object.entries(recurrenceWords).map(([value, label]) => ({ value, label }))}
        {...recurrenceProps}
      />
    </>
  )
}
