import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import {
  type Filters,
  filterRows,
  groupRows,
  sortRows,
} from '../../../renderer/features/recommendations/list-model.ts'
import { readListState } from '../../../renderer/features/recommendations/list-state.ts'
import { RecommendationsPage } from '../../../renderer/features/recommendations/recommendations-page.tsx'
import { draw } from '../support/draw.tsx'
import { answer } from '../support/host.ts'
import { row, rows } from './rows.ts'

const none: Filters = { status: [], standing: [], year: [], section: [] }
const numbers = (list: readonly { number: number }[]) => list.map((one) => one.number)

test('filters of different kinds narrow together, values of one kind widen', () => {
  expect(numbers(filterRows(rows, { ...none, status: ['enacted', 'not started'] }, ''))).toEqual([1, 9])
  expect(numbers(filterRows(rows, { ...none, section: ['46a-170'], standing: ['consensus'] }, ''))).toEqual([
    1,
  ])
  expect(numbers(filterRows(rows, none, 'no. 13'))).toEqual([13])
  expect(numbers(filterRows(rows, none, '18-87J title'))).toEqual([2])
})

test('sorting by status puts what is done first; the other way round, last', () => {
  expect(numbers(sortRows(rows, 'status', false))[0]).toBe(1)
  expect(numbers(sortRows(rows, 'status', true)).at(-1)).toBe(1)
})

test('a recommendation stands in the group of each section that it names, and one that names none has a group', () => {
  const groups = groupRows(rows, 'section').map((group) => [group.value, numbers(group.rows)])
  expect(groups).toEqual([
    ['18-87j', [2]],
    ['46a-170', [1, 13]],
    ['53a-86', [13]],
    ['', [9]],
  ])
})

test('an address that is not understood shows the plain list', () => {
  const state = readListState((key, fallback = '') => ({ group: 'colour', sort: 'x.up' })[key] ?? fallback)
  expect([state.group, state.sort, state.descending]).toEqual(['none', 'number', false])
})

test('standing and who dissented cannot be hidden with the columns', () => {
  const state = readListState(
    (key, fallback = '') => ({ hide: 'standing,number,title,last' })[key] ?? fallback,
  )
  expect(state.shown).toContain('standing')
  expect(state.shown).not.toContain('last')
})

test('filters come from the address and are dropped by their chips', async () => {
  answer('recommendation.list', () => ({ rows: [...rows] }))
  draw(<RecommendationsPage />, '/recommendations?status=enacted&standing=consensus')
  expect(await screen.findByRole('link', { name: 'Title 1' })).toBeTruthy()
  expect(screen.queryByRole('link', { name: 'Title 2' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Remove the filter Status: Enacted' }))
  expect(screen.getByRole('link', { name: 'Title 2' })).toBeTruthy()
  expect(screen.getByTestId('address').textContent).toBe('/recommendations?standing=consensus')
})

test('a heading sorts, says so, and keeps it in the address', async () => {
  answer('recommendation.list', () => ({ rows: [...rows] }))
  draw(<RecommendationsPage />, '/recommendations')
  await userEvent.click(await screen.findByRole('button', { name: /^Status/ }))
  expect(screen.getByRole('columnheader', { name: /^Status/ }).getAttribute('aria-sort')).toBe('ascending')
  expect(screen.getByTestId('address').textContent).toContain('sort=status')
})

test('arrow keys go from title to title, the space bar opens the panel', async () => {
  answer('recommendation.list', () => ({ rows: [...rows] }))
  draw(<RecommendationsPage />, '/recommendations')
  const first = await screen.findByRole('link', { name: 'Title 1' })
  first.focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(document.activeElement?.textContent).toBe('Title 2')
  await userEvent.keyboard(' ')
  expect(screen.getByTestId('address').textContent).toContain('open=2017-2')
})

test('each row shows its dissents beside the number', async () => {
  answer('recommendation.list', () => ({ rows: [...rows] }))
  draw(<RecommendationsPage />, '/recommendations')
  const line = (await screen.findByRole('link', { name: 'Title 13' })).closest('tr')
  expect(within(line as HTMLElement).getByText('No consensus · 1 opposed')).toBeTruthy()
})

test('a withdrawn one says so in its row, beside its standing, whatever columns are hidden', async () => {
  answer('recommendation.list', () => ({ rows: [row(14, { withdrawn: 2019 }), row(15)] }))
  draw(<RecommendationsPage />, '/recommendations?hide=status,highest')
  const said = await screen.findByText(/^Withdrawn in.2019$/)
  expect(said.closest('tr')?.textContent).toMatch(/No\.\s14.*Consensus/)
  expect(screen.getAllByText(/^Withdrawn in/)).toHaveLength(1)
})
