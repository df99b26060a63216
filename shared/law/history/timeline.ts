import { type ActName, actKey } from '../citation/act-name.ts'
import { isYearInNumber } from '../citation/act-year.ts'
import type { ActSectionRef, SourceEntry } from '../source-line/model.ts'
import { readSourceLine } from '../source-line/parse.ts'
import { expandSections } from '../source-line/read-sections.ts'
import { defaultEffectiveDate } from './default-date.ts'
import { readHistoryNote } from './history-note.ts'
import type { Deed, Effective, HistoryClause } from './model.ts'

/**
 * One step in the life of a section, in the order of its source line.
 * - `enacted`: the first entry: the act or revision that the section comes from. - `amended`: a later act.
 * - `repealed`: the act that repealed it, which is the last of its source line. - `transferred`: it got another number. - `editorial`: the Revisors changed words without an act amending it.
 */
export interface TimelineStep {
  readonly kind: 'enacted' | 'amended' | 'repealed' | 'transferred' | 'editorial'
  readonly act?: ActName
  /** For a revision of the statutes that the source line names in place of an act. */
  readonly revisionYears?: readonly number[]
  /** Sections of the act that touched this section; empty where the source line names none. */
  readonly actSections: readonly ActSectionRef[]
  readonly effective?: Effective
  readonly deeds: readonly Deed[]
  /** What the history note says of it, as printed; empty where it is silent. */
  readonly clauses: readonly string[]
  readonly transfer?: HistoryClause['transfer']
  readonly words?: HistoryClause['words']
}

export interface SectionTimeline {
  readonly steps: readonly TimelineStep[]
  /** Acts that the history note names and the source line does not. */
  readonly notInSource: readonly ActName[]
  readonly notUnderstood: readonly string[]
}

/** Which entry of the source line a clause speaks of: by act, or by year where the note says "1972 act". */
function entriesOf(clause: HistoryClause, entries: readonly SourceEntry[]): number[] {
  const keys = new Set(clause.acts.map(actKey))
  const found: number[] = []
  entries.forEach((entry, at) => {
    if (entry.kind === 'act' && keys.has(actKey(entry.act))) found.push(at)
    else if (clause.year === undefined) return
    else if (
      entry.kind === 'act'
        ? entry.act.year === clause.year && !isYearInNumber(entry.act.year)
        : entry.years.includes(clause.year)
    )
      found.push(at)
  })
  return found
}

function stepOf(entry: SourceEntry, first: boolean, clauses: readonly HistoryClause[]): TimelineStep {
  const told = clauses.findLast((clause) => clause.effective)?.effective
  // A clause that speaks of effect in words without a date says that October 1 must not be assumed.
  const assumed = clauses.length === 0 && entry.kind === 'act' ? defaultEffectiveDate(entry.act) : undefined
  const effective = told ?? (assumed === undefined ? undefined : { date: assumed, assumed: true })
  const words = clauses.flatMap((clause) => clause.words ?? [])
  const editorial = clauses.length > 0 && clauses.every((clause) => clause.kind === 'editorial')
  return {
    kind: first ? 'enacted' : editorial ? 'editorial' : 'amended',
    ...(entry.kind === 'act' ? { act: entry.act } : { revisionYears: entry.years }),
    actSections: expandSections(entry.sections),
    ...(effective && { effective }),
    deeds: clauses.flatMap((clause) => clause.deeds),
    clauses: clauses.map((clause) => clause.printed),
    ...(words.length > 0 && { words }),
  }
}

/** A repealed section's page prints no history note, so that its silence says nothing of an act's day. */
function withoutAssumed(step: TimelineStep): TimelineStep {
  const { effective, ...rest } = step
  return effective?.assumed ? rest : step
}

/** A later act moved the day of this one: what its own clause says of the day is overtaken. */
function onMovedDay(step: TimelineStep, moved: ReadonlyMap<string, string>): TimelineStep {
  const date = step.act && moved.get(actKey(step.act))
  if (date === undefined) return step
  const effective = { date, assumed: false }
  return { ...step, effective, deeds: step.deeds.map((deed) => ({ ...deed, effective })) }
}

function stepOfOther(clause: HistoryClause): TimelineStep | undefined {
  if (clause.kind !== 'transfer' && clause.kind !== 'editorial') return undefined
  const [act] = clause.acts
  return {
    kind: clause.kind === 'transfer' ? 'transferred' : 'editorial',
    ...(act && { act }),
    actSections: [],
    ...(clause.effective && { effective: clause.effective }),
    deeds: clause.deeds,
    clauses: [clause.printed],
    ...(clause.transfer && { transfer: clause.transfer }),
    ...(clause.words && { words: clause.words }),
  }
}

/** The page of a repealed section has no history note; its source line ends with the act that repealed it. */
function withRepeal(steps: readonly TimelineStep[], effective: string | undefined): TimelineStep[] {
  const last = steps.findLastIndex((step) => step.kind === 'amended' && step.act !== undefined)
  return steps.map((step, at) => {
    if (at !== last) return step
    return { ...step, kind: 'repealed', ...(effective && { effective: { date: effective, assumed: false } }) }
  })
}

/**
 * The life of a section: its source line gives the acts and their sections, its history note what each did and when.
 * Transfers and the Revisors' changes stand where the note tells them, between the acts around them.
 * @param source source paragraphs as printed
 * @param history history paragraphs as printed
 * @param repeal given for a repealed section, with the ISO date that its page prints, if any
 */
export function sectionTimeline(
  source: readonly string[],
  history: readonly string[],
  repeal?: { readonly effective?: string },
): SectionTimeline {
  // A section with two concurrent versions prints a source line for each; the acts of both are one life.
  const line = readSourceLine(source)
  const seen = new Set<string>()
  const entries = line.entries.filter((entry) => {
    const key = entry.kind === 'act' ? actKey(entry.act) + JSON.stringify(entry.sections) : entry.printed
    return !seen.has(key) && seen.add(key) !== undefined
  })
  const note = readHistoryNote(history)
  const byEntry = entries.map((): HistoryClause[] => [])
  const named = new Set(entries.map((entry) => (entry.kind === 'act' ? actKey(entry.act) : '')))
  const between = new Map<number, TimelineStep[]>()
  const notInSource: ActName[] = []
  let last = 0
  for (const clause of note.clauses) {
    const own = clause.kind === 'editorial' ? entriesOf(clause, entries) : []
    const other = own.length > 0 ? undefined : stepOfOther(clause)
    if (other) {
      between.set(last, [...(between.get(last) ?? []), other])
      continue
    }
    const at = own.length > 0 ? own : entriesOf(clause, entries)
    for (const entry of at) byEntry[entry]?.push(clause)
    last = at.at(-1) ?? last
    notInSource.push(...clause.acts.filter((act) => !named.has(actKey(act))))
  }
  const moved = new Map(
    note.clauses.flatMap(({ redates }) => (redates ? [[actKey(redates.act), redates.date]] : [])),
  )
  const steps = entries.flatMap((entry, at) => [
    onMovedDay(stepOf(entry, at === 0, byEntry[at] as HistoryClause[]), moved),
    ...(between.get(at) ?? []),
  ])
  const told = entries.length > 0 ? steps : [...(between.get(0) ?? [])]
  const known = repeal && note.clauses.length === 0 ? told.map(withoutAssumed) : told
  return {
    steps: repeal ? withRepeal(known, repeal.effective) : told,
    notInSource,
    notUnderstood: [
      ...line.problems.map((problem) => problem.text),
      ...note.clauses.filter((clause) => !clause.understood).map((clause) => clause.printed),
    ],
  }
}
