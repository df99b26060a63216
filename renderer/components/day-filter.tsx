/** The day that a list is of, kept in the address; empty is today. */
import { Button, TextInput } from '@mantine/core'

export interface DayFilterProps {
  readonly label: string
  /** Said of the day where one is chosen: "Who held each seat on that day". */
  readonly meaning: string
  /** `YYYY-MM-DD`, or '' for today. */
  readonly day: string
  readonly onChange: (day: string) => void
}

export function DayFilter({ label, meaning, day, onChange }: DayFilterProps) {
  return (
    <>
      <TextInput
        type="date"
        label={label}
        description={day === '' ? 'Today' : meaning}
        value={day}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {day !== '' && (
        <Button variant="default" onClick={() => onChange('')}>
          Today
        </Button>
      )}
    </>
  )
}
