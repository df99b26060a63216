/** One count: a section, a year, what was counted, by whom, and where that is recorded. */
import { NativeSelect, SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { CaseFigureRow } from '#shared/contract/index.ts'
import { parseCitation } from '#shared/law/citation.ts'
import { type CaseKind, caseKinds } from '#shared/model/index.ts'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { RecordedInField } from '../../../components/form/recorded-in-field.tsx'
import { useFormCommand } from '../../../components/form/use-form-command.ts'
import { whenRight } from '../../../components/form/when-right.ts'
import { capitalised } from '../../../components/labels.ts'

interface Values {
  section: string
  year: string
  kind: CaseKind
  value: string
  reporter: string
  recordedIn: string
  note: string
}

/** The section typed; null for what is none, or a provision: figures are kept by section. */
function sectionOf(text: string): string | null {
  const read = parseCitation(text.trim())
  if (!read.ok || read.citation.kind !== 'section' || read.citation.provision.length > 0) return null
  return read.citation.section
}

export interface CaseFormProps {
  /** The one to edit; null for a new one. */
  readonly figure: CaseFigureRow | null
  /** The section to begin with. */
  readonly section: string
  readonly onClose: () => void
}

export function CaseForm({ figure, section, onClose }: CaseFormProps) {
  const { send, dialog } = useFormCommand('cases.put', onClose)
  const form = useForm<Values>({
    initialValues: {
      section: figure?.sectionId ?? section,
      year: figure ? String(figure.year) : '',
      kind: figure?.kind ?? 'arrests',
      value: figure ? String(figure.value) : '',
      reporter: figure?.reporter ?? '',
      recordedIn: figure?.recordedIn ?? '',
      note: figure?.note ?? '',
    },
    validate: {
      section: (text) =>
        sectionOf(text) === null ? 'Write a section of the General Statutes, such as 53a-192a' : null,
      year: (year) => (/^(19[7-9]\d|20\d\d|2100)$/.test(year.trim()) ? null : 'Write a year, such as 2024'),
      value: (value) =>
        /^\d{1,6}$/.test(value.trim()) ? null : 'Write a whole number, 0 where there were none',
      reporter: isNotEmpty('Say who counted'),
      recordedIn: isNotEmpty('Say where it is recorded'),
    },
  })
  const save = ({ section: typed, year, value, note, ...rest }: Values) =>
    send(
      {
        ...rest,
        ...(figure && { id: figure.id }),
        sectionId: sectionOf(typed) ?? '',
        year: Number(year),
        value: Number(value),
        ...(note.trim() !== '' && { note: note.trim() }),
      },
      'Figure kept.',
    )
  return (
    <FormDialog
      title={figure ? 'Edit a figure' : 'Add a figure'}
      onSubmit={whenRight(form, save)}
      {...dialog}
      submit="Keep the figure"
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label="Section"
          autoComplete="off"
          withAsterisk
          required
          data-autofocus
          {...form.getInputProps('section')}
        />
        <TextInput
          label="Year"
          inputMode="numeric"
          autoComplete="off"
          withAsterisk
          required
          {...form.getInputProps('year')}
        />
        <NativeSelect
          label="What is counted"
          data={caseKinds.map((kind) => ({ value: kind, label: capitalised(kind) }))}
          {...form.getInputProps('kind')}
        />
        <TextInput
          label="Number"
          inputMode="numeric"
          autoComplete="off"
          withAsterisk
          required
          {...form.getInputProps('value')}
        />
      </SimpleGrid>
      <TextInput
        label="Who counted"
        maxLength={200}
        withAsterisk
        required
        {...form.getInputProps('reporter')}
      />
      <RecordedInField description="A letter, a table with its date" {...form.getInputProps('recordedIn')} />
      <Textarea
        label="Note"
        description="What must be known to read the number"
        autosize
        minRows={2}
        maxRows={5}
        maxLength={1000}
        {...form.getInputProps('note')}
      />
    </FormDialog>
  )
}
