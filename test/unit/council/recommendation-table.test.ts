import { describe, expect, it } from 'vitest'
import {
  holderAndReason,
  type RecommendationRow,
  readCsv,
  readRecommendationTable,
  recommendationCells,
  recommendationHeading,
  shortTitleOf,
  writeCsv,
} from '#shared/council/csv/index.ts'

const heading = 'Year,Number,Text,Standing'
const table = (text: string) => {
  const read = readCsv(text)
  if (!read.ok) throw new Error(read.fault.message)
  return readRecommendationTable(read.rows)
}
const faults = (text: string) =>
  table(text).faults.map(({ severity, code, line, column }) => [severity, code, line, column ?? ''].join(' '))

describe('the table of recommendations', () => {
  it('reads a row with everything in it', () => {
    const text = writeCsv([
      recommendationHeading(),
      [
        '2018',
        '1',
        'Seats',
        ' Revise  the\nmembership ',
        'Without full consensus',
        'Yes',
        'One part.\nAnother; part.',
        'Sec. 46a-170; § 53a-192a',
        'Chief State’s Attorney’s Office: too broad',
        'Department of Labor; Child Advocate',
        '',
        'Oct. 1, 2018',
        'One note',
      ],
    ])
    expect(table(text)).toEqual({
      faults: [],
      rows: [
        {
          line: 2,
          record: {
            year: 2018,
            number: 1,
            shortTitle: 'Seats',
            text: 'Revise the membership',
            standing: 'without consensus',
            asksChangeOfLaw: true,
            elements: ['One part.', 'Another; part.'],
            sections: ['46a-170', '53a-192a'],
            opposed: ['Chief State’s Attorney’s Office: too broad'],
            abstained: ['Department of Labor', 'Child Advocate'],
            date: '2018-10-01',
            notes: ['One note'],
          },
        },
      ],
    })
  })
  const cases: [title: string, text: string, faults: string[], rows: number][] = [
    ['an empty file', '', ['error NO_ROWS 1 '], 0],
    ['a heading alone', heading, ['error NO_ROWS 1 '], 0],
    ['a column is missing', 'Year,Number,Standing\n2018,1,consensus', ['error MISSING_COLUMN 1 Text'], 0],
    [
      'no heading at all',
      '2018,1,Do it,consensus\n2018,2,Do it,consensus',
      [
        'question UNKNOWN_COLUMN 1 2018',
        'question UNKNOWN_COLUMN 1 1',
        'question UNKNOWN_COLUMN 1 Do it',
        'error MISSING_COLUMN 1 Year',
        'error MISSING_COLUMN 1 Number',
        'error MISSING_COLUMN 1 Text',
      ].toSorted(),
      0,
    ],
    ['rows of nothing but separators', `${heading}\n2018,1,Do it,consensus\n,,,\n , ,,`, [], 1],
    [
      'an unknown column',
      `${heading},Colour\n2018,1,Do it,consensus,red`,
      ['question UNKNOWN_COLUMN 1 Colour'],
      1,
    ],
    ['a column twice', `${heading},no.\n2018,1,Do it,consensus,2`, ['error REPEATED_COLUMN 1 no.'], 0],
    [
      'other headings for the same',
      'REPORT YEAR,#,Recommendation,consensus\n2018,1,Do it,further research',
      [],
      1,
    ],
    [
      'a comma that was not quoted',
      `${heading}\n2018,1,Do it, now,consensus`,
      ['error TOO_MANY_CELLS 2 ', 'error BAD_VALUE 2 Standing'],
      0,
    ],
    ['nothing in a required cell', `${heading}\n2018,1,,consensus`, ['error MISSING_VALUE 2 Text'], 0],
    [
      'a bad year and a bad number',
      `${heading}\n18,one,Do it,consensus`,
      ['error BAD_VALUE 2 Year', 'error BAD_VALUE 2 Number'],
      0,
    ],
    ['a bad date', `${heading},Date\n2018,1,Do it,consensus,2018-02-30`, ['error BAD_VALUE 2 Date'], 0],
    [
      'a bad section',
      `${heading},Sections\n2018,1,Do it,consensus,see there`,
      ['error BAD_VALUE 2 Sections'],
      0,
    ],
    ['a standing that is none', `${heading}\n2018,1,Do it,majority`, ['error BAD_VALUE 2 Standing'], 0],
    [
      'a number twice; the first stays',
      `${heading}\n2018,1,Do it,consensus\n2018,2,Do it,consensus\n2018,1,Again,consensus`,
      ['error DUPLICATE 4 Number'],
      2,
    ],
    ['the same number in another year', `${heading}\n2018,1,Do it,consensus\n2019,1,Do it,consensus`, [], 2],
    [
      'a formula is a question and stays text',
      `${heading}\n2018,1,"=HYPERLINK(""http://x"",""y"")",consensus`,
      ['question FORMULA 2 Text'],
      1,
    ],
    [
      'a good row beside a bad one',
      `${heading}\n2018,x,Do it,consensus\n2018,2,Do it,consensus`,
      ['error BAD_VALUE 2 Number'],
      1,
    ],
    [
      'lines are counted through cells with line breaks',
      `${heading}\n2018,1,"Do\nit",consensus\n2018,x,Do it,consensus`,
      ['error BAD_VALUE 4 Number'],
      1,
    ],
  ]
  it.each(cases)('%s', (_title, text, expected, rows) => {
    expect([...faults(text)].toSorted()).toEqual(expected.toSorted())
    expect(table(text).rows).toHaveLength(rows)
  })
  it('says what is wrong in words', () => {
    expect(table(`${heading}\n2018,1,Do it,consensus\n2018,1,Again,consensus`).faults[0]?.message).toBe(
      'Recommendation 1 of 2018 stands on line 2 already.',
    )
    expect(table(`${heading},Date\n2018,1,Do it,consensus,soon`).faults[0]?.message).toContain(
      '“soon” is not a date',
    )
  })
  it('an export can be imported again', () => {
    const rows: RecommendationRow[] = [
      {
        year: 2018,
        number: 1,
        text: '=Do, "it"; now',
        standing: 'without consensus',
        asksChangeOfLaw: false,
        elements: ['- one', '+ two; three'],
        opposed: ['Department of Labor: too costly'],
        sections: ['53a-192a', '46a-170'],
        date: '2018-10',
      },
      { year: 2018, number: 2, text: 'Do it', standing: 'further research' },
    ]
    const read = table(writeCsv([recommendationHeading(), ...rows.map(recommendationCells)]))
    expect(read.rows.map(({ record }) => record)).toEqual(rows)
    expect(read.faults.map(({ code }) => code)).toEqual(['FORMULA'])
  })
  it('parts a holder from a reason, and makes a title', () => {
    expect(holderAndReason('Department of Labor: cost: high')).toEqual({
      holder: 'Department of Labor',
      reason: 'cost: high',
    })
    expect(holderAndReason('Department of Labor')).toEqual({ holder: 'Department of Labor' })
    expect(shortTitleOf('Recommend revising Sec. 18-87j;')).toBe('Revising Sec. 18-87j')
    const long = shortTitleOf(`Recommend ${'discussion of many matters '.repeat(9)}`)
    expect(long.length).toBeLessThanOrEqual(80)
    expect(long).toMatch(/\S…$/)
  })
})
