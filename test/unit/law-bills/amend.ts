import {
  applyAmendment,
  type BillDocument,
  type DocumentParagraph,
  type DocumentRun,
  paragraphText,
  readAmendment,
} from '#shared/law/bills/index.ts'

/** A paragraph of printed lines, numbered from `first`; `_words_` are underlined. */
function lines(first: number, ...texts: readonly string[]): DocumentParagraph {
  const runs = texts.flatMap((text, i): DocumentRun[] => {
    const printed = i < texts.length - 1 ? `${text} ` : text
    return marked(printed).map((run) => ({ ...run, page: 1, line: first + i }))
  })
  return { kind: 'text', runs }
}

function marked(text: string): DocumentRun[] {
  return text
    .split(/(_[^_]*_)/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('_') ? { text: part.slice(1, -1), underlined: true } : { text: part }))
}

export const plain = (text: string): DocumentParagraph => ({ kind: 'text', runs: marked(text) })

export function document(paragraphs: readonly DocumentParagraph[]): BillDocument {
  return { format: 'pdf', paragraphs, underlining: 'carried', furniture: [], warnings: [] }
}

/** Two sections on six numbered lines, with a closing table. */
export const FILE_COPY = document([
  plain('Substitute House Bill No. 6001'),
  plain('File No. 520'),
  plain('AN ACT CONCERNING KENNELS.'),
  plain('Be it enacted by the Senate and House of Representatives in General Assembly convened:'),
  lines(
    1,
    'Section 1. (NEW) (Effective October 1, 2027) (a) Each owner of a',
    'kennel shall keep a record of each dog, and each owner shall',
    'show a requirement to the officer.',
  ),
  lines(4, '(b) A record shall be kept for two years.'),
  lines(
    5,
    'Sec. 2. (NEW) (Effective October 1, 2027) The commissioner may',
    'adopt rules as needed under section 1 of this act.',
  ),
  plain('This act shall take effect as follows and shall amend the following sections:'),
  { kind: 'row', runs: [{ text: 'Section 1\tOctober 1, 2027\tNew section' }] },
  plain('Statement of Purpose: To keep records.'),
])

/** Reads an amendment of these instructions and applies it to the file copy. */
export function amend(instructions: readonly string[], fileCopy = FILE_COPY, file = '520') {
  const amendment = readAmendment(
    document([
      plain('LCO No. 6314'),
      plain('Offered by: REP. SMITH, 1st Dist.'),
      plain('To: Subst. House Bill No. 6001'),
      plain(`File No. ${file}`),
      plain('Cal. No. 351'),
      plain('"AN ACT CONCERNING KENNELS."'),
      ...instructions.map(plain),
    ]),
  )
  return { amendment, ...applyAmendment(amendment, fileCopy) }
}

/** The amended text from the first section on. */
export const textOf = (result: { document: BillDocument }): string[] =>
  result.document.paragraphs.slice(4).map(paragraphText)

export const reasons = (result: ReturnType<typeof amend>): string[] =>
  result.outcomes.map((outcome) => (outcome.status === 'applied' ? 'applied' : outcome.reason))
