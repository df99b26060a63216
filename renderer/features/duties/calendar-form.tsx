/** What falls due between two days as a calendar file, which any calendar program reads. */
import { Checkbox, Group, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { AppError } from '#shared/contract/index.ts'
import { host } from '../../app/host.ts'
import { callProcedure } from '../../app/procedures.ts'
import { bytesOfBase64 } from '../../components/base64.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { whenRight } from '../../components/form/when-right.ts'
import { counted } from '../../components/labels.ts'
import { yearsLater } from './duty-when.ts'

const reminders = [1, 7, 30] as const

interface Values {
  from: string
  to: string
  remind: string[]
}

/** @param today ISO date: the file begins there unless another day is chosen */
export function CalendarForm({ today, onClose }: { today: string; onClose: () => void }) {
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const form = useForm<Values>({
    initialValues: { from: today, to: yearsLater(today, 2), remind: ['30'] },
    validate: {
      from: (day) => (day === '' ? 'Choose the first day' : null),
      to: (day, { from }) =>
        day === '' ? 'Choose the last day' : day < from ? 'The last day lies before the first' : null,
    },
  })
  const save = async ({ from, to, remind }: Values) => {
    setBusy(true)
    setError(null)
    try {
      const { name, mime, base64, entries } = await callProcedure('duty.calendar', {
        from,
        to,
        remindDaysBefore: remind.map(Number),
      })
      if (await host.saveFile({ name, mime, bytes: await bytesOfBase64(base64) })) {
        onClose()
        notifications.show({
          message:
            entries === 0
              ? `Nothing falls due between these days: ${name} is an empty calendar.`
              : `${counted(entries, 'entry', 'entries')} saved in ${name}.`,
        })
      }
    } catch (caught) {
      setError(
        caught instanceof AppError ? caught : new AppError('INTERNAL', 'The calendar could not be made.'),
      )
    } finally {
      setBusy(false)
    }
  }
  return (
    <FormDialog
      title="Save a calendar"
      recordsNothing
      onClose={onClose}
      onSubmit={whenRight(form, (values) => void save(values))}
      busy={busy}
      error={error}
      submit="Save the calendar"
    >
      <Group grow>
        <TextInput type="date" label="From" required data-autofocus {...form.getInputProps('from')} />
        <TextInput type="date" label="To" required {...form.getInputProps('to')} />
      </Group>
      <Checkbox.Group
        label="Remind"
        description="None chosen: the calendar does not remind."
        {...form.getInputProps('remind')}
      >
        <Stack gap="xs" mt="xs">
          {reminders.map((days) => (
            <Checkbox key={days} value={String(days)} label={`${counted(days, 'day')} before`} />
          ))}
        </Stack>
      </Checkbox.Group>
    </FormDialog>
  )
}
