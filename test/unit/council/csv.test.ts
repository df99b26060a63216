import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  guardCell,
  isFormula,
  needsGuard,
  readCsv,
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
