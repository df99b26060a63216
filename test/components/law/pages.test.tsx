import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { AppError, type Output } from '#shared/contract/index.ts'
import { SourcePage } from '../../../renderer/features/sources/source-page.tsx'
import { SectionPage } from '../../../renderer/features/statutes/section-page.tsx'
import { draw } from '../support/draw.tsx'
import { answer } from '../support/host.ts'

const provenance = [{ sourceId: 'report', locator: 'p. 1' }]
const mention = {
  id: '2017-15',
  year: 2017,
  number: 15,
  shortTitle: 'Repealing section 53a-83a',
  standing: 'without consensus' as const,
  dissents: [{ holder: 'Chief State’s Attorney’s Office', stance: 'opposes' as const }],
  status: 'superseded' as const,
  awaitsConfirmation: true,
  withdrawn: null,
}

const section: Output<'statute.get'> = {
  record: {
    id: '53a-83a',
    title: '53a',
    chapter: '952',
    catchline: 'Patronizing a prostitute from a motor vehicle.',
    area: 'criminal',
    status: 'repealed',
    latestRevision: '2025 revision',
    sourceLine: '(P.A. 93-265, S. 2; P.A. 17-32, S. 10.)',
    provenance,
  },
  citation: 'C.G.S. § 53a-83a',
  versions: [],
  printedUnder: [],
  acts: [
    {
      number: 'P.A. 17-32',
      actSections: ['10'],
      actId: 'pa-17-32',
      title: null,
      action: 'repeals',
      effective: '2017-10-01',
      effectiveAssumed: false,
      effectiveWords: null,
      from: 'source line',
    },
  ],
  timeline: [],
  prints: [],
  pending: [],
  law: { texts: [], doubts: [], end: null, since: null },
  documents: [],
  recommendations: [mention],
  bills: [],
  obligations: [],
  sources: [{ sourceId: 'report', title: 'The report', locator: 'p. 1' }],
  previousId: '53a-83',
  nextId: '53a-83b',
}

const version: Output<'statute.get'>['versions'][number] = {
  id: 'draft',
  sectionId: '53a-83a',
  label: 'drafted text in the report',
  kind: 'drafted text in report',
  stageDate: '2017',
  text: '(a) [he] such person pays.',
  marks: 'lost',
  baseline: 'not checked',
  warnings: [{ message: 'The heading is wrong.', evidence: 'P.A. 17-32, S. 10' }],
  provenance,
  textSha256: 'ab'.repeat(32),
  sources: [{ sourceId: 'report', title: 'The report', retrieved: null, locator: 'p. 1' }],
  drafted: {
    marks: 'partly inferred',
    oldText: null,
    newText: '(a) such person pays.',
    segments: [
      { op: 'kept', text: '(a) ' },
      { op: 'deleted', text: 'he' },
      { op: 'uncertain', text: ' such person' },
      { op: 'kept', text: ' pays.' },
    ],
    notes: ['The underlining was lost.'],
  },
}

const at = (path: string) => draw(<SectionPage />, path, '/statutes/:id')

test('a repealed section is struck, names the act that did it, and says how to get its text', async () => {
  answer('statute.get', () => section)
  at('/statutes/53a-83a')
  const heading = await screen.findByRole('heading', { level: 1 })
  expect(heading.querySelector('del')?.textContent).toContain('53a-83a')
  expect(screen.getAllByRole('link', { name: /P\.A\.\s17-32, s\.\s10/ })[0]?.getAttribute('href')).toBe(
    '/acts/pa-17-32?section=10',
  )
  expect(screen.getByText(/effective Oct 1, 2017$/, { selector: 'span' })).toBeTruthy()
  expect(screen.getByText(/^The text of this section is not in Charter Oak/)).toBeTruthy()
  expect(screen.getByText('https://www.cga.ct.gov/current/pub/chap_952.htm#sec_53a-83a')).toBeTruthy()
  expect(screen.getByText('No consensus · 1 opposed')).toBeTruthy()
})

test('a text that a source prints under its number leads to the section that it is of', async () => {
  const label = 'drafted text under the heading “Sec. 53a-83a” in the report'
  const printedUnder = [{ versionId: 'draft', sectionId: '53a-83', label }]
  answer('statute.get', () => ({ ...section, printedUnder }))
  at('/statutes/53a-83a')
  const link = await screen.findByRole('link', { name: `§\u00a053a-83, ${label}` })
  expect(link.getAttribute('href')).toBe('/statutes/53a-83?version=draft')
  expect(link.parentElement?.textContent).toMatch(/^A text printed under this number is another section’s: /)
})

test('drafted text shows its warnings first, its marks, and refuses an old text that cannot be told', async () => {
  answer('statute.get', () => ({ ...section, versions: [version] }))
  at('/statutes/53a-83a?version=draft')
  expect(await screen.findByText('The heading is wrong.')).toBeTruthy()
  expect(screen.getByText(/Insertions inferred in part/)).toBeTruthy()
  await userEvent.click(screen.getByRole('radio', { name: 'Old text' }))
  expect(screen.getByText('The old text cannot be told')).toBeTruthy()
  expect(screen.getByTestId('address').textContent).toContain('reading=old')
  await userEvent.click(screen.getByRole('radio', { name: 'New text' }))
  expect(screen.queryByRole('button', { name: /Copy citation/ })).toBeNull()
})

test('brackets go to the neighbouring sections', async () => {
  answer('statute.get', () => section)
  at('/statutes/53a-83a')
  await screen.findByRole('heading', { level: 1 })
  await userEvent.keyboard(']')
  expect(screen.getByTestId('address').textContent).toBe('/statutes/53a-83b')
})

test('a section that is not on record keeps a heading and says so', async () => {
  answer('statute.get', () => {
    throw new AppError('NOT_FOUND', 'There is no section 53a-9999 in the store.')
  })
  at('/statutes/53a-9999')
  expect(await screen.findByRole('heading', { level: 1, name: /53a-9999 is not on record/ })).toBeTruthy()
  expect(screen.getByText('There is no section 53a-9999 in the store.')).toBeTruthy()
})

test('an unreliable document warns before anything else, and opens at the claim that the address names', async () => {
  answer('source.get', () => ({
    record: {
      id: 'faq',
      title: 'Questions and answers',
      publisher: 'Not stated',
      kind: 'web page',
      reliability: 'unreliable',
      reliabilityReason: 'It disclaims expertise.',
      uses: 0,
      quotations: 0,
      claims: 1,
      figures: 0,
    },
    uses: [],
    claims: [
      {
        id: 'claim-1',
        sourceId: 'faq',
        locator: 'answer 3',
        quotation: 'An act says so.',
        verdict: 'names an act that does not exist under that name',
        note: 'There is no such act.',
      },
    ],
    figures: [],
  }))
  draw(<SourcePage />, '/sources/faq?claim=claim-1', '/sources/:id')
  expect(await screen.findByText('Do not lean on this document')).toBeTruthy()
  expect(screen.getByText('It disclaims expertise.')).toBeTruthy()
  expect(screen.getByText(/Names an act that does not exist under that name/)).toBeTruthy()
  expect(document.getElementById('claim-claim-1')?.hasAttribute('data-lit')).toBe(true)
})
