import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { ImportPage } from '../../../renderer/features/import/import-page.tsx'
import { setWork } from '../../../renderer/features/import/work.ts'
import { draw } from '../support/draw.tsx'
import { answer, called } from '../support/host.ts'
import { billRow, documentRow, previewOf, row } from './answers.ts'
import { importHost } from './host.ts'

importHost()

describe('a preview', () => {
  beforeEach(() => setWork({ phase: 'job', jobId: 'job-1' }))

  test('counts outcomes, and a count shows its rows by the address', async () => {
    draw(<ImportPage />, '/import')
    await userEvent.click(await screen.findByRole('button', { name: /1 Changed/ }))
    expect(screen.getByTestId('address').textContent).toBe('/import?outcome=changed')
    await waitFor(() =>
      expect(called('import.preview').at(-1)).toMatchObject({ filter: { outcome: 'changed' } }),
    )
  })

  test('unfolds a changed text as a redline against the text before it', async () => {
    answer('import.change', () => ({
      before: 'A person is guilty for a fee.',
      after: 'A person is guilty in exchange for anything of value.',
      beforeLabel: '2025 revision',
      afterLabel: '2026 supplement',
    }))
    draw(<ImportPage />, '/import')
    await userEvent.click(await screen.findByRole('button', { name: /Show what changed: §\s53a-192a/ }))
    expect((await screen.findByText(/Unofficial/)).textContent).toBeDefined()
    await waitFor(() => expect(document.querySelectorAll('del').length).toBeGreaterThan(1), {
      timeout: 10_000,
    })
    expect(called('import.change')).toEqual([{ jobId: 'job-1', key: 'section/53a-192a/2026 supplement' }])
  })

  test('shows documents and bills of data sets with what they bring and what stays, and each kind alone', async () => {
    answer('import.preview', () => previewOf([documentRow(), billRow(), row()]))
    answer('import.change', () => ({
      before: 'An oak is a tree.',
      after: 'An oak is a hardwood.',
      beforeLabel: 'File No. 98, as read before',
      afterLabel: 'File No. 98',
    }))
    draw(<ImportPage />, '/import')
    const document = await screen.findByRole('group', {
      name: 'File No. 98 of sSB 116 (2026 February): Changed',
    })
    expect(document.textContent).toMatch(/Also brings: version File No. 98/)
    expect(document.textContent).toMatch(
      /Stays as it is.*outcome: not enacted; the file has “enacted”. A person edited it/s,
    )
    const bill = screen.getByRole('group', { name: 'HB 5001 (2026 February), LegiScan: Changed' })
    expect(within(bill).getByText('pending').tagName).toBe('DEL')
    expect(within(bill).queryByRole('button')).toBeNull()
    await userEvent.click(within(document).getByRole('button', { name: /^Show what changed/ }))
    await waitFor(() => expect(document.querySelectorAll('del').length).toBeGreaterThan(0), {
      timeout: 10_000,
    })
    expect(document.textContent).toContain('compared as printed')
    await userEvent.click(screen.getByRole('radio', { name: 'Bill records 1' }))
    await waitFor(() =>
      expect(called('import.preview').at(-1)).toMatchObject({ filter: { kind: 'bill record' } }),
    )
  })

  test('says why a text was not understood, with the place, and offers nothing to bring in', async () => {
    answer('import.preview', () =>
      previewOf([
        row({
          outcome: 'not understood',
          hasText: false,
          note: 'Two texts, one source line.',
          where: 'chap_952.htm, Sec. 53a-192a',
        }),
      ]),
    )
    draw(<ImportPage />, '/import')
    expect(await screen.findByText('Two texts, one source line.')).toBeDefined()
    expect(screen.getByText(/chap_952\.htm, Sec\. 53a-192a/)).toBeDefined()
    expect(screen.queryByRole('checkbox', { name: /Bring in/ })).toBeNull()
    expect(screen.queryByRole('button', { name: /^Apply/ })).toBeNull()
  })
})
