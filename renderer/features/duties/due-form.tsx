/** The form that sets when a duty falls due, where the source gives no day or a wrong one. */
import { NativeSelect, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { DutyRow } from '#shared/contract/index.ts'
import { formatDate, readDate } from '../../components/dates.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../components/form/use-form-command.ts'
import { whenRight } from '../../components/form/when-right.ts'

const recurrences = ['once', 'every year', 'standing', 'not stated'] as const
type Recurrence = (typeof recurrences)[number]

const words: Record<Recurrence, string> = {
  once: 'Once',
  'every year': 'Every year, on that day',
  standing: 'Standing: without end',
  'not stated': 'How often is not stated',
}

export function DueForm({ duty, onClose }: { duty: DutyRow; onClose: () => void }) {
  const { send, dialog } = useFormCommand('duty.setDue', onClose)
  const { id, due, recurrence } = duty.record
  const form = useForm<{ due: string; recurrence: Recurrence }>({
    initialValues: { due: due === undefined ? '' : formatDate(due), recurrence },
    validate: {
      due: (text) =>
        text.trim() === '' || readDate(text) !== null
          ? null
          : 'This is not a date; write it as Jan 1, 2027, or leave it empty',
    },
  })
  const save = (values: { due: string; recurrence: Recurrence }) =>
    send({ obligationId: id, due: readDate(values.due), recurrence: values.recurrence }, 'The day was set.')
  return (
    <FormDialog title="Set when it is due" onSubmit={whenRight(form, save)} {...dialog} submit="Set the day">
      <TextInput
        label="Due"
        description="A day, a month or a year; the first one of a yearly duty. Empty: no day is known."
        autoComplete="off"
        data-autofocus
        {...form.getInputProps('due')}
      />
      <NativeSelect
        label="How often"
        data={recurrences.map((value) => ({ value, label: words[value] }))}
        {...form.getInputProps('recurrence')}
      />
    </FormDialog>
  )
}
