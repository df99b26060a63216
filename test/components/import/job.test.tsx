import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { AppError } from '#shared/contract/index.ts'
import { ImportPage } from '../../../renderer/features/import/import-page.tsx'
import { setWork } from '../../../renderer/features/import/work.ts'
import { WorkTray } from '../../../renderer/features/import/work-tray.tsx'
import { draw } from '../support/draw.tsx'
import { answer, called } from '../support/host.ts'
import { jobOf } from './answers.ts'
import { importHost } from './host.ts'

const host = importHost()

describe('a job', () => {
  beforeEach(() => setWork({ phase: 'job', jobId: 'job-1' }))

  test('that runs says what it reads and how far it is, and can be cancelled', async () => {
    host.job = jobOf({ state: 'running', progress: { done: 3, total: 12, what: 'Reading chap_952.htm' } })
    draw(<ImportPage />, '/import')
    const bar = await screen.findByRole('progressbar', { name: 'Reading chap_952.htm' })
    expect(bar.getAttribute('aria-valuenow')).toBe('25')
    expect(screen.getByText('3 of 12')).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(called('job.cancel')).toEqual([{ id: 'job-1' }])
    expect(await screen.findByText('Drop files or folders here')).toBeDefined()
  })

  test('that failed names the file and the place, and says that nothing was changed', async () => {
    const error = {
      code: 'INVALID_INPUT' as const,
      message: 'chap_952.htm cannot be read: it breaks off.',
      where: 'chap_952.htm, line 12',
    }
    host.job = jobOf({ state: 'failed', error })
    draw(<ImportPage />, '/import')
    const words = (await screen.findByRole('alert')).textContent
    expect(words).toMatch(/it breaks off.*Place: chap_952\.htm, line 12.*Nothing was changed/s)
    await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(await screen.findByText('Drop files or folders here')).toBeDefined()
  })

  test('that the host does not know any more is said to be gone', async () => {
    answer('job.get', () => {
      throw new AppError('NOT_FOUND', 'There is no job job-1.')
    })
    draw(<ImportPage />, '/import')
    expect((await screen.findByRole('alert')).textContent).toContain('is gone')
  })

  test('is shown on other pages, with the way to it', async () => {
    host.job = jobOf({ state: 'running', progress: { done: 3, total: 12, what: 'Reading chap_952.htm' } })
    draw(<WorkTray />, '/statutes')
    const tray = await screen.findByRole('region', { name: 'Import under way' })
    await within(tray).findByText('Reading chap_952.htm')
    await userEvent.click(within(tray).getByRole('link', { name: 'Show the import' }))
    expect(screen.getByTestId('address').textContent).toBe('/import')
    expect(screen.queryByRole('region', { name: 'Import under way' })).toBeNull()
  })
})
