/** What needs attention, most urgent first, each with the action that settles it. */
import { Anchor, Badge, Button, Group, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import type { AttentionItem } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate } from '../../components/dates.ts'
import { capitalised } from '../../components/labels.ts'
import { EmptyState } from '../../components/states.tsx'
import classes from './overview.module.css'

/** How many are shown before the person asks for the rest. */
const shownAtFirst = 6

export function AttentionList({ items, total }: { items: readonly AttentionItem[]; total: number }) {
  const [all, setAll] = useState(false)
  if (items.length === 0) return <EmptyState>Nothing needs attention now.</EmptyState>
  const shown = all ? items : items.slice(0, shownAtFirst)
  return (
    <Stack gap="sm">
      <ul className={classes.plainList}>
        {shown.map((item) => (
          <li key={`${item.kind} ${item.route} ${item.title}`} className={classes.matter}>
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
          </li>
        ))}
      </ul>
      {items.length > shownAtFirst && (
        <Button variant="default" size="xs" onClick={() => setAll(!all)} aria-expanded={all}>
          {all ? 'Show the most urgent only' : `Show ${items.length - shownAtFirst} more`}
        </Button>
      )}
      {all && total > items.length && (
        <Text size="xs" className="quiet">
          {total} in all; the {items.length} most urgent are listed.
        </Text>
      )}
    </Stack>
  )
}
