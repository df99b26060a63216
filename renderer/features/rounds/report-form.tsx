/** A department's report, filled in: nine items, eleven for the Chief State's Attorney; faults and questions in place. */
import { Button, Group, SimpleGrid, Text, Textarea, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import type { RoundDepartmentView, RoundView } from '#shared/contract/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { CareAlert } from '../../components/care-alert.tsx'
import { formatDate } from '../../components/dates.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { counted } from '../../components/labels.ts'
import { useUndoToast } from '../../components/use-undo.ts'
import { ReportItemField } from './report-item-field.tsx'
import { askedOf, type ByField, initialReport, type ReportValues, readReport } from './report-values.ts'

export interface ReportFormProps {
  readonly round: RoundView
  readonly department: RoundDepartmentView
  readonly onClose: () => void
}

const nothing: ByField = new Map()

/** Moves to the first field with something to say, in the order of the form. */
function focusFirst(form: HTMLFormElement, said: ByField): void {
  const fields = [...form.querySelectorAll<HTMLElement>('[data-path]')]
  fields.find((field) => said.has(field.dataset.path ?? ''))?.focus()
}

export function ReportForm({ round, department, onClose }: ReportFormProps) {
  const [values, setValues] = useState(() => initialReport(round, department))
  /** What was answered when the button was last pressed; each change of the form asks anew. */
  const [asked, setAsked] = useState<ByField | null>(null)
  const [pressed, setPressed] = useState(false)
  const put = useCommand('round.putReturn')
  const remove = useCommand('round.removeReturn')
  const showDone = useUndoToast()
  const { report, errors, questions } = readReport(round, department, values)
  const shownErrors = pressed ? errors : nothing
  const shownQuestions = asked ?? nothing
  const set = (changes: Partial<ReportValues>) => {
    setValues({ ...values, ...changes })
    setAsked(null)
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setPressed(true)
    if (errors.size > 0) return focusFirst(event.currentTarget, errors)
    if (questions.size > 0 && asked === null) {
      setAsked(questions)
      return focusFirst(event.currentTarget, questions)
    }
    put.mutate(report, {
      onSuccess: ({ changeId }) => {
        onClose()
        showDone(`Report of ${department.name} kept.`, changeId)
      },
    })
  }
  const dateField = (field: 'receivedOn' | 'from' | 'to', label: string) => (
    <TextInput
      label={label}
      data-path={field}
      value={values[field]}
      error={shownErrors.get(field)}
      autoComplete="off"
      withAsterisk={field === 'receivedOn'}
      required={field === 'receivedOn'}
      onChange={(event) => set({ [field]: event.currentTarget.value })}
    />
  )
  const whole = shownErrors.get('') ?? shownQuestions.get('')
  return (
    <FormDialog
      title={`Report of ${department.name}, ${round.record.year}`}
      onClose={onClose}
      onSubmit={submit}
      busy={put.isPending || remove.isPending}
      error={put.error ?? remove.error}
      submit={asked === null ? 'Keep the report' : 'Keep it as it is'}
    >
      <Text size="sm" className="quiet">
        {round.record.basis}. Due {formatDate(round.due)}. An item left empty counts as not answered, never as
        0.
      </Text>
      <SimpleGrid cols={{ base: 1, sm: 3 }}>
        {dateField('receivedOn', 'Received on')}
        {dateField('from', 'Period from')}
        {dateField('to', 'Period to')}
      </SimpleGrid>
      <TextInput
        label="Where it is recorded"
        description="E-mail of September 20, letter, form"
        data-path="recordedIn"
        withAsterisk
        required
        maxLength={300}
        value={values.recordedIn}
        error={shownErrors.get('recordedIn')}
        onChange={(event) => set({ recordedIn: event.currentTarget.value })}
      />
      {askedOf(round, department).map((item) => (
        <ReportItemField
          key={item.key}
          item={item}
          value={values.answers[item.key] ?? ''}
          error={shownErrors.get(`answers.${item.key}`)}
          question={shownQuestions.get(`answers.${item.key}`)}
          onChange={(answer) => set({ answers: { ...values.answers, [item.key]: answer } })}
        />
      ))}
      <Textarea
        label="Note"
        autosize
        minRows={2}
        maxRows={6}
        maxLength={2000}
        value={values.note}
        onChange={(event) => set({ note: event.currentTarget.value })}
      />
      {asked !== null && (
        <CareAlert title={`${counted(asked.size, 'question')} about this report`} role="alert">
          {whole !== undefined && <Text size="sm">{whole}</Text>}
          <Text size="sm">
            It can be kept as it is; the questions stay with it until they are answered. Or change it first.
          </Text>
        </CareAlert>
      )}
      {asked === null && whole !== undefined && (
        <Text size="sm" className="problem" role="alert">
          {whole}
        </Text>
      )}
      {department.report && (
        <Group>
          <Button
            variant="default"
            loading={remove.isPending}
            onClick={() =>
              remove.mutate(
                { roundId: round.record.id, departmentId: department.id },
                {
                  onSuccess: ({ changeId }) => {
                    onClose()
                    showDone(`Report of ${department.name} taken out.`, changeId)
                  },
                },
              )
            }
          >
            Take the report out
          </Button>
        </Group>
      )}
    </FormDialog>
  )
}
