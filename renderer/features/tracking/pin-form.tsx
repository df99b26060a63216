/** The form that pins an element to a place by hand. */
import { Radio, Stack, Text, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { PinnablePlace } from '#shared/contract/index.ts'
import type { PinFinding } from '#shared/model/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../components/form/use-form-command.ts'
import { whenRight } from '../../components/form/when-right.ts'
import { PlacePicker } from './place-picker.tsx'
import { findingNames, findings } from './words.ts'

interface PinValues {
  place: PinnablePlace | null
  finding: PinFinding
  note: string
}

export interface PinFormProps {
  readonly recommendationId: string
  readonly element: { readonly id: string; readonly text: string }
  readonly onClose: () => void
}

export function PinForm({ recommendationId, element, onClose }: PinFormProps) {
  const { send, dialog } = useFormCommand('tracking.pin', onClose)
  const form = useForm<PinValues>({
    initialValues: { place: null, finding: 'present', note: '' },
    validate: { place: (place) => (place === null ? 'Pick a place from the list' : null) },
  })
  const placeProps: Record<string, unknown> = { ...form.getInputProps('place') }
  const save = ({ place, finding, note }: PinValues) => {
    if (!place) return
    const { label, detail: _shown, ...where } = place
    send(
      { recommendationId, elementId: element.id, ...where, finding, note: note.trim() },
      `Pinned to ${label}.`,
    )
  }
  return (
    <FormDialog
      title="Pin an element to a place"
      onSubmit={whenRight(form, save)}
      {...dialog}
      submit="Pin it"
    >
      <Text size="sm">
        <CitedWords text={element.text} />
      </Text>
      <PlacePicker
        picked={form.values.place}
        onPick={(place) => form.setFieldValue('place', place)}
        error={form.errors.place}
        path={String(placeProps['data-path'])}
      />
      <Radio.Group label="What stands there" {...form.getInputProps('finding')}>
        <Stack gap="xs" mt={4}>
          {findingNames.map((name) => (
            <Radio key={name} value={name} label={findings[name].word} description={findings[name].means} />
          ))}
        </Stack>
      </Radio.Group>
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
