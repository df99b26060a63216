/** The form that adds a duty that an act lays on someone. */
import { Select, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useCommand, useProcedure } from '../../app/procedures.ts'
import { readDate } from '../../components/dates.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { RecordedInField } from '../../components/form/recorded-in-field.tsx'
import { whenRight } from '../../components/form/when-right.ts'
import { useUndoToast } from '../../components/use-undo.ts'
import { DueFields, type DueValues } from './due-fields.tsx'
import { dueProblem } from './duty-when.ts'

interface Values extends DueValues {
  actId: string | null
  actSection: string
  obligor: string
  duty: string
  recordedIn: string
}

/** How many acts are offered at once; typing narrows them. */
const offered = 50

export interface AddDutyProps {
  /** Called with the new duty's id. */
  readonly onAdded: (id: string) => void
  readonly onClose: () => void
}

export function AddDutyForm({ onAdded, onClose }: AddDutyProps) {
  const add = useCommand('duty.add')
  const showDone = useUndoToast()
  const legislation = useProcedure('legislation.list', {})
  const acts = (legislation.data?.rows ?? []).filter(({ kind }) => kind === 'act')
  const form = useForm<Values>({
    initialValues: {
      actId: null,
      actSection: '',
      obligor: '',
      duty: '',
      due: '',
      recurrence: 'once',
      recordedIn: '',
    },
    validate: {
      actId: (id) =>
        id ? null : 'Choose the act that lays it down; one that is not listed must be imported first',
      obligor: isNotEmpty('Say who must act'),
      duty: isNotEmpty('Say what the act requires, best in its own words'),
      due: (text) => dueProblem(text, readDate(text)),
      recordedIn: isNotEmpty('Say where it is written: the act and its section'),
    },
  })
  const save = (values: Values) => {
    const due = readDate(values.due)
    const actSection = values.actSection.trim()
    add.mutate(
      {
        actId: values.actId ?? '',
        ...(actSection !== '' && { actSection }),
        obligor: values.obligor.trim(),
        duty: values.duty.trim(),
        ...(due !== null && { due }),
        recurrence: values.recurrence,
        recordedIn: values.recordedIn.trim(),
      },
      {
        onSuccess: ({ changeId, duty }) => {
          onClose()
          onAdded(duty.record.id)
          showDone('The duty was added.', changeId)
        },
        onError: ({ where, message }) => {
          if (where === undefined || !Object.hasOwn(form.values, where)) return
          form.setFieldError(where, message)
          form.getInputNode(where)?.focus()
        },
      },
    )
  }
  return (
    <FormDialog
      title="Add a duty"
      onClose={onClose}
      onSubmit={whenRight(form, save)}
      busy={add.isPending}
      error={add.error}
      submit="Add the duty"
    >
      <Select
        label="Act"
        description="The act that lays it down: type its number or words of its title"
        data={acts.map(({ id, number, title }) => ({
          value: id,
          label: title === null ? number : `${number}, ${title}`,
        }))}
        searchable
        limit={offered}
        nothingFoundMessage="No act of the store has these words. Import it first."
        withAsterisk
        required
        data-autofocus
        {...form.getInputProps('actId')}
      />
      <TextInput
        label="Section of the act"
        description="Its number, such as: 2(a). Empty: not known."
        maxLength={20}
        {...form.getInputProps('actSection')}
      />
      <TextInput
        label="Who must act"
        description="Such as: Trafficking in Persons Council"
        withAsterisk
        required
        maxLength={300}
        {...form.getInputProps('obligor')}
      />
      <Textarea
        label="What the act requires"
        withAsterisk
        required
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        {...form.getInputProps('duty')}
      />
      <DueFields
        due={form.values.due}
        dueProps={form.getInputProps('due')}
        recurrenceProps={form.getInputProps('recurrence')}
      />
      <RecordedInField
        label="Where it is written"
        description="Such as: P.A. 17-32, section 6, as passed"
        {...form.getInputProps('recordedIn')}
      />
    </FormDialog>
  )
}
