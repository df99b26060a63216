import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  guardCell,
  holderAndReason,
  isFormula,
  needsGuard,
  type RecommendationRow,
  readCsv,
  readRecommendationTable,
  recommendationCells,
  recommendationHeading,
  shortTitleOf,
  unguardCell,
  writeCsv,
} from '#shared/council/csv/index.ts'

const cellsOf = (text: string) => {
  const read = readCsv(text)
  return read.ok ? read.rows.map(({ line, cells }) => [line, ...cells]) : read.fault
}

describe('reading CSV', () => {
  const cases: [title: string, text: string, rows: unknown][] = [
    ['nothing', '', []],
    [
      'commas',
      'a,b\n1,2\n',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'no line end at the end',
      'a,b\r\n1,2',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'line ends of an old Macintosh',
      'a,b\r1,2\r',
      [
        [1, 'a', 'b'],
        [2, '1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b;"c,d"\n1;2;3',
      [
        [1, 'a', 'b', 'c,d'],
        [2, '1', '2', '3'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1,5\t2',
      [
        [1, 'a', 'b'],
        [2, '1,5', '2'],
      ],
    ],
    ['a byte order mark', '\uFEFFa,b', [[1, 'a', 'b']]],
    [
      'a quoted cell with everything in it',
      '"a ""x"", b\r\nc",d\ne,f',
      [
        [1, 'a "x", b\r\nc', 'd'],
        [3, 'e', 'f'],
      ],
    ],
    [
      'empty lines are left out and counted',
      'a,b\n\n  \n1,2',
      [
        [1, 'a', 'b'],
        [4, '1', '2'],
      ],
    ],
    [
      'empty cells are kept',
      'a,b,c\n,,',
      [
        [1, 'a', 'b', 'c'],
        [2, '', '', ''],
      ],
    ],
    ['a quotation mark inside a plain cell', 'a,5" pipe\n', [[1, 'a', '5" pipe']]],
    [
      'a quotation mark never closed',
      'a,b\n1,"2\n3',
      { line: 2, cell: 2, message: 'The quotation mark that opens this cell is never closed.' },
    ],
    [
      'something behind a closing one',
      'a,b\n"1"x,2',
      { line: 2, cell: 1, message: expect.stringContaining('written twice') },
    ],
    [
      'a spreadsheet',
      'PK\u0003\0',
      { line: 1, cell: 1, message: expect.stringContaining('not a text file') },
    ],
  ]
  it.each(cases)('%s', (_title, text, rows) => {
    expect(cellsOf(text)).toEqual(rows)
  })

  const cell = fc.string({
    unit: fc.constantFrom(
      'a',
      '"',
      ',',
      ';',
      '\t',
      '\n',
      '\r\n',
      ' ',
      '=',
      '-',
      '+',
      '@',
      "'",
      'é',
      '＝',
      '1',
    ),
    maxLength: 8,
  })
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 })
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const read = readCsv(writeCsv(rows), ',')
        expect(read.ok && read.rows.map(({ cells }) => cells)).toEqual(rows)
      }),
    )
  })
  it('another reader reads what it wrote, and no cell begins a formula', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const read = parse(writeCsv(rows), { bom: true, relax_column_count: true, record_delimiter: '\r\n' })
        expect(read).toEqual(rows.map((row) => row.map(guardCell)))
        for (const one of read.flat()) expect(one).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/)
      }),
    )
  })
  it('agrees with csv-parse wherever that reads a file', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', 'b', '"', ',', '\n', ' '), maxLength: 40 })
    fc.assert(
      fc.property(plain, (text) => {
        let other: string[][]
        try {
          other = parse(text, { relax_column_count: true, skip_empty_lines: true, record_delimiter: ['\n'] })
        } catch {
          return
        }
        const read = readCsv(text, ',')
        const ours = read.ok ? read.rows.map(({ cells }) => [...cells]) : read.fault
        expect(ours).toEqual(other.filter((row) => row.length > 1 || row[0]?.trim() !== ''))
      }),
      { numRuns: 500 },
    )
  })
})

describe('cells that could run as formulas', () => {
  it.each([
    ['=HYPERLINK("http://x","y")', true],
    ['=1+1', true],
    ['+1', true],
    ['-1', true],
    ['@SUM(A1)', true],
    ['\t=1', true],
    ['\r=1', true],
    ['\n=1', true],
    ['  =1', true],
    ['＝1', true],
    ['＋1', true],
    ['－1', true],
    ['＠x', true],
    ["'=1", true],
    ['', false],
    ["'tis", false],
    ['1-2', false],
    ['P.A. 17-32', false],
    ['– a dash', false],
    ['a=b', false],
  ])('%j is guarded: %s', (cell, isGuarded) => {
    expect(needsGuard(cell)).toBe(isGuarded)
    expect(guardCell(cell)).toBe(isGuarded ? `'${cell}` : cell)
    expect(unguardCell(guardCell(cell))).toBe(cell)
  })
  it('nothing is lost by the guard, whatever the cell', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '-', ' ', '\t', '\n', 'a', '＝') }), (cell) => {
        expect(unguardCell(guardCell(cell))).toBe(cell)
      }),
    )
  })
  it('numbers are written as numbers', () => {
    expect(writeCsv([['n'], [-5], [1.5]])).toBe('\uFEFFn\r\n-5\r\n1.5\r\n')
    expect(() => writeCsv([[Number.NaN]])).toThrow(RangeError)
  })
  it.each([
    ['=HYPERLINK("x")', true],
    ["+cmd|' /C calc'!A0", true],
    ['-SUM(A1:A2)', true],
    ['-5', false],
    ['+1 860 555 0100', false],
    ['- a list item', false],
  ])('%j of another file is a formula: %s', (cell, is) => {
    expect(isFormula(cell)).toBe(is)
  })
})

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
