/** The columns of the table of recommendations. */
import { sectionNumber } from '../../model/basics.ts'
import type { Standing } from '../../model/recommendation.ts'
import { dateCell, listCell, textCell, wholeNumberCell, yesNoCell } from './cells.ts'
import type { CellReading, Columns } from './table-model.ts'

export interface RecommendationRow {
  readonly year: number
  readonly number: number
  readonly shortTitle?: string
  readonly text: string
  readonly standing: Standing
  readonly asksChangeOfLaw?: boolean
  /** One testable part each; absent: the whole text is the one element. */
  readonly elements?: readonly string[]
  readonly sections?: readonly string[]
  /** "Department of Labor" or "Department of Labor: reason". */
  readonly opposed?: readonly string[]
  readonly abstained?: readonly string[]
  readonly supported?: readonly string[]
  /** When the council recommended it. */
  readonly date?: string
  readonly notes?: readonly string[]
}

const standings: Record<string, Standing> = {
  consensus: 'consensus',
  'full consensus': 'consensus',
  'with full consensus': 'consensus',
  'with consensus': 'consensus',
  'no consensus': 'without consensus',
  'without consensus': 'without consensus',
  'without full consensus': 'without consensus',
  'further research': 'further research',
}

function standingCell(cell: string): CellReading<Standing> {
  const value = standings[cell.toLowerCase().replace(/\s+/g, ' ')]
  if (value) return { ok: true, value }
  return {
    ok: false,
    message: `“${cell}” is no standing. Write consensus, without consensus or further research.`,
  }
}

function sectionsCell(cell: string): CellReading<string[]> {
  const read = listCell(';', 60)(cell)
  if (!read.ok) return read
  const value = read.value.map((item) => item.replace(/^(?:secs?\.|sections?|§+|c\.g\.s\.\s*§*)\s*/i, ''))
  const wrong = value.find((item) => !sectionNumber.safeParse(item).success)
  return wrong === undefined
    ? { ok: true, value }
    : {
        ok: false,
        message: `“${wrong}” is not a section number, such as 53a-192a. Part several with semicolons.`,
      }
}

const people = 'Members, parted by semicolons or line breaks; a reason may follow a colon.'

export const recommendationColumns: Columns<RecommendationRow> = {
  year: {
    heading: 'Year',
    aliases: ['Report year'],
    isRequired: true,
    help: 'Year of the report, 2018.',
    read: wholeNumberCell(1990, 2100),
  },
  number: {
    heading: 'Number',
    aliases: ['No', 'No.', '#', 'Recommendation number'],
    isRequired: true,
    help: 'Number within the report, from 1.',
    read: wholeNumberCell(1, 999),
  },
  shortTitle: {
    heading: 'Short title',
    aliases: ['Title'],
    isRequired: false,
    help: 'A few words for lists; taken from the text where empty.',
    read: textCell(160),
  },
  text: {
    heading: 'Text',
    aliases: ['Recommendation', 'Words'],
    isRequired: true,
    help: 'The council’s own words.',
    read: textCell(6000),
  },
  standing: {
    heading: 'Standing',
    aliases: ['Consensus'],
    isRequired: true,
    help: 'consensus, without consensus or further research.',
    read: standingCell,
  },
  asksChangeOfLaw: {
    heading: 'Asks a change of law',
    aliases: ['Change of law', 'Legislative'],
    isRequired: false,
    help: 'yes or no; yes where empty.',
    read: yesNoCell,
  },
  elements: {
    heading: 'Elements',
    aliases: ['Parts'],
    isRequired: false,
    help: 'What it asks, part by part, on lines of their own or parted by |.',
    read: listCell('|', 2000),
  },
  sections: {
    heading: 'Sections',
    aliases: ['Statutes', 'Sections named'],
    isRequired: false,
    help: 'Sections that it names, parted by semicolons: 53a-192a; 46a-170.',
    read: sectionsCell,
  },
  opposed: {
    heading: 'Opposed',
    aliases: ['Oppose', 'Opposes'],
    isRequired: false,
    help: people,
    read: listCell(';', 2200),
  },
  abstained: {
    heading: 'Abstained',
    aliases: ['Abstain', 'Abstains'],
    isRequired: false,
    help: people,
    read: listCell(';', 2200),
  },
  supported: {
    heading: 'Supported',
    aliases: ['Support', 'Supports'],
    isRequired: false,
    help: people,
    read: listCell(';', 2200),
  },
  date: {
    heading: 'Date',
    aliases: ['Date recommended'],
    isRequired: false,
    help: 'When it was recommended: Oct 1, 2018, Oct 2018 or 2018-10-01.',
    read: dateCell,
  },
  notes: {
    heading: 'Notes',
    aliases: ['Note'],
    isRequired: false,
    help: 'One on each line.',
    read: listCell('|', 1000),
  },
}
