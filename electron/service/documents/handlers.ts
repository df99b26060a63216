/** Documents as drafted: a bill's, amendment's or act's page, its sections opened, conflicts, amendments carried out. */
import type { ConflictView, Handlers } from '#shared/contract/index.ts'
import type { ServiceContext } from '../context.ts'
import { found } from '../found.ts'
import { amendedDocumentView } from './amended-bill.ts'
import { conflictsOf } from './conflicts.ts'
import { documentView } from './document-view.ts'
import { type DocumentReading, documentReading, sectionOf } from './reading.ts'
import { sectionView } from './section-view.ts'

type Area = 'document.get' | 'document.section' | 'document.conflicts' | 'document.amended'

export function documentHandlers(context: ServiceContext): Pick<Handlers, Area> {
  const reading = (id: string): DocumentReading => found(documentReading(context.store(), id), 'document', id)
  const conflicts = (one: DocumentReading): readonly ConflictView[] =>
    conflictsOf(context.store(), one, context.now().toISOString().slice(0, 10))
  return {
    'document.get': ({ id }) => {
      const one = reading(id)
      return documentView(context.store(), one, conflicts(one))
    },
    'document.section': ({ id, number }) => {
      const one = reading(id)
      const section = found(sectionOf(one, number), `section of ${one.record.label}`, number)
      return sectionView(context.store(), one, section, conflicts(one))
    },
    'document.conflicts': ({ id }) => ({ rows: [...conflicts(reading(id))] }),
    'document.amended': ({ amendmentId, fileCopyId }) =>
      amendedDocumentView(context.store(), amendmentId, fileCopyId),
  }
}
