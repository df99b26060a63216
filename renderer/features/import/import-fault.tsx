/** Why an import came to nothing: what happened, at which place in which file, and that nothing was changed. */
import { Alert, Button, CopyButton, Group, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { ErrorShape } from '#shared/contract/index.ts'

export function ImportFault({
  title,
  error,
  action,
}: {
  title: string
  error: ErrorShape
  action?: ReactNode
}) {
  const place = error.where && !error.message.includes(error.where) ? error.where : null
  const detail = [`${error.code}${error.where ? ` at ${error.where}` : ''}`, error.message, error.detail]
  return (
    <Alert color="red" variant="outline" icon={<IconAlertTriangle aria-hidden />} title={title} role="alert">
      <Stack gap="xs" align="flex-start">
        <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
          {error.message}
        </Text>
        {place && (
          <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
            Place: {place}
          </Text>
        )}
        {!/nothing was changed/i.test(error.message) && <Text size="sm">Nothing was changed.</Text>}
        <Group gap="xs">
          {action}
          <CopyButton value={detail.filter(Boolean).join('\n')}>
            {({ copied, copy }) => (
              <Button size="xs" variant="default" onClick={copy}>
                {copied ? 'Copied' : 'Copy the details'}
              </Button>
            )}
          </CopyButton>
        </Group>
      </Stack>
    </Alert>
  )
}
