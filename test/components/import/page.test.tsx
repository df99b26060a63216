import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, test } from 'vitest'
import { AppError, type ImportRun, type Job } from '#shared/contract/index.ts'
import { ImportPage } from '../../../renderer/features/import/import-page.tsx'
import { setWork } from '../../../renderer/features/import/work.ts'
import { WorkTray } from '../../../renderer/features/import/work-tray.tsx'
import { draw } from '../support/draw.tsx'
import { answer, calls } from '../support/host.ts'
import { billRow, documentRow, jobOf, previewOf, row, runOf } from './answers.ts'

const page = (name = 'chap_952.htm', text = '<html></html>') => new File([text], name, { type: 'text/html' })
const called = (name: string) => calls.filter((call) => call.name === name).map((call) => call.input)

let job: Job
let runs: ImportRun[]

beforeEach(() => {
  job = jobOf()
  runs = []
  setWork({ phase: 'idle' })
  answer('statute.list', () => ({ rows: [] }))
  answer('import.runs', () => ({ runs }))
  answer('import.begin', () => ({ jobId: 'job-1' }))
  answer('import.addFile', () => jobOf({ state: 'collecting' }))
  answer('import.read', () => jobOf({ state: 'running' }))
  answer('job.get', () => job)
  answer('job.cancel', () => jobOf({ state: 'cancelled' }))
  answer('import.preview', () => previewOf([row(), row({ sectionId: '53a-86', outcome: 'added' })]))
})

async function choose(...files: File[]) {
  draw(<ImportPage />, '/import')
  await userEvent.upload(await screen.findByLabelText('Files to import'), files, { applyAccept: false })
}

describe('files', () => {
  test('are handed over whole, in the order of their names, and read', async () => {
    await choose(page('chap_952.htm', 'second'), page('chap_319a.htm', 'first'))
    expect(await screen.findByRole('heading', { name: 'What would change' })).toBeDefined()
    expect(called('import.addFile')).toEqual([
      { jobId: 'job-1', name: 'chap_319a.htm', base64: btoa('first'), offset: 0, size: 5 },
      { jobId: 'job-1', name: 'chap_952.htm', base64: btoa('second'), offset: 0, size: 6 },
    ])
    expect(called('import.read')).toEqual([{ jobId: 'job-1' }])
  })

  test('that are no pages begin nothing, and the file is named', async () => {
    await choose(new File(['x'], 'report.png'))
    expect((await screen.findByRole('alert')).textContent).toMatch(
      /report\.png cannot be read.*Nothing was changed/s,
    )
    expect(called('import.begin')).toEqual([])
  })

  test('as pasted text are handed over as a plain text file', async () => {
    draw(<ImportPage />, '/import')
    await userEvent.click(await screen.findByRole('button', { name: 'Paste text…' }))
    const read = await screen.findByRole('button', { name: 'Read it' })
    expect((read as HTMLButtonElement).disabled).toBe(true)
    await userEvent.type(screen.getByRole('textbox', { name: 'Text' }), 'Raised Bill No. 6657')
    await userEvent.click(read)
    await waitFor(() =>
      expect(called('import.addFile')).toEqual([
        { jobId: 'job-1', name: 'pasted.txt', base64: btoa('Raised Bill No. 6657'), offset: 0, size: 20 },
      ]),
    )
  })

  test('too large for an import begin nothing', async () => {
    const large = page('chap_1.htm')
    Object.defineProperty(large, 'size', { value: 500_000_000 })
    await choose(large)
    expect((await screen.findByRole('alert')).textContent).toMatch(/chap_1\.htm has 500\.0 MB/)
    expect(called('import.begin')).toEqual([])
  })

  test('that the host refuses leave no job behind', async () => {
    answer('import.addFile', () => {
      throw new AppError('TOO_LARGE', 'chap_952.htm is too large.')
    })
    await choose(page())
    expect((await screen.findByRole('alert')).textContent).toContain('chap_952.htm is too large.')
    expect(called('job.cancel')).toEqual([{ id: 'job-1' }])
    expect(screen.getByText('Drop files or folders here')).toBeDefined()
  })

  test('whose edition is not told are read only once a person has told it', async () => {
    answer('import.read', ({ edition }) => {
      if (!edition) throw new AppError('INVALID_INPUT', 'chap_952.htm does not say.', { where: 'edition' })
      return jobOf({ state: 'running' })
    })
    await choose(page())
    expect((await screen.findByRole('alert')).textContent).toBe('chap_952.htm does not say.')
    const read = screen.getByRole('button', { name: 'Read them' }) as HTMLButtonElement
    expect(read.disabled).toBe(true)
    await userEvent.click(screen.getByRole('combobox', { name: 'Edition' }))
    await userEvent.click(await screen.findByRole('option', { name: /^Supplement/ }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Year' }), '2026')
    await userEvent.click(read)
    expect(await screen.findByRole('heading', { name: 'What would change' })).toBeDefined()
    expect(called('import.read').at(-1)).toEqual({
      jobId: 'job-1',
      edition: { kind: 'supplement', year: 2026 },
    })
  })
})

describe('a job', () => {
  beforeEach(() => setWork({ phase: 'job', jobId: 'job-1' }))

  test('that runs says what it reads and how far it is, and can be cancelled', async () => {
    job = jobOf({ state: 'running', progress: { done: 3, total: 12, what: 'Reading chap_952.htm' } })
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
    job = jobOf({ state: 'failed', error })
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
    job = jobOf({ state: 'running', progress: { done: 3, total: 12, what: 'Reading chap_952.htm' } })
    draw(<WorkTray />, '/statutes')
    const tray = await screen.findByRole('region', { name: 'Import under way' })
    await within(tray).findByText('Reading chap_952.htm')
    await userEvent.click(within(tray).getByRole('link', { name: 'Show the import' }))
    expect(screen.getByTestId('address').textContent).toBe('/import')
    expect(screen.queryByRole('region', { name: 'Import under way' })).toBeNull()
  })
})

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
      job = jobOf({ state: 'applying', progress: { done: 2, total: 8, what: 'Writing' } })
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
    job = jobOf({ state: 'applying', progress: { done: 4, total: 8, what: 'Writing' } })
    draw(<ImportPage />, '/import')
    expect(await screen.findByRole('progressbar', { name: 'Writing' })).toBeDefined()
    const button = screen.getByRole('button', { name: 'Apply everything' }) as HTMLButtonElement
    expect(button.disabled || button.dataset.loading === 'true').toBe(true)
    expect(screen.getByRole('button', { name: 'Stop' })).toBeDefined()
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

  test('applies everything at one press and shows the run', async () => {
    answer('import.apply', () => {
      runs = [runOf()]
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
  test('show source, date, counts, hash and the printed texts that were checked, and are undone', async () => {
    const differs = {
      versionId: '53a-192a-tip-2017',
      sectionId: '53a-192a',
      label: 'as printed in the report',
      outcome: 'differs' as const,
      message: 'Differs from the 2026 supplement.',
    }
    runs = [runOf({ baselines: [differs] })]
    answer('import.undo', () => {
      runs = [runOf({ undoneAt: '2026-11-22T09:00:00.000Z', canUndo: false })]
      return runs[0] as ImportRun
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
