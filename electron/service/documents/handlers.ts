/** Documents as drafted: a bill's, amendment's or act's page, its sections opened, conflicts, amendments carried out. */
import type { Handlers } from '#shared/contract/index.ts'
import type { ServiceContext } from '../context.ts'
import { found } from '../found.ts'

type Area = 'document.get' | 'document.section' | 'document.conflicts' | 'document.amended'

export function documentHandlers(context: ServiceContext): Pick<Handlers, Area> {
  const refuse = (id: string): never => found<never>(undefined, 'document', id)
  return {
    'document.get': ({ id }) => refuse(context.store().documents.get(id)?.id ?? id),
    'document.section': ({ id }) => refuse(id),
    'document.conflicts': ({ id }) => refuse(id),
    'document.amended': ({ amendmentId }) => refuse(amendmentId),
  }
}
