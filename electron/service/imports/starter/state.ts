/** Whether the program came with other starter content than the store was made with, and leaving that as it is. */
import { AppError } from '#shared/contract/errors.ts'
import type { Output } from '#shared/contract/index.ts'
import { corpusSha256 } from '../../../importing/corpus.ts'
import type { ServiceContext } from '../../context.ts'
import { editRecords } from '../../edit-records.ts'
import type { ImportJob } from '../jobs.ts'
import { resultOf } from '../preview.ts'
import { noteReview, reviewRows } from './write.ts'

const hashes = new WeakMap<ServiceContext, string>()

/** Hash of the starter content that came with the program, read once; null where its files cannot be read. */
function ofProgram(context: ServiceContext): string | null {
  const known = hashes.get(context)
  if (known !== undefined) return known
  try {
    const hash = corpusSha256(context.options.corpusFolder)
    hashes.set(context, hash)
    return hash
  } catch {
    // A store that is open can do without; reviewing says which file it is.
    return null
  }
}

export function starterState(context: ServiceContext): Output<'import.starter'> {
  const { settings } = context.store()
  const ofStore = settings.meta('corpus_sha256') ?? null
  const program = ofProgram(context)
  return {
    state: program === null ? 'unreadable' : program === ofStore ? 'reviewed' : 'other',
    ofStore,
    ofProgram: program,
    leftOut: Number(settings.meta('corpus_left_out') ?? 0),
  }
}

/** Notes a review that left everything as it is; undone, the person is asked again. */
export function leaveStarter(context: ServiceContext, job: ImportJob): Output<'import.leaveStarter'> {
  const { plan } = resultOf(job)
  if (!plan.starter)
    throw new AppError('CONFLICT', 'This import does not bring starter content.', { where: 'jobId' })
  const { sha256, records } = plan.starter
  const leftOut = records.filter(({ writes }) => writes).length
  const changeId = editRecords(context, {
    subjectKind: 'starter content',
    subjectId: `starter-${sha256.slice(0, 12)}`,
    subjectLabel: 'Starter content of this version of Charter Oak',
    action: 'Left the starter content as it is in this store',
    rows: reviewRows,
    write: (store) => noteReview(store, sha256, leftOut),
  })
  context.jobs.cancel(job.id)
  return { changeId }
}
