/** A decision that must say why: overruling a proposal, reopening a decision. */
import { Text, Textarea } from '@mantine/core'
import { isNotEmpty, useForm } from '@mantine/form'
import type { ReactNode } from 'react'
import type { AppError } from '#shared/contract/index.ts'
import { FormDialog } from '../../components/form/form-dialog.tsx'
import { whenRight } from '../../components/form/when-right.ts'

export interface ReasonFormProps {
  readonly title: string
  /** What is decided on. */
  readonly about: ReactNode
  readonly label: string
  readonly description: string
  readonly submit: string
  readonly busy: boolean
  readonly error: AppError | null
  readonly onReason: (reason: string) => void
  readonly onClose: () => void
}

export function ReasonForm({
  title,
  about,
  label,
  description,
  submit,
  busy,
  error,
  onReason,
  onClose,
}: ReasonFormProps) {
  const form = useForm({
    initialValues: { reason: '' },
    validate: { reason: isNotEmpty('Say why: the reason stays in the history') },
  })
  return (
    <FormDialog
      title={title}
      onClose={onClose}
      onSubmit={whenRight(form, ({ reason }) => onReason(reason.trim()))}
      busy={busy}
      error={error}
      submit={submit}
    >
      <Text size="sm">{about}</Text>
      <Textarea
        label={label}
        description={description}
        autosize
        minRows={3}
        maxRows={10}
        maxLength={2000}
        required
        withAsterisk
        data-autofocus
        {...form.getInputProps('reason')}
      />
    </FormDialog>
  )
}
