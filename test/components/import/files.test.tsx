import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { AppError } from '#shared/contract/index.ts'
import { ImportPage } from '../../../renderer/features/import/import-page.tsx'
import { draw } from '../support/draw.tsx'
import { answer, called } from '../support/host.ts'
import { jobOf } from './answers.ts'
import { importHost } from './host.ts'

importHost()

const page = (name = 'chap_952.htm', text = '<html></html>') => new File([text], name, { type: 'text/html' })

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
