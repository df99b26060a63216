import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, test } from 'vitest'
import { AppError } from '#shared/contract/index.ts'
import { DocumentPage } from '../../../renderer/features/documents/document-page.tsx'
import { draw } from '../support/draw.tsx'
import { answer, calls } from '../support/host.ts'
import { documentRow, documentView, sectionRow, sectionView, sha256 } from './answers.ts'

const at = (more = '') => draw(<DocumentPage />, `/documents/hb-5001.file-123${more}`, '/documents/:id')
const entry = (number: string) =>
  screen.getByRole('button', { name: new RegExp(`^Sec\\.\\s${number}$`) }).closest('article') as HTMLElement

beforeEach(() => {
  answer('document.get', () => documentView())
  answer('document.section', ({ number }) => sectionView({ row: sectionRow(number) }))
  answer('document.conflicts', () => ({ rows: [] }))
  answer('compare.text', ({ ref }) => {
    const edition = { sourceId: 'edition', title: 'The edition', retrieved: '2026-07-14' }
    const act = { sourceId: 'act', title: 'The act', retrieved: null }
    return {
      ref,
      group: '§ 46a-170',
      label: ref.kind,
      stageDate: '2026-01-01',
      route: '/',
      textSha256: sha256,
      marks: 'none',
      baseline: 'not checked',
      warnings: [],
      sources: ref.kind === 'as amended' ? [edition, act] : [edition],
      text: 'The words.',
    }
  })
})

test('a section is loaded only when it is opened, and shows the marks as printed', async () => {
  at()
  const button = await screen.findByRole('button', { name: /^Sec\.\s1$/ })
  expect(calls.filter(({ name }) => name === 'document.section')).toEqual([])
  await userEvent.click(button)
  const opened = entry('1')
  expect((await within(opened).findByText(/\[twelve\]/)).tagName).toBe('DEL')
  expect(within(opened).getByText(/fourteen/).tagName).toBe('INS')
  expect(within(opened).getByText(/word for word/)).toBeTruthy()
  const compared = within(opened).getByRole('link', { name: 'Old and new in Compare' }).getAttribute('href')
  expect(decodeURIComponent(compared ?? '')).toBe(
    '/compare?old=s:hb-5001.file-123.s1:old&new=s:hb-5001.file-123.s1:new',
  )
  expect(screen.getByTestId('address').textContent).toContain('section=1')
  await userEvent.click(button)
  expect(screen.queryByText(/\[twelve\]/)).toBeNull()
})

test('a date that the document does not give is said to be assumed', async () => {
  at()
  await screen.findByRole('button', { name: /^Sec\.\s1$/ })
  expect(entry('1').textContent).toContain('Oct 1, 2026 (assumed)')
})

test('the law as it would read is redlined against the law in force, in one column or two', async () => {
  at('?section=1&reading=law')
  expect(await screen.findByText('twelve', { selector: 'del' })).toBeTruthy()
  expect(screen.getByText(/^Unofficial\./)).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Open in Compare' }).getAttribute('href')).toContain(
    encodeURIComponent('a:hb-5001.file-123.s1.46a-170:text'),
  )
  // Each side with where it came from, and its hash.
  const receipts = await screen.findAllByText(/^(?:Old|New), from$/)
  expect(receipts.map((term) => term.nextElementSibling?.textContent)).toEqual([
    'The edition (retrieved Jul 14, 2026)',
    'The edition (retrieved Jul 14, 2026); The act (date of retrieval not recorded)',
  ])
  await userEvent.click(screen.getByRole('radio', { name: 'Side by side' }))
  const struck = await screen.findByText('twelve', { selector: 'del' })
  expect(struck.closest('[data-side]')?.getAttribute('data-side')).toBe('Old')
  expect(
    screen.getByText('fourteen', { selector: 'ins' }).closest('[data-side]')?.getAttribute('data-side'),
  ).toBe('New')
})

test('what cannot be shown is refused with its reason and the way out', async () => {
  answer('document.section', () =>
    sectionView({
      asAmended: [
        {
          state: 'refused',
          sectionId: '46a-170',
          citation: 'C.G.S. § 46a-170',
          reason: 'The store has no text of the section.',
          remedy: 'Bring in the chapter that holds section 46a-170, then open this again.',
        },
      ],
    }),
  )
  at('?section=1&reading=law')
  expect(await screen.findByText('The store has no text of the section.')).toBeTruthy()
  expect(screen.getByRole('link', { name: 'Go to Import' }).getAttribute('href')).toBe('/import')
  expect(screen.queryByText(/^Unofficial\./)).toBeNull()
})

test('an old text that differs is shown beside the law it was checked against, a new section has none', async () => {
  const row = sectionRow('1', {
    baseline: {
      verdict: 'differs',
      against: '2025 revision',
      versionId: null,
      difference: { bill: 'consist of thirteen', law: 'consist of twelve', whiteSpaceOnly: false },
    },
  })
  const fresh = sectionRow('2', {
    action: 'new',
    targets: [],
    baseline: { verdict: 'not checked', reason: 'A new section has no old text.' },
  })
  answer('document.get', () => documentView({ sections: [row, fresh] }))
  answer('document.section', () => sectionView({ row }))
  at('?section=1')
  expect(await screen.findByText('consist of thirteen')).toBeTruthy()
  expect(screen.getByText('consist of twelve')).toBeTruthy()
  expect(screen.getByText(/2025 revision/)).toBeTruthy()
  expect(within(entry('1')).getByText('Differs')).toBeTruthy()
  expect(within(entry('2')).getByText('No old text')).toBeTruthy()
})

test('lost marks are said, and nothing is drawn as inserted', async () => {
  answer('document.section', () =>
    sectionView({ row: sectionRow('1', { marks: 'lost' }), segments: [], oldText: null, asAmended: [] }),
  )
  at('?section=1')
  expect(await screen.findByText('The drafter’s marks were lost')).toBeTruthy()
  expect(screen.getByText('(b) The council shall consist of fourteen members.')).toBeTruthy()
  expect(document.querySelector('article ins')).toBeNull()
})

test('n and p open the next and the previous section and take the focus along', async () => {
  at()
  const first = await screen.findByRole('button', { name: /^Sec\.\s1$/ })
  await userEvent.keyboard('n')
  await waitFor(() => expect(document.activeElement).toBe(first))
  await userEvent.keyboard('n')
  await waitFor(() => expect(screen.getByTestId('address').textContent).toContain('section=2'))
  await userEvent.keyboard('p')
  await waitFor(() => expect(screen.getByTestId('address').textContent).toContain('section=1'))
})

test('brackets go to the other texts of the bill, in order of stage', async () => {
  answer('document.get', () =>
    documentView({
      siblings: [documentRow('hb-5001.raised'), documentRow('hb-5001.file-123'), documentRow('hb-5001.act')],
    }),
  )
  at()
  await screen.findByRole('button', { name: /^Sec\.\s1$/ })
  await userEvent.keyboard(']')
  expect(screen.getByTestId('address').textContent).toBe('/documents/hb-5001.act')
})

test('a section that the text does not have is said to be missing; so is a document', async () => {
  at('?section=77')
  expect(await screen.findByText('This text has no section 77.')).toBeTruthy()
})

test('a document that is not in the store keeps a heading and says so', async () => {
  answer('document.get', () => {
    throw new AppError('NOT_FOUND', 'There is no document hb-5001.file-123.')
  })
  at()
  expect(await screen.findByRole('heading', { level: 1, name: /is not on record/ })).toBeTruthy()
})

test('a proposed bill shows the words that stand in no section, and its purpose', async () => {
  answer('document.get', () =>
    documentView({
      sections: [],
      unnumbered: 'That the general statutes be amended.',
      purpose: 'To protect.',
    }),
  )
  at()
  expect(await screen.findByText('That the general statutes be amended.')).toBeTruthy()
  expect(screen.getByText('To protect.')).toBeTruthy()
})

test('the sections of a long act are found by number', async () => {
  const rows = Array.from({ length: 60 }, (_, index) => sectionRow(String(index + 1)))
  answer('document.get', () => documentView({ sections: rows }))
  at()
  await screen.findByText(/60\ssections/)
  await userEvent.type(screen.getByRole('textbox', { name: 'Number, target or words' }), '59')
  expect(await screen.findByRole('button', { name: /^Sec\.\s59$/ })).toBeTruthy()
  expect(screen.getByText(/1 of 60\ssections/)).toBeTruthy()
})
