/** The form that records the repeal that ends a duty. */
import { TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { DutyRow } from '#shared/contract/index.ts'
import { readDate } from '../../components/dates.ts'
import { DateField, dateProblem } from '../../components/form/date-field.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../components/form/use-form-command.ts'
import { whenRight } from '../../components/form/when-right.ts'
import { DutyNamed } from './duty-named.tsx'

export function RepealForm({ duty, onClose }: { duty: DutyRow; onClose: () => void }) {
  const { send, dialog } = useFormCommand('duty.setRepeal', onClose)
  const form = useForm({
    initialValues: { by: '', on: '' },
    validate: {
      by: isNotEmpty('Name the act and section that repealed it'),
      on: dateProblem,
    },
  })
  const save = ({ by, on }: { by: string; on: string }) => {
    const day = readDate(on)
    if (day === null) return
    send({ obligationId: duty.record.id, repeal: { on: day, by: by.trim() } }, 'The repeal was recorded.')
  }
  return (
    <FormDialog
      title="Record the repeal"
      onSubmit={whenRight(form, save)}
      {...dialog}
      submit="Record the repeal"
    >
      <DutyNamed duty={duty} />
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
