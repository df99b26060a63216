/** What the tests of the status report share: a store with something of everything, and reports written from it. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { AppError, type Input, type Output } from '#shared/contract/index.ts'
import type { StatusReportFormat } from '#shared/council/annual-report/index.ts'
import { openServices } from '../../../../electron/service/dispatch.ts'
import { services, starterCorpus, type TestServices } from '../../../store/helpers.ts'
import { sofficePath } from '../libreoffice.ts'

export const now = new Date('2026-11-22T10:00:00.000Z')
export const asOf = '2026-11-22'

/** A holder that a spreadsheet must not run. */
export const formula = '=HYPERLINK("https://example.invalid","click")'

/** Adds a later year, a link, a withdrawal, a dissent that looks like a formula, and a rating to the starter corpus. */
async function fill(ask: TestServices['ask']): Promise<void> {
  await ask('recommendation.create', {
    year: 2018,
    number: 1,
    text: 'Recommend amending section 53a-192a to say “in exchange for anything of value”, and to mirror federal law.',
    standing: 'without consensus',
    asksChangeOfLaw: true,
    positions: [
      { holder: formula, stance: 'opposes', reason: '+1 <b>reason</b> & "more" – żółć, Ελληνικά, 中' },
      { holder: 'Connecticut Coalition', stance: 'abstains' },
    ],
    recordedIn: 'Annual report 2018, page 12',
  })
  const link = { earlierId: '2017-16', laterId: '2018-01' }
  await ask('lineage.decide', { ...link, kind: 'revised', state: 'confirmed' })
  await ask('lineage.decide', { earlierId: '2017-14', kind: 'withdrawn', state: 'confirmed', year: 2019 })
  await ask('tracking.rate', {
    recommendationId: '2017-16',
    by: 'agency',
    rater: 'Division of Criminal Justice',
    rating: 'Partially implemented',
    status: 'enacted in part',
    date: '2022-03-01',
    recordedIn: 'Letter of March 1, 2022',
  })
}

/** Inside a test: closed when it ends. */
export async function filledServices(): Promise<TestServices> {
  const app = services(undefined, starterCorpus, { now: () => now })
  await fill(app.ask)
  return app
}

/** Reports of all years, written once for several tests. */
export async function filledReports(
  formats: readonly StatusReportFormat[],
): Promise<Record<string, { name: string; bytes: Buffer }>> {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-report-'))
  const options = { dataFolder, corpusFolder: starterCorpus, host: 'browser', version: '0.0.0-test' } as const
  const open = openServices(options, { checkOutput: true, now: () => now })
  const ask: TestServices['ask'] = async (name, input) => {
    const reply = await open.dispatch(name, input)
    if (!reply.ok) throw AppError.fromShape(reply.error)
    return reply.value as Output<typeof name>
  }
  try {
    await fill(ask)
    const files: Record<string, { name: string; bytes: Buffer }> = {}
    for (const format of formats) files[format] = await written({ ask }, { asOf, format })
    return files
  } finally {
    open.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

export async function written(
  app: Pick<TestServices, 'ask'>,
  input: Input<'statusReport.export'>,
): Promise<{ name: string; bytes: Buffer }> {
  const { name, base64, bytes } = await app.ask('statusReport.export', input)
  const decoded = Buffer.from(base64, 'base64')
  if (decoded.length !== bytes) throw new Error(`${name} has ${decoded.length} bytes, not ${bytes}`)
  return { name, bytes: decoded }
}

const pdftotextPath = '/usr/bin/pdftotext'
export const hasPdftotext = existsSync(pdftotextPath)

/** A file's text by pdftotext, in the order of reading. */
export function textOfPdf(bytes: Uint8Array): string {
  return inFolder((folder) => {
    const file = path.join(folder, 'report.pdf')
    writeFileSync(file, bytes)
    return execFileSync(pdftotextPath, [file, '-'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
  })
}

/** A Word file as LibreOffice prints it. It would ask before repairing one, and write nothing. */
export function printedByLibreOffice(bytes: Uint8Array): Uint8Array {
  return inFolder((folder) => {
    const file = path.join(folder, 'report.docx')
    writeFileSync(file, bytes)
    const profile = pathToFileURL(path.join(folder, 'profile')).href
    const args = ['--headless', '--norestore', `-env:UserInstallation=${profile}`]
    execFileSync(sofficePath, [...args, '--convert-to', 'pdf', '--outdir', folder, file], {
      timeout: 150_000,
    })
    return readFileSync(path.join(folder, 'report.pdf'))
  })
}

function inFolder<T>(work: (folder: string) => T): T {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-report-'))
  try {
    return work(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
