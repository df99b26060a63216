/** The dialog around every form: heading, fields, what went wrong, and the two buttons. */
import { Alert, Button, Group, Modal, Stack } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import type { AppError } from '#shared/contract/index.ts'
import { useFocusBack } from '../focus-back.ts'
import { UnsavedQuestion, useUnsaved } from './unsaved.tsx'

export interface FormDialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
  readonly busy: boolean
  /** What the store answered; the form stays as it was filled in. */
  readonly error: AppError | null
  readonly submit: string
  /** The form records nothing, so that it closes without asking whatever was typed. */
  readonly recordsNothing?: boolean
  readonly children: ReactNode
}

export function FormDialog({
  title,
  onClose,
  onSubmit,
  busy,
  error,
  submit,
  recordsNothing = false,
  children,
}: FormDialogProps) {
  const { noteTyped, close, asking, discard, keep } = useUnsaved(onClose, !recordsNothing)
  useFocusBack()
  return (
    <Modal
      opened
      onClose={close}
      closeOnEscape={!asking}
      title={title}
      size="lg"
      // A long form ends above the toast of the edit before, which would hide its buttons.
      yOffset="max(5dvh, 76px)"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={onSubmit} onChange={noteTyped} noValidate>
        <Stack gap="md">
          {children}
          {error && (
            <Alert color="red" variant="outline" role="alert" title="Not saved">
              {error.message}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              Cancel
            </Button>
            <Button type="submit" loading={busy}>
              {submit}
            </Button>
          </Group>
        </Stack>
      </form>
      {asking && <UnsavedQuestion discard={discard} keep={keep} />}
    </Modal>
  )
}
