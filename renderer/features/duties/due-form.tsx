/** The form that sets when a duty falls due, where the source gives no day or a wrong one. */
import { useForm } from '@mantine/form'
import type { DutyRow } from '#shared/contract/index.ts'
import { formatDate, readDate } from '../../components/dates.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../components/form/use-form-command.ts'
import { whenRight } from '../../components/form/when-right.ts'
import { DueFields, type DueValues } from './due-fields.tsx'
import { DutyNamed } from './duty-named.tsx'
import { dueProblem } from './duty-when.ts'

export function DueForm({ duty, onClose }: { duty: DutyRow; onClose: () => void }) {
  const { send, dialog } = useFormCommand('duty.setDue', onClose)
  const { id, due, recurrence } = duty.record
  const form = useForm<DueValues>({
    initialValues: { due: due === undefined ? '' : formatDate(due), recurrence },
    validate: { due: (text) => dueProblem(text, readDate(text)) },
  })
  const save = (values: DueValues) =>
    send({ obligationId: id, due: readDate(values.due), recurrence: values.recurrence }, 'The day was set.')
  return (
    <FormDialog title="Set when it is due" onSubmit={whenRight(form, save)} {...dialog} submit="Set the day">
      <DutyNamed duty={duty} />
      <DueFields
        due={form.values.due}
        dueProps={form.getInputProps('due')}
        recurrenceProps={form.getInputProps('recurrence')}
        first
      />
    </FormDialog>
  )
}
