/** One recommendation across the years in sight. */
import { Anchor, Text } from '@mantine/core'
import { memo } from 'react'
import { Link } from 'react-router'
import { type RecommendationRow, routes, type TimelineRow } from '#shared/contract/index.ts'
import { CitedWords } from '../../components/cited-words.tsx'
import { recommendationLabel } from '../../components/labels.ts'
import { StandingMark } from '../../components/standing-mark.tsx'
import { WithdrawnMark } from '../../components/withdrawn-mark.tsx'
import { TablePart } from '../ledger/table-part.tsx'
import classes from './timeline.module.css'
import { TimelineCell } from './timeline-cell.tsx'
import { cellOf } from './timeline-years.ts'

function Heading({ row }: { row: RecommendationRow }) {
  return (
    <>
      <Text size="xs" className="quiet">
        {recommendationLabel(row)}
      </Text>
      <Anchor component={Link} to={routes.recommendation(row.id)} size="sm" fw={550} lineClamp={3}>
        <CitedWords text={row.shortTitle} />
      </Anchor>
      <StandingMark standing={row.standing} dissents={row.dissents} />
      <WithdrawnMark year={row.withdrawn} />
    </>
  )
}

export interface TimelineLineProps {
  readonly row: RecommendationRow
  readonly points: TimelineRow['points']
  /** The years in sight, each with its place among all. */
  readonly columns: readonly { readonly year: number; readonly index: number }[]
  /** Room for the years before and after those, in pixels. */
  readonly before: number
  readonly after: number
  readonly 'data-index': number
  readonly 'aria-rowindex': number
  readonly ref: (element: HTMLDivElement | null) => void
}

/** Remembered: while the years are scrolled only the lines that come into sight are drawn. */
export const TimelineLine = memo(function TimelineLine(props: TimelineLineProps) {
  const { row, points, columns, before, after, ...drawn } = props
  return (
    <TablePart part="row" className={classes.row} {...drawn}>
      <TablePart part="rowheader" className={classes.first} aria-colindex={1}>
        <Heading row={row} />
      </TablePart>
      <span aria-hidden style={{ flex: `0 0 ${before}px` }} />
      {columns.map(({ year, index }) => (
        <TablePart part="cell" key={year} className={classes.year} aria-colindex={index + 2}>
          <TimelineCell cell={cellOf(points, row.highest, year)} />
        </TablePart>
      ))}
      <span aria-hidden style={{ flex: `0 0 ${after}px` }} />
    </TablePart>
  )
})
