/**
 * Which other documents count when conflicts are looked for.
 *
 * - Of each bill only its latest text, and, where it became an act that was read, only the act: a file copy does not
 *   conflict with its own earlier versions, nor an act with its bill.
 * - Bills of the same session, and bills of any session that has not ended. Connecticut carries no bill over, so a
 *   bill of another session that has ended can change nothing any more.
 * - Acts of the same session, and acts of other years that take effect on or after January 1 of the later one's session
 *   year: those are not yet in the law that the later one was drafted on.
 */

import { isAfterAdjournment } from '#shared/law/sessions.ts'
import type { DocumentTarget, DraftedDocument } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { isEnacted } from '../law/enacted.ts'
import type { Steps } from '../stamped-cache.ts'
import { sessionYear } from './effective.ts'
import { type DocumentReading, readingInSteps } from './reading.ts'
import { actIdOf, billIdOf, documentsOf } from './rows.ts'

/** Documents of one family are one bill in its stages, with the act that it became. */
function familyOf(store: Store, record: DraftedDocument): string {
  return billIdOf(store, record) ?? actIdOf(store, record) ?? record.id
}

/** The document that speaks for its family: the act where there is one, else the latest text of the bill. */
function speaksFor(store: Store, record: DraftedDocument): boolean {
  if (record.kind === 'amendment') return false
  const family = documentsOf(store, { billId: billIdOf(store, record), actId: actIdOf(store, record) })
  const texts = family.filter(({ kind }) => kind !== 'amendment')
  const last = texts.findLast(({ kind }) => kind.endsWith(' act')) ?? texts.at(-1)
  return last === undefined || last.id === record.id
}

function counts(
  store: Store,
  mine: DocumentReading,
  other: DocumentReading,
  effective: string | null,
  today: string,
): boolean {
  const here = sessionYear(store, mine)
  const there = sessionYear(store, other)
  if (here === undefined || there === undefined) return true
  if (here === there) return true
  if (!isEnacted(store, other)) return !isAfterAdjournment(there, today)
  // A later act was drafted on the law with this one in it, unless this one takes effect only then.
  return there < here && effective !== null && effective >= `${here}-01-01`
}

/** Of the documents with the ids given those that may conflict with one. */
export function* rivalsAmong(
  store: Store,
  mine: DocumentReading,
  others: readonly DocumentTarget[],
  today: string,
): Steps<ReadonlySet<string>> {
  const family = familyOf(store, mine.record)
  const found = new Set<string>()
  for (const { documentId, effective = null } of others) {
    if (found.has(documentId)) continue
    yield
    const record = store.documents.get(documentId)
    if (!record || familyOf(store, record) === family || !speaksFor(store, record)) continue
    const reading = yield* readingInSteps(store, documentId)
    if (reading && counts(store, mine, reading, effective, today)) found.add(documentId)
  }
  return found
}
