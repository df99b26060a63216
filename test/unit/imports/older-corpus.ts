/** Stores made with earlier starter content, opened by a program that came with the present one. */
import path from 'node:path'
import { asOlder, writeCorpus } from '../../fixtures/starter/older.ts'
import { freshFolder, services, starterCorpus, type TestServices } from '../../store/helpers.ts'
import { atRest } from './bring.ts'

/** A folder with the present starter content as `edit` leaves it. */
export function corpusWith(edit: Parameters<typeof writeCorpus>[1]): string {
  const folder = path.join(freshFolder(), 'corpus')
  writeCorpus(folder, edit)
  return folder
}

export const olderCorpus = (): string => corpusWith(asOlder)

/** Services on a store that was made with the older content, by a program that came with the present one. */
export async function upgraded(
  edit: (open: TestServices) => Promise<unknown> = async () => undefined,
): Promise<TestServices> {
  const older = services(undefined, olderCorpus())
  await edit(older)
  older.close()
  return services(older.folder, starterCorpus)
}

/** The starter content against the store, to a preview. @throws where the job fails */
export async function starterPreview(open: TestServices) {
  const { jobId } = await open.ask('import.begin', { from: { kind: 'starter content' } })
  await open.ask('import.read', { jobId })
  const job = await atRest(open, jobId)
  if (job.state !== 'ready') throw new Error(`${job.state}: ${job.error?.message}`)
  return { jobId, ...(await open.ask('import.preview', { jobId, limit: 500 })) }
}

/** What the overview says of starter content. */
export const attention = async (open: TestServices) =>
  (await open.ask('attention.list', {})).items.filter(({ kind }) => kind === 'starter content')
