import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Output, SourceRow } from '#shared/contract/index.ts'
import { SourcePage } from '../../../renderer/features/sources/source-page.tsx'
import { SourcesPage } from '../../../renderer/features/sources/sources-page.tsx'
import { draw } from '../support/draw.tsx'
import { answer } from '../support/host.ts'

const record: SourceRow = {
  id: 'faq',
  title: 'Questions and answers',
  kind: 'web page',
  publisher: 'Not stated in the text',
  reliability: 'unreliable',
  reliabilityReason: 'It disclaims expertise.',
  uses: 0,
  quotations: 0,
  claims: 1,
  figures: 0,
}
const flagged: Output<'source.get'> = {
  record,
  uses: [],
  claims: [
    {
      id: 'claim-one',
      sourceId: 'faq',
      locator: 'question 10, point 1',
      quotation: 'The state has enacted the Anti-Trafficking Laws.',
      verdict: 'names an act that does not exist under that name',
      note: 'No act bears the name.',
    },
  ],
  figures: [],
}
const drawPage = () => draw(<SourcePage />, '/sources/faq', '/sources/:id')
const chosenTab = async () => (await screen.findByRole('tab', { selected: true })).textContent

test('a document that nothing rests on opens on its flagged claims, and the other tab stays open to a choice', async () => {
  answer('source.get', () => flagged)
  drawPage()
  expect(await chosenTab()).toBe('Flagged claims (1)')
  expect(screen.getByText(/has enacted the Anti-Trafficking Laws/)).toBeTruthy()
  await userEvent.click(screen.getByRole('tab', { name: 'What rests on it (0)' }))
  expect(await screen.findByText('No record rests on this document.')).toBeTruthy()
  expect(screen.getByTestId('address').textContent).toBe('/sources/faq?tab=uses')
})

test('a document that records rest on opens on them', async () => {
  const use = {
    locator: 'page 1',
    quotation: 'Its words.',
    recordKind: 'act',
    recordLabel: 'P.A. 17-32',
    route: '/acts/pa-17-32',
  }
  answer('source.get', () => ({ ...flagged, uses: [use] }))
  drawPage()
  expect(await chosenTab()).toBe('What rests on it (1)')
})

test('the list says what the grades that it has mean, and no others', async () => {
  const rows = [record, { ...record, id: 'report', title: 'A report', reliability: 'official' as const }]
  answer('source.list', () => ({ rows }))
  draw(<SourcesPage />)
  const key = await screen.findByText(/a body of the state tells what it did/)
  expect(key.textContent).toMatch(/^◆ Official: .*⚠ Unreliable: /)
  expect(key.textContent).not.toMatch(/Press|Reported/)
})
