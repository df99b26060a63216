/** Words that every form of the report shares. */
import { printDate } from '../../law/dates/partial.ts'
import type { ImplementationStatus, Stance } from '../../model/recommendation.ts'
import type { ReportDuty, ReportEvidence, ReportRecommendation, ReportSource, StatusReport } from './model.ts'

/** "As of Nov 22, 2026" */
export const asOfWords = ({ asOf }: Pick<StatusReport, 'asOf'>) => `As of ${printDate(asOf)}`

/** "2017 · No. 13" */
export const numberWords = ({ year, number }: { readonly year: number; readonly number: number }) =>
  `${year} · No.\u00a0${number}`

/** "Enacted in part" */
export const statusWords = (status: ImplementationStatus) => capital(status)

export const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

const stanceWords: Record<Stance, string> = {
  supports: 'Supports',
  opposes: 'Opposes',
  abstains: 'Abstains',
}
export const stanceWord = (stance: Stance) => stanceWords[stance]

/** "Office of the Chief State’s Attorney (too early); …" of one stance; '' for none. */
export function holdersWords({ positions }: Pick<ReportRecommendation, 'positions'>, stance: Stance): string {
  return positions
    .filter((one) => one.stance === stance)
    .map(({ holder, reason }) => (reason === null ? holder : `${holder} (${reason})`))
    .join('; ')
}

export const assessmentWords = ({
  assessment,
  awaitsConfirmation,
}: ReportRecommendation['events'][number]): string =>
  `${capital(assessment)}${awaitsConfirmation ? '; awaits the council’s confirmation' : ''}`

/** A piece of evidence with its quotation and its address. */
export function evidenceWords({ label, quotation, found }: ReportEvidence): string {
  const quoted = quotation === null ? '' : `: “${quotation}”`
  return `${label}${quoted}${found ? '' : ' (no longer in the store)'}`
}

const recurrences: Record<ReportDuty['recurrence'], string> = {
  once: 'once',
  'every year': 'every year',
  standing: 'standing',
  'not stated': 'how often is not stated',
}
export const recurrenceWords = (recurrence: ReportDuty['recurrence']) => recurrences[recurrence]

const grades: Record<ReportSource['reliability'], string> = {
  official: 'Official',
  reported: 'Reported',
  press: 'Press',
  unreliable: 'Unreliable: do not repeat unchecked',
}
export const gradeWords = (grade: ReportSource['reliability']) => grades[grade]

/** How the report was made: said at its end. */
export function makingWords(report: StatusReport): string[] {
  return [
    `Everything stands as it did at the end of ${printDate(report.asOf)}: events and positions dated up to that day count, and the status of each recommendation is derived from those events alone.`,
    'A date known only to its month or year counts from the first day of it; where that leaves open whether an event came before the report’s day, the event is marked.',
    'A standing that the council stated by hand is not dated in the record: it is the one that stands now. One that follows from the council’s rules is worked out from the positions up to the day.',
    'Links between recommendations of different years count by the year of the later one; decisions on proposed statuses by the day on which they were taken. Words of recommendations, short titles, notes and owners are those of the record now.',
    'In redlines a deletion stands struck in brackets and an insertion is underlined, as the General Assembly’s drafters mark them. Unchanged passages that are left out are said to be. Every redline is unofficial.',
    `The same record, day and years give the same file, byte for byte. Made by ${report.madeBy.name} ${report.madeBy.version}; the file’s own date is the report’s day, not the day on which it was made.`,
  ]
}
