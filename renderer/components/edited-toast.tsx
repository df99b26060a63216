/** After an edit: a toast with Undo for ten seconds. The log keeps it for ever. */
import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import type { AppError } from '#shared/contract/index.ts'

/**
 * @param message what was done, "Status event added".
 * @param undo runs the undo; its failure is shown in place of the toast.
 */
export function showEdited(message: string, undo: () => Promise<unknown>): void {
  const id = `edited-${Date.now()}-${Math.round(performance.now())}`
  notifications.show({
    id,
    autoClose: 10_000,
    message: (
      <Group justify="space-between" wrap="nowrap">
        <Text size="sm">{message}</Text>
        <Button
          size="xs"
          variant="default"
          style={{ flexShrink: 0 }}
          onClick={() => {
            notifications.hide(id)
            undo().then(
              () => notifications.show({ message: 'Undone.', autoClose: 4000 }),
              (error: AppError) =>
                notifications.show({ color: 'red', title: 'Not undone', message: error.message }),
            )
          }}
        >
          Undo
        </Button>
      </Group>
    ),
  })
}
