/** The form that names what is shown now. */
import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useCommand } from '../../app/procedures.ts'
import { focusFirstError } from '../../components/form/focus-first-error.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useUndoToast } from '../../components/use-undo.ts'
import type { SavedViewsProps } from './saved-views.tsx'

export function NameViewForm({ screen, query, onClose }: SavedViewsProps & { readonly onClose: () => void }) {
  const add = useCommand('view.add')
  const showDone = useUndoToast()
  const form = useForm({
    initialValues: { name: '' },
    validate: { name: (text) => (text.trim() === '' ? 'Give it a name' : null) },
  })
  const save = ({ name }: { name: string }) =>
    add.mutate(
      { screen, query, name: name.trim() },
      {
        onSuccess: ({ changeId }) => {
          onClose()
          showDone('The view was saved.', changeId)
        },
      },
    )
  return (
    <FormDialog
      title="Save this view"
      onClose={onClose}
      onSubmit={form.onSubmit(save, (errors) => focusFirstError(form, errors))}
      busy={add.isPending}
      error={add.error}
      submit="Save the view"
    >
      <TextInput
        label="Name"
        description="Filters, grouping and columns are kept as they are now."
        withAsterisk
        required
        maxLength={80}
        data-autofocus
        {...form.getInputProps('name')}
      />
    </FormDialog>
  )
}
