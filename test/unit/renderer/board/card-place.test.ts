import { expect, it } from 'vitest'
import { type Column, cardAt } from '../../../../renderer/features/board/card-place.ts'
import { cellOf } from '../../../../renderer/features/timeline/timeline-years.ts'
import { row } from '../../../components/recommendations/rows.ts'

const column = (status: Column['status'], ids: readonly string[]): Column => ({
  status,
  rows: ids.map((id) => row(1, { id, status })),
})

const columns = [
  column('no action', ['a', 'b', 'c']),
  column('in a bill', []),
  column('enacted', ['d', 'e']),
  column('superseded', []),
]

const moves: [from: string, key: string, to: string | undefined][] = [
  ['a', 'ArrowDown', 'b'],
  ['b', 'ArrowUp', 'a'],
  ['a', 'ArrowUp', undefined],
  ['c', 'ArrowDown', undefined],
  ['b', 'ArrowRight', 'e'],
  ['c', 'ArrowRight', 'e'],
  ['d', 'ArrowLeft', 'a'],
  ['d', 'ArrowRight', undefined],
  ['a', 'ArrowLeft', undefined],
  ['a', 'Enter', undefined],
  ['gone', 'ArrowDown', undefined],
]

it.each(moves)('from %s by %s to %s', (from, key, to) => {
  expect(cardAt(columns, from, key)?.id).toBe(to)
})

it('where nothing was ever reached, no year is marked as the highest point', () => {
  const points = [{ date: '2017', status: 'no action' as const }]
  expect(cellOf(points, { status: 'no action', date: '2017', what: 'Recommended.' }, 2017)?.isHighest).toBe(
    false,
  )
})
