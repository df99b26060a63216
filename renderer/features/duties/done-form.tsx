/** The form that records that something was done about a duty. */
import { NativeSelect, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { DutyRow } from '#shared/contract/index.ts'
import { formatDate, readDate } from '../../components/dates.ts'
import { DateField, dateProblem } from '../../components/form/date-field.tsx'
import { EvidencePicker } from '../../components/form/evidence-picker.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { type PickedEvidence, trimmed } from '../../components/form/picked-evidence.ts'
import { useFormCommand } from '../../components/form/use-form-command.ts'
import { whenRight } from '../../components/form/when-right.ts'

interface Values {
  what: string
  doneOn: string
  occurrence: string
  recordedIn: string
  evidence: PickedEvidence[]
}

export function DoneForm({ duty, onClose }: { duty: DutyRow; onClose: () => void }) {
  const { send, dialog } = useFormCommand('duty.recordDone', onClose)
  const form = useForm<Values>({
    initialValues: { what: '', doneOn: '', occurrence: '', recordedIn: '', evidence: [] },
    validate: {
      what: isNotEmpty('Say in a sentence what was done'),
      doneOn: dateProblem,
      recordedIn: isNotEmpty('Say where it is recorded: minutes, a letter'),
    },
  })
  const evidenceProps: Record<string, unknown> = { ...form.getInputProps('evidence') }
  const save = ({ what, doneOn, occurrence, recordedIn, evidence }: Values) => {
    const day = readDate(doneOn)
    if (day === null) return
    send(
      {
        obligationId: duty.record.id,
        ...(occurrence !== '' && { occurrence }),
        doneOn: day,
        what: what.trim(),
        evidence: evidence.map((item) => trimmed(item.evidence)),
        recordedIn: recordedIn.trim(),
      },
      'Recorded as done.',
    )
  }
  return (
    <FormDialog title="Record what was done" onSubmit={whenRight(form, save)} {...dialog} submit="Record it">
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
            ...duty.occurrences.map(({ date }) => ({ value: date, label: formatDate(date) })),
          ]}
          {...form.getInputProps('occurrence')}
        />
      )}
      <EvidencePicker
        picked={form.values.evidence}
        onChange={(evidence) => form.setFieldValue('evidence', evidence)}
        error={form.errors.evidence}
        path={String(evidenceProps['data-path'])}
      />
      <TextInput
        label="Where it is recorded"
        description="Such as: Minutes of the meeting of March 2018. Without evidence it is a claim, and the duty stays open."
        withAsterisk
        required
        maxLength={300}
        {...form.getInputProps('recordedIn')}
      />
    </FormDialog>
  )
}
