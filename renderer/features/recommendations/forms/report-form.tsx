/** The form for an annual report: its year, its title, when it was published. */
import { NumberInput, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { ReportRow } from '#shared/contract/index.ts'
import { useCommand } from '../../../app/procedures.ts'
import { formatDate, readDate } from '../../../components/dates.ts'
import { focusFirstError } from '../../../components/form/focus-first-error.ts'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { useUndoToast } from '../../../components/use-undo.ts'

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
  const put = useCommand('report.put')
  const showDone = useUndoToast()
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
      title: (title) => (title.trim() === '' ? 'Give the report its title' : null),
      published: (text) =>
        text.trim() !== '' && readDate(text) === null
          ? 'This is not a date; write it as Feb 1, 2018, or Feb 2018, or 2018'
          : null,
    },
  })
  const save = ({ year, title, published, note }: ReportValues) => {
    const date = readDate(published)
    put.mutate(
      {
        ...(report?.isRecorded ? { id: report.id } : {}),
        year: Number(year),
        title: title.trim(),
        ...(date === null ? {} : { published: date }),
        ...(note.trim() === '' ? {} : { note: note.trim() }),
      },
      {
        onSuccess: ({ changeId }) => {
          onClose()
          showDone(`Report of ${year} saved.`, changeId)
        },
      },
    )
  }
  return (
    <FormDialog
      title={report ? `Report of ${report.year}` : 'Add a report'}
      onClose={onClose}
      onSubmit={form.onSubmit(save, (errors) => focusFirstError(form, errors))}
      busy={put.isPending}
      error={put.error}
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
