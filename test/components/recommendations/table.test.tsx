/** Recommendations brought in as a table: what is chosen is what is sent. */
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Output, TableRowView } from '#shared/contract/index.ts'
import { bytesOfBase64, toBase64 } from '../../../renderer/components/base64.ts'
import { sectionsOf } from '../../../renderer/features/recommendations/forms/lines.ts'
import { TablePage } from '../../../renderer/features/recommendations/table/table-page.tsx'
import { draw } from '../support/draw.tsx'
import { answer, calls } from '../support/host.ts'
import { receipt } from '../support/receipts.ts'
import { mention } from '../tracking/answers.ts'

const base: TableRowView = {
  line: 2,
  year: 2018,
  number: 1,
  shortTitle: 'Repeal',
  standing: 'consensus',
  dissents: [],
  text: 'Repeal the section at once.',
  receipt: receipt('b', { sources: [] }),
  asksChangeOfLaw: true,
  outcome: 'new',
  storedText: null,
  storedReceipt: null,
  differences: [],
  links: [],
}
const link = {
  earlier: mention,
  kind: 'repeated' as const,
  similarity: 0.91,
  isSameWords: false,
  reason: 'Both name 53a-86.',
  earlierText: 'Repeal the section.',
  earlierReceipt: receipt('a'),
}
const differing: TableRowView = {
  ...base,
  line: 3,
  number: 2,
  outcome: 'differs',
  storedText: 'Other words.',
  storedReceipt: receipt('c'),
  differences: ['The words differ.'],
}

async function open(preview: Output<'table.preview'>) {
  answer('table.preview', () => preview)
  answer('table.apply', () => ({ changeId: 9, added: 1, replaced: 1, linked: 1 }))
  draw(<TablePage />, '/recommendations/import')
  await userEvent.upload(screen.getByLabelText('Table to bring in'), new File(['Year'], '2018.csv'))
}
const applied = () => calls.find(({ name }) => name === 'table.apply')?.input

test('new rows come; what differs and what is linked only where it is ticked', async () => {
  await open({ rows: [{ ...base, links: [link] }, differing], faults: [], canApply: true })
  await userEvent.click(await screen.findByRole('checkbox', { name: /^Link to 2017/ }))
  await userEvent.selectOptions(screen.getByRole('combobox', { name: /^How 2017/ }), 'merged')
  await userEvent.click(screen.getByRole('checkbox', { name: /^Let the table’s words/ }))
  await userEvent.click(screen.getByRole('button', { name: /^Bring in 1 new, replace 1, 1\slink/ }))
  await waitFor(() =>
    expect(applied()).toMatchObject({
      name: '2018.csv',
      base64: btoa('Year'),
      replace: [3],
      links: [{ line: 2, earlierId: '2017-13', kind: 'merged' }],
      recordedIn: 'Annual report 2018',
      questionsAnswered: false,
    }),
  )
})

test('a row that only differs stays as it is unless it is ticked: there is nothing to bring in', async () => {
  await open({ rows: [differing], faults: [], canApply: true })
  const press = await screen.findByRole('button', { name: 'Nothing is chosen' })
  expect(press.hasAttribute('disabled')).toBe(true)
})

test('questions must be read first; errors leave nothing to press', async () => {
  const question = {
    severity: 'question' as const,
    line: 2,
    column: 'Text',
    message: 'It begins like a formula.',
  }
  await open({ rows: [base], faults: [question], canApply: true })
  const press = await screen.findByRole('button', { name: /^Bring in 1 new/ })
  expect(press.hasAttribute('disabled')).toBe(true)
  expect(
    within(screen.getByRole('table', { name: 'Questions' })).getByText('It begins like a formula.'),
  ).toBeTruthy()
  await userEvent.click(screen.getByRole('checkbox', { name: /^I have read the questions/ }))
  await userEvent.click(press)
  await waitFor(() => expect(applied()).toMatchObject({ questionsAnswered: true }))
})

test('a table with an error names line and column and cannot be taken', async () => {
  const error = { severity: 'error' as const, line: 7, column: 'Year', message: 'This is no year.' }
  await open({ rows: [base], faults: [error], canApply: false })
  const row = within(await screen.findByRole('table', { name: 'Errors' })).getByRole('row', {
    name: /This is no year/,
  })
  expect(row.textContent).toBe('7YearThis is no year.')
  expect(screen.queryByRole('button', { name: /^Bring in/ })).toBeNull()
})

test('bytes of any length and value come through as they are', async () => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 37) % 256)
  expect(await bytesOfBase64(toBase64(bytes))).toEqual(bytes)
})

test('sections are read as people type them', () => {
  expect(sectionsOf('§ 53a-192a; Sec. 46a-170, section 17a-106h\nC.G.S. § 51-286h,')).toEqual([
    '53a-192a',
    '46a-170',
    '17a-106h',
    '51-286h',
  ])
})

test('the redline against the store says where each text comes from: the table is no source of the store yet', async () => {
  await open({ rows: [differing], faults: [], canApply: true })
  const receipts = await screen.findByRole('group', { name: 'Receipts of this redline' })
  expect(within(receipts).getByRole('link', { name: 'Source c' })).toBeTruthy()
  expect(receipts.textContent).toMatch(/Old, from.*retrieved Nov.20, 2026.*cccccccc…cccc/)
  expect(receipts.textContent).toMatch(
    /New, from.*the table that is being read; not in the store yet.*bbbbbbbb…bbbb/,
  )
})
