/** The columns of the board: where the focus goes among the cards, what is dragged, and the form that a move opens. */
import { notifications } from '@mantine/notifications'
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { RecommendationRow } from '#shared/contract/index.ts'
import { statusesFor } from '#shared/council/index.ts'
import type { ImplementationStatus } from '#shared/model/index.ts'
import { recommendationLabel } from '../../components/labels.ts'
import { useTop } from '../../components/use-top.ts'
import { statusesOf } from '../recommendations/list-model.ts'
import classes from './board.module.css'
import { BoardColumn } from './board-column.tsx'
import { BoardMove, type Move } from './board-move.tsx'
import { type Column, cardAt } from './card-place.ts'

const allows = (row: RecommendationRow, status: ImplementationStatus): boolean =>
  statusesFor(row.asksChangeOfLaw).includes(status)

function sayRefused(row: RecommendationRow, to: ImplementationStatus): void {
  const asks = row.asksChangeOfLaw ? 'asks for a change of law' : 'asks for no change of law'
  notifications.show({
    title: 'Not moved',
    message: `${recommendationLabel(row)} ${asks}: “${to}” is not among its statuses.`,
  })
}

export interface BoardColumnsProps {
  /** Every recommendation: the columns stay while filters change. */
  readonly rows: readonly RecommendationRow[]
  /** Those that pass the filters, in order. */
  readonly passed: readonly RecommendationRow[]
}

/** The card to focus; where a move gave it another status, as soon as it stands in that column. */
interface Focus {
  readonly id: string
  readonly status: ImplementationStatus
}

export function BoardColumns({ rows, passed }: BoardColumnsProps) {
  const box = useRef<HTMLElement>(null)
  const top = useTop(box)
  const [move, setMove] = useState<Move | null>(null)
  const [dragged, setDragged] = useState<RecommendationRow | null>(null)
  const [focus, setFocus] = useState<Focus | null>(null)
  const columns = useMemo((): Column[] => {
    const byStatus = Map.groupBy(passed, (row) => row.status)
    return statusesOf(rows).map((status) => ({ status, rows: byStatus.get(status) ?? [] }))
  }, [rows, passed])
  const begin = useCallback(
    (id: string, to: ImplementationStatus) => {
      const row = rows.find((one) => one.id === id)
      if (!row) return
      if (allows(row, to)) setMove({ id, to })
      else sayRefused(row, to)
    },
    [rows],
  )
  const forget = useCallback(() => setFocus(null), [])
  useEffect(() => {
    // A card that moved to where the filters hide it has no focus to take, now or later.
    const isThere = (row: RecommendationRow) => row.id === focus?.id && row.status === focus.status
    if (focus && rows.some(isThere) && !passed.some(isThere)) setFocus(null)
  }, [focus, rows, passed])
  const onKeyDown = (event: KeyboardEvent) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset.card : undefined
    if (id === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    const next = cardAt(columns, id, event.key)
    if (!next) return
    event.preventDefault()
    setFocus({ id: next.id, status: next.status })
  }
  return (
    <>
      <section
        ref={box}
        className={classes.columns}
        style={{ '--top': `${top}px` } as React.CSSProperties}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard
        tabIndex={0}
        aria-label="Columns by status"
        onKeyDown={onKeyDown}
      >
        {columns.map((column) => (
          <BoardColumn
            key={column.status}
            {...column}
            focusId={focus?.status === column.status ? focus.id : undefined}
            refuses={dragged !== null && !allows(dragged, column.status)}
            onMove={begin}
            onDrag={setDragged}
            onFocused={forget}
          />
        ))}
      </section>
      {move && (
        <BoardMove
          move={move}
          onMoved={(status) => setFocus({ id: move.id, status })}
          onClose={() => setMove(null)}
        />
      )}
    </>
  )
}
