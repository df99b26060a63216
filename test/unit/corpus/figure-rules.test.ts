/** Holds each figure's year, period, unit, grade and caution to the words that it is taken from. */
import { describe, expect, test } from 'vitest'
import type { Figure } from '#shared/model/index.ts'
import { corpusFile, fold, IF_TEXTS, sourceText, withoutTexts } from './helpers.ts'

const figures = corpusFile('figures.json')
const claims = corpusFile('claims.json')
const sources = corpusFile('sources.json')
const named = (each: Figure) => `${each.id}: ${each.year}, ${each.period}, ${each.unit}, ${each.reliability}`

/** Bodies whose counts the council's report prints as the state's own; every other body reports its own. */
const publicBodies = [
  'Department of Children and Families',
  'Municipal police departments',
  'Office of Victim Services',
  'Trafficking in Persons Council',
]

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g

describe('every figure', () => {
  test('is of the year that its id says, where it says one of its own', () => {
    const wrong = figures.filter(({ id, year }) => {
      const said = /(?<!since)-(?:fy)?(?:20\d\d-)?(20\d\d)$/.exec(id)?.[1]
      return said !== undefined && Number(said) !== year
    })
    expect(wrong.map(named)).toEqual([])
  })

  test('is of the last year that its period names, or of its source’s where the period is open', () => {
    const wrong = figures.filter(({ period, year, provenance }) => {
      const last = Math.max(...(period.match(YEAR) ?? []).map(Number))
      if (!period.startsWith('since')) return last !== year
      return !/does not say|inferred|as reported on/.test(period) || year < last || provenance.length === 0
    })
    expect(wrong.map(named)).toEqual([])
  })

  test('is in the unit that its words count', () => {
    const stem = (unit: string) => (unit.split(' ').at(-1) as string).replace(/(?:ies|s)$/, '')
    const wrong = figures.filter(({ unit, printed, provenance }) => {
      if (unit.startsWith('dollars'))
        return !printed.includes('$') || unit.includes('request') !== /request/i.test(printed)
      if (unit.startsWith('percent')) return !printed.endsWith('%')
      if (unit === 'rank') return !/^(?:\d(?:st|nd|rd|th)|#\d)$/.test(printed)
      return (
        printed.includes('$') ||
        !provenance.every(({ quotation = '' }) => quotation.toLowerCase().includes(stem(unit)))
      )
    })
    expect(wrong.map(named)).toEqual([])
  })

  test('is official only where a body of the state counted what it did itself', () => {
    const wrong = figures.filter(({ reliability, organisation = '', provenance }) => {
      const isReport = provenance.every(({ sourceId }) => sourceId === 'tip-report-2017')
      const expected = !isReport ? 'press' : publicBodies.includes(organisation) ? 'official' : 'reported'
      return reliability !== expected
    })
    expect(wrong.map(named)).toEqual([])
  })

  test.skipIf(withoutTexts)(`has a year and a body that its source names ${IF_TEXTS}`, () => {
    const texts = new Map(sources.map((each) => [each.id, fold(each.fileName ? sourceText(each) : '')]))
    /** How a source names the body, where otherwise; null for the council, whose report it is. */
    const asNamed: Record<string, string | null> = {
      'Municipal police departments': 'municipal police departments',
      'Connecticut Project': 'the Connecticut Project',
      'National Human Trafficking Resource Center (Polaris)': 'National Human Trafficking Resource Center',
      'Human Anti-trafficking Response Team (HART)': 'Human Anti-trafficking Response Team',
      'United States Census': '2015 U.S. Census',
      'Trafficking in Persons Council': null,
      'Trafficking in Persons Council, its chair in an interview':
        'Chair of the state’s Trafficking in Persons Council',
    }
    const unnamed = figures.filter(({ organisation, provenance }) => {
      const words = organisation === undefined ? null : (asNamed[organisation] ?? organisation)
      const isCouncils = organisation !== undefined && asNamed[organisation] === null
      return (
        words !== null &&
        !isCouncils &&
        !provenance.every(({ sourceId }) => texts.get(sourceId)?.includes(words))
      )
    })
    expect(unnamed.map((each) => `${each.id}: ${each.organisation}`)).toEqual([])
  })
})

/** Numbers of a remark, citations and dates aside. */
function numbersIn(text: string): string[] {
  const bare = text
    .replace(/(?:P\.A\. )?\d+[a-z]?-\d+[a-z]*(?:\([a-zA-Z0-9]+\))*(?:, S\. \d+)?/g, '')
    .replace(/(?:No\.|section|S\.|numbers) \d+(?: and \d+)?/g, '')
    .replace(/(?:January|June|July|October|December) \d+/g, '')
    .replace(YEAR, '')
  return bare.match(/\d[\d,.]*\d|\d/g) ?? []
}

describe(`what is said beside the words ${IF_TEXTS}`, () => {
  /** Worked out from the source's numbers: 211,000 of 500,000; the rows of the inventory; chapter 969; 2016 to 2021. */
  const workedOut = ['42', '50', '969']

  test.skipIf(withoutTexts)('takes its numbers from the sources', () => {
    const texts = sources
      .filter((each) => /^(sources|facts)\//.test(each.fileName ?? ''))
      .map((each) => fold(sourceText(each)))
      .join(' ')
    const remarks = [
      ...figures.map(({ id, caution = '' }) => ({ id, words: caution })),
      ...claims.map(({ id, note }) => ({ id, words: note })),
    ]
    const unknown = remarks.flatMap(({ id, words }) =>
      numbersIn(words)
        .filter((each) => !workedOut.includes(each))
        .filter((each) => !new RegExp(`(?<![\\d.,])${each.replace('.', '\\.')}(?![\\d]|[.,]\\d)`).test(texts))
        .map((each) => `${id}: ${each}`),
    )
    expect(remarks.flatMap(({ words }) => numbersIn(words)).length).toBeGreaterThan(40)
    expect(unknown).toEqual([])
  })
})
