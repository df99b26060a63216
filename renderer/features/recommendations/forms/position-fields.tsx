/** The fields of a position beside whose it is: the stance, when, where it is recorded, why. */
import { Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { type FormRulesRecord, isNotEmpty, type UseFormReturnType } from '@mantine/form'
import { type Stance, stance } from '#shared/model/index.ts'
import { DateField, dateProblem } from '../../../components/form/date-field.tsx'
import { capitalised } from '../../../components/labels.ts'

export interface PositionValues {
  holder: string
  stance: Stance | ''
  date: string
  source: string
  reason: string
}

export const positionProblems: FormRulesRecord<PositionValues> = {
  holder: isNotEmpty('Say whose position it is'),
  stance: (value: Stance | '') => (value === '' ? 'Choose supports, opposes or abstains' : null),
  date: dateProblem,
  source: isNotEmpty('Say where it is recorded: minutes, a letter'),
}

export function PositionFields({ form }: { form: UseFormReturnType<PositionValues> }) {
  return (
    <>
      <Radio.Group label="Position" withAsterisk {...form.getInputProps('stance')}>
        <Stack gap="xs" mt={4}>
          {stance.options.map((option) => (
            <Radio key={option} value={option} label={capitalised(option)} />
          ))}
        </Stack>
      </Radio.Group>
      <DateField label="When" value={form.values.date} inputProps={form.getInputProps('date')} />
      <TextInput
        label="Where it is recorded"
        description="Such as: Minutes of the meeting of March 2018"
        maxLength={300}
        withAsterisk
        required
        {...form.getInputProps('source')}
      />
      <Textarea
        label="Reason"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        {...form.getInputProps('reason')}
      />
    </>
  )
}
