import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { AppError, type ImportRun } from '#shared/contract/index.ts'
import { ImportPage } from '../../../renderer/features/import/import-page.tsx'
import { setWork } from '../../../renderer/features/import/work.ts'
import { draw } from '../support/draw.tsx'
import { answer, called } from '../support/host.ts'
import { jobOf, previewOf, row, runOf } from './answers.ts'
import { importHost } from './host.ts'

const host = importHost()

describe('a preview that is applied', () => {
  beforeEach(() => setWork({ phase: 'job', jobId: 'job-1' }))

  test('tells of files that could not be read, and applies the others', async () => {
    const message = 'pa-1.pdf cannot be read, at the beginning: the PDF opens only with a password.'
    answer('import.preview', () => ({
      ...previewOf([row()]),
      faults: [{ name: 'pa-1.pdf', where: 'the beginning', message }],
    }))
    draw(<ImportPage />, '/import')
    expect((await screen.findByText(message)).closest('[role="alert"]')?.textContent).toMatch(
      /1\sfile could not be read.*left out/s,
    )
    expect(screen.getByRole('button', { name: 'Apply everything' })).toBeDefined()
  })

  test('being written says how far it is, and can be stopped', async () => {
    answer('import.apply', () => {
      host.job = jobOf({ state: 'applying', progress: { done: 2, total: 8, what: 'Writing' } })
      return new Promise<ImportRun>(() => undefined)
    })
    draw(<ImportPage />, '/import')
    await userEvent.click(await screen.findByRole('button', { name: 'Apply everything' }))
    const bar = await screen.findByRole('progressbar', { name: 'Writing' }, { timeout: 5000 })
    expect(bar.getAttribute('aria-valuenow')).toBe('25')
    await userEvent.click(screen.getByRole('button', { name: 'Stop' }))
    expect(called('job.cancel')).toEqual([{ id: 'job-1' }])
  })

  test('that is being written since before the page was loaded says so, and offers no second press', async () => {
    host.job = jobOf({ state: 'applying', progress: { done: 4, total: 8, what: 'Writing' } })
    draw(<ImportPage />, '/import')
    expect(await screen.findByRole('progressbar', { name: 'Writing' })).toBeDefined()
    const button = screen.getByRole('button', { name: 'Apply everything' }) as HTMLButtonElement
    expect(button.disabled || button.dataset.loading === 'true').toBe(true)
    expect(screen.getByRole('button', { name: 'Stop' })).toBeDefined()
  })

  test('applies everything at one press and shows the run', async () => {
    answer('import.apply', () => {
      host.runs = [runOf()]
      return runOf()
    })
    draw(<ImportPage />, '/import')
    await userEvent.click(await screen.findByRole('button', { name: 'Apply everything' }))
    expect(await screen.findByText(/1\snew text, 2\schanged/)).toBeDefined()
    expect(called('import.apply')).toEqual([{ jobId: 'job-1' }])
    await waitFor(() => expect(screen.getByTestId('address').textContent).toBe('/import?run=run-1'))
  })

  test('applies only the sections that are ticked', async () => {
    answer('import.apply', () => runOf())
    draw(<ImportPage />, '/import')
    await userEvent.click(await screen.findByRole('checkbox', { name: /Bring in §\s53a-86/ }))
    await userEvent.click(screen.getByRole('button', { name: /^Apply all but 1/ }))
    await waitFor(() =>
      expect(called('import.apply')).toEqual([{ jobId: 'job-1', records: ['section/53a-192a'] }]),
    )
  })

  test('that cannot be applied stays, with the reason', async () => {
    answer('import.apply', () => {
      throw new AppError('CONFLICT', 'Another import was applied meanwhile. Read the pages again.')
    })
    draw(<ImportPage />, '/import')
    await userEvent.click(await screen.findByRole('button', { name: 'Apply everything' }))
    expect((await screen.findByRole('alert')).textContent).toMatch(/Another import.*Nothing was changed/s)
    expect(screen.getByRole('heading', { name: 'What would change' })).toBeDefined()
  })

  test('of what is there already has nothing to apply', async () => {
    answer('import.preview', () => previewOf([row({ outcome: 'unchanged' })]))
    draw(<ImportPage />, '/import')
    expect(await screen.findByText(/There is nothing to apply/)).toBeDefined()
    expect(screen.queryByRole('button', { name: /^Apply/ })).toBeNull()
  })
})

describe('past imports', () => {
  test('lead from a printed text that differs to its redline against the law of today', async () => {
    const text = (id: string, kind: 'revision' | 'report print', stageDate: string) => ({
      id,
      sectionId: '53a-192a',
      label: id,
      kind,
      stageDate,
      text: `The words of ${id}.`,
      marks: 'none' as const,
      baseline: 'not checked' as const,
      warnings: [],
      provenance: [{ sourceId: 'report', locator: 'p. 1' }],
      textSha256: 'ab'.repeat(32),
      sources: [],
    })
    const ref = { kind: 'section version' as const, id: 'rev', part: 'text' as const }
    const law = [{ from: '2021-10-01', isFirstDay: true, to: null, label: 'rev', ref, versionId: 'rev' }]
    answer('statute.get', ({ id }) => ({
      record: {
        id,
        title: '53a',
        chapter: '952',
        catchline: 'Trafficking in persons.',
        area: 'criminal',
        status: 'active',
        latestRevision: '2025',
        sourceLine: '',
        provenance: [{ sourceId: 'report', locator: 'p. 1' }],
      },
      citation: `C.G.S. § ${id}`,
      versions: [text('print', 'report print', '2017'), text('rev', 'revision', '2025-01-01')],
      printedUnder: [],
      acts: [],
      timeline: [],
      prints: [],
      pending: [],
      law: { texts: law, doubts: [], end: null, since: null },
      documents: [],
      recommendations: [],
      bills: [],
      obligations: [],
      sources: [],
      previousId: null,
      nextId: null,
    }))
    const of = (versionId: string, outcome: 'differs' | 'verified') => ({
      versionId,
      sectionId: '53a-192a',
      label: 'as printed',
      outcome,
      message: `${outcome}.`,
    })
    host.runs = [runOf({ baselines: [of('print', 'differs'), of('other', 'verified')] })]
    draw(<ImportPage />, '/import')
    const links = await screen.findAllByRole('link', { name: /^Redline of §\s53a-192a$/ })
    expect(links.map((link) => decodeURIComponent(link.getAttribute('href') ?? ''))).toEqual([
      '/compare?old=v:print:text&new=v:rev:text',
    ])
  })

  test('show source, date, counts, hash and the printed texts that were checked, and are undone', async () => {
    const differs = {
      versionId: '53a-192a-tip-2017',
      sectionId: '53a-192a',
      label: 'as printed in the report',
      outcome: 'differs' as const,
      message: 'Differs from the 2026 supplement.',
    }
    host.runs = [runOf({ baselines: [differs] })]
    answer('import.undo', () => {
      host.runs = [runOf({ undoneAt: '2026-11-22T09:00:00.000Z', canUndo: false })]
      return host.runs[0] as ImportRun
    })
    draw(<ImportPage />, '/import')
    expect(await screen.findByText(/Differs from the 2026 supplement/)).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: /Show the 1\spage read/ }))
    expect(screen.getByText('2026/sup/chap_952.htm')).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: /^Undo the import/ }))
    expect(await screen.findByText(/^Undone Nov 22, 2026/)).toBeDefined()
    expect(called('import.undo')).toEqual([{ runId: 'run-1' }])
    expect(screen.queryByRole('button', { name: /^Undo the import/ })).toBeNull()
  })
})
