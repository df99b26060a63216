/** The form that records that something was done about a duty. */
import { NativeSelect, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { DutyRow } from '#shared/contract/index.ts'
import { daysOf } from '#shared/law/dates.ts'
import { formatDate, readDate } from '../../components/dates.ts'
import { DateField, dateProblem } from '../../components/form/date-field.tsx'
import { EvidencePicker } from '../../components/form/evidence-picker.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { type PickedEvidence, trimmed } from '../../components/form/picked-evidence.ts'
import { RecordedInField } from '../../components/form/recorded-in-field.tsx'
import { objectsToUnpicked } from '../../components/form/unpicked.ts'
import { useFormCommand } from '../../components/form/use-form-command.ts'
import { whenRight } from '../../components/form/when-right.ts'
import { useTypedWords } from '../../components/search-box.tsx'
import { DutyNamed } from './duty-named.tsx'
import { occurrenceWords } from './duty-when.ts'
import {
  HandEvidence,
  type HandValues,
  handEvidence,
  handProblems,
  noHandEvidence,
} from './hand-evidence.tsx'

interface Values extends HandValues {
  what: string
  doneOn: string
  occurrence: string
  recordedIn: string
  evidence: PickedEvidence[]
}

/** Nothing is done on a day to come. */
function doneProblem(text: string): string | null {
  const day = readDate(text)
  const today = new Date().toISOString().slice(0, 10)
  if (day !== null && daysOf(day).first > today)
    return `${formatDate(day)} is still to come; say when it was done`
  return dateProblem(text)
}

export function DoneForm({ duty, onClose }: { duty: DutyRow; onClose: () => void }) {
  const { send, dialog } = useFormCommand('duty.recordDone', onClose)
  const form = useForm<Values>({
    initialValues: { what: '', doneOn: '', occurrence: '', recordedIn: '', evidence: [], ...noHandEvidence },
    validate: {
      what: isNotEmpty('Say in a sentence what was done'),
      doneOn: doneProblem,
      ...handProblems,
      recordedIn: isNotEmpty('Say where it is recorded: minutes, a letter'),
    },
  })
  const words = useTypedWords()
  const evidenceProps: Record<string, unknown> = { ...form.getInputProps('evidence') }
  const save = (values: Values) => {
    const day = readDate(values.doneOn)
    if (day === null) return
    if (objectsToUnpicked(form, words.typed)) return
    const evidence = [...values.evidence.map((item) => trimmed(item.evidence)), ...handEvidence(values)]
    send(
      {
        obligationId: duty.record.id,
        ...(values.occurrence !== '' && { occurrence: values.occurrence }),
        doneOn: day,
        what: values.what.trim(),
        evidence,
        recordedIn: values.recordedIn.trim(),
      },
      evidence.length > 0 ? 'Recorded as done.' : 'Recorded as a claim: no evidence is named.',
    )
  }
  return (
    <FormDialog title="Record what was done" onSubmit={whenRight(form, save)} {...dialog} submit="Record it">
      <DutyNamed duty={duty} />
      <TextInput
        label="What was done"
        description="In a sentence, such as: The council sent its report to the committee."
        withAsterisk
        required
        maxLength={1000}
        data-autofocus
        {...form.getInputProps('what')}
      />
      <DateField label="When" value={form.values.doneOn} inputProps={form.getInputProps('doneOn')} />
      {duty.occurrences.length > 0 && (
        <NativeSelect
          label="For which day"
          data={[
            { value: '', label: 'The nearest that is open' },
            ...duty.occurrences.map((one) => ({
              value: one.date,
              label: `${formatDate(one.date)}: ${occurrenceWords(one, duty.completions)}`,
            })),
          ]}
          {...form.getInputProps('occurrence')}
        />
      )}
      <EvidencePicker
        words={words}
        picked={form.values.evidence}
        onChange={(evidence) => form.setFieldValue('evidence', evidence)}
        error={form.errors.evidence}
        path={String(evidenceProps['data-path'])}
      />
      <HandEvidence
        isOpen={form.values.byHand}
        checkbox={form.getInputProps('byHand', { type: 'checkbox' })}
        document={form.getInputProps('document')}
        words={form.getInputProps('words')}
      />
      <RecordedInField
        description="Such as: Minutes of the meeting of March 2018. Without evidence it is a claim, and the duty stays open."
        {...form.getInputProps('recordedIn')}
      />
    </FormDialog>
  )
}
