/** The form that records who supports, opposes or abstains. */
import { Autocomplete } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useCommand, useProcedure } from '../../../app/procedures.ts'
import { readDate } from '../../../components/dates.ts'
import { focusFirstError } from '../../../components/form/focus-first-error.ts'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { useUndoToast } from '../../../components/use-undo.ts'
import { PositionFields, type PositionValues, positionProblems } from './position-fields.tsx'

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
    validate: positionProblems,
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
      <PositionFields form={form} />
    </FormDialog>
  )
}
