/** The form that adds one testable part to what a recommendation asks. */
import { Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { FormDialog } from '../../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../../components/form/use-form-command.ts'
import { whenRight } from '../../../components/form/when-right.ts'

export interface AddElementProps {
  readonly recommendationId: string
  readonly onClose: () => void
}

export function AddElementForm({ recommendationId, onClose }: AddElementProps) {
  const { send, dialog } = useFormCommand('recommendation.addElement', onClose)
  const form = useForm({
    initialValues: { text: '' },
    validate: { text: isNotEmpty('Say what this part asks') },
  })
  return (
    <FormDialog
      title="Add an element"
      onSubmit={whenRight(form, ({ text }) =>
        send({ recommendationId, text: text.trim() }, 'Element added.'),
      )}
      {...dialog}
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
