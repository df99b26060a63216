/** The form that records the repeal that ends a duty. */
import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { DutyRow } from '#shared/contract/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { readDate } from '../../components/dates.ts'
import { DateField, dateProblem } from '../../components/form/date-field.tsx'
import { focusFirstError } from '../../components/form/focus-first-error.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useUndoToast } from '../../components/use-undo.ts'

export function RepealForm({ duty, onClose }: { duty: DutyRow; onClose: () => void }) {
  const set = useCommand('duty.setRepeal')
  const showDone = useUndoToast()
  const form = useForm({
    initialValues: { by: '', on: '' },
    validate: {
      by: (text) => (text.trim() === '' ? 'Name the act and section that repealed it' : null),
      on: dateProblem,
    },
  })
  const save = ({ by, on }: { by: string; on: string }) => {
    const day = readDate(on)
    if (day === null) return
    set.mutate(
      { obligationId: duty.record.id, repeal: { on: day, by: by.trim() } },
      {
        onSuccess: ({ changeId }) => {
          onClose()
          showDone('The repeal was recorded.', changeId)
        },
      },
    )
  }
  return (
    <FormDialog
      title="Record the repeal"
      onClose={onClose}
      onSubmit={form.onSubmit(save, (errors) => focusFirstError(form, errors))}
      busy={set.isPending}
      error={set.error}
      submit="Record the repeal"
    >
      <TextInput
        label="Repealed by"
        description="Such as: P.A. 24-12, section 3"
        withAsterisk
        required
        maxLength={200}
        data-autofocus
        {...form.getInputProps('by')}
      />
      <DateField label="From when on" value={form.values.on} inputProps={form.getInputProps('on')} />
    </FormDialog>
  )
}
