/** The dialog around every form: heading, fields, what went wrong, and the two buttons. */
import { Alert, Button, Group, Modal, Stack } from '@mantine/core'
import { type FormEvent, type ReactNode, useEffect } from 'react'
import type { AppError } from '#shared/contract/index.ts'

export interface FormDialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void
  readonly busy: boolean
  /** What the store answered; the form stays as it was filled in. */
  readonly error: AppError | null
  readonly submit: string
  readonly children: ReactNode
}

export function FormDialog({ title, onClose, onSubmit, busy, error, submit, children }: FormDialogProps) {
  useEffect(() => {
    // The dialog is drawn only while it is open, so it gives focus back itself.
    const opener = document.activeElement
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="lg"
      // A long form ends above the toast of the edit before, which would hide its buttons.
      yOffset="max(5dvh, 76px)"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form onSubmit={onSubmit} noValidate>
        <Stack gap="md">
          {children}
          {error && (
            <Alert color="red" variant="outline" role="alert" title="Not saved">
              {error.message}
            </Alert>
          )}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button type="submit" loading={busy}>
              {submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
