/** The form that corrects the words of one element. */
import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useCommand } from '../../../app/procedures.ts'
import { focusFirstError } from '../../../components/form/focus-first-error.ts'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { useUndoToast } from '../../../components/use-undo.ts'

interface CorrectElementProps {
  readonly recommendationId: string
  readonly element: { readonly id: string; readonly text: string }
  readonly onClose: () => void
}

export function CorrectElementForm({ recommendationId, element, onClose }: CorrectElementProps) {
  const correct = useCommand('recommendation.correctElement')
  const showDone = useUndoToast()
  const form = useForm({
    initialValues: { text: element.text },
    validate: {
      text: (text) => {
        if (text.trim() === '') return 'Say what this part of the recommendation asks'
        return text.trim() === element.text ? 'Nothing was changed yet' : null
      },
    },
  })
  return (
    <FormDialog
      title="Correct an element"
      onClose={onClose}
      onSubmit={form.onSubmit(
        ({ text }) =>
          correct.mutate(
            { recommendationId, elementId: element.id, text: text.trim() },
            {
              onSuccess: (edited) => {
                onClose()
                showDone('Element corrected.', edited.changeId)
              },
            },
          ),
        (errors) => focusFirstError(form, errors),
      )}
      busy={correct.isPending}
      error={correct.error}
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
