/** The form that records who supports, opposes or abstains. */
import { Autocomplete, Radio, Stack, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { type Stance, stance } from '#shared/model/index.ts'
import { useCommand, useProcedure } from '../../../app/procedures.ts'
import { readDate } from '../../../components/dates.ts'
import { capitalised } from '../../../components/labels.ts'
import { useUndoToast } from '../../../components/use-undo.ts'
import { DateField, dateProblem } from './date-field.tsx'
import { focusFirstError } from './focus-first-error.ts'
import { FormDialog } from './form-dialog.tsx'

interface PositionValues {
  holder: string
  stance: Stance | ''
  date: string
  source: string
  reason: string
}

export function RecordPositionForm({
  recommendationId,
  onClose,
}: {
  readonly recommendationId: string
  readonly onClose: () => void
}) {
  const record = useCommand('recommendation.recordPosition')
  const council = useProcedure('council.get', {})
  const showDone = useUndoToast()
  const seats = council.data?.seats ?? []
  const form = useForm<PositionValues>({
    initialValues: { holder: '', stance: '', date: '', source: '', reason: '' },
    validate: {
      holder: (value) => (value.trim() === '' ? 'Say whose position it is' : null),
      stance: (value) => (value === '' ? 'Choose supports, opposes or abstains' : null),
      date: dateProblem,
      source: (value) => (value.trim() === '' ? 'Say where it is recorded: minutes, a letter' : null),
    },
  })
  const save = (values: PositionValues) => {
    const date = readDate(values.date)
    if (date === null || values.stance === '') return
    const holder = values.holder.trim()
    const seat = seats.find((one) => one.label === holder || one.organisation === holder)
    const reason = values.reason.trim()
    record.mutate(
      {
        recommendationId,
        holder,
        ...(seat ? { seatId: seat.id } : {}),
        stance: values.stance,
        date,
        source: values.source.trim(),
        ...(reason === '' ? {} : { reason }),
      },
      {
        onSuccess: (edited) => {
          onClose()
          showDone('Position recorded.', edited.changeId)
        },
      },
    )
  }
  return (
    <FormDialog
      title="Record a position"
      onClose={onClose}
      onSubmit={form.onSubmit(save, (errors) => focusFirstError(form, errors))}
      busy={record.isPending}
      error={record.error}
      submit="Record the position"
    >
      <Autocomplete
        label="Whose"
        description="A seat of the council, or another organisation or office"
        data={[...new Set(seats.map((seat) => seat.label))]}
        limit={8}
        openOnFocus={false}
        maxLength={200}
        withAsterisk
        required
        data-autofocus
        {...form.getInputProps('holder')}
      />
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
    </FormDialog>
  )
}
