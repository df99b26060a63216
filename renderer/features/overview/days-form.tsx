/** The form that sets after how many quiet days, and how many days ahead, something needs attention. */
import { NumberInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Output } from '#shared/contract/index.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../components/form/use-form-command.ts'
import { whenRight } from '../../components/form/when-right.ts'

type Days = Output<'attention.list'>['days']

const problem = (most: number) => (value: number | string) =>
  Number.isInteger(Number(value)) && Number(value) >= 1 && Number(value) <= most
    ? null
    : `A whole number of days, from 1 to ${most}`

export function DaysForm({ days, onClose }: { days: Days; onClose: () => void }) {
  const { send, dialog } = useFormCommand('attention.setDays', onClose)
  const form = useForm<{ [K in keyof Days]: number | string }>({
    initialValues: { ...days },
    validate: { quietDays: problem(3650), deadlineDays: problem(730) },
  })
  return (
    <FormDialog
      title="When something needs attention"
      onSubmit={whenRight(form, ({ quietDays, deadlineDays }) =>
        send({ quietDays: Number(quietDays), deadlineDays: Number(deadlineDays) }, 'The days were set.'),
      )}
      {...dialog}
      submit="Set the days"
    >
      <NumberInput
        label="No update for so many days"
        description="An open recommendation with no event for longer is listed."
        min={1}
        max={3650}
        data-autofocus
        {...form.getInputProps('quietDays')}
      />
      <NumberInput
        label="Deadlines so many days ahead"
        min={1}
        max={730}
        {...form.getInputProps('deadlineDays')}
      />
    </FormDialog>
  )
}
