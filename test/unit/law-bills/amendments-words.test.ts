import { describe, expect, it } from 'vitest'
import { amend, FILE_COPY, reasons, textOf } from './amend.ts'

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

  it('a bracket named after bracketed words is the one just placed, not another on the line', () => {
    const after = amend(['In line 2, bracket "dog" and after the closing bracket insert "hound"'])
    expect(reasons(after)).toEqual(['applied'])
    expect(textOf(after)[0]).toContain('of each [dog] hound, and')
    const before = amend(['In line 2, bracket "dog" and before the opening bracket insert "hound"'])
    expect(reasons(before)).toEqual(['This form of instruction is not known.'])
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
