/** A date known to the day, the month or the year, typed as people write it. */
import { TextInput } from '@mantine/core'
import type { GetInputPropsReturnType } from '@mantine/form'
import { formatDate, readDate } from '../dates.ts'

/** Why a typed date cannot be used, or null. */
export function dateProblem(text: string): string | null {
  if (text.trim() === '') return 'Say when: a day, a month or a year'
  return readDate(text) === null
    ? 'This is not a date; write it as Oct 1, 2017, or 2017-10-01, or Oct 2017, or 2017'
    : null
}

interface DateFieldProps {
  readonly label: string
  readonly value: string
  readonly inputProps: GetInputPropsReturnType
}

export function DateField({ label, value, inputProps }: DateFieldProps) {
  const read = readDate(value)
  return (
    <TextInput
      label={label}
      description={
        read ? `Read as ${formatDate(read)}` : 'A day, a month or a year: Oct 1, 2017, or Oct 2017, or 2017'
      }
      withAsterisk
      required
      autoComplete="off"
      {...inputProps}
    />
  )
}
