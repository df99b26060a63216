/** Something that needs attention: what, why, and the action that settles it. */
import { Anchor, Badge, Group, Text } from '@mantine/core'
import { Link } from 'react-router'
import type { AttentionItem } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate } from '../../components/dates.ts'
import { capitalised } from '../../components/labels.ts'

export const itemKey = (item: AttentionItem): string => `${item.kind} ${item.route} ${item.title}`

export function AttentionMatter({ item }: { item: AttentionItem }) {
  return (
    <>
      <Group gap="xs" mb={2}>
        <Badge variant="default" size="sm" tt="none" fw={500} radius="sm">
          {capitalised(item.kind)}
        </Badge>
        {item.due !== undefined && (
          <Text size="xs" className="nowrap">
            due {formatDate(item.due)}
          </Text>
        )}
      </Group>
      <Text size="sm" fw={550}>
        <CitedWords text={item.title} />
      </Text>
      <Text size="sm" className="quiet" lineClamp={3}>
        <CitedWords text={item.reason} />
      </Text>
      <Anchor component={Link} to={item.route} size="sm" aria-label={`${item.action}: ${item.title}`}>
        {item.action} →
      </Anchor>
    </>
  )
}
