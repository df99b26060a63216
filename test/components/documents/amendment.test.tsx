import { screen, within } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import type { DocumentView } from '#shared/contract/index.ts'
import { DocumentPage } from '../../../renderer/features/documents/document-page.tsx'
import { draw } from '../support/draw.tsx'
import { answer, calls } from '../support/host.ts'
import { documentRow, documentView } from './answers.ts'

const amendment = (more: Partial<DocumentView> = {}): DocumentView => {
  const view = documentView()
  return {
    ...view,
    record: {
      ...view.record,
      id: 'hb-5001.lco-4567',
      kind: 'amendment',
      label: 'LCO No. 4567',
      lcoNumber: '4567',
    },
    sections: [],
    counterparts: [documentRow('hb-5001.file-123', { label: 'File No. 123' })],
    ...more,
  }
}

beforeEach(() => {
  answer('document.conflicts', () => ({ rows: [] }))
  answer('document.amended', () => ({
    amendment: documentRow('hb-5001.lco-4567', { kind: 'amendment' }),
    fileCopy: documentRow('hb-5001.file-123', { label: 'File No. 123' }),
    instructions: [
      { words: 'In line 25, strike "a" and insert "b"', status: 'applied', reason: '', notes: [] },
      {
        words: 'Strike line 900',
        status: 'not applicable',
        reason: 'The file copy ends at line 60.',
        notes: [],
      },
    ],
    beforeRef: { kind: 'document', id: 'hb-5001.file-123', part: 'text' },
    afterRef: { kind: 'amended document', id: 'hb-5001.file-123.with.hb-5001.lco-4567', part: 'text' },
  }))
})

test('each instruction of an amendment is applied, or not with its reason; the bill as amended is in Compare', async () => {
  answer('document.get', () => amendment())
  draw(<DocumentPage />, '/documents/hb-5001.lco-4567', '/documents/:id')
  const applied = (await screen.findByText(/In line 25/)).closest('li') as HTMLElement
  expect(within(applied).getByText('Applied')).toBeTruthy()
  const not = screen.getByText('Strike line 900').closest('li') as HTMLElement
  expect(within(not).getByText('Not applicable')).toBeTruthy()
  expect(not.textContent).toContain('The file copy ends at line 60.')
  expect(screen.getByText(/1 of 2\sinstructions applied to/)).toBeTruthy()
  expect(
    decodeURIComponent(screen.getByRole('link', { name: /bill as amended/ }).getAttribute('href') ?? ''),
  ).toBe('/compare?old=d:hb-5001.file-123:text&new=m:hb-5001.file-123.with.hb-5001.lco-4567:text')
})

test('an amendment whose file copy is not in the store says which one it needs', async () => {
  answer('document.get', () => amendment({ counterparts: [] }))
  draw(<DocumentPage />, '/documents/hb-5001.lco-4567', '/documents/:id')
  expect(await screen.findByText(/lines of File\sNo\.\s123, which is not in the store/)).toBeTruthy()
  expect(calls.some(({ name }) => name === 'document.amended')).toBe(false)
})

test('a file copy shows the amendment that the address names, carried out on it', async () => {
  answer('document.get', () =>
    documentView({
      counterparts: [documentRow('hb-5001.lco-4567', { kind: 'amendment', label: 'LCO No. 4567' })],
    }),
  )
  draw(<DocumentPage />, '/documents/hb-5001.file-123?with=hb-5001.lco-4567', '/documents/:id')
  await screen.findByText(/In line 25/)
  expect(calls.find(({ name }) => name === 'document.amended')?.input).toEqual({
    amendmentId: 'hb-5001.lco-4567',
    fileCopyId: 'hb-5001.file-123',
  })
})
