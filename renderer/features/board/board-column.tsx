/** The recommendations of one status, with their number; only the cards in sight are drawn. */
import { Title } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import type { RecommendationRow } from '#shared/contract/index.ts'
import type { ImplementationStatus } from '#shared/model/index.ts'
import { statusShape, statusWord } from '../../components/status-mark.tsx'
import classes from './board.module.css'
import { Card, dragKind } from './card.tsx'

/** A guess at a card's height in pixels. */
const cardHeight = 160

export interface BoardColumnProps {
  readonly status: ImplementationStatus
  readonly rows: readonly RecommendationRow[]
  readonly onMove: (id: string, to: ImplementationStatus) => void
}

export function BoardColumn({ status, rows, onMove }: BoardColumnProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const [isOver, setOver] = useState(false)
  const cards = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => cardHeight,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 4,
  })
  const name = `${statusWord(status)}, ${rows.length}`
  return (
    <section
      className={classes.column}
      aria-label={name}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(dragKind)) return
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false)
        const id = event.dataTransfer.getData(dragKind)
        if (id !== '' && !rows.some((row) => row.id === id)) onMove(id, status)
      }}
    >
      <Title order={2} size="h6" className={classes.heading}>
        <span aria-hidden>{statusShape(status)}</span> {statusWord(status)}{' '}
        <span className="quiet">({rows.length})</span>
      </Title>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard */}
      <section ref={scroller} className={classes.cards} tabIndex={0} aria-label={`Cards: ${name}`}>
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
                  <Card row={row} onMove={(to) => onMove(row.id, to)} />
                </li>
              )
            )
          })}
        </ul>
      </section>
    </section>
  )
}
