/** A recommendation on the board: its standing with dissents, where it stands since when, and the way to move it. */
import { Anchor, Button, Group, Menu, Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { Link } from 'react-router'
import { type RecommendationRow, routes } from '#shared/contract/index.ts'
import { statusesFor } from '#shared/council/index.ts'
import type { ImplementationStatus } from '#shared/model/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate } from '../../components/dates.ts'
import { recommendationLabel } from '../../components/labels.ts'
import { StandingMark } from '../../components/standing-mark.tsx'
import { statusShape, statusWord } from '../../components/status-mark.tsx'
import classes from './board.module.css'

/** What a card carries while it is dragged. */
export const dragKind = 'application/x-charter-oak-recommendation'

export interface CardProps {
  readonly row: RecommendationRow
  readonly onMove: (to: ImplementationStatus) => void
}

export function Card({ row, onMove }: CardProps) {
  const others = statusesFor(row.asksChangeOfLaw).filter((status) => status !== row.status)
  const wasFurther = row.highest.status !== row.status
  return (
    <article
      className={classes.card}
      draggable
      onDragStart={(event) => event.dataTransfer.setData(dragKind, row.id)}
    >
      <Group justify="space-between" wrap="nowrap" gap={4}>
        <Text size="xs" className="quiet">
          {recommendationLabel(row)}
        </Text>
        <Menu position="bottom-end" shadow="md">
          <Menu.Target>
            <Button
              size="compact-xs"
              variant="default"
              rightSection={<IconChevronDown size={12} aria-hidden />}
              aria-label={`Move ${recommendationLabel(row)} to another status`}
            >
              Move
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Label>Add the event that makes it</Menu.Label>
            {others.map((status) => (
              <Menu.Item key={status} onClick={() => onMove(status)}>
                {statusShape(status)} {statusWord(status)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      </Group>
      <Anchor component={Link} to={routes.recommendation(row.id)} size="sm" fw={550} draggable={false}>
        <CitedWords text={row.shortTitle} />
      </Anchor>
      <div style={{ margin: '6px 0' }}>
        <StandingMark standing={row.standing} dissents={row.dissents} />
      </div>
      <Text size="xs" className="quiet">
        since {formatDate(row.statusDate)}
        {row.awaitsConfirmation && ' · unconfirmed'}
        {wasFurther && ` · highest: ${row.highest.status}, ${formatDate(row.highest.date)}`}
      </Text>
    </article>
  )
}
