/** A recommendation in a year: a word with a shape where it changed, the shape alone where it stayed. */
import { VisuallyHidden } from '@mantine/core'
import { formatDate } from '../../components/dates.ts'
import { statusShape, statusWord } from '../../components/status-mark.tsx'
import classes from './timeline.module.css'
import type { YearCell } from './timeline-years.ts'

export function TimelineCell({ cell }: { cell: YearCell | undefined }) {
  if (!cell) return null
  if (cell.changes.length === 0)
    return (
      <span className={classes.stays}>
        <span aria-hidden>{statusShape(cell.status)}</span>
        <VisuallyHidden>still {cell.status}</VisuallyHidden>
      </span>
    )
  return (
    <>
      {cell.changes.map(({ date, status }) => (
        <div key={`${date} ${status}`}>
          {statusShape(status)} {statusWord(status)}
          {date.length > 4 && <div className="quiet">{formatDate(date)}</div>}
        </div>
      ))}
      {cell.isHighest && <div className={classes.highest}>▲ highest point</div>}
    </>
  )
}
