import type { ComparableText } from '#shared/contract/index.ts'
import type { Provenance } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import type { LawLife, LawText } from '../law/model.ts'
import { sourcesOf } from './stored-texts.ts'

/**
 * Where the words of a text of the law came from: the edition that prints it; of a text that was worked out the edition
 * that it starts from, and each act that was set upon it, in that order.
 * @param life the section's texts over time, in which the text stands
 */
export function lawSources(
  store: Store,
  life: Pick<LawLife, 'steps'>,
  text: LawText,
): ComparableText['sources'] {
  const from: Provenance[] = []
  const seen = new Set<string>()
  for (let at: LawText | null | undefined = text; at && !seen.has(at.ref.id); ) {
    const { ref, versionId, by }: LawText = at
    seen.add(ref.id)
    const own = versionId === null ? undefined : store.sections.version(versionId)
    from.unshift(...((own ?? (by && store.documents.get(by.documentId)))?.provenance ?? []))
    at = life.steps.find(({ after }) => after?.ref.id === ref.id)?.before
  }
  return sourcesOf(store, from)
}
