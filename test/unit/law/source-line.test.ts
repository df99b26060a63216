import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { formatCitation } from '#shared/law/citation.ts'
import { expandSections, parseSourceLine, type SourceEntry } from '#shared/law/source-line.ts'

/** An entry in one line: act, sections, and what was supplied. */
function shown(entry: SourceEntry): string {
  const sections = entry.sections.map(
    ({ from, to, provision }) =>
      `${from}${to ? `-${to}` : ''}${provision.map((label) => `(${label})`).join('')}`,
  )
  const name =
    entry.kind === 'act'
      ? formatCitation(entry.act).replaceAll('\u00a0', ' ')
      : entry.kind === 'revision'
        ? `revision ${entry.year}`
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
  ['', []],
])('reads %j', (line, expected) => {
  const { entries, problems } = parseSourceLine(line)
  expect(entries.map(shown)).toEqual(expected)
  expect(problems).toEqual([])
})

describe('parseSourceLine', () => {
  it('says which entries took something from the one before', () => {
    const { entries } = parseSourceLine('(P.A. 21-102, S. 2; 21-103, S. 4.)')
    expect(entries.map((entry) => entry.kind === 'act' && entry.inherited)).toEqual([false, true])
  })

  it('keeps the Revisor’s notes apart', () => {
    const { entries, notes, problems } = parseSourceLine(
      '(P.A. 21-102, S. 2.)\n*Note: Section 9 of public act 21-102 is special in nature; it stays.',
    )
    expect(entries).toHaveLength(1)
    expect(notes).toEqual(['*Note: Section 9 of public act 21-102 is special in nature; it stays.'])
    expect(problems).toEqual([])
  })

  it('points at what it cannot read, and reads the rest', () => {
    const line = '(P.A. 17-32, S. 2; see below; P.A. 21-103, S. 3 and so on.)'
    const { entries, problems } = parseSourceLine(line)
    expect(entries.map(shown)).toEqual(['P.A. 17-32, s. 2'])
    expect(problems.map(({ start, end }) => line.slice(start, end))).toEqual([
      'see below',
      'P.A. 21-103, S. 3 and so on',
    ])
  })

  it('gives each entry its place in the line', () => {
    const line = '(P.A. 17-32, S. 2; 21-103, S. 4.)'
    expect(parseSourceLine(line).entries.map(({ start, end }) => line.slice(start, end))).toEqual([
      'P.A. 17-32, S. 2',
      '21-103, S. 4',
    ])
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
        const { entries, problems } = parseSourceLine(line)
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
  ['(1951, S. 2025d–2027d.)', ['2025d', '2027d']],
])('spells out the sections of %j', (line, expected) => {
  expect(expandSections(parseSourceLine(line).entries[0]?.sections ?? [])).toEqual(expected)
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
    const { entries, problems } = parseSourceLine(source as string)
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
  expect(lines.flatMap((line) => parseSourceLine(line).problems.map(({ text }) => text))).toEqual([])
})
