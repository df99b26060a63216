/** The form that adds one testable part to what a recommendation asks. */
import { Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useCommand } from '../../../app/procedures.ts'
import { focusFirstError } from '../../../components/form/focus-first-error.ts'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { useUndoToast } from '../../../components/use-undo.ts'

export interface AddElementProps {
  readonly recommendationId: string
  readonly onClose: () => void
}

export function AddElementForm({ recommendationId, onClose }: AddElementProps) {
  const add = useCommand('recommendation.addElement')
  const showDone = useUndoToast()
  const form = useForm({
    initialValues: { text: '' },
    validate: { text: (text) => (text.trim() === '' ? 'Say what this part asks' : null) },
  })
  return (
    <FormDialog
      title="Add an element"
      onClose={onClose}
      onSubmit={form.onSubmit(
        ({ text }) =>
          add.mutate(
            { recommendationId, text: text.trim() },
            {
              onSuccess: ({ changeId }) => {
                onClose()
                showDone('Element added.', changeId)
              },
            },
          ),
        (errors) => focusFirstError(form, errors),
      )}
      busy={add.isPending}
      error={add.error}
      submit="Add the element"
    >
      <Textarea
        label="What this part asks"
        description="One part whose doing can be tested by itself"
        autosize
        minRows={3}
        maxRows={12}
        maxLength={2000}
        withAsterisk
        required
        data-autofocus
        {...form.getInputProps('text')}
      />
    </FormDialog>
  )
}
