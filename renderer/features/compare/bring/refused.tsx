/** Why a text could not be brought or kept. */
import { CloseButton, Group, Text } from '@mantine/core'

export function Refused({ message, onClose }: { message: string; onClose: (() => void) | null }) {
  return (
    <Group gap="xs" wrap="nowrap" role="alert">
      <Text size="sm" className="problem">
        {message}
      </Text>
      {onClose && <CloseButton size="sm" aria-label="Dismiss" onClick={onClose} />}
    </Group>
  )
}
