/** A criterion in the publisher's own words. */
import { SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Criterion } from '#shared/model/index.ts'
import { useCommand } from '../../app/procedures.ts'
import { focusFirstError } from '../../components/form/focus-first-error.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useUndoToast } from '../../components/use-undo.ts'

export interface CriterionFormProps {
  readonly frameworkId: string
  /** The one to edit; null for a new one. */
  readonly criterion: Criterion | null
  readonly onClose: () => void
}

export function CriterionForm({ frameworkId, criterion, onClose }: CriterionFormProps) {
  const put = useCommand('framework.putCriterion')
  const showDone = useUndoToast()
  const form = useForm({
    initialValues: {
      code: criterion?.code ?? '',
      area: criterion?.area ?? '',
      title: criterion?.title ?? '',
      text: criterion?.text ?? '',
    },
    validate: {
      code: (code) => (code.trim() === '' ? 'Give the criterion its code, such as 1.2' : null),
      title: (title) => (title.trim() === '' ? 'Give the criterion its title' : null),
    },
  })
  return (
    <FormDialog
      title={criterion ? `Criterion ${criterion.code}` : 'Add a criterion'}
      onClose={onClose}
      onSubmit={form.onSubmit(
        (values) =>
          put.mutate(
            { frameworkId, ...(criterion && { id: criterion.id }), ...values },
            {
              onSuccess: ({ changeId }) => {
                onClose()
                showDone(`Criterion ${values.code.trim()} saved.`, changeId)
              },
            },
          ),
        (errors) => focusFirstError(form, errors),
      )}
      busy={put.isPending}
      error={put.error}
      submit="Save"
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          label="Code"
          maxLength={40}
          withAsterisk
          required
          data-autofocus
          {...form.getInputProps('code')}
        />
        <TextInput label="Area" maxLength={200} {...form.getInputProps('area')} />
      </SimpleGrid>
      <TextInput label="Title" maxLength={300} withAsterisk required {...form.getInputProps('title')} />
      <Textarea
        label="Text"
        description="In the publisher’s own words"
        autosize
        minRows={3}
        maxRows={10}
        maxLength={6000}
        {...form.getInputProps('text')}
      />
    </FormDialog>
  )
}
