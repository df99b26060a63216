import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import { matchingPlaces } from '../../../renderer/features/search/command-palette.tsx'
import { SearchPage } from '../../../renderer/features/search/search-page.tsx'
import { draw } from '../support/draw.tsx'
import { answer, calls } from '../support/host.ts'

const found: Output<'search.query'> = {
  hits: [
    {
      kind: 'section',
      id: '53a-192a',
      title: '§ 53a-192a',
      detail: 'active',
      snippet: [
        { text: 'Trafficking in ', match: false },
        { text: 'persons', match: true },
      ],
      route: '/statutes/53a-192a?provision=(a)',
      byCitation: true,
    },
  ],
  total: 1,
  byKind: [
    { kind: 'section', count: 1 },
    { kind: 'act', count: 4 },
  ],
  citation: 'C.G.S. § 53a-192a(a)',
  cited: 1,
  citationProblem: null,
  someWordsOnly: false,
  betterSpelling: null,
}

const nothing: Output<'search.query'> = { ...found, hits: [], total: 0, byKind: [], citation: null, cited: 0 }

test('the palette offers places by the start of a word', () => {
  expect(matchingPlaces('bil').map((place) => place.label)).toEqual(['Acts and bills'])
  expect(matchingPlaces('').length).toBeGreaterThan(8)
  expect(matchingPlaces('zzz')).toEqual([])
})

test('says how a citation was read, and marks the words that matched', async () => {
  answer('search.query', () => found)
  draw(<SearchPage />, '/search?q=53a-192a(a)')
  expect(await screen.findByText('C.G.S. § 53a-192a(a)')).toBeTruthy()
  expect(screen.getByText('persons').tagName).toBe('MARK')
  expect(screen.getByRole('link', { name: '§ 53a-192a' }).getAttribute('href')).toBe(
    '/statutes/53a-192a?provision=(a)',
  )
})

test('a citation that cannot be read is said to be one, with what is wrong', async () => {
  const problem = 'The parenthesis that opens after 53a-192a is not closed.'
  answer('search.query', () => ({ ...nothing, citationProblem: problem }))
  draw(<SearchPage />, '/search?q=53a-192a(a')
  expect(await screen.findByText(problem)).toBeTruthy()
})

test('a kind narrows the search and is kept in the address', async () => {
  answer('search.query', () => found)
  draw(<SearchPage />, '/search?q=persons')
  await userEvent.click(await screen.findByRole('checkbox', { name: 'Acts (4)' }))
  expect(screen.getByTestId('address').textContent).toBe('/search?q=persons&kind=act')
  expect(calls.at(-1)?.input).toMatchObject({ text: 'persons', kinds: ['act'] })
})

test('typing searches after a moment and changes the address', async () => {
  answer('search.query', () => found)
  draw(<SearchPage />, '/search')
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search everything' }), 'persons')
  expect(await screen.findByText('C.G.S. § 53a-192a(a)')).toBeTruthy()
  await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/search?q=persons'))
})

test('a space at a rest stays, and so do letters typed while the address follows', async () => {
  answer('search.query', () => found)
  draw(<SearchPage />, '/search')
  const box = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search everything' })
  await userEvent.type(box, 'minimum ')
  await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/search?q=minimum'))
  expect(box.value).toBe('minimum ')
  await userEvent.type(box, 'wage')
  await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/search?q=minimum+wage'))
  expect(box.value).toBe('minimum wage')
})

test('Enter searches without waiting', async () => {
  answer('search.query', () => found)
  draw(<SearchPage />, '/search')
  await userEvent.type(screen.getByRole('searchbox', { name: 'Search everything' }), 'wage{Enter}')
  expect(screen.getByTestId('address').textContent).toBe('/search?q=wage')
})

test('a citation of what is not in the store says so', async () => {
  answer('search.query', () => ({ ...nothing, citation: 'C.G.S. § 53a-999' }))
  draw(<SearchPage />, '/search?q=53a-999')
  expect(await screen.findByText(/Read as C\.G\.S\. § 53a-999, which is not in the store/)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Import' })).toBeTruthy()
})

test('another spelling is offered, and searched for', async () => {
  answer('search.query', () => ({ ...nothing, betterSpelling: 'trafficking' }))
  draw(<SearchPage />, '/search?q=trafiking')
  await userEvent.click(await screen.findByRole('button', { name: 'trafficking' }))
  expect(screen.getByTestId('address').textContent).toBe('/search?q=trafficking')
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('trafficking')
})

test('records with some of the words are said to be that', async () => {
  answer('search.query', () => ({ ...found, citation: null, someWordsOnly: true }))
  draw(<SearchPage />, '/search?q=persons+xylophone')
  expect(await screen.findByText(/No record has all of these words\. 1\srecord found/)).toBeTruthy()
})
