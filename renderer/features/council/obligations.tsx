/** Duties that acts lay on the council and on others, and what is known to have been done about each. */
import { Anchor, Badge, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { Link } from 'react-router'
import { type ObligationRow, routes } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate } from '../../components/dates.ts'
import { capitalised } from '../../components/labels.ts'
import { EmptyState } from '../../components/states.tsx'
import classes from './council.module.css'
import { ProvenanceLine } from './provenance-line.tsx'
import { useItemInView } from './use-item.ts'

const stateShapes: Record<ObligationRow['state'], string> = {
  'reported done': '●',
  'reported in part': '◑',
  'nothing reported': '○',
  repealed: '✕',
}

/** What is open first, then what is done, then what no longer binds. */
const stateOrder: readonly ObligationRow['state'][] = [
  'nothing reported',
  'reported in part',
  'reported done',
  'repealed',
]

function Outcome({ outcome }: { outcome: ObligationRow['outcome'] }) {
  const kinds = [...new Set(outcome.map((part) => part.kind))]
  return kinds.map((kind) => {
    const parts = outcome.filter((part) => part.kind === kind)
    const title = `${capitalised(kind)}${parts.length > 1 ? 's' : ''}`
    const List = kind === 'plan step' ? 'ol' : 'ul'
    return (
      <div key={kind}>
        <Text size="sm" fw={600}>
          {title}
        </Text>
        <List className={classes.outcome}>
          {parts.map((part) => (
            <li key={part.text}>{part.text}</li>
          ))}
        </List>
      </div>
    )
  })
}

function Obligation({ row, marked }: { row: ObligationRow; marked: boolean }) {
  return (
    <Paper
      withBorder
      p="md"
      component="article"
      id={`item-${row.id}`}
      className={classes.item}
      data-marked={marked || undefined}
    >
      <Stack gap={6}>
        <Group gap="xs">
          <Badge
            variant="default"
            radius="sm"
            size="lg"
            tt="none"
            fw={500}
            leftSection={<span aria-hidden>{stateShapes[row.state]}</span>}
          >
            {capitalised(row.state)}
          </Badge>
          <Anchor
            component={Link}
            to={routes.act(row.actId, { section: row.actSection })}
            size="sm"
            className="nowrap"
          >
            {row.actNumber}
            {row.actSection !== undefined && `, s. ${row.actSection}`}
          </Anchor>
          <Text size="sm" className="quiet">
            {row.due !== undefined ? `due ${formatDate(row.due)} · ` : ''}
            {row.recurrence === 'not stated' ? 'how often is not stated' : row.recurrence}
          </Text>
        </Group>
        <Title order={3} size="h6">
          {row.obligor}
        </Title>
        <Text size="sm">
          <CitedWords text={row.duty} />
        </Text>
        <Text size="sm" className="quiet">
          <CitedWords text={row.stateNote} />
        </Text>
        <Outcome outcome={row.outcome} />
        <ProvenanceLine provenance={row.provenance} />
      </Stack>
    </Paper>
  )
}

export function Obligations({ obligations, item }: { obligations: readonly ObligationRow[]; item: string }) {
  useItemInView(item)
  if (obligations.length === 0) return <EmptyState>Duties that acts lay on someone appear here.</EmptyState>
  return (
    <Stack gap="lg" maw={900}>
      {stateOrder.map((state) => {
        const inside = obligations.filter((row) => row.state === state)
        return (
          inside.length > 0 && (
            <Stack key={state} gap="sm" component="section">
              <Title order={2} size="h4">
                {capitalised(state)} <span className="quiet">({inside.length})</span>
              </Title>
              {inside.map((row) => (
                <Obligation key={row.id} row={row} marked={row.id === item} />
              ))}
            </Stack>
          )
        )
      })}
    </Stack>
  )
}
