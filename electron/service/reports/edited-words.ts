/** Where a recommendation's words come from once they were replaced here: never from the report alone any more. */
import type { Recommendation } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import type { ServiceContext } from '../context.ts'
import { ensureHandSource, handSourceId } from '../hand-source.ts'

const EDITED = 'Words edited here on '

/** The day of an edit, and that the words are no longer those which the other sources print. */
export function editedHere(context: ServiceContext): string {
  const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' }).format(context.now())
  return `${EDITED}${day}; no longer those of the sources before`
}

/**
 * Names a person as the source of words that differ from the stored ones; the sources that printed the earlier words
 * stay. To be run inside the edit's transaction, whose rows must name the recommendation's provenance.
 * @param locator where the new words are recorded, such as a table's name
 */
export function nameSourceOfWords(
  store: Store,
  { id, text: stored, provenance }: Recommendation,
  text: string,
  locator: string,
): void {
  if (text === stored) return
  ensureHandSource(store)
  const others = provenance.filter(
    (one) => one.sourceId !== handSourceId || (!one.locator.startsWith(EDITED) && one.locator !== locator),
  )
  store.provenance.replace('recommendation', id, [...others, { sourceId: handSourceId, locator }])
}
