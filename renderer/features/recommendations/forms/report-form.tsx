/** The form for an annual report: its year, its title, when it was published. */
import { NumberInput, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { ReportRow } from '#shared/contract/index.ts'
import { formatDate, readDate } from '../../../components/dates.ts'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../../components/form/use-form-command.ts'
import { whenRight } from '../../../components/form/when-right.ts'

export interface ReportFormProps {
  /** The report to edit; null for a new one. */
  readonly report: ReportRow | null
  /** Years that have a report or recommendations already. */
  readonly taken: readonly number[]
  readonly onClose: () => void
}

interface ReportValues {
  year: number | string
  title: string
  published: string
  note: string
}

export function ReportForm({ report, taken, onClose }: ReportFormProps) {
  const { send, dialog } = useFormCommand('report.put', onClose)
  const form = useForm<ReportValues>({
    initialValues: {
      year: report?.year ?? '',
      title: report?.title ?? '',
      published: report?.published === undefined ? '' : formatDate(report.published),
      note: report?.note ?? '',
    },
    validate: {
      year: (year) => {
        if (!(Number(year) >= 1990 && Number(year) <= 2100))
          return 'Give the year of the report, such as 2018'
        return report === null && taken.includes(Number(year))
          ? `${year} is in the list: edit it there`
          : null
      },
      title: isNotEmpty('Give the report its title'),
      published: (text) =>
        text.trim() !== '' && readDate(text) === null
          ? 'This is not a date; write it as Feb 1, 2018, or Feb 2018, or 2018'
          : null,
    },
  })
  const save = ({ year, title, published, note }: ReportValues) => {
    const date = readDate(published)
    send(
      {
        ...(report?.isRecorded ? { id: report.id } : {}),
        year: Number(year),
        title: title.trim(),
        ...(date === null ? {} : { published: date }),
        ...(note.trim() === '' ? {} : { note: note.trim() }),
      },
      `Report of ${year} saved.`,
    )
  }
  return (
    <FormDialog
      title={report ? `Report of ${report.year}` : 'Add a report'}
      onSubmit={whenRight(form, save)}
      {...dialog}
      submit="Save"
    >
      {report === null && (
        <NumberInput
          label="Year"
          allowDecimal={false}
          hideControls
          withAsterisk
          required
          data-autofocus
          {...form.getInputProps('year')}
        />
      )}
      <TextInput label="Title" maxLength={300} withAsterisk required {...form.getInputProps('title')} />
      <TextInput
        label="Published"
        description="A day, a month or a year; empty where it is not known"
        {...form.getInputProps('published')}
      />
      <Textarea
        label="Note"
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2000}
        {...form.getInputProps('note')}
      />
    </FormDialog>
  )
}
