/** A framework's title, publisher, edition, date, address and note; for a new one also what it begins with. */
import { Radio, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { FrameworkView } from '#shared/contract/index.ts'
import type { Framework } from '#shared/model/index.ts'
import { formatDate, readDate } from '../../components/dates.ts'
import { DateField, dateProblem } from '../../components/form/date-field.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../components/form/use-form-command.ts'
import { whenRight } from '../../components/form/when-right.ts'

export interface FrameworkFormProps {
  /** The one to edit; null to begin one. */
  readonly framework: Framework | null
  readonly onClose: () => void
  readonly onSaved: (view: FrameworkView) => void
}

interface Values {
  from: 'inventory areas' | 'nothing'
  title: string
  publisher: string
  edition: string
  date: string
  url: string
  note: string
}

const isAddress = (text: string): boolean => {
  try {
    return ['http:', 'https:'].includes(new URL(text).protocol)
  } catch {
    return false
  }
}

export function FrameworkForm({ framework, onClose, onSaved }: FrameworkFormProps) {
  const begin = useFormCommand('framework.begin', onClose)
  const put = useFormCommand('framework.put', onClose)
  const form = useForm<Values>({
    initialValues: {
      from: 'nothing',
      title: framework?.title ?? '',
      publisher: framework?.publisher ?? '',
      edition: framework?.edition ?? '',
      date: framework ? formatDate(framework.date) : '',
      url: framework?.url ?? '',
      note: framework?.note ?? '',
    },
    validate: {
      title: isNotEmpty('Give the framework its title'),
      publisher: isNotEmpty('Say who publishes it'),
      edition: isNotEmpty('Say which edition: criteria change from one to the next'),
      date: dateProblem,
      url: (url) =>
        url.trim() === '' || isAddress(url.trim()) ? null : 'Write a whole address, beginning with https://',
    },
  })
  const save = ({ from, url, note, date, ...rest }: Values) => {
    const facts = {
      ...rest,
      date: readDate(date) ?? '',
      ...(url.trim() !== '' && { url: url.trim() }),
      ...(note.trim() !== '' && { note: note.trim() }),
    }
    const saved = (answer: { framework: FrameworkView }) => onSaved(answer.framework)
    if (framework) put.send({ ...facts, id: framework.id }, 'Framework saved.', saved)
    else begin.send({ ...facts, from }, 'Framework begun.', saved)
  }
  return (
    <FormDialog
      title={framework ? 'Edit the framework' : 'Begin a framework'}
      onSubmit={whenRight(form, save)}
      {...(framework ? put : begin).dialog}
      submit={framework ? 'Save' : 'Begin the framework'}
    >
      {!framework && (
        <Radio.Group label="What it begins with" {...form.getInputProps('from')}>
          <Stack gap={6} mt={6}>
            <Radio
              value="nothing"
              label="Nothing"
              description="An empty frame: enter criteria by hand or bring them in as a table"
            />
            <Radio
              value="inventory areas"
              label="The inventory’s own areas"
              description="Each area of the statutes inventory is a criterion, its sections mapped to it"
            />
          </Stack>
        </Radio.Group>
      )}
      <TextInput
        label="Title"
        maxLength={200}
        withAsterisk
        required
        data-autofocus
        {...form.getInputProps('title')}
      />
      <TextInput
        label="Publisher"
        maxLength={200}
        withAsterisk
        required
        {...form.getInputProps('publisher')}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label="Edition"
          description="As its publisher names it"
          maxLength={100}
          withAsterisk
          required
          {...form.getInputProps('edition')}
        />
        <DateField label="Date" value={form.values.date} inputProps={form.getInputProps('date')} />
      </SimpleGrid>
      <TextInput label="Address" type="url" maxLength={1000} {...form.getInputProps('url')} />
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
