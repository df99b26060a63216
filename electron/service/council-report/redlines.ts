/** The redlines of a recommendation as a report prints them, with the hashes of the texts. */
import { createHash } from 'node:crypto'
import type { RedlinePair } from '#shared/contract/index.ts'
import type { ReportRedline } from '#shared/council/annual-report/model.ts'
import { printedRedline } from '#shared/council/annual-report/redline-pieces.ts'
import type { Recommendation } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { redlinePairs } from '../redline-pairs.ts'
import { versionLabel } from '../version-words.ts'

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex')

interface Pair {
  readonly purpose: ReportRedline['purpose']
  readonly title: string
  readonly before: string
  readonly after: string
  readonly beforeLabel: string
  readonly afterLabel: string
  readonly warnings: readonly string[]
}

/** @param whole prints unchanged words too: for short texts */
export function reportRedline(pair: Pair, whole = false): ReportRedline {
  const { purpose, title, before, after, warnings } = pair
  const hasBrackets = /[[\]]/.test(before + after)
  return {
    shown: true,
    purpose,
    title,
    before: { label: pair.beforeLabel, sha256: sha256(before) },
    after: { label: pair.afterLabel, sha256: sha256(after) },
    ...printedRedline(before, after, { whole }),
    warnings: [
      ...new Set(warnings),
      ...(hasBrackets
        ? ['The text itself has square brackets as well: not every bracket is a deletion.']
        : []),
    ],
  }
}

/** Compares each pair of texts once, however many recommendations speak of it. */
export function redlineReader(store: Store) {
  const known = new Map<string, ReportRedline>()
  const printed = (pair: RedlinePair): ReportRedline => {
    if (!pair.shown) {
      const { purpose, title, reason } = pair
      return { shown: false, purpose, title, reason }
    }
    const key = JSON.stringify([pair.title, pair.before, pair.after, pair.beforeLabel, pair.afterLabel])
    const made = known.get(key) ?? reportRedline(pair)
    known.set(key, made)
    return made
  }
  return (record: Recommendation): { redlines: ReportRedline[]; sourceIds: string[] } => {
    const pairs = redlinePairs(store, record)
    return { redlines: pairs.map(printed), sourceIds: pairs.flatMap((pair) => sourcesOf(store, pair)) }
  }
}

/** Where the texts of a pair come from: the versions of its section and the documents that its labels name. */
function sourcesOf(store: Store, pair: RedlinePair): string[] {
  if (!pair.shown) return []
  const labels = [pair.beforeLabel, pair.afterLabel]
  const versions = store.sections
    .versionsOf(pair.sectionId)
    .filter((version) => labels.some((label) => label === versionLabel(version)))
  const documents = store.documents
    .touching(pair.sectionId)
    .flatMap(({ documentId }) => store.documents.get(documentId) ?? [])
    .filter(({ label }) => labels.some((own) => own.includes(label)) || pair.title.includes(label))
  return [...versions, ...documents].flatMap(({ provenance }) => provenance.map(({ sourceId }) => sourceId))
}
