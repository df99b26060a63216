/** Documents as drafted: a bill's, amendment's or act's page, its sections opened, conflicts, amendments carried out. */
import { AppError } from '#shared/contract/errors.ts'
import type { Handlers } from '#shared/contract/index.ts'
import type { ServiceContext } from '../context.ts'
import { found } from '../found.ts'
import { inTurns } from '../in-turns.ts'
import { amendedDocumentView } from './amended-bill.ts'
import { conflictCounts, conflictsOf, meetingsInSteps } from './conflicts.ts'
import { documentView } from './document-view.ts'
import { type DocumentReading, documentReading, readingInSteps, sectionOf } from './reading.ts'
import { rowsInSteps, sectionView } from './section-view.ts'

type Area = 'document.get' | 'document.section' | 'document.conflicts' | 'document.amended'

function noSection({ record, read }: DocumentReading, number: string): AppError {
  const [first, last] = [read.sections[0], read.sections.at(-1)]
  const has =
    first && last
      ? first === last
        ? `Its only section is section ${first.number}.`
        : `Its sections run from ${first.number} to ${last.number}.`
      : 'No sections could be read in it.'
  return new AppError('NOT_FOUND', `${record.label} has no section ${number}. ${has}`, { where: 'number' })
}

export function documentHandlers(context: ServiceContext): Pick<Handlers, Area> {
  const reading = (id: string): DocumentReading => found(documentReading(context.store(), id), 'document', id)
  const today = (): string => context.now().toISOString().slice(0, 10)
  /** Section by section, so that other calls get their turn while a long act is opened for the first time. */
  const prepare = async (id: string): Promise<void> => {
    await inTurns(readingInSteps(context.store(), id))
    await inTurns(rowsInSteps(context.store(), reading(id)))
    await inTurns(meetingsInSteps(context.store(), reading(id), today()))
  }
  return {
    'document.get': async ({ id }) => {
      await prepare(id)
      const one = reading(id)
      return documentView(context.store(), one, conflictCounts(context.store(), one, today()))
    },
    'document.section': ({ id, number }) => {
      const one = reading(id)
      const section = sectionOf(one, number)
      if (!section) throw noSection(one, number)
      return sectionView(context.store(), one, section, conflictsOf(context.store(), one, today(), number))
    },
    'document.conflicts': ({ id }) => ({ rows: conflictsOf(context.store(), reading(id), today()) }),
    'document.amended': ({ amendmentId, fileCopyId }) =>
      amendedDocumentView(context.store(), amendmentId, fileCopyId),
  }
}
