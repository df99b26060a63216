/** The palette under quick hands: Enter opens what the words in the box find, never what other words found. */
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import { CommandPalette, openPalette } from '../../../renderer/features/search/command-palette.tsx'
import { draw } from '../support/draw.tsx'
import { answer } from '../support/host.ts'

/** The answer to a section's number: that section. */
const section = (text: string): Output<'search.query'> => ({
  hits: [
    {
      kind: 'section',
      id: text,
      title: `§ ${text}`,
      detail: 'active',
      snippet: [],
      route: `/statutes/${text}`,
      byCitation: true,
    },
  ],
  total: 1,
  byKind: [{ kind: 'section', count: 1 }],
  citation: text,
  cited: 1,
  citationProblem: null,
  someWordsOnly: false,
  betterSpelling: null,
})

const address = () => screen.getByTestId('address').textContent

async function opened() {
  draw(<CommandPalette />, '/')
  openPalette()
  return screen.findByRole('combobox', { name: 'Search or go to' })
}

test('Enter at once waits for the answer, and opens it', async () => {
  answer('search.query', ({ text }) => section(text))
  const box = await opened()
  await userEvent.type(box, '53a-86{Enter}')
  await waitFor(() => expect(address()).toBe('/statutes/53a-86'))
})

test('a record found by other words is never opened', async () => {
  answer('search.query', ({ text }) => section(text))
  const box = await opened()
  await userEvent.type(box, '53a-86')
  await screen.findByRole('option', { name: /§ 53a-86/ })
  await userEvent.type(box, 'a{Enter}')
  await waitFor(() => expect(address()).toBe('/statutes/53a-86a'))
})

test('Enter counts no more once other words are typed', async () => {
  answer('search.query', ({ text }) => section(text))
  const box = await opened()
  await userEvent.type(box, '53a-86{Enter}x')
  await screen.findByRole('option', { name: /§ 53a-86x/ })
  expect(address()).toBe('/')
})

test('a place is gone to at once', async () => {
  answer('search.query', () => new Promise<never>(() => undefined))
  const box = await opened()
  await userEvent.type(box, 'stat{Enter}')
  await waitFor(() => expect(address()).toBe('/statutes'))
})

test('says which entry is chosen and how many records there are', async () => {
  answer('search.query', ({ text }) => section(text))
  const box = await opened()
  await userEvent.type(box, '53a-86')
  const option = await screen.findByRole('option', { name: /§ 53a-86/ })
  await waitFor(() => expect(box.getAttribute('aria-activedescendant')).toBe(option.id))
  expect(option.getAttribute('aria-selected')).toBe('true')
  const said = screen.getByText('Read as 53a-86').closest('[role="status"]')
  expect(said?.textContent).toMatch(/1\srecord found/)
})
