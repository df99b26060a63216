/** The form for a status event: what happened, when, the status, the elements, the evidence, a note. */
import { Checkbox, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { RecommendationView } from '#shared/contract/index.ts'
import { statusesFor } from '#shared/council/index.ts'
import type { ImplementationStatus } from '#shared/model/index.ts'
import { CitedWords } from '../../../components/cited-words.tsx'
import { readDate } from '../../../components/dates.ts'
import { DateField } from '../../../components/form/date-field.tsx'
import { EvidencePicker } from '../../../components/form/evidence-picker.tsx'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { trimmed } from '../../../components/form/picked-evidence.ts'
import { objectsToUnpicked } from '../../../components/form/unpicked.ts'
import { useFormCommand } from '../../../components/form/use-form-command.ts'
import { whenRight } from '../../../components/form/when-right.ts'
import { recommendationLabel } from '../../../components/labels.ts'
import { useTypedWords } from '../../../components/search-box.tsx'
import { StandingMark } from '../../../components/standing-mark.tsx'
import { StatusMark, statusShape, statusWord } from '../../../components/status-mark.tsx'
import { EventOutcome } from './event-outcome.tsx'
import { type EventValues, emptyEvent, eventProblems } from './event-values.ts'

interface AddEventProps {
  readonly recommendation: RecommendationView
  /** Chosen beforehand, such as by a move on the board; the person may choose another. */
  readonly status?: EventValues['status']
  /** After it was added, with the status that the recommendation then has. */
  readonly onAdded?: (status: ImplementationStatus) => void
  readonly onClose: () => void
}

export function AddEventForm({ recommendation, status = '', onAdded, onClose }: AddEventProps) {
  const { send, dialog } = useFormCommand('recommendation.addEvent', onClose)
  const form = useForm<EventValues>({ initialValues: { ...emptyEvent, status }, validate: eventProblems })
  const words = useTypedWords()
  const evidenceProps: Record<string, unknown> = { ...form.getInputProps('evidence') }
  const statuses = statusesFor(recommendation.asksChangeOfLaw)
  const save = (values: EventValues) => {
    const date = readDate(values.date)
    if (date === null || values.status === '') return
    if (objectsToUnpicked(form, words.typed)) return
    const note = values.note.trim()
    send(
      {
        recommendationId: recommendation.id,
        elementIds: values.elementIds,
        date,
        status: values.status,
        what: values.what.trim(),
        evidence: values.evidence.map((item) => trimmed(item.evidence)),
        ...(note === '' ? {} : { note }),
      },
      ({ recommendation: { status: now } }) => {
        const said = now === values.status ? `is now: ${now}` : `stands at: ${now}`
        return `Event added. ${recommendationLabel(recommendation)} ${said}.`
      },
      (edited) => onAdded?.(edited.recommendation.status),
    )
  }
  return (
    <FormDialog
      title={`Add an event to ${recommendationLabel(recommendation)}`}
      onSubmit={whenRight(form, save)}
      {...dialog}
      submit="Add the event"
    >
      <Text size="sm">
        <CitedWords text={recommendation.shortTitle} />
      </Text>
      <Group gap="xs">
        <StandingMark standing={recommendation.standing} dissents={recommendation.dissents} />
        <StatusMark status={recommendation.status} proposed={recommendation.awaitsConfirmation} />
      </Group>
      <TextInput
        label="What happened"
        description="In a sentence, such as: P.A. 21-103, section 3, made the change."
        withAsterisk
        required
        maxLength={1000}
        data-autofocus
        {...form.getInputProps('what')}
      />
      <DateField label="When" value={form.values.date} inputProps={form.getInputProps('date')} />
      <NativeSelect
        label="Status from then on"
        withAsterisk
        required
        data={[
          { value: '', label: 'Choose…' },
          ...statuses.map((status) => ({
            value: status,
            label: `${statusShape(status)} ${statusWord(status)}`,
          })),
        ]}
        {...form.getInputProps('status')}
      />
      <Checkbox.Group
        label="Which elements"
        description="None chosen: the whole recommendation."
        {...form.getInputProps('elementIds')}
      >
        <Stack gap="xs" mt="xs">
          {recommendation.elements.map((element) => (
            <Checkbox key={element.id} value={element.id} label={element.text} />
          ))}
        </Stack>
      </Checkbox.Group>
      <EventOutcome recommendation={recommendation} values={form.values} />
      <EvidencePicker
        words={words}
        picked={form.values.evidence}
        onChange={(evidence) => form.setFieldValue('evidence', evidence)}
        error={form.errors.evidence}
        path={String(evidenceProps['data-path'])}
      />
      <Textarea
        label="Note"
        autosize
        minRows={2}
        maxRows={8}
        maxLength={2000}
        {...form.getInputProps('note')}
      />
    </FormDialog>
  )
}
