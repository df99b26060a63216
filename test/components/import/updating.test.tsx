import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { AppError } from '#shared/contract/index.ts'
import { ImportPage } from '../../../renderer/features/import/import-page.tsx'
import { draw } from '../support/draw.tsx'
import { answer, called } from '../support/host.ts'
import { importHost } from './host.ts'

importHost()

describe('updating the law', () => {
  beforeEach(() => {
    const section = {
      id: '53a-192a',
      title: '53a',
      chapter: '952',
      area: 'criminal',
      catchline: 'Trafficking in persons.',
      status: 'active' as const,
      versions: 0,
      hasText: false,
      hasWarnings: false,
      recommendations: 0,
      lastAct: null,
      onDay: null,
      inInventory: true,
    }
    answer('statute.list', () => ({
      rows: [section, { ...section, id: '17a-106f', title: '17a', chapter: '319a' }],
    }))
  })

  test('asks for the inventory’s chapters with the supplement, unless told otherwise', async () => {
    draw(<ImportPage />, '/import')
    await userEvent.click(await screen.findByRole('button', { name: 'Update the law' }))
    await waitFor(() =>
      expect(called('import.begin')).toEqual([{ from: { kind: 'site', chapters: [], supplements: true } }]),
    )
    expect(called('import.read')).toEqual([{ jobId: 'job-1' }])
  })

  test('asks for the chapters of the address, as the page of a section without text gives it', async () => {
    draw(<ImportPage />, '/import?chapters=53a/952')
    const chosen = await screen.findByRole('checkbox', { name: /Title\s53a, chapter\s952/ })
    expect((chosen as HTMLInputElement).checked).toBe(true)
    await userEvent.type(screen.getByRole('textbox', { name: 'Other chapters' }), '54/960')
    await userEvent.click(screen.getByRole('checkbox', { name: 'With the supplement' }))
    await userEvent.click(screen.getByRole('button', { name: 'Update the law' }))
    await waitFor(() =>
      expect(called('import.begin')).toEqual([
        { from: { kind: 'site', chapters: ['53a/952', '54/960'], supplements: false } },
      ]),
    )
  })

  test('takes no chapter that is none', async () => {
    draw(<ImportPage />, '/import?from=some')
    const others = await screen.findByRole('textbox', { name: 'Other chapters' })
    const update = screen.getByRole('button', { name: 'Update the law' }) as HTMLButtonElement
    expect(update.disabled).toBe(true)
    await userEvent.type(others, '53a-192a')
    expect(screen.getByText('Not a chapter: 53a-192a')).toBeDefined()
    expect(update.disabled).toBe(true)
  })

  test('says which job stands in the way', async () => {
    answer('import.begin', () => {
      throw new AppError('CONFLICT', 'Another import is being read.')
    })
    draw(<ImportPage />, '/import')
    await userEvent.click(await screen.findByRole('button', { name: 'Update the law' }))
    expect((await screen.findByRole('alert')).textContent).toContain('Another import is being read.')
  })
})
