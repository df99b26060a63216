/** What the tests of imports share: pages made for them, and a job taken through its steps. */
import type { Output, StatuteEdition } from '#shared/contract/index.ts'
import { databaseIn, dump, type TestServices } from '../../store/helpers.ts'
import { chapterHtml, section } from '../importing/statutes/pages.ts'
import { sentFile } from '../sent-file.ts'

export { section }

export interface TestFile {
  readonly name: string
  readonly content: string | Uint8Array
}

/** A file of one chapter; the folders of its name tell the edition. */
export const chapter = (name: string, sections: readonly string[]): TestFile => ({
  name,
  content: chapterHtml(sections),
})

export const revision = '2025/pub/chap_952.htm'
export const supplement = '2026/sup/chap_952.htm'

export async function begunWith(open: TestServices, files: readonly TestFile[]): Promise<string> {
  const { jobId } = await open.ask('import.begin', { from: { kind: 'files' } })
  for (const { name, content } of files)
    await open.ask('import.addFile', { jobId, ...sentFile(name, content) })
  return jobId
}

/** Waits until a job has come to rest, asking again and again as the screen does. */
export async function atRest(open: TestServices, id: string): Promise<Output<'job.get'>> {
  for (;;) {
    const job = await open.ask('job.get', { id })
    if (job.state !== 'running') return job
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

export async function readJob(
  open: TestServices,
  files: readonly TestFile[],
  edition?: StatuteEdition,
): Promise<Output<'job.get'>> {
  const jobId = await begunWith(open, files)
  await open.ask('import.read', { jobId, ...(edition && { edition }) })
  return atRest(open, jobId)
}

/** Files to a preview. @throws where the job fails */
export async function previewOf(open: TestServices, files: readonly TestFile[], edition?: StatuteEdition) {
  const job = await readJob(open, files, edition)
  if (job.state !== 'ready') throw new Error(`${job.state}: ${job.error?.message}`)
  return { jobId: job.id, ...(await open.ask('import.preview', { jobId: job.id, limit: 500 })) }
}

/** Files into the store. */
export async function bring(open: TestServices, files: readonly TestFile[], edition?: StatuteEdition) {
  const { jobId } = await previewOf(open, files, edition)
  return open.ask('import.apply', { jobId })
}

/** Every row but those that tell of imports and changes themselves: what undoing an import must give back to the letter. */
export const recordsOf = ({ folder }: TestServices) =>
  dump(databaseIn(folder), ['import_run', 'import_row', 'change_log'])
