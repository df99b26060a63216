import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { LegislationRow } from '#shared/contract/index.ts'
import {
  filterLegislation,
  readSort,
  sortLegislation,
  writeSort,
} from '../../../renderer/features/legislation/legislation-list.ts'
import { LegislationPage } from '../../../renderer/features/legislation/legislation-page.tsx'
import { draw } from '../support/draw.tsx'
import { answer } from '../support/host.ts'

const noFilter = { kind: '', year: '', session: '', outcome: '', text: '', words: '' }

const law = (number: string, year: number, more: Partial<LegislationRow> = {}): LegislationRow => ({
  kind: 'act',
  id: number,
  number,
  session: String(year),
  year,
  title: null,
  outcome: 'public act',
  effective: null,
  sectionIds: [],
  counterpart: null,
  texts: 0,
  ...more,
})

test('acts sort by year and within it by number as people read numbers', () => {
  const rows = [law('P.A. 17-129', 2017), law('P.A. 17-32', 2017), law('P.A. 21-103', 2021)]
  const numbers = (sort: string) => sortLegislation(rows, readSort(sort)).map((row) => row.number)
  expect(numbers('')).toEqual(['P.A. 21-103', 'P.A. 17-32', 'P.A. 17-129'])
  expect(numbers('year')).toEqual(['P.A. 17-32', 'P.A. 17-129', 'P.A. 21-103'])
  expect(numbers('-number')).toEqual(['P.A. 21-103', 'P.A. 17-129', 'P.A. 17-32'])
  expect(writeSort(readSort('-sections'))).toBe('-sections')
  expect(readSort('nonsense')).toEqual({ key: 'year', descending: true })
})

test('acts are found by number without its dots and spaces, and by a section that they touch', () => {
  const rows = [law('P.A. 17-32', 2017, { sectionIds: ['46a-170'] }), law('sHB 7309', 2017, { kind: 'bill' })]
  const found = (words: string) => filterLegislation(rows, { ...noFilter, words }).map((row) => row.number)
  expect(found('pa17-32')).toEqual(['P.A. 17-32'])
  expect(found('hb7309')).toEqual(['sHB 7309'])
  expect(found('46a-170')).toEqual(['P.A. 17-32'])
  expect(found('')).toHaveLength(2)
})

test('acts and bills are told apart by session and by whether a text was read', () => {
  const rows = [
    law('P.A. 26-98', 2026, { session: '2026 February', texts: 1 }),
    law('HB 5001', 2026, { kind: 'bill', session: '2026 February' }),
    law('P.A. 17-32', 2017),
  ]
  const found = (filter: Partial<typeof noFilter>) =>
    filterLegislation(rows, { ...noFilter, ...filter }).map((row) => row.number)
  expect(found({ session: '2026 February' })).toEqual(['P.A. 26-98', 'HB 5001'])
  expect(found({ text: 'with' })).toEqual(['P.A. 26-98'])
  expect(found({ text: 'without' })).toEqual(['HB 5001', 'P.A. 17-32'])
})

test('the list says which texts were read, and its filters are in the address', async () => {
  answer('statute.list', () => ({ rows: [] }))
  answer('legislation.list', () => ({
    rows: [
      law('P.A. 26-98', 2026, { id: 'pa-26-98', texts: 1 }),
      law('HB 5001', 2026, { id: '2026-hb-5001', kind: 'bill', texts: 3 }),
      law('P.A. 17-32', 2017, { id: 'pa-17-32' }),
    ],
  }))
  draw(<LegislationPage />, '/legislation')
  const table = await screen.findByRole('table', { name: 'Acts and bills' })
  const cells = (number: string) =>
    within(table).getByRole('link', { name: number }).closest('tr')?.textContent?.replaceAll('\u00a0', ' ')
  expect(cells('P.A. 26-98')).toContain('Text read')
  expect(cells('HB 5001')).toContain('3 texts')
  expect(cells('P.A. 17-32')).toContain('No text')
  await userEvent.click(screen.getByRole('radio', { name: 'Bills' }))
  expect(within(table).queryByText('P.A. 26-98')).toBeNull()
  expect(screen.getByTestId('address').textContent).toBe('/legislation?kind=bill')
  await userEvent.click(screen.getByRole('button', { name: 'Clear the filters' }))
  expect(within(table).getByText('P.A. 17-32')).toBeTruthy()
})
