/** The form that adds a seat to the council. */
import { NativeSelect, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { Input } from '#shared/contract/index.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { RecordedInField } from '../../components/form/recorded-in-field.tsx'
import { useFormCommand } from '../../components/form/use-form-command.ts'
import { whenRight } from '../../components/form/when-right.ts'

type Group = Input<'seat.add'>['group']

export function SeatForm({ onClose }: { onClose: () => void }) {
  const { send, dialog } = useFormCommand('seat.add', onClose)
  const form = useForm({
    initialValues: { label: '', group: 'public' as Group, organisation: '', recordedIn: '' },
    validate: {
      label: isNotEmpty('Name the seat as the statute does'),
      recordedIn: isNotEmpty('Say where it is recorded: an act, minutes'),
    },
  })
  const save = ({ label, group, organisation, recordedIn }: typeof form.values) =>
    send(
      {
        label: label.trim(),
        group,
        ...(organisation.trim() !== '' && { organisation: organisation.trim() }),
        recordedIn: recordedIn.trim(),
      },
      'The seat was added.',
    )
  return (
    <FormDialog title="Add a seat" onSubmit={whenRight(form, save)} {...dialog} submit="Add the seat">
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
      <RecordedInField description="Such as: P.A. 16-71, section 2" {...form.getInputProps('recordedIn')} />
    </FormDialog>
  )
}
