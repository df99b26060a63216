/** The recommendations of one status, with their number; only the cards in sight are drawn. */
import { Text, Title } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { statusShape, statusWord } from '../../components/status-mark.tsx'
import classes from './board.module.css'
import { Card, type CardActions, dragKind } from './card.tsx'
import type { Column } from './card-place.ts'

/** A guess at a card's height in pixels, by the lines of its title. */
const cardHeight = (title: string): number => 112 + 25 * Math.ceil(title.length / 28)

export interface BoardColumnProps extends Column, CardActions {
  /** The recommendation whose card is to have the focus, if it is one of this column. */
  readonly focusId: string | undefined
  /** What is being dragged can never have this status. */
  readonly refuses: boolean
}

function useDropping({ rows, status, onMove }: BoardColumnProps) {
  const [isOver, setOver] = useState(false)
  return {
    isOver,
    handlers: {
      onDragOver: (event: DragEvent) => {
        if (!event.dataTransfer.types.includes(dragKind)) return
        event.preventDefault()
        setOver(true)
      },
      onDragLeave: (event: DragEvent) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      },
      onDrop: (event: DragEvent) => {
        event.preventDefault()
        setOver(false)
        const id = event.dataTransfer.getData(dragKind)
        if (id !== '' && !rows.some((row) => row.id === id)) onMove(id, status)
      },
    },
  }
}

function Cards({ rows, focusId, name, onMove, onDrag, onFocused }: BoardColumnProps & { name: string }) {
  const scroller = useRef<HTMLDivElement>(null)
  const cards = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => cardHeight(rows[index]?.shortTitle ?? ''),
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 4,
  })
  const focusAt = focusId === undefined ? -1 : rows.findIndex((row) => row.id === focusId)
  useEffect(() => {
    if (focusAt >= 0) cards.scrollToIndex(focusAt)
  }, [focusAt, cards])
  // The browser would stop short: the heights of the cards down there are guesses until they are drawn.
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'End' || event.target !== scroller.current) return
    event.preventDefault()
    cards.scrollToIndex(rows.length - 1, { align: 'end' })
  }
  return (
    <section
      ref={scroller}
      className={classes.cards}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard
      tabIndex={0}
      aria-label={`Cards: ${name}`}
      onKeyDown={onKeyDown}
    >
      <ul className={classes.inner} style={{ height: cards.getTotalSize() }}>
        {cards.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index]
          return (
            row && (
              <li
                key={key}
                ref={cards.measureElement}
                data-index={index}
                className={classes.place}
                style={{ transform: `translateY(${start}px)` }}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
              >
                <Card
                  row={row}
                  takesFocus={index === focusAt}
                  onMove={onMove}
                  onDrag={onDrag}
                  onFocused={onFocused}
                />
              </li>
            )
          )
        })}
      </ul>
    </section>
  )
}

export function BoardColumn(props: BoardColumnProps) {
  const { status, rows, refuses } = props
  const { isOver, handlers } = useDropping(props)
  const name = `${statusWord(status)}, ${rows.length}`
  return (
    <section
      className={classes.column}
      aria-label={name}
      data-empty={rows.length === 0 || undefined}
      data-over={isOver || undefined}
      data-refuses={refuses || undefined}
      {...handlers}
    >
      <Title order={2} size="h6" className={classes.heading}>
        <span aria-hidden>{statusShape(status)}</span> {statusWord(status)}{' '}
        <span className="quiet">({rows.length})</span>
      </Title>
      {rows.length === 0 ? (
        <Text size="sm" className={`quiet ${classes.none}`}>
          None
        </Text>
      ) : (
        <Cards {...props} name={name} />
      )}
    </section>
  )
}
