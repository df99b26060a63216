/** The form that names what is shown now. */
import { TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../components/form/use-form-command.ts'
import { whenRight } from '../../components/form/when-right.ts'
import type { SavedViewsProps } from './saved-views.tsx'

export function NameViewForm({ screen, query, onClose }: SavedViewsProps & { readonly onClose: () => void }) {
  const { send, dialog } = useFormCommand('view.add', onClose)
  const form = useForm({
    initialValues: { name: '' },
    validate: { name: isNotEmpty('Give it a name') },
  })
  const save = ({ name }: { name: string }) =>
    send({ screen, query, name: name.trim() }, 'The view was saved.')
  return (
    <FormDialog title="Save this view" onSubmit={whenRight(form, save)} {...dialog} submit="Save the view">
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
