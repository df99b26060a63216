/** What a reader must know before repeating a report: said on its first pages and before it is exported. */

import { isVagueOn } from '#shared/council/annual-report/as-of.ts'
import type { ReportRedline, ReportSource, ReportWarning } from '#shared/council/annual-report/model.ts'
import { claimsEnactment } from '#shared/council/index.ts'
import type { Recommendation } from '#shared/model/index.ts'
import type { Store } from '../../store/store.ts'
import { lawVersions } from '../law-on-day.ts'
import type { Selection } from './selection.ts'

const plural = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`

type Counted = readonly [kind: ReportWarning['kind'], count: number, text: string]

const warningsOf = (found: readonly Counted[]): ReportWarning[] =>
  found.filter(([, count]) => count > 0).map(([kind, count, text]) => ({ kind, count, text }))

/** How many pieces of evidence of an enactment name a section that was no law any more on the day. */
function repealedEvidence(store: Store, records: readonly Recommendation[], asOf: string): number {
  const ends = new Map<string, boolean>()
  const hasEnded = (sectionId: string): boolean => {
    const known = ends.get(sectionId) ?? (lawVersions(store, sectionId).end?.from ?? '9999') <= asOf
    ends.set(sectionId, known)
    return known
  }
  const named = records
    .flatMap(({ events }) => events)
    .filter(({ status }) => claimsEnactment(status))
    .flatMap(({ evidence }) => evidence)
    .flatMap((one) => {
      if (one.kind === 'section') return [one.sectionId]
      const version = one.kind === 'version' ? store.sections.version(one.versionId) : undefined
      return version ? [version.sectionId] : []
    })
  return named.filter(hasEnded).length
}

/** What the records alone tell. @param records as they stood on the day */
export function recordWarnings(
  store: Store,
  records: readonly Recommendation[],
  { asOf }: Selection,
): ReportWarning[] {
  const events = records.flatMap((record) => record.events)
  const awaiting = events.filter((event) => event.awaitsConfirmation).length
  const vague = events.filter(({ date }) => isVagueOn(date, asOf)).length
  const ids = new Set(records.map(({ id }) => id))
  const whole = store.recommendations.all().filter(({ id }) => ids.has(id))
  const later = whole.reduce((sum, record) => sum + record.events.length, 0) - events.length
  const repealed = repealedEvidence(store, records, asOf)
  return warningsOf([
    [
      'awaits confirmation',
      awaiting,
      `${plural(awaiting, 'event was', 'events were')} assessed from the statutes and ${awaiting === 1 ? 'awaits' : 'await'} the council’s confirmation. Each is marked.`,
    ],
    [
      'evidence repealed',
      repealed,
      `${plural(repealed, 'piece', 'pieces')} of evidence of an enactment ${repealed === 1 ? 'is' : 'are'} no law any more.`,
    ],
    [
      'vague date',
      vague,
      `${plural(vague, 'event is', 'events are')} dated only to a month or a year in which the report’s day lies. They are counted; whether they came before that day is not known.`,
    ],
    [
      'later events',
      later,
      `${plural(later, 'event of a later day is', 'events of later days are')} in the record and not in this report.`,
    ],
  ])
}

/** What the texts and sources tell. */
export function textWarnings(
  redlines: readonly ReportRedline[],
  missingEvidence: number,
  sources: readonly ReportSource[],
): ReportWarning[] {
  const unshown = redlines.filter(({ shown }) => !shown).length
  const warned = redlines.filter((one) => one.shown && one.warnings.length > 0).length
  const claims = sources.reduce((sum, source) => sum + source.claims, 0)
  return warningsOf([
    [
      'evidence missing',
      missingEvidence,
      `${plural(missingEvidence, 'piece', 'pieces')} of evidence ${missingEvidence === 1 ? 'names a record that is' : 'name records that are'} no longer in the store.`,
    ],
    [
      'no redline',
      unshown,
      `${plural(unshown, 'redline', 'redlines')} could not be shown, because a text is missing. Each place says why.`,
    ],
    [
      'text warnings',
      warned,
      `${plural(warned, 'redline rests', 'redlines rest')} on a text with a warning, such as one that was not checked against the official text. Each place says so.`,
    ],
    [
      'unverified claims',
      claims,
      `The sources hold ${plural(claims, 'statement', 'statements')} that must not be repeated unchecked.`,
    ],
  ])
}
