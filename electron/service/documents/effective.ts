import type { BillSection } from '#shared/law/bills/index.ts'
import { type EffectivePhrase, effectiveDate, isFullDate, parseDate } from '#shared/law/dates.ts'
import { regularSession } from '#shared/law/sessions.ts'
import type { Store } from '../../store/store.ts'
import type { DocumentReading } from './reading.ts'

export interface SectionEffective {
  /** ISO date; null where it cannot be told: "from passage" of a bill that has not passed. */
  readonly date: string | null
  readonly words: string
  /** True where nothing is said and C.G.S. § 2-32 supplies October 1 after the session. */
  readonly assumed: boolean
  /** The day to take for questions of what was law then: the date, else the approval, else the end of the session. */
  readonly lawDay: string | null
}

/** The day on which the governor approved an act, from its record, else from its own last lines. */
export function approvedOn(store: Store, { record, read }: DocumentReading): string | undefined {
  const recorded = record.actId === undefined ? undefined : store.acts.factsOf(record.actId)?.approved
  if (recorded !== undefined && isFullDate(recorded)) return recorded
  const printed = /^Approved\s+(.+?)\.?$/i.exec(read.tail.governor ?? '')?.[1]
  const day = printed === undefined ? undefined : parseDate(printed)
  return day?.ok && isFullDate(day.date) ? day.date : undefined
}

/** The year of the session of a document: as its header says, else as its act or bill is recorded. */
export function sessionYear(store: Store, { record, read }: DocumentReading): number | undefined {
  if (read.header.year !== undefined) return read.header.year
  const act = record.actId === undefined ? undefined : store.acts.factsOf(record.actId)
  const bill = record.billId === undefined ? undefined : store.bills.get(record.billId)
  return act?.year ?? bill?.year
}

/** "Special" in the session's name: its last day is not known from the calendar. */
const isSpecial = ({ read }: DocumentReading): boolean =>
  /special/i.test(read.header.session ?? '') || read.header.act?.session !== undefined

/** The phrase of the section's clause, or, where that says nothing, of the closing table. */
function phraseOf(
  reading: DocumentReading,
  section: BillSection,
): { phrase: EffectivePhrase; words: string } {
  const { effective, effectiveWords } = section.clause
  if (effective.kind !== 'unstated') return { phrase: effective, words: effectiveWords }
  const row = reading.read.tail.effects.find((effect) => effect.section === section.number)
  return row ? { phrase: row.effective, words: row.effectiveWords } : { phrase: effective, words: '' }
}

/** When a section of a document takes effect or would: C.G.S. § 2-32 where it gives no date. */
export function effectiveOf(store: Store, reading: DocumentReading, section: BillSection): SectionEffective {
  const { phrase, words } = phraseOf(reading, section)
  const approved = approvedOn(store, reading)
  const year = sessionYear(store, reading)
  const adjourned = isSpecial(reading) || year === undefined ? undefined : regularSession(year)?.adjourns
  const date = effectiveDate(phrase, {
    actKind: reading.record.kind === 'special act' ? 'SA' : 'PA',
    ...(adjourned !== undefined && { sessionEnded: adjourned }),
    ...(approved !== undefined && { approved }),
  })
  const full = date !== undefined && isFullDate(date) ? date : null
  return {
    date: full,
    words: words.replace(/^(?:effective|eff\.)\s+/i, ''),
    assumed: phrase.kind === 'unstated' && full !== null,
    lawDay: full ?? approved ?? adjourned ?? null,
  }
}
