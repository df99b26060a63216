/** The form that edits a recommendation as a whole: its title, its words, what to know beside them, who looks after it. */
import { Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { useState } from 'react'
import type { RecommendationView } from '#shared/contract/index.ts'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../../components/form/use-form-command.ts'
import { whenRight } from '../../../components/form/when-right.ts'
import { recommendationLabel } from '../../../components/labels.ts'
import { linesOf } from './lines.ts'

export interface EditRecommendationProps {
  readonly data: RecommendationView
  readonly onClose: () => void
}

export function EditRecommendationForm({ data, onClose }: EditRecommendationProps) {
  const { send, dialog } = useFormCommand('recommendation.edit', onClose)
  // Read again behind the form, the page may bring other words: those that were opened are the ones edited.
  const [was] = useState({
    shortTitle: data.record.shortTitle,
    text: data.record.text,
    notes: data.record.notes,
    owner: data.owner ?? '',
  })
  const form = useForm({
    initialValues: { ...was, notes: was.notes.join('\n') },
    validate: {
      shortTitle: isNotEmpty('Give it a few words for lists'),
      text: isNotEmpty('The council’s words cannot be empty'),
      notes: (text) =>
        linesOf(text).some((one) => one.length > 1000) ? 'A note may have at most 1,000 characters' : null,
    },
  })
  const save = ({ shortTitle, text, notes, owner }: typeof form.values) =>
    send(
      {
        recommendationId: data.id,
        shortTitle: shortTitle.trim(),
        text: text.trim(),
        notes: linesOf(notes),
        owner: owner.trim(),
        was,
      },
      'Recommendation edited.',
    )
  return (
    <FormDialog
      title={`Edit ${recommendationLabel(data)}`}
      onSubmit={whenRight(form, save)}
      {...dialog}
      submit="Save"
    >
      <TextInput
        label="Short title"
        maxLength={160}
        withAsterisk
        required
        data-autofocus
        {...form.getInputProps('shortTitle')}
      />
      <Textarea
        label="The council’s words"
        description="As printed in the report. What they were before stays in the log."
        autosize
        minRows={4}
        maxRows={14}
        maxLength={6000}
        withAsterisk
        required
        {...form.getInputProps('text')}
      />
      <Textarea
        label="To know beside the words"
        description="One note on each line, such as a citation that is wrong in the report"
        autosize
        minRows={2}
        maxRows={8}
        {...form.getInputProps('notes')}
      />
      <TextInput
        label="Who looks after it"
        description="Empty: nobody in particular"
        maxLength={120}
        {...form.getInputProps('owner')}
      />
    </FormDialog>
  )
}
