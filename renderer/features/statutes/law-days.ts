/** Which of a section's texts is law on a day, as far as the editions in the store tell. */
import type { SectionView, VersionView } from '#shared/contract/index.ts'
import { parseCitation } from '#shared/law/citation.ts'
import { formatDate } from '../../components/dates.ts'

export type DatedVersion = Pick<
  VersionView,
  'id' | 'kind' | 'label' | 'stageDate' | 'inForceFrom' | 'inForceTo' | 'text'
>

/**
 * - `law`: it is law on that day. - `pending`: it becomes law on a later day, or when something happens.
 * - `past`: it was law before. - `not told`: a print that is no edition of the statutes, or a day that cannot be told.
 */
export type Standing = 'law' | 'pending' | 'past' | 'not told'

/** Editions of the statutes say what is law; reports, drafts and pasted texts do not. */
export function isEdition(version: Pick<DatedVersion, 'kind'>): boolean {
  return version.kind === 'revision' || version.kind === 'supplement'
}

/** A text that waits for an event and not for a day: its label says so. */
function awaitsEvent(version: DatedVersion): boolean {
  return /, pending\b/.test(version.label)
}

/** An act that changes a section and that no edition's source line names yet. */
export type LaterAct = Pick<SectionView['acts'][number], 'number' | 'actSections' | 'effective' | 'from'>

/** Those of a section's acts that none of its editions has taken in. */
export function actsNotPrinted(acts: readonly LaterAct[]): LaterAct[] {
  return acts.filter((act) => act.from === 'act record')
}

/** "P.A. 26-70, s. 2" with no-break spaces */
export function actWords({ number, actSections }: LaterAct): string {
  const name = number.replaceAll(' ', '\u00a0')
  return [name, ...actSections.map((section) => `s.\u00a0${section}`)].join(', ')
}

/** Whether an act that no edition prints has changed a text of an edition by a day: by its day, else by its year. */
function hasChanged(act: LaterAct, stageDate: string, day: string): boolean {
  if (act.effective !== null) return act.effective > stageDate && act.effective <= day
  const read = parseCitation(act.number)
  if (!read.ok || read.citation.kind !== 'act') return false
  const year = String(read.citation.year)
  return year >= stageDate.slice(0, 4) && year <= day.slice(0, 4)
}

export interface LawOnDay<V extends DatedVersion> {
  /** Undefined where none can be shown to be law then. */
  readonly law: V | undefined
  /** Why it cannot be told, for a person; null where it can. */
  readonly doubt: string | null
}

/**
 * The text that is law on a day. An edition's text is law from its first day (or, where that is not known, from the day
 * of the edition) until its last day or the next edition's text. `inForceTo` is the first day on which it is law no more.
 * An act on record that no edition prints yet puts an end to what can be told: its words are not here.
 * @param versions oldest first; @param day ISO date; @param acts the section's acts
 */
export function lawOn<V extends DatedVersion>(
  versions: readonly V[],
  day: string,
  acts: readonly LaterAct[] = [],
): LawOnDay<V> {
  const editions = versions.filter((version) => isEdition(version) && !awaitsEvent(version))
  const index = editions.findLastIndex((version) => (version.inForceFrom ?? version.stageDate) <= day)
  const law = editions[index]
  if (!law) return { law: undefined, doubt: 'No edition in Charter Oak reaches back to this day.' }
  if (law.inForceTo !== undefined && law.inForceTo <= day) return { law: undefined, doubt: null }
  const later = actsNotPrinted(acts).find((act) => hasChanged(act, law.stageDate, day))
  if (later) return { law: undefined, doubt: overtaken(law, later) }
  const next = editions[index + 1]
  const changedSometime =
    next !== undefined &&
    next.inForceFrom === undefined &&
    next.text !== law.text &&
    law.inForceTo === undefined &&
    law.stageDate < day
  return changedSometime
    ? {
        law: undefined,
        doubt: `The section changed between the ${law.label} and the ${next.label}; on which day cannot be told.`,
      }
    : { law, doubt: null }
}

function overtaken(law: DatedVersion, act: LaterAct): string {
  const since = act.effective === null ? 'its day is not on record' : `effective ${formatDate(act.effective)}`
  return `The text of the ${law.label} is not all of the law: ${actWords(act)} (${since}) changes the section, and no edition in Charter Oak prints the section with it yet.`
}

/** How each text stands on a day, by its id. */
export function standings(
  versions: readonly DatedVersion[],
  day: string,
  acts: readonly LaterAct[] = [],
): Map<string, Standing> {
  const { law } = lawOn(versions, day, acts)
  return new Map(versions.map((version) => [version.id, standingOf(version, law, day)]))
}

function standingOf(version: DatedVersion, law: DatedVersion | undefined, day: string): Standing {
  if (!isEdition(version)) return 'not told'
  if (version.id === law?.id) return 'law'
  if (awaitsEvent(version) || (version.inForceFrom ?? version.stageDate) > day) return 'pending'
  if (version.inForceTo !== undefined && version.inForceTo <= day) return 'past'
  // The same words, printed in an earlier edition, are law as well.
  if (law && version.text === law.text) return 'law'
  return law ? 'past' : 'not told'
}

/** The day before a day, both ISO dates; a date that is not known to the day is returned as it is. */
export function dayBefore(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`)
  return day.length === 10 && !Number.isNaN(at) ? new Date(at - 86_400_000).toISOString().slice(0, 10) : day
}

/** Today on the person's own calendar, ISO date. */
export function today(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
