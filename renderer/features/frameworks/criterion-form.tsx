/** A criterion in the publisher's own words. */
import { SimpleGrid, Textarea, TextInput } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { Criterion } from '#shared/model/index.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { useFormCommand } from '../../components/form/use-form-command.ts'
import { whenRight } from '../../components/form/when-right.ts'

export interface CriterionFormProps {
  readonly frameworkId: string
  /** The one to edit; null for a new one. */
  readonly criterion: Criterion | null
  readonly onClose: () => void
}

export function CriterionForm({ frameworkId, criterion, onClose }: CriterionFormProps) {
  const { send, dialog } = useFormCommand('framework.putCriterion', onClose)
  const form = useForm({
    initialValues: {
      code: criterion?.code ?? '',
      area: criterion?.area ?? '',
      title: criterion?.title ?? '',
      text: criterion?.text ?? '',
    },
    validate: {
      code: isNotEmpty('Give the criterion its code, such as 1.2'),
      title: isNotEmpty('Give the criterion its title'),
    },
  })
  return (
    <FormDialog
      title={criterion ? `Criterion ${criterion.code}` : 'Add a criterion'}
      onSubmit={whenRight(form, (values) =>
        send(
          { frameworkId, ...(criterion && { id: criterion.id }), ...values },
          `Criterion ${values.code.trim()} saved.`,
        ),
      )}
      {...dialog}
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
