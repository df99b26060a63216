import { describe, expect, it } from 'vitest'
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

const plain = (text: string): DocumentParagraph => ({ kind: 'text', runs: marked(text) })

function document(paragraphs: readonly DocumentParagraph[]): BillDocument {
  return { format: 'pdf', paragraphs, underlining: 'carried', furniture: [], warnings: [] }
}

const FILE_COPY = document([
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

function amend(instructions: readonly string[], fileCopy = FILE_COPY, file = '520') {
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
const textOf = (result: { document: BillDocument }): string[] =>
  result.document.paragraphs.slice(4).map(paragraphText)

const reasons = (result: ReturnType<typeof amend>): string[] =>
  result.outcomes.map((outcome) => (outcome.status === 'applied' ? 'applied' : outcome.reason))

describe('the header of an amendment', () => {
  it('names the bill, the file copy and the calendar', () => {
    const { header } = amend([]).amendment
    expect(header).toMatchObject({
      kind: 'amendment',
      lcoNumber: '6314',
      billNumber: 6001,
      chamber: 'House',
      isSubstitute: true,
      fileNumber: '520',
      calendarNumber: '351',
      introducers: ['REP. SMITH, 1st Dist.'],
    })
  })
})

describe('instructions about words in lines', () => {
  it('strikes words and inserts others in lieu of them, in either order of words', () => {
    for (const form of [
      'In line 3, strike "a requirement" and insert in lieu thereof "an option"',
      'In line 3, strike “a requirement” and insert “an option” in lieu thereof',
    ]) {
      const result = amend([form])
      expect(reasons(result)).toEqual(['applied'])
      expect(textOf(result)[0]).toMatch(/shall show an option to the officer\.$/)
    }
  })

  it('carries out several joined by "and", each with its space, none before a stop', () => {
    const result = amend(['In line 2, after "record" insert "book" and after "dog" insert ", cat"'])
    expect(reasons(result)).toEqual(['applied'])
    expect(textOf(result)[0]).toContain('kennel shall keep a record book of each dog, cat, and each')
  })

  it('keeps the underlining of what it inserts', () => {
    const result = amend(['In line 4, before "years" insert "_or more_"'])
    const run = result.document.paragraphs[5]?.runs.find(({ text }) => text.includes('or more'))
    expect(run).toMatchObject({ text: 'or more', underlined: true })
    expect(textOf(result)[1]).toBe('(b) A record shall be kept for two or more years.')
  })

  it('places brackets and takes a struck word out with its space', () => {
    const result = amend([
      'In line 6, place an opening bracket before "as"',
      'In line 6, place a closing bracket after "needed"',
      'In line 4, strike "two"',
    ])
    expect(reasons(result)).toEqual(['applied', 'applied', 'applied'])
    expect(textOf(result)[2]).toContain('adopt rules [as needed] under')
    expect(textOf(result)[1]).toBe('(b) A record shall be kept for years.')
  })

  it('names stops by word', () => {
    const result = amend(['In line 4, after the period insert "No fee is due."'])
    expect(textOf(result)[1]).toBe('(b) A record shall be kept for two years. No fee is due.')
  })

  it('refuses words that are not there, stand twice, or stand in another line', () => {
    const result = amend([
      'In line 4, strike "three" and insert "two" in lieu thereof',
      'In line 2, strike "each" and insert "every" in lieu thereof',
      'In line 3, strike "kennel" and insert "pound" in lieu thereof',
      'In line 99, strike "kennel"',
    ])
    expect(reasons(result)).toEqual([
      'The words “three” do not stand in line 4.',
      'The words “each” stand 2 times in line 2; which is meant is not said.',
      'The words “kennel” do not stand in line 3.',
      'The file copy has no line 99.',
    ])
    expect(result.document.paragraphs).toEqual(FILE_COPY.paragraphs)
  })

  it('goes on to other lines in one instruction, and brackets words', () => {
    const result = amend([
      'In line 2, bracket "dog" and after "each owner" insert "of it", and in line 4, strike "two"',
    ])
    expect(reasons(result)).toEqual(['applied'])
    expect(textOf(result)[0]).toContain('of each [dog], and each owner of it shall')
    expect(textOf(result)[1]).toBe('(b) A record shall be kept for years.')
  })

  it('takes the one that an ordinal names', () => {
    const result = amend(['In line 2, strike the second "each" and insert "every" in lieu thereof'])
    expect(reasons(result)).toEqual(['applied'])
    expect(textOf(result)[0]).toContain('of each dog, and every owner')
  })

  it('finds whole words only', () => {
    expect(reasons(amend(['In line 1, strike "own"']))).toEqual(['The words “own” do not stand in line 1.'])
  })

  it('reads every line against the file copy as printed, and refuses the second of two that collide', () => {
    const result = amend([
      'In line 4, strike "two years" and insert "three years" in lieu thereof',
      'In line 4, strike "two" and insert "five" in lieu thereof',
    ])
    expect(reasons(result)[0]).toBe('applied')
    expect(reasons(result)[1]).toMatch(/changes words that an instruction before it changes/)
    expect(textOf(result)[1]).toBe('(b) A record shall be kept for three years.')
  })

  it('applies an instruction as a whole or not at all', () => {
    const result = amend([
      'In line 4, strike "two" and insert "five" in lieu thereof and after "absent" insert "x"',
    ])
    expect(reasons(result)).toEqual(['The words “absent” do not stand in line 4.'])
    expect(textOf(result)[1]).toBe('(b) A record shall be kept for two years.')
  })
})

describe('instructions about whole lines', () => {
  it('strikes lines and inserts paragraphs in lieu of them', () => {
    const result = amend([
      'Strike lines 2 and 3 in their entirety and insert the following in lieu thereof:',
      '"kennel shall keep no record.',
      '(a-1) This is new."',
    ])
    expect(reasons(result)).toEqual(['applied'])
    expect(textOf(result).slice(0, 3)).toEqual([
      'Section 1. (NEW) (Effective October 1, 2027) (a) Each owner of a kennel shall keep no record.',
      '(a-1) This is new.',
      '(b) A record shall be kept for two years.',
    ])
  })

  it('inserts after a line that ends a paragraph, and says so where it stands inside one', () => {
    const result = amend([
      'After line 4, insert the following:',
      '"(c) Records are public."',
      'After line 5, insert the following:',
      '"and the board"',
    ])
    expect(reasons(result)).toEqual(['applied', 'applied'])
    expect(textOf(result)[2]).toBe('(c) Records are public.')
    expect(textOf(result)[3]).toContain('The commissioner may and the board adopt rules')
    const last = result.outcomes[1]
    expect(last?.status === 'applied' && last.notes).toEqual([
      'Line 5 stands inside a paragraph, so the words were set into it.',
    ])
  })

  it('strikes a paragraph with its break', () => {
    const result = amend(['Strike line 4 in its entirety'])
    expect(textOf(result)).toHaveLength(5)
    expect(textOf(result)[1]).toMatch(/^Sec\. 2\./)
  })

  it('needs line numbers', () => {
    const bare = document(FILE_COPY.paragraphs.map((paragraph) => plain(paragraphText(paragraph))))
    expect(reasons(amend(['Strike line 4 in its entirety'], bare))[0]).toMatch(
      /does not show its line numbers/,
    )
  })

  it('is not misled by quoted words at the end of a quoted paragraph', () => {
    const result = amend([
      'After line 4, insert the following:',
      '"(c) As used here, "dog" means a "hound"',
      'or a "cur". No more."',
      'In line 4, strike "two"',
    ])
    expect(reasons(result)).toEqual(['applied', 'applied'])
    expect(textOf(result).slice(2, 4)).toEqual([
      '(c) As used here, "dog" means a "hound"',
      'or a "cur". No more.',
    ])
  })
})

describe('instructions about sections', () => {
  it('adds after the last section and renumbers, references too', () => {
    const result = amend([
      'After the last section, add the following and renumber sections and internal references accordingly:',
      '"Sec. 501. (NEW) (Effective July 1, 2027) Fees stand in section 502 of this act.',
      'Sec. 502. (NEW) (Effective July 1, 2027) There is no fee."',
    ])
    expect(reasons(result)).toEqual(['applied'])
    expect(textOf(result).slice(3, 6)).toEqual([
      'Sec. 3. (NEW) (Effective July 1, 2027) Fees stand in section 4 of this act.',
      'Sec. 4. (NEW) (Effective July 1, 2027) There is no fee.',
      'This act shall take effect as follows and shall amend the following sections:',
    ])
  })

  it('inserts after a named section', () => {
    const result = amend([
      'After section 1, insert the following and renumber the remaining sections and internal references accordingly:',
      '"Sec. 501. (NEW) (Effective July 1, 2027) There is no fee. "',
    ])
    expect(reasons(result)).toEqual(['applied'])
    expect(textOf(result)[2]).toBe('Sec. 2. (NEW) (Effective July 1, 2027) There is no fee.')
    expect(textOf(result)[3]).toMatch(/^Sec\. 3\..*under section 1 of this act\.$/)
    expect(reasons(amend(['After section 9, insert the following:', '"Sec. 501. None."']))).toEqual([
      'The file copy has no section 9.',
    ])
  })

  it('strikes a section, renumbers the rest, and says what still speaks of it', () => {
    const result = amend([
      'Strike section 1 in its entirety and renumber the remaining sections and internal references accordingly',
    ])
    expect(textOf(result)[0]).toBe(
      'Section 1. (NEW) (Effective October 1, 2027) The commissioner may adopt rules as needed under section 1 of this act.',
    )
    const [outcome] = result.outcomes
    expect(outcome?.status === 'applied' && outcome.notes).toEqual([
      'The text still speaks of section 1 of this act, which is no longer in it.',
    ])
  })

  it('strikes everything after the enacting clause', () => {
    const result = amend([
      'Strike everything after the enacting clause and substitute the following in lieu thereof:',
      '"Section 1. (Effective from passage) A task force is established."',
    ])
    expect(reasons(result)).toEqual(['applied'])
    expect(result.document.paragraphs.map(paragraphText).slice(3)).toEqual([
      'Be it enacted by the Senate and House of Representatives in General Assembly convened:',
      'Section 1. (Effective from passage) A task force is established.',
    ])
  })
})

describe('what is not applied', () => {
  it('keeps an instruction that is not understood, with the reason', () => {
    const result = amend([
      'In line 3, change the officer to an inspector',
      'Strike lines 2 and 3 in their entirety and insert the following in lieu thereof:',
      'In line 4, strike "two" and insert "three in lieu thereof',
    ])
    expect(reasons(result)).toEqual([
      'This form of instruction is not known.',
      'The words that it announces do not follow.',
      'A quotation mark stands without its fellow, so what is quoted cannot be told.',
    ])
  })

  it('passes nothing over in silence, first or last', () => {
    const result = amend([
      'Change the effective date of section 2 to July 1, 2028',
      'In line 4, strike "two"',
      'Correct the spelling throughout',
    ])
    expect(reasons(result)).toEqual([
      'This form of instruction is not known.',
      'applied',
      'This form of instruction is not known.',
    ])
  })

  it('refuses an amendment to another file copy', () => {
    expect(reasons(amend(['In line 4, strike "two"'], FILE_COPY, '757'))).toEqual([
      'The amendment means the lines of File No. 757; this is File No. 520.',
    ])
  })
})
