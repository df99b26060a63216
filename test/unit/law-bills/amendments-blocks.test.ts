import { describe, expect, it } from 'vitest'
import { paragraphText } from '#shared/law/bills/index.ts'
import { amend, document, FILE_COPY, plain, reasons, textOf } from './amend.ts'

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

  it('takes no mark of inner words for the one that ends the quotation', () => {
    const open = amend([
      'After line 4, insert the following:',
      '"(c) Records are public.',
      '(d) Each is marked "open".',
    ])
    expect(reasons(open)).toEqual(['The quoted words that it inserts do not end.'])
    const closed = amend([
      'After line 4, insert the following:',
      '"(c) Records are public.',
      '(d) Each is marked "open"."',
    ])
    expect(textOf(closed)[3]).toBe('(d) Each is marked "open".')
  })

  it('a quotation may end behind its closing table', () => {
    const result = amend([
      'Strike everything after the enacting clause and substitute the following in lieu thereof:',
      '"Section 1. (NEW) (Effective from passage) Each is marked "open".',
      'This act shall take effect as follows and shall amend the following sections:',
      'Section 1 from passage New section"',
    ])
    expect(reasons(result)).toEqual(['applied'])
    expect(textOf(result)).toEqual([
      'Section 1. (NEW) (Effective from passage) Each is marked "open".',
      'This act shall take effect as follows and shall amend the following sections:',
      'Section 1 from passage New section',
    ])
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
