/** A number that another body reports of the same months: DCF's own count of its referrals, or another. */
import { NativeSelect, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { RoundView } from '#shared/contract/index.ts'
import type { RoundFigure } from '#shared/model/index.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../components/form/use-form-command.ts'
import { whenRight } from '../../components/form/when-right.ts'

interface Values {
  item: RoundFigure['item']
  reporter: string
  value: string
  recordedIn: string
  note: string
}

export interface FigureFormProps {
  readonly round: RoundView
  /** The one to edit; null for a new one. */
  readonly figure: RoundFigure | null
  readonly onClose: () => void
}

export function FigureForm({ round, figure, onClose }: FigureFormProps) {
  const { send, dialog } = useFormCommand('round.putFigure', onClose)
  const form = useForm<Values>({
    initialValues: {
      item: figure?.item ?? 'dcf referrals made',
      reporter: figure?.reporter ?? 'Department of Children and Families',
      value: figure ? String(figure.value) : '',
      recordedIn: figure?.recordedIn ?? '',
      note: figure?.note ?? '',
    },
    validate: {
      value: (value) =>
        /^\d{1,7}$/.test(value.trim()) ? null : 'Write a whole number, 0 where there were none',
      reporter: isNotEmpty('Say who reports it'),
      recordedIn: isNotEmpty('Say where it is recorded'),
    },
  })
  const save = ({ value, note, ...rest }: Values) =>
    send(
      {
        roundId: round.record.id,
        ...(figure && { id: figure.id }),
        ...rest,
        value: Number(value),
        ...(note.trim() !== '' && { note: note.trim() }),
      },
      'Figure kept.',
    )
  return (
    <FormDialog
      title="Figure of another body"
      onSubmit={whenRight(form, save)}
      {...dialog}
      submit="Keep the figure"
    >
      <NativeSelect
        label="What it counts"
        data={[
          { value: 'dcf referrals made', label: 'Referrals to police departments that DCF made' },
          { value: 'other', label: 'Something else' },
        ]}
        {...form.getInputProps('item')}
      />
      <TextInput
        label="Number"
        description="Not the referrals that DCF received"
        inputMode="numeric"
        withAsterisk
        required
        data-autofocus
        {...form.getInputProps('value')}
      />
      <TextInput
        label="Who reports it"
        maxLength={200}
        withAsterisk
        required
        {...form.getInputProps('reporter')}
      />
      <TextInput
        label="Where it is recorded"
        description="A letter, a report with its date"
        maxLength={300}
        withAsterisk
        required
        {...form.getInputProps('recordedIn')}
      />
      <Textarea
        label="Note"
        autosize
        minRows={2}
        maxRows={5}
        maxLength={1000}
        {...form.getInputProps('note')}
      />
    </FormDialog>
  )
}
