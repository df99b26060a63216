import { describe, expect, test } from 'vitest'
import { actKey, readSourceLine } from '#shared/law/history/index.ts'

const read = (line: string) =>
  readSourceLine([line]).entries.map((entry) =>
    entry.kind === 'act'
      ? `${actKey(entry.act)}: ${entry.sections.map((one) => one.section + one.provision.map((label) => `(${label})`).join('')).join(' ')}`
      : `${entry.years.join(' ')}: ${entry.sections.join(' ')}`,
  )

describe('source lines', () => {
  test.each([
    [
      '(1969, P.A. 828, S. 84; P.A. 21-102, S. 2; 21-103, S. 4.)',
      ['PA 1969 828: 84', 'PA 2021 102: 2', 'PA 2021 103: 4'],
    ],
    ['(P.A. 75-577, S. 8, 126; P.A. 92-260.)', ['PA 1975 577: 8 126', 'PA 1992 260: ']],
    ['(P.A. 10-1, S. 31–33.)', ['PA 2010 1: 31 32 33']],
    ['(P.A. 10-1, S. 146(e), 7(a),(b), 11.)', ['PA 2010 1: 146(e) 7(a) 7(b) 11']],
    ['(May Sp. Sess. P.A. 16-3, S. 163.)', ['PA 2016 3 May Sp. Sess.: 163']],
    ['(June 30 Sp. Sess. P.A. 03-6, S. 9; P.A. 05-1.)', ['PA 2003 6 June 30 Sp. Sess.: 9', 'PA 2005 1: ']],
    [
      '(June Sp. Sess. P.A. 91-7, S. 13; 91-10, S. 2.)',
      ['PA 1991 7 June Sp. Sess.: 13', 'PA 1991 10 June Sp. Sess.: 2'],
    ],
    [
      '(February, 1965, P.A. 458, S. 1; 372, S. 2; 1967, P.A. 5.)',
      ['PA 1965 458 February: 1', 'PA 1965 372 February: 2', 'PA 1967 5: '],
    ],
    ['(February, 1965, P.A. 353, 354.)', ['PA 1965 353 February: ', 'PA 1965 354 February: ']],
    [
      '(1949 Rev., S. 3786; 1953, 1955, S. 2054d; June, 1955, S. 971d.)',
      ['1949: 3786', '1953 1955: 2054d', '1955: 971d'],
    ],
    ['(1949 Rev., S. 911–S. 913.)', ['1949: 911 912 913']],
    ['(S.A. 02-12, S. 1.)', ['SA 2002 12: 1']],
    ['(P.A 13-166, S. 3.)', ['PA 2013 166: 3']],
    ['(P.A. 88-136, S. 20. 37; P.A. 04-234, S, 2.)', ['PA 1988 136: 20 37', 'PA 2004 234: 2']],
  ])('%s', (line, expected) => {
    expect(read(line)).toEqual(expected)
    expect(readSourceLine([line]).notUnderstood).toEqual([])
  })

  test('what cannot be read is told, never guessed', () => {
    const line = readSourceLine(['(P.A. 99-1, S. 2; see Governor; P.A. 00-2, S. x.)'])
    expect(line.entries).toHaveLength(1)
    expect(line.notUnderstood).toEqual(['see Governor', 'P.A. 00-2, S. x'])
  })

  test('notes among the source paragraphs are no sources', () => {
    const line = readSourceLine([
      '(P.A. 16-41, S. 4.)',
      '*Note: Section 5 of public act 16-41 is special in nature.',
    ])
    expect(line.entries).toHaveLength(1)
    expect(line.notes).toEqual(['*Note: Section 5 of public act 16-41 is special in nature.'])
  })
})
