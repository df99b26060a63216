import type { HistoryClause } from '../../shared/law/history/index.ts'
import { maskQuotations } from '../../shared/law/history/masked.ts'
import { findProvisionRefs } from '../../shared/law/history/provision-refs.ts'

/** What a clause gives and whether it was found: the strict measure of reading. */
export interface ClauseFindings {
  /** Provisions that the clause says something was done to: named after no "re", "reference to" and the like. */
  readonly named: number
  readonly placed: number
  /** Whether it gives a date, and whether that date was read. */
  readonly datesGiven: number
  readonly datesRead: number
  /** Re-letterings, and those whose old and new labels pair one to one. */
  readonly pairings: number
  readonly paired: number
  /** What was missed, in a few words; none where all was found. */
  readonly missed: readonly string[]
}

const MONTH = 'January|February|March|April|May|June|July|August|September|October|November|December'
/** Any date after the word "effective", however the words between are put. */
const DATE_GIVEN = new RegExp(String.raw`\beffective\b[^;]{0,40}?\b(?:${MONTH}) \d{1,2}, ?\d{4}`, 'i')
/** Provisions after these are only spoken of: what was added concerns them, and they were not touched. */
const SPOKEN_OF =
  /\b(?:re|references? to|pursuant to|accordance with|defined in|provided in|described in|specified in|set forth in|under|requirements? of|subject to|exception to|exceptions? re|as|to|and|or|of|with|for|by|from|in|see)\b[^,;]{0,60}$/i
/** The words that open a deed's own provision: "amended Subsec. (b)", "in Subsec. (b)", "added new Subdiv. (3)". */
const ITS_OWN =
  /\b(?:amend(?:ed|ing)?|add(?:ed|ing)?|delet(?:ed|ing)|repeal(?:ed|ing)|redesignat(?:ed|ing)|designat(?:ed|ing)|insert(?:ed|ing)|enact(?:ed|ing)|(?:changes?|corrections?) in)\s+(?:to\s+|the\s+|new\s+|existing\s+|former\s+)*$/i

/** Holds what was read of a clause against what stands in it, found by other, looser means than the reader's. */
export function findings(clause: HistoryClause): ClauseFindings {
  const masked = maskQuotations(clause.printed)
  const own = findProvisionRefs(masked).filter((ref) => {
    const before = masked.slice(Math.max(0, ref.start - 80), ref.start)
    return ITS_OWN.test(before) || !SPOKEN_OF.test(before)
  })
  const labels = new Set(
    clause.deeds
      .flatMap((deed) => [...deed.provisions, ...(deed.becomes ?? [])])
      .map((path) => path.replace(/^.*(?=\([^)]*\)$)/, '')),
  )
  const inner = own.flatMap((ref) => ref.named.map((path) => `(${path.at(-1)})`))
  const lost = inner.filter((label) => !labels.has(label))
  const given = DATE_GIVEN.test(masked)
  const read = clause.redates !== undefined || (clause.effective !== undefined && !clause.effective.assumed)
  const renamings = clause.deeds.filter((deed) => deed.kind === 'redesignated')
  const unpaired = renamings.filter(
    (deed) => (deed.becomes ?? []).length !== deed.provisions.length || deed.provisions.length === 0,
  )
  return {
    named: inner.length,
    placed: inner.length - lost.length,
    datesGiven: Number(given),
    datesRead: Number(given && read),
    pairings: renamings.length,
    paired: renamings.length - unpaired.length,
    missed: [
      ...(lost.length > 0 ? [`provision not placed: ${[...new Set(lost)].join(' ')}`] : []),
      ...(given && !read ? ['date not read'] : []),
      ...unpaired.map((deed) => `labels not paired: ${deed.printed.slice(0, 120)}`),
    ],
  }
}
