/** The form that decides on a place where an element was found, with what the person has to say of it. */
import { Radio, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { TraceView } from '#shared/contract/index.ts'
import type { PinFinding } from '#shared/model/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useTraceDecision } from './use-decisions.ts'
import { findingNames, findings, traceName } from './words.ts'

interface NoteValues {
  decision: PinFinding | 'reject'
  note: string
}

export interface TraceNoteFormProps {
  readonly trace: TraceView
  readonly onClose: () => void
}

export function TraceNoteForm({ trace, onClose }: TraceNoteFormProps) {
  const { isPending, error, decide } = useTraceDecision()
  const form = useForm<NoteValues>({
    initialValues: { decision: trace.state === 'rejected' ? 'reject' : trace.finding, note: trace.note },
  })
  const save = ({ decision, note }: NoteValues) => {
    const said = note.trim()
    if (decision === 'reject') decide(trace, { state: 'rejected', note: said }, onClose)
    else decide(trace, { state: 'confirmed', finding: decision, note: said }, onClose)
  }
  const others = findingNames.filter((finding) => finding !== trace.finding)
  return (
    <FormDialog
      title="Decide with a note"
      onClose={onClose}
      onSubmit={form.onSubmit(save)}
      busy={isPending}
      error={error}
      submit="Save the decision"
    >
      <Text size="sm">
        {traceName(trace)}: <CitedWords text={trace.elementText} />
      </Text>
      <Radio.Group label="What is decided" {...form.getInputProps('decision')}>
        <Stack gap="xs" mt="xs">
          {[trace.finding, ...others].map((finding, index) => (
            <Radio
              key={finding}
              value={finding}
              label={`Confirm: ${findings[finding].word.toLowerCase()}${index === 0 && trace.state === 'proposed' ? ', as found' : ''}`}
              description={findings[finding].means}
            />
          ))}
          <Radio value="reject" label="Reject" description="The element does not stand here" />
        </Stack>
      </Radio.Group>
      <Textarea
        label="Note"
        description="Stands with the decision and stays in the history"
        autosize
        minRows={3}
        maxRows={10}
        maxLength={2000}
        data-autofocus
        {...form.getInputProps('note')}
      />
    </FormDialog>
  )
}
