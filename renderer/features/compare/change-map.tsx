/** A map of the whole text beside it: where the changes stand. For the pointer only; the list and the keys do the same. */
import { memo, useMemo } from 'react'
import classes from './compare.module.css'
import { changesOf, type Drawn, type DrawnRow } from './drawn.ts'

function lengthOf(row: DrawnRow): number {
  if (row.kind === 'gap') return 40
  if (row.kind === 'paragraph') return row.paragraph.length + 20
  return Math.max(row.pair.before?.length ?? 0, row.pair.after?.length ?? 0) + 20
}

/** Ticks finer than this share of the map would hide each other. */
const finest = 1 / 250

export const ChangeMap = memo(function ChangeMap({
  drawn,
  current,
  onGo,
}: {
  drawn: Pick<Drawn, 'rows'>
  current: number
  onGo: (index: number) => void
}) {
  const ticks = useMemo(() => {
    const total = Math.max(
      1,
      drawn.rows.reduce((sum, row) => sum + lengthOf(row), 0),
    )
    const found: { at: number; change: number; changes: Set<number> }[] = []
    let before = 0
    for (const row of drawn.rows) {
      const changes = changesOf(row)
      const at = before / total
      const last = found.at(-1)
      if (changes[0] !== undefined) {
        if (last && at - last.at < finest) for (const change of changes) last.changes.add(change)
        else found.push({ at, change: changes[0], changes: new Set(changes) })
      }
      before += lengthOf(row)
    }
    return found
  }, [drawn])
  return (
    <div className={`${classes.map} no-print`} aria-hidden>
      {ticks.map((tick) => (
        <button
          key={tick.at}
          type="button"
          tabIndex={-1}
          className={classes.tick}
          data-current={tick.changes.has(current) || undefined}
          style={{ insetBlockStart: `${tick.at * 100}%` }}
          onClick={() => onGo(tick.change)}
        />
      ))}
    </div>
  )
})
