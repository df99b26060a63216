/** The form that adds a seat to the council. */
import { NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Input } from '#shared/contract/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { focusFirstError } from '../../components/form/focus-first-error.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useUndoToast } from '../../components/use-undo.ts'

type Group = Input<'seat.add'>['group']

export function SeatForm({ onClose }: { onClose: () => void }) {
  const add = useCommand('seat.add')
  const showDone = useUndoToast()
  const form = useForm({
    initialValues: { label: '', group: 'public' as Group, organisation: '', recordedIn: '' },
    validate: {
      label: (text) => (text.trim() === '' ? 'Name the seat as the statute does' : null),
      recordedIn: (text) => (text.trim() === '' ? 'Say where it is recorded: an act, minutes' : null),
    },
  })
  const save = ({ label, group, organisation, recordedIn }: typeof form.values) =>
    add.mutate(
      {
        label: label.trim(),
        group,
        ...(organisation.trim() !== '' && { organisation: organisation.trim() }),
        recordedIn: recordedIn.trim(),
      },
      {
        onSuccess: ({ changeId }) => {
          onClose()
          showDone('The seat was added.', changeId)
        },
      },
    )
  return (
    <FormDialog
      title="Add a seat"
      onClose={onClose}
      onSubmit={form.onSubmit(save, (errors) => focusFirstError(form, errors))}
      busy={add.isPending}
      error={add.error}
      submit="Add the seat"
    >
      <TextInput
        label="Seat"
        description="As the statute names it: The Chief State’s Attorney"
        withAsterisk
        required
        maxLength={300}
        data-autofocus
        {...form.getInputProps('label')}
      />
      <NativeSelect
        label="Kind"
        data={[
          { value: 'public', label: 'Public member' },
          { value: 'state and legislative', label: 'State or legislative member' },
        ]}
        {...form.getInputProps('group')}
      />
      <TextInput label="Organisation" maxLength={300} {...form.getInputProps('organisation')} />
      <TextInput
        label="Where it is recorded"
        description="Such as: P.A. 16-71, section 2"
        withAsterisk
        required
        maxLength={300}
        {...form.getInputProps('recordedIn')}
      />
    </FormDialog>
  )
}
