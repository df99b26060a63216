import { regularSession } from '#shared/law/sessions.ts'
import { sectionNotOnRecord } from '#shared/model/index.ts'
import type { ActFacts } from '../../store/acts.ts'
import type { Store } from '../../store/store.ts'
import type { Steps } from '../stamped-cache.ts'
import { chained } from './chain.ts'
import { dayAfter, type EditionsTell, editionsOf } from './editions.ts'
import { enactedChanges, isPrinted, printedActs } from './enacted.ts'
import type { Change, Doubt, LawLife } from './model.ts'

/** The first and the last day that a partial date may mean. */
const earliest = (date: string): string => `${date}-01-01`.slice(0, 10)
const latest = (date: string): string => (date.length === 10 ? date : `${date}-12-31`.slice(0, 10))

/** The first day on which an act whose own day is not on record can have taken effect. */
function notBefore({ approved, year }: ActFacts): string {
  if (approved !== undefined) return earliest(approved)
  return regularSession(year)?.convenes ?? `${year}-01-01`
}

/** Acts on record that change the section after its latest edition, and whose text was not read. */
function unreadActs(
  store: Store,
  sectionId: string,
  editions: EditionsTell,
  read: readonly Change[],
): Doubt[] {
  const { latest: edition, prints } = editions
  const rows = edition === null ? [] : store.acts.touching(sectionId)
  if (edition === null || rows.length === 0) return []
  const printed = printedActs(prints)
  const known = new Set(read.map((change) => change.actId))
  return rows.flatMap((row): Doubt[] => {
    const act =
      known.has(row.actId) || row.action === 'uncodified' ? undefined : store.acts.factsOf(row.actId)
    if (!act || isPrinted(printed, act.number, row.number)) return []
    const told = row.effective ?? (/passage/i.test(row.effectiveWords ?? '') ? act.approved : act.effective)
    if (latest(told ?? `${act.year}-10-01`) <= edition) return []
    const section = row.number === sectionNotOnRecord ? '' : `, s.\u00a0${row.number}`
    const label = `${act.number.replaceAll(' ', '\u00a0')}${section}`
    const since = told === undefined ? ' (from which day is not on record)' : ''
    const note = `${label} changes the section${since}, and its text was not brought into Charter Oak.`
    const remedy = `Bring in the text of ${act.number}, then open this again.`
    const from = told === undefined ? notBefore(act) : earliest(told)
    return [{ from: from > edition ? from : dayAfter(edition), to: null, note, remedy }]
  })
}

/** True where the latest edition was printed after the change took effect and yet does not name it. */
const isPassedOver = (change: Change, edition: string | null): boolean =>
  edition !== null && change.effective.date !== null && change.effective.date <= edition

/**
 * The section's texts over time: what editions print, and onto their last text what acts enacted since make of it.
 * An act that an edition names in the section's source line is in that edition's own text. Bills leave no trace.
 */
export function* lawLife(store: Store, sectionId: string): Steps<LawLife> {
  const editions = editionsOf(store, sectionId)
  const changes = yield* enactedChanges(store, sectionId)
  // Most sections have none: their source lines need not be read.
  const printed = changes.length === 0 ? new Map() : printedActs(editions.prints)
  const enacted = changes.filter((change) => !isPrinted(printed, change.name, change.section.number))
  const passedOver = enacted.filter((change) => isPassedOver(change, editions.latest))
  const pending = enacted.filter((change) => !passedOver.includes(change))
  const doubts = [...editions.doubts, ...unreadActs(store, sectionId, editions, enacted)]
  const life = yield* chained(sectionId, { ...editions, doubts }, pending)
  return { sectionId, ...life, passedOver }
}
