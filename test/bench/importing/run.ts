/** How fast statutes, acts and data sets come in, and how long other calls wait meanwhile. */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Services } from '../../../electron/service/client.ts'
import { SITE } from '../../../scripts/fidelity/official.ts'
import { withSitePages } from '../../../scripts/fidelity/site-pages.ts'
import { legiScanArchive, legiScanBill } from '../../unit/importing/datasets/legiscan-samples.ts'
import { makeBenchFolder, startBenchServices } from '../program/services.ts'
import { type BenchFile, type JobFigures, round, runJob, type Waits } from './job.ts'

/** Bills of the made-up archive: about as many as a session has. */
const BILLS = 1500

/** Figures of one import of the official chapters beside the project. */
export interface StatuteFigures extends Omit<JobFigures, 'run'> {
  readonly pages: number
  readonly megabytes: number
  readonly texts: number
  readonly megabytesPerSecond: number
  readonly sectionsPerSecond: number
}

/** Figures of one import of whole public acts. */
export interface ActFigures extends Omit<JobFigures, 'run'> {
  readonly documents: number
  /** Read and compared with the store. */
  readonly documentsPerSecond: number
}

/** Figures of one import of a data set's archive. */
export interface DataSetFigures extends Omit<JobFigures, 'run'> {
  readonly bills: number
  /** Read and merged with the store, nothing written yet. */
  readonly billsReadPerSecond: number
  readonly billsWrittenPerSecond: number
}

export interface ImportFigures {
  readonly statutes: StatuteFigures
  readonly acts: ActFigures
  readonly dataSet: DataSetFigures
}

const filesIn = (folder: string, inside: string): BenchFile[] =>
  readdirSync(path.join(folder, inside)).map((file) => ({
    name: `${inside}/${file}`,
    bytes: readFileSync(path.join(folder, inside, file)),
  }))

const perSecond = (count: number, ms: number): number => Math.round((count / ms) * 1000)

async function statutes(folder: string, services: Services): Promise<StatuteFigures> {
  const pages = [...filesIn(folder, 'current/pub'), ...filesIn(folder, '2026/sup')]
  const { run, ...figures } = await runJob(services, pages)
  const megabytes = pages.reduce((sum, page) => sum + page.bytes.length, 0) / 1e6
  const texts = run.counts.added + run.counts.changed
  return {
    pages: pages.length,
    megabytes: round(megabytes),
    texts,
    ...figures,
    megabytesPerSecond: round((megabytes / figures.readMs) * 1000),
    sectionsPerSecond: perSecond(texts, figures.applyMs),
  }
}

async function acts(folder: string, services: Services): Promise<ActFigures> {
  const { run, ...figures } = await runJob(services, filesIn(folder, '2026/ACT/PA'))
  const documents = run.counts.added
  return { documents, ...figures, documentsPerSecond: round((documents / figures.readMs) * 1000) }
}

async function dataSet(services: Services): Promise<DataSetFigures> {
  const numbers = Array.from({ length: BILLS }, (_, at) => at + 5001)
  const bytes = await legiScanArchive(
    numbers.map((number) => legiScanBill({ bill_id: number, bill_number: `HB0${number}` })),
  )
  const { run, ...figures } = await runJob(services, [{ name: 'CT_2017.zip', bytes }])
  const bills = run.counts.added
  return {
    bills,
    ...figures,
    billsReadPerSecond: perSecond(bills, figures.readMs),
    billsWrittenPerSecond: perSecond(bills, figures.applyMs),
  }
}

const waited = (what: string, { p50, worst, calls }: Waits): string =>
  `${what} ${p50} ms (median of ${calls}), ${worst} ms at worst`

function tell(title: string, figures: Omit<JobFigures, 'run'>, read: string, written: string): void {
  console.log(`\n${title}`)
  console.log(`  read and compared with the store  ${figures.readMs} ms, ${read}`)
  console.log(`  applied with a checked backup     ${figures.applyMs} ms, ${written}`)
  console.log(`  undone                            ${figures.undoMs} ms`)
  console.log(`  other calls waited                ${waited('reading', figures.waitedReading)}`)
  console.log(`                                    ${waited('applying', figures.waitedApplying)}`)
  console.log(`                                    ${waited('undoing', figures.waitedUndoing)}`)
}

/** @returns figures measured at the host's side of the worker, or why there are none */
export async function runImportingBench(): Promise<ImportFigures | { readonly skipped: string }> {
  if (!existsSync(SITE)) {
    const skipped = 'The official chapters are not beside the project (../shared/real).'
    console.log(`\nStatutes, acts and data sets in: skipped. ${skipped}`)
    return { skipped }
  }
  const dataFolder = makeBenchFolder()
  const services = await startBenchServices(dataFolder)
  try {
    const figures = await withSitePages([], async (folder) => ({
      statutes: await statutes(folder, services),
      acts: await acts(folder, services),
      dataSet: await dataSet(services),
    }))
    const { pages, megabytes, texts, megabytesPerSecond, sectionsPerSecond } = figures.statutes
    tell(
      `Statutes in: ${pages} pages, ${megabytes} MB, ${texts} texts of sections`,
      figures.statutes,
      `${megabytesPerSecond} MB/s`,
      `${sectionsPerSecond} sections/s`,
    )
    const { documents, documentsPerSecond } = figures.acts
    tell(`Acts in: ${documents} public acts`, figures.acts, `${documentsPerSecond} documents/s`, '')
    const { bills, billsReadPerSecond, billsWrittenPerSecond } = figures.dataSet
    tell(
      `Data set in: ${bills} bills of a LegiScan archive`,
      figures.dataSet,
      `${billsReadPerSecond} bills/s`,
      `${billsWrittenPerSecond} bills/s`,
    )
    return figures
  } finally {
    await services.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
