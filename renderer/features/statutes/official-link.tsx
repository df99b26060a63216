/** Opens a section on the official site, in the person's own browser: the only use of the network here. */
import { Button, Code, Group, Text } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useState } from 'react'
import { host } from '../../app/host.ts'

export function OfficialLink({ address }: { address: string }) {
  const [failed, setFailed] = useState(false)
  const open = async () => setFailed(!(await host.openExternal(address)))
  return (
    <Group gap="xs">
      <Button
        variant="default"
        leftSection={<IconExternalLink size={16} aria-hidden />}
        onClick={() => void open()}
      >
        Open the official page
      </Button>
      {failed && (
        <Text size="sm" role="alert">
          The browser could not be opened. The address is <Code>{address}</Code>
        </Text>
      )}
    </Group>
  )
}
