/** The report as tables: the one of the CSV form and the sheets of the XLSX form. Standing and dissents are in each. */
import type { StatusReport } from './model.ts'
import { assessmentWords, evidenceWords, gradeWords, holdersWords, stanceWord, statusWords } from './words.ts'

export interface ReportColumn {
  readonly heading: string
  /** In characters, for forms that show a width. */
  readonly width: number
}
export type ReportCell = string | number | undefined
export interface ReportTable {
  /** At most 31 characters. */
  readonly name: string
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly (readonly ReportCell[])[]
}

const column = (heading: string, width: number): ReportColumn => ({ heading, width })

/** Every table that names recommendations begins with these. */
const naming = [column('Year', 8), column('Number', 9), column('Short title', 44), column('Standing', 30)]
const named = ({
  year,
  number,
  shortTitle,
  standingWords,
}: StatusReport['recommendations'][number]): ReportCell[] => [year, number, shortTitle, standingWords]

export function recommendationTable(report: StatusReport): ReportTable {
  return {
    name: 'Recommendations',
    columns: [
      ...naming,
      column('Opposed, with reasons', 36),
      column('Abstained, with reasons', 36),
      column('Status', 18),
      column('Status since', 13),
      column('Status from', 44),
      column('Withdrawn in', 12),
      column('Highest point', 18),
      column('Highest point on', 13),
      column('Furthest step', 20),
      column('Asks for a change of law', 12),
      column('Elements', 10),
      column('Elements enacted or done', 12),
      column('Sections', 26),
      column('Events', 9),
      column('Awaiting confirmation', 13),
      column('Last event', 13),
      column('Owner', 20),
      column('Earlier forms', 18),
      column('Later forms', 18),
      column('Text', 80),
      column('Notes', 60),
      column('As of', 13),
    ],
    rows: report.recommendations.map((one) => [
      ...named(one),
      holdersWords(one, 'opposes'),
      holdersWords(one, 'abstains'),
      statusWords(one.status),
      one.statusDate,
      one.statusWhat,
      one.withdrawn ?? undefined,
      statusWords(one.highest.status),
      one.highest.date,
      one.furthest,
      one.asksChangeOfLaw ? 'yes' : 'no',
      one.elements.length,
      one.elements.filter(({ status }) => status === 'enacted' || status === 'done').length,
      one.sections.map(({ citation }) => citation).join('; '),
      one.events.length,
      one.events.filter((event) => event.awaitsConfirmation).length,
      one.events.at(-1)?.date,
      one.owner ?? undefined,
      one.earlier.flatMap(({ form }) => form?.id ?? []).join('; '),
      one.later.map(({ form, kind, year }) => form?.id ?? `${kind} ${year}`).join('; '),
      one.text,
      one.notes.join('\n'),
      report.asOf,
    ]),
  }
}

function eventTable({ recommendations }: StatusReport): ReportTable {
  return {
    name: 'Events',
    columns: [
      ...naming,
      column('Date', 13),
      column('Status', 18),
      column('What happened', 60),
      column('Elements', 12),
      column('Who says so', 40),
      column('Evidence', 60),
      column('Addresses', 40),
      column('Note', 50),
    ],
    rows: recommendations.flatMap((one) =>
      one.events.map((event) => [
        ...named(one),
        event.date,
        statusWords(event.status),
        event.what,
        event.elements.length === 0 ? 'all' : event.elements.join(', '),
        assessmentWords(event),
        event.evidence.map(evidenceWords).join('\n'),
        event.evidence.map(({ url, route }) => url ?? route).join('\n'),
        event.note ?? undefined,
      ]),
    ),
  }
}

function positionTable({ recommendations }: StatusReport): ReportTable {
  return {
    name: 'Positions',
    columns: [
      ...naming,
      column('Who', 40),
      column('Position', 14),
      column('Reason', 50),
      column('Date', 13),
      column('Recorded in', 50),
    ],
    rows: recommendations.flatMap((one) =>
      one.positions.map(({ holder, stance, reason, date, recordedIn }) => [
        ...named(one),
        holder,
        stanceWord(stance),
        reason ?? undefined,
        date,
        recordedIn,
      ]),
    ),
  }
}

function dutyTable({ duties }: StatusReport): ReportTable {
  return {
    name: 'Duties',
    columns: [
      column('Who', 34),
      column('Duty', 70),
      column('Laid down by', 20),
      column('How often', 14),
      column('State', 12),
      column('Why', 60),
      column('Next due', 13),
      column('Done', 60),
    ],
    rows: duties.map((one) => [
      one.obligor,
      one.duty,
      one.basis,
      one.recurrence,
      one.state,
      one.explanation,
      one.nextDue ?? undefined,
      one.completions.map(({ date, what }) => `${date}: ${what}`).join('\n'),
    ]),
  }
}

function sourceTable({ sources }: StatusReport): ReportTable {
  return {
    name: 'Sources',
    columns: [
      column('Title', 50),
      column('Publisher', 34),
      column('Published', 13),
      column('Retrieved', 13),
      column('Grade', 24),
      column('Address', 50),
      column('SHA-256', 66),
    ],
    rows: sources.map((one) => [
      one.title,
      one.publisher,
      one.published ?? undefined,
      one.retrieved ?? undefined,
      gradeWords(one.reliability),
      one.url ?? undefined,
      one.sha256 ?? undefined,
    ]),
  }
}

function aboutTable(report: StatusReport): ReportTable {
  return {
    name: 'About',
    columns: [column('What', 26), column('Says', 110)],
    rows: [
      ['Title', report.title],
      ['As of', report.asOf],
      ['Notice', report.notice],
      ['Made by', `${report.madeBy.name} ${report.madeBy.version}`],
      ...report.warnings.map(({ text }): ReportCell[] => ['Read this first', text]),
    ],
  }
}

/** The sheets of the XLSX form, the recommendations first. */
export function reportTables(report: StatusReport): ReportTable[] {
  return [
    recommendationTable(report),
    eventTable(report),
    positionTable(report),
    dutyTable(report),
    sourceTable(report),
    aboutTable(report),
  ]
}
