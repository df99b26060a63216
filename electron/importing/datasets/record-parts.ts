/** What both data sets' bills are made of in the same way. */
import {
  type DocumentOfBill,
  eventOf,
  type RecordAction,
  type RecordVersion,
  readSessionName,
  type SessionName,
  versionOf,
} from '#shared/law/datasets/index.ts'
import { isAfterAdjournment, regularSession } from '#shared/law/index.ts'

/** The longest title that the store takes. */
const LONGEST_TITLE = 600

/** A title cut at a word where it is longer than the store takes; the whole then goes to the abstract. */
export function shortTitle(title: string): { title: string; isCut: boolean } {
  if (title.length <= LONGEST_TITLE) return { title, isCut: false }
  return { title: `${title.slice(0, LONGEST_TITLE - 1).replace(/\s+\S*$/, '')}…`, isCut: true }
}

/** Actions with a day, oldest first; those of one day in the order of the data set. A month alone is kept so. */
export function wholeDays(
  actions: readonly (Omit<RecordAction, 'date'> & { readonly date: string | undefined })[],
): RecordAction[] {
  return actions
    .flatMap((action) => (action.date === undefined ? [] : [{ ...action, date: action.date }]))
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

/**
 * Data sets put a year's special sessions under the year. A bill all of whose history lies after the regular session
 * is not that session's: its session is then the year's special one, and a note says that this was inferred.
 */
export function sessionByActions(
  named: SessionName,
  actions: readonly RecordAction[],
): { session: SessionName; note?: string } {
  const first = actions[0]
  const regular = regularSession(named.year)
  if (named.isSpecial || !first || !regular || first.date.length < 10) return { session: named }
  if (!isAfterAdjournment(named.year, first.date)) return { session: named }
  const session = readSessionName(`${named.year} Special`) ?? named
  const note = `That it is a bill of a special session is inferred: its history begins on ${first.date}, after the regular session, which ended on ${regular.adjourns} at the latest.`
  return { session, note }
}

interface Documents {
  readonly versions: RecordVersion[]
  /** True where a text or an action says that a committee made a substitute of the bill. */
  readonly isSubstitute: boolean
}

/** Versions by date, each document once; the same file is often linked twice. */
export function versionsOf(
  documents: readonly { label: string; date: string | undefined; url: string | undefined }[],
  isCommitteeBill: boolean,
  actions: readonly RecordAction[],
): Documents {
  const seen = new Set<string>()
  const versions = documents
    .map(
      ({ label, date, url }): DocumentOfBill => ({
        label: label.slice(0, 200),
        ...(date && { date }),
        ...(url && { url }),
      }),
    )
    .filter(({ label, date, url }) => {
      const key = url ?? `${label} ${date}`
      return !seen.has(key) && seen.add(key)
    })
    .map((document) => versionOf(document, isCommitteeBill))
    // LCO amendments are listed among the amendments.
    .filter(({ stage }) => stage !== 'amendment')
    .toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? -1 : (a.date ?? '') > (b.date ?? '') ? 1 : 0))
  const isSubstitute =
    versions.some(({ stage }) => stage === 'substitute') ||
    actions.some((action) => eventOf(action) === 'substitute')
  return { versions, isSubstitute }
}
