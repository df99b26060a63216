import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import { ActPage } from '../../../renderer/features/legislation/act-page.tsx'
import { BillPage } from '../../../renderer/features/legislation/bill-page.tsx'
import { documentRow, documentView, sectionRow, sectionView } from '../documents/answers.ts'
import { draw } from '../support/draw.tsx'
import { answer, calls } from '../support/host.ts'

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

const act: Output<'act.get'> = {
  record: {
    id: 'pa-17-32',
    number: 'P.A. 17-32',
    year: 2017,
    effective: '2017-10-01',
    sections: [],
    provenance,
  },
  documents: [],
  bill: null,
  sections: [
    {
      number: '4',
      action: 'adds',
      sectionId: '53a-83b',
      catchline: 'Commercial sexual abuse of a minor.',
      targetStatus: 'active',
      inStore: true,
      recommendations: [],
    },
    {
      number: '10',
      action: 'repeals',
      sectionId: '53a-83a',
      effectiveWords: 'from passage',
      summary: 'Repeals the section.',
      catchline: null,
      targetStatus: null,
      inStore: false,
      recommendations: [mention],
    },
  ],
  recommendations: [mention],
  obligations: [],
  sources: [],
}

const bill: Output<'bill.get'> = {
  record: {
    id: '2026-hb-5001',
    number: 'HB 5001',
    session: '2026 February',
    year: 2026,
    outcome: 'pending',
    targets: [],
    versions: [{ id: 'raised', label: 'Raised bill', stage: 'raised', date: '2026-02-10' }],
    actions: [{ date: '2026-02-10', action: 'Referred to Joint Committee on Judiciary' }],
    provisions: [],
    provenance,
  },
  documents: [],
  sponsors: [{ name: 'Rep. Morin, 28th Dist.', role: 'introducer' }],
  act: null,
  targets: [
    {
      sectionId: '46a-170',
      provision: '(b)',
      effective: null,
      catchline: 'Trafficking council.',
      inStore: true,
    },
  ],
  recommendations: [],
  sources: [],
}

beforeEach(() => {
  answer('legislation.list', () => ({ rows: [] }))
  answer('document.conflicts', () => ({ rows: [] }))
})

test('an act lists what each section does, marks the one that the address names, and links only known targets', async () => {
  answer('act.get', () => act)
  draw(<ActPage />, '/acts/pa-17-32?section=10', '/acts/:id')
  const table = await screen.findByRole('table', { name: 'Sections of the act' })
  const [, first, second] = within(table).getAllByRole('row')
  expect(first?.hasAttribute('data-lit')).toBe(false)
  expect(
    within(first as HTMLElement)
      .getByRole('link')
      .getAttribute('href'),
  ).toBe('/statutes/53a-83b')
  expect(first?.textContent).toContain('the act’s date')
  expect(second?.hasAttribute('data-lit')).toBe(true)
  expect(second?.textContent).toContain('from passage')
  expect(second?.textContent).toContain('not in the inventory')
  expect(within(second as HTMLElement).getByText('No consensus · 1 opposed')).toBeTruthy()
})

test('an act whose text was read shows that text’s sections, with what its record says of them', async () => {
  const read = documentRow('pa-17-32.act', { kind: 'public act', label: 'P.A. 17-32' })
  const row = sectionRow('10', { action: 'repeals' })
  answer('act.get', () => ({ ...act, documents: [read] }))
  answer('document.get', () => {
    const view = documentView({ sections: [row], act: { id: 'pa-17-32', number: 'P.A. 17-32' }, bill: null })
    const siblings = [documentRow('hb-7309.file', { label: 'File No. 694' }), read]
    return {
      ...view,
      record: { ...view.record, id: read.id, kind: 'public act', label: 'P.A. 17-32' },
      siblings,
    }
  })
  answer('document.section', () => sectionView({ row, asAmended: [] }))
  draw(<ActPage />, '/acts/pa-17-32?section=10', '/acts/:id')
  expect(await screen.findByText('Repeals the section.')).toBeTruthy()
  const opened = screen.getByRole('button', { name: /^Sec\.\s10$/ }).closest('article') as HTMLElement
  expect(within(opened).getByText('No consensus · 1 opposed')).toBeTruthy()
  expect(within(opened).getByRole('button', { name: 'Copy citation: P.A. 17-32, s.\u00a010' })).toBeTruthy()
  const texts = screen.getByRole('table', { name: 'Texts, in order of stage' })
  expect(
    decodeURIComponent(
      within(texts).getByRole('link', { name: 'Redline from File No. 694' }).getAttribute('href') ?? '',
    ),
  ).toBe('/compare?old=d:hb-7309.file:text&new=d:pa-17-32.act:text')
})

test('a bill without a text keeps what its record says, and names who introduced it', async () => {
  answer('bill.get', () => bill)
  draw(<BillPage />, '/bills/2026-hb-5001', '/bills/:id')
  expect(await screen.findByText('Rep. Morin, 28th Dist.')).toBeTruthy()
  const targets = screen.getByRole('table', { name: 'Sections that the bill would change' })
  expect(within(targets).getByText('Trafficking council.')).toBeTruthy()
  expect(screen.getByText('No text of the bill was read, so it may change other sections too.')).toBeTruthy()
  expect(screen.getByText('Referred to Joint Committee on Judiciary')).toBeTruthy()
  expect(calls.some(({ name }) => name.startsWith('document.'))).toBe(false)
})

test('a bill shows its latest text, not an amendment; another text is a choice away', async () => {
  const file = documentRow('hb-5001.file-123', { label: 'File No. 123' })
  answer('bill.get', () => ({
    ...bill,
    documents: [
      documentRow('hb-5001.raised', { kind: 'raised bill', label: 'Raised Bill No. 5001' }),
      file,
      documentRow('hb-5001.lco-1', { kind: 'amendment', label: 'LCO No. 1' }),
    ],
  }))
  answer('document.get', () => documentView())
  draw(<BillPage />, '/bills/2026-hb-5001', '/bills/:id')
  await screen.findByRole('button', { name: /^Sec\.\s1$/ })
  expect(calls.find(({ name }) => name === 'document.get')?.input).toEqual({ id: file.id })
  expect((screen.getByRole('combobox', { name: 'Text shown' }) as HTMLInputElement).value).toBe(
    'File No. 123',
  )
  const lit = screen.getByRole('table', { name: 'Texts, in order of stage' }).querySelector('[data-lit]')
  expect(lit?.textContent).toContain('File No. 123')
})
