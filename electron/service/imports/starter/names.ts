/** How records of starter content are named in a preview. A recommendation is never named without standing and dissents. */
import type { StarterRecordKind } from '#shared/contract/index.ts'
import type {
  Act,
  Activity,
  Bill,
  Claim,
  Figure,
  Obligation,
  Recommendation,
  ReportingRound,
  Seat,
  SectionVersion,
  Source,
  StatuteSection,
} from '#shared/model/index.ts'
import { billLabel, recommendationLabel, sectionLabel, shortened } from '../../labels.ts'
import type { StarterRecord } from './records.ts'

export interface RecordName {
  readonly label: string
  readonly title: string | null
}

/** What each kind of record is. */
export interface RecordOfKind {
  source: Source
  section: StatuteSection
  'section text': SectionVersion
  bill: Bill
  act: Act
  seat: Seat
  activity: Activity
  obligation: Obligation
  'reporting round': ReportingRound
  recommendation: Recommendation
  figure: Figure
  claim: Claim
}

const namers: { [K in StarterRecordKind]: (record: RecordOfKind[K]) => RecordName } = {
  source: ({ title }) => ({ label: title, title: null }),
  section: ({ id, catchline }) => ({ label: sectionLabel(id), title: catchline }),
  'section text': ({ sectionId, label }) => ({ label: sectionLabel(sectionId), title: `The text ${label}` }),
  bill: (bill) => ({ label: billLabel(bill), title: bill.title ?? null }),
  act: ({ number, title }) => ({ label: number, title: title ?? null }),
  seat: ({ label, organisation }) => ({ label, title: organisation ?? null }),
  activity: ({ year, kind, text }) => ({ label: `${year}, ${kind}`, title: shortened(text) }),
  obligation: ({ obligor, duty }) => ({ label: obligor, title: shortened(duty) }),
  'reporting round': ({ year }) => ({ label: `Law enforcement reports, ${year}`, title: null }),
  recommendation: (record) => ({ label: recommendationLabel(record), title: record.shortTitle }),
  figure: ({ label, printed, unit, period }) => ({ label, title: `${printed} ${unit}, ${period}` }),
  claim: ({ verdict, quotation }) => ({ label: `“${shortened(quotation)}”`, title: verdict }),
}

/** @param record of the kind that is named, as `starterKinds` reads it */
export function recordName(kind: StarterRecordKind, record: StarterRecord): RecordName {
  // Each kind's reader gives that kind's records; TypeScript cannot follow that through the table of kinds.
  return (namers[kind] as (one: StarterRecord) => RecordName)(record)
}

/** The sections of the statutes that a record is about, as far as it says. */
export function sectionsOf(kind: StarterRecordKind, record: StarterRecord): string[] {
  const one = record as RecordOfKind[StarterRecordKind]
  if (kind === 'section') return [one.id]
  if (kind === 'section text') return [(one as SectionVersion).sectionId]
  if (kind === 'act') return (one as Act).sections.flatMap(({ sectionId }) => sectionId ?? [])
  if (kind === 'bill') return (one as Bill).targets.map(({ sectionId }) => sectionId)
  if (kind === 'recommendation') return (one as Recommendation).sections.map(({ sectionId }) => sectionId)
  return []
}
