/** The form that corrects the words of one element. */
import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../../components/form/use-form-command.ts'
import { whenRight } from '../../../components/form/when-right.ts'

interface CorrectElementProps {
  readonly recommendationId: string
  readonly element: { readonly id: string; readonly text: string }
  readonly onClose: () => void
}

export function CorrectElementForm({ recommendationId, element, onClose }: CorrectElementProps) {
  const { send, dialog } = useFormCommand('recommendation.correctElement', onClose)
  // Read again behind the form, the page may bring other words: those that were opened are the ones corrected.
  const [was] = useState(element.text)
  const form = useForm({
    initialValues: { text: was },
    validate: {
      text: (text) => {
        if (text.trim() === '') return 'Say what this part of the recommendation asks'
        return text.trim() === was ? 'Nothing was changed yet' : null
      },
    },
  })
  return (
    <FormDialog
      title="Correct an element"
      onSubmit={whenRight(form, ({ text }) =>
        send({ recommendationId, elementId: element.id, text: text.trim(), was }, 'Element corrected.'),
      )}
      {...dialog}
      submit="Save the correction"
    >
      <Textarea
        label="What this part asks"
        description="The council’s own words above it stay as they are."
        autosize
        minRows={3}
        maxRows={12}
        maxLength={2000}
        required
        data-autofocus
        {...form.getInputProps('text')}
      />
    </FormDialog>
  )
}
