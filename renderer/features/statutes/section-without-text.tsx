/** What a section without text says: that there is none, why, and how to get it. */
import { Code, Stack, Text } from '@mantine/core'
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
        {record.status === 'repealed' ? ', where the source line and the repeal stand' : ''}. From there its
        text can be copied into Compare.
      </Text>
      <OfficialLink address={address} primary />
    </Stack>
  )
}
