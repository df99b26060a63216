import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { actKey, formatCitation } from '#shared/law/citation.ts'
import { expandSections, readSourceLine, type SourceEntry } from '#shared/law/source-line.ts'

const read = (line: string) => readSourceLine(line.split('\n'))

/** An entry in one line: act, sections, and what was supplied. */
function shown(entry: SourceEntry): string {
  const sections = entry.sections.map(
    ({ from, to, provision }) =>
      `${from}${to ? `-${to}` : ''}${provision.map((label) => `(${label})`).join('')}`,
  )
  const name =
    entry.kind === 'act'
      ? formatCitation({ ...entry.act, provision: [] }).replaceAll('\u00a0', ' ')
      : entry.kind === 'revision'
        ? `revision ${entry.years.join(' ')}`
        : `supplement ${[...entry.years, ...(entry.session ? [entry.session] : [])].join(' ')}`
  return [name, ...(sections.length > 0 ? [`s. ${sections.join(' ')}`] : [])].join(', ')
}

test.each<[string, string[]]>([
  [
    '(1969, P.A. 828, S. 84; P.A. 13-166, S. 4; P.A. 21-102, S. 2; 21-103, S. 4.)',
    ['1969, P.A. 828, s. 84', 'P.A. 13-166, s. 4', 'P.A. 21-102, s. 2', 'P.A. 21-103, s. 4'],
  ],
  ['(P.A. 99-113; P.A. 04-139, S. 1.)', ['P.A. 99-113', 'P.A. 04-139, s. 1']],
  ['(June Sp. Sess. P.A. 07-4, S. 97.)', ['June Sp. Sess. P.A. 07-4, s. 97']],
  [
    '(P.A. 17-32, S. 1; May 9 Sp. Sess. P.A. 02-7, S. 78.)',
    ['P.A. 17-32, s. 1', 'May 9 Sp. Sess. P.A. 02-7, s. 78'],
  ],
  ['(P.A. 06-187, S. 31–33; 06-196, S. 292.)', ['P.A. 06-187, s. 31-33', 'P.A. 06-196, s. 292']],
  ['(P.A. 07-252, S. 31, 87.)', ['P.A. 07-252, s. 31 87']],
  ['(June 30 Sp. Sess. P.A. 03-6, S. 146(e), 9.)', ['June 30 Sp. Sess. P.A. 03-6, s. 146(e) 9']],
  ['(P.A. 90-201, S. 7(a),(b), 11.)', ['P.A. 90-201, s. 7(a) 7(b) 11']],
  [
    '(1949 Rev., S. 3786; 1951, S. 2025d; 1957, P.A. 435, S. 1, 2; 1967, P.A. 484, S. 1; 492, S. 1; 565.)',
    [
      'revision 1949, s. 3786',
      'supplement 1951, s. 2025d',
      '1957, P.A. 435, s. 1 2',
      '1967, P.A. 484, s. 1',
      '1967, P.A. 492, s. 1',
      '1967, P.A. 565',
    ],
  ],
  [
    '(1949, 1951, November, 1955, S. N231; February, 1965, P.A. 458.)',
    ['supplement 1949 1951 1955 November, s. N231', 'February, 1965, P.A. 458'],
  ],
  ['(S.A. 02-12, S. 1.)', ['S.A. 02-12, s. 1']],
  [
    '(P.A 13-166, S. 3; P. A. 86-1, S 2; P.A.88-3, S, 4; P.A. 90-2. S. 5; P.A. 91-1, S. 6. 7.)',
    ['P.A. 13-166, s. 3', 'P.A. 86-1, s. 2', 'P.A. 88-3, s. 4', 'P.A. 90-2, s. 5', 'P.A. 91-1, s. 6 7'],
  ],
  ['(1969; P.A. 470; 1967 P.A. 152, S. 49.)', ['1969, P.A. 470', '1967, P.A. 152, s. 49']],
  ['(June Sp. Sess. 91-7, S. 19, 22.)', ['June Sp. Sess. P.A. 91-7, s. 19 22']],
  ['(1949 Rev., S. 911–S. 918.)', ['revision 1949, s. 911-918']],
  ['(P.A. 75-577, S. 8, 126; P.A. 92-260.)', ['P.A. 75-577, s. 8 126', 'P.A. 92-260']],
  ['(P.A. 99-184, S. 1-3; 99-200, S. 1 to 3.)', ['P.A. 99-184, s. 1-3', 'P.A. 99-200, s. 1-3']],
  ['(P.A. 99-184, S. 1 and 3; 99-200, S. 1, 2 & 4.)', ['P.A. 99-184, s. 1 3', 'P.A. 99-200, s. 1 2 4']],
  ['(P.A. 10-1, S. 146(e), 7(a),(b), 11.)', ['P.A. 10-1, s. 146(e) 7(a) 7(b) 11']],
  ['(May Sp. Sess. P.A. 16-3, S. 163.)', ['May Sp. Sess. P.A. 16-3, s. 163']],
  ['(June 30 Sp. Sess. P.A. 03-6, S. 9; P.A. 05-1.)', ['June 30 Sp. Sess. P.A. 03-6, s. 9', 'P.A. 05-1']],
  ['(S.A. 02-12, S. 1; 02-13.)', ['S.A. 02-12, s. 1', 'S.A. 02-13']],
  ['(P.A. 88-136, S. 20. 37; P.A. 04-234, S, 2.)', ['P.A. 88-136, s. 20 37', 'P.A. 04-234, s. 2']],
  [
    '(February, 1965, P.A. 458, S. 1; 372, S. 2; 1967, P.A. 5.)',
    ['February, 1965, P.A. 458, s. 1', 'February, 1965, P.A. 372, s. 2', '1967, P.A. 5'],
  ],
  ['(February, 1965, P.A. 353, 354.)', ['February, 1965, P.A. 353', 'February, 1965, P.A. 354']],
  [
    '(1953, 1955, S. 2054d; June, 1955, S. 971d; June, 1953, 1955, S. 5d; 1971, Supp., S. 8.)',
    [
      'supplement 1953 1955, s. 2054d',
      'supplement 1955 June, s. 971d',
      'supplement 1953 1955, s. 5d',
      'supplement 1971, s. 8',
    ],
  ],
  // In the Revision of 1958 a hyphen is part of a section's number.
  ['(1958 Rev., S. 12-1, 12-4; 1961, P.A. 3.)', ['revision 1958, s. 12-1 12-4', '1961, P.A. 3']],
  ['', []],
])('reads %j', (line, expected) => {
  const { entries, problems } = read(line)
  expect(entries.map(shown)).toEqual(expected)
  expect(problems).toEqual([])
})

describe('readSourceLine', () => {
  it('says which entries took something from the one before', () => {
    const { entries } = read('(P.A. 21-102, S. 2; 21-103, S. 4.)')
    expect(entries.map((entry) => entry.kind === 'act' && entry.inherited)).toEqual([false, true])
  })

  it('keeps the Revisor’s notes apart', () => {
    const { entries, notes, problems } = read(
      '(P.A. 21-102, S. 2.)\n*Note: Section 9 of public act 21-102 is special in nature; it stays.',
    )
    expect(entries).toHaveLength(1)
    expect(notes).toEqual(['*Note: Section 9 of public act 21-102 is special in nature; it stays.'])
    expect(problems).toEqual([])
  })

  it('points at what it cannot read, and reads the rest', () => {
    const line = '(P.A. 17-32, S. 2; see below; P.A. 21-103, S. 3 and so on.)'
    const { entries, problems } = read(line)
    expect(entries.map(shown)).toEqual(['P.A. 17-32, s. 2'])
    expect(problems.map(({ start, end }) => line.slice(start, end))).toEqual([
      'see below',
      'P.A. 21-103, S. 3 and so on',
    ])
  })

  it('gives each entry its place in the line', () => {
    const line = '(P.A. 17-32, S. 2; 21-103, S. 4.)'
    expect(read(line).entries.map(({ start, end }) => line.slice(start, end))).toEqual([
      'P.A. 17-32, S. 2',
      '21-103, S. 4',
    ])
  })

  it('gives a bare number the session before it within the same year only', () => {
    const sessions = read('(June Sp. Sess. P.A. 91-7, S. 13; 91-10, S. 2; 92-3.)').entries
    expect(sessions.map((entry) => entry.kind === 'act' && actKey(entry.act))).toEqual([
      'PA 1991 7 June Sp. Sess.',
      'PA 1991 10 June Sp. Sess.',
      'PA 1992 3',
    ])
  })

  // "1969; P.A. 470" is one act of 1969 (§ 18-88), never an act no. 1969 and one of the year before.
  it('joins a year to its act over a semicolon, with its place in the line', () => {
    const line = '(1967, P.A. 152, S. 33; 1969; P.A. 470; P.A. 77-614.)'
    const { entries } = read(line)
    expect(entries.map(shown)).toEqual(['1967, P.A. 152, s. 33', '1969, P.A. 470', 'P.A. 77-614'])
    expect(entries.map(({ start, end }) => line.slice(start, end))).toEqual(
      entries.map(({ printed }) => printed),
    )
  })

  it.each([
    ['P.A. without its year', '(1967, P.A. 152; P.A. 470.)', ['P.A. 470']],
    ['a bare number after what was not read', '(1967, P.A. 152; 1968, see 4; 565.)', ['1968, see 4', '565']],
    ['a bare number with nothing before it', '(21-103, S. 4.)', ['21-103, S. 4']],
    ['a section that is no number', '(P.A. 00-2, S. x.)', ['P.A. 00-2, S. x']],
  ])('does not guess: %s', (_, line, unread) => {
    expect(read(line).problems.map(({ text }) => text)).toEqual(unread)
  })

  it('carries nothing over from one paragraph to the next', () => {
    expect(read('(1967, P.A. 152.)\n(565.)').problems.map(({ text }) => text)).toEqual(['565'])
    const [, second] = read('(P.A. 17-32, S. 2.)\n(P.A. 21-103.)').entries
    expect(second?.start).toBe('(P.A. 17-32, S. 2.)\n('.length)
  })

  it('reads any text without throwing', () => {
    const bits = fc.constantFrom(
      '(',
      ')',
      'P.A. ',
      '17-32',
      ', S. ',
      '3',
      '–',
      ';',
      ' ',
      '1949 Rev.',
      'June Sp. Sess. ',
      '\n',
      '*Note: x',
      '.',
      ',',
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), (all) => {
        const line = all.join('')
        const { entries, problems } = read(line)
        for (const { start, end, printed } of entries) expect(line.slice(start, end)).toBe(printed)
        for (const { start, end } of [...entries, ...problems]) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(end).toBeLessThanOrEqual(line.length)
        }
      }),
    )
  })
})

test.each<[string, string[]]>([
  ['(P.A. 06-187, S. 31–33, 87.)', ['31', '32', '33', '87']],
  ['(P.A. 06-187, S. 33–31.)', ['33', '31']],
  ['(1951, S. 2025d–2027d.)', ['2025d', '2026d', '2027d']],
  ['(1949, 1953, S. 419d–S. 421d, S. 423d.)', ['419d', '420d', '421d', '423d']],
  ['(1951, S. 2025d–2027f.)', ['2025d', '2027f']],
])('spells out the sections of %j', (line, expected) => {
  const sections = expandSections(read(line).entries[0]?.sections ?? [])
  expect(sections.map(({ section }) => section)).toEqual(expected)
})

/** These lie beside the project and may not be there; the tests are then skipped. */
const shared = new URL('../../../../shared/', import.meta.url)
const inventory = new URL('facts/statute-inventory.json', shared)
const statutes = new URL('real/cgs/', shared)

interface Sourced {
  readonly section?: string
  readonly source: string | null
}

it.skipIf(!existsSync(inventory))('reads every source line of the inventory', () => {
  const { sections } = JSON.parse(readFileSync(inventory, 'utf8')) as { sections: Sourced[] }
  expect(sections).toHaveLength(50)
  for (const { section, source } of sections) {
    const { entries, problems } = read(source as string)
    expect({ section, problems }).toEqual({ section, problems: [] })
    expect(entries).toHaveLength((source as string).split(';').length)
  }
})

it.skipIf(!existsSync(statutes))('reads every source line under ../shared/real/cgs', () => {
  const lines = readdirSync(statutes).flatMap((edition) =>
    readdirSync(new URL(`${edition}/`, statutes)).flatMap((name) => {
      const { sections } = JSON.parse(readFileSync(new URL(`${edition}/${name}`, statutes), 'utf8')) as {
        sections: Sourced[]
      }
      return sections.flatMap(({ source }) => (source ? [source] : []))
    }),
  )
  expect(lines.length).toBeGreaterThan(2_000)
  expect(lines.flatMap((line) => read(line).problems.map(({ text }) => text))).toEqual([])
})
