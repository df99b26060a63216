/** What a section without text says: that there is none, why, and how to get it. */
import { Button, Code, Group, Stack, Text } from '@mantine/core'
import { IconFileImport } from '@tabler/icons-react'
import { Link } from 'react-router'
import { routes } from '#shared/contract/index.ts'
import type { StatuteSection } from '#shared/model/index.ts'
import { officialAddress } from './official-address.ts'
import { OfficialLink } from './official-link.tsx'

export function SectionWithoutText({ record }: { record: StatuteSection }) {
  const address = officialAddress(record)
  return (
    <Stack gap="sm" align="flex-start" py="md" maw={680}>
      <Text>
        The text of this section is not in Charter Oak. The inventory holds its citation, catchline, status
        and source line only
        {record.status === 'repealed' ? '; it was repealed, and no earlier text of it has been added' : ''}.
      </Text>
      <Text size="sm" className="quiet">
        The General Assembly publishes the section under <Code>{address}</Code>
        {record.status === 'repealed' ? ', where the source line and the repeal stand' : ''}. Import brings in
        its chapter, from that page or from a file of it, and shows first what would change.
      </Text>
      <Group gap="xs">
        <Button
          component={Link}
          to={routes.import({ chapters: `${record.title}/${record.chapter}` })}
          leftSection={<IconFileImport size={16} aria-hidden />}
        >
          {`Import chapter\u00a0${record.chapter}`}
        </Button>
        <OfficialLink address={address} />
      </Group>
    </Stack>
  )
}
