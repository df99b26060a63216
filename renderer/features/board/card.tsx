/** A recommendation on the board: its standing with dissents, its last event, and the way to move it. */
import { Anchor, Button, Group, Menu, Text } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { memo, useEffect, useRef } from 'react'
import { Link } from 'react-router'
import { type RecommendationRow, routes } from '#shared/contract/index.ts'
import { progressOf, statusesFor } from '#shared/council/index.ts'
import type { ImplementationStatus } from '#shared/model/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { formatDate } from '../../components/dates.ts'
import { recommendationLabel } from '../../components/labels.ts'
import { StandingMark } from '../../components/standing-mark.tsx'
import { statusShape, statusWord } from '../../components/status-mark.tsx'
import { WithdrawnMark } from '../../components/withdrawn-mark.tsx'
import classes from './board.module.css'

/** What a card carries while it is dragged. */
export const dragKind = 'application/x-charter-oak-recommendation'

export interface CardActions {
  readonly onMove: (id: string, to: ImplementationStatus) => void
  /** The card that a drag has taken up; null when it is let go. */
  readonly onDrag: (row: RecommendationRow | null) => void
  readonly onFocused: () => void
}

export interface CardProps extends CardActions {
  readonly row: RecommendationRow
  /** The focus is asked for here: the card takes it as soon as it is drawn. */
  readonly takesFocus: boolean
}

function MoveMenu({ row, onMove }: Pick<CardProps, 'row' | 'onMove'>) {
  const others = statusesFor(row.asksChangeOfLaw).filter((status) => status !== row.status)
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button
          size="compact-xs"
          variant="default"
          className={classes.move}
          rightSection={<IconChevronDown size={12} aria-hidden />}
          aria-label={`Move ${recommendationLabel(row)} to another status`}
        >
          Move
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>Add the event that makes it</Menu.Label>
        {others.map((status) => (
          <Menu.Item
            key={status}
            leftSection={<span aria-hidden>{statusShape(status)}</span>}
            onClick={() => onMove(row.id, status)}
          >
            {statusWord(status)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** Remembered: while a column is scrolled only the cards that come into sight are drawn. */
export const Card = memo(function Card({ row, takesFocus, onMove, onDrag, onFocused }: CardProps) {
  const link = useRef<HTMLAnchorElement>(null)
  const wasFurther = progressOf(row.highest.status) > progressOf(row.status)
  useEffect(() => {
    if (!takesFocus) return
    link.current?.focus()
    onFocused()
  }, [takesFocus, onFocused])
  return (
    <article
      className={classes.card}
      aria-label={recommendationLabel(row)}
      data-unconfirmed={row.awaitsConfirmation || undefined}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(dragKind, row.id)
        event.dataTransfer.effectAllowed = 'move'
        onDrag(row)
      }}
      onDragEnd={() => onDrag(null)}
    >
      <Text size="xs" className="quiet">
        {recommendationLabel(row)}
      </Text>
      <Anchor
        ref={link}
        component={Link}
        to={routes.recommendation(row.id)}
        size="sm"
        fw={550}
        draggable={false}
        data-card={row.id}
      >
        <CitedWords text={row.shortTitle} />
      </Anchor>
      <div className={classes.standing}>
        <StandingMark standing={row.standing} dissents={row.dissents} />
        <WithdrawnMark year={row.withdrawn} />
      </div>
      <Group justify="space-between" wrap="nowrap" align="flex-end" gap={4}>
        <Text size="xs" className="quiet">
          Last event {formatDate(row.lastEvent.date)}
          {row.awaitsConfirmation && ' · status unconfirmed'}
          {wasFurther && ` · highest: ${row.highest.status}, ${formatDate(row.highest.date)}`}
        </Text>
        <MoveMenu row={row} onMove={onMove} />
      </Group>
    </article>
  )
})
