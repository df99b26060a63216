/** Who wrote the words of a section's text, as far as the texts in the store can show it. */
import type { Handlers } from '#shared/contract/index.ts'
import type { ServiceContext } from './context.ts'
import { found } from './found.ts'

export function lineageHandlers(context: ServiceContext): Pick<Handlers, 'statute.lineage'> {
  return {
    'statute.lineage': ({ id, versionId }) => {
      const version = found(context.store().sections.version(versionId), 'version of a section', versionId)
      found(version.sectionId === id ? version : undefined, 'version of this section', versionId)
      return {
        versionId,
        authors: [],
        passages: [
          {
            text: version.text,
            provision: '',
            by: 'original',
            author: null,
            note: 'Compared with no other text.',
          },
        ],
        compared: [{ versionId, label: version.label }],
        limits: ['Only this text was looked at: no act can be named for its words.'],
      }
    },
  }
}
