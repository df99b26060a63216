/** The form for who held a seat, from when to when. */
import { TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { LedgerSeat } from '#shared/contract/index.ts'
import { formatDate, readDate } from '../../components/dates.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { RecordedInField } from '../../components/form/recorded-in-field.tsx'
import { useFormCommand } from '../../components/form/use-form-command.ts'
import { whenRight } from '../../components/form/when-right.ts'

type Term = LedgerSeat['terms'][number]

export interface TermFormProps {
  readonly seat: LedgerSeat['record']
  /** Absent: a new term. */
  readonly term?: Term | undefined
  readonly onClose: () => void
}

const dateOrNothing = (text: string) =>
  text.trim() === '' || readDate(text) !== null
    ? null
    : 'This is not a date; write it as Oct 1, 2017, or 2017, or leave it empty'

const shown = (date: string | undefined) => (date === undefined ? '' : formatDate(date))

export function TermForm({ seat, term, onClose }: TermFormProps) {
  const { send, dialog } = useFormCommand('seat.putTerm', onClose)
  const form = useForm({
    initialValues: {
      holder: term?.holder ?? '',
      organisation: term?.organisation ?? seat.organisation ?? '',
      from: shown(term?.from),
      to: shown(term?.to),
      recordedIn: term?.recordedIn ?? '',
    },
    validate: {
      holder: isNotEmpty('Say who held it'),
      from: dateOrNothing,
      to: dateOrNothing,
      recordedIn: isNotEmpty('Say where it is recorded: minutes, a letter of appointment'),
    },
  })
  const save = (values: typeof form.values) => {
    const from = readDate(values.from)
    const to = readDate(values.to)
    const organisation = values.organisation.trim()
    send(
      {
        ...(term && { id: term.id }),
        seatId: seat.id,
        holder: values.holder.trim(),
        ...(organisation !== '' && { organisation }),
        ...(from !== null && { from }),
        ...(to !== null && { to }),
        ...(term?.note !== undefined && { note: term.note }),
        recordedIn: values.recordedIn.trim(),
      },
      term ? 'The term was changed.' : 'The term was recorded.',
    )
  }
  const date = 'A day, a month or a year. Empty: not known.'
  return (
    <FormDialog
      title={term ? 'Change a term' : 'Record a term'}
      onSubmit={whenRight(form, save)}
      {...dialog}
      submit={term ? 'Change the term' : 'Record the term'}
    >
      <TextInput
        label="Who held it"
        description={seat.label}
        withAsterisk
        required
        maxLength={120}
        data-autofocus
        {...form.getInputProps('holder')}
      />
      <TextInput label="Of which organisation" maxLength={200} {...form.getInputProps('organisation')} />
      <TextInput label="From" description={date} autoComplete="off" {...form.getInputProps('from')} />
      <TextInput label="To" description={date} autoComplete="off" {...form.getInputProps('to')} />
      <RecordedInField
        description="Such as: Letter of appointment of March 2018"
        {...form.getInputProps('recordedIn')}
      />
    </FormDialog>
  )
}
