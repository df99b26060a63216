/** The figures and the claims of the starter corpus: what an advocate may cite, and what nobody should unchecked. */
import { describe, expect, test } from 'vitest'
import type { Figure } from '#shared/model/index.ts'
import {
  corpusFile,
  corpusFileIfPresent,
  duplicates,
  fold,
  IF_TEXTS,
  missingQuotations,
  quotationsOf,
  sourceText,
  withoutTexts,
} from './helpers.ts'

const figures = corpusFile('figures.json')
const claims = corpusFile('claims.json')
const sources = corpusFile('sources.json')
const sections = corpusFileIfPresent('sections.json')
const FAQ = 'faq-sex-trafficking'

const textOf = (id: string) => {
  const found = sources.find((each) => each.id === id)
  if (found === undefined) throw new Error(`sources.json has no ${id}`)
  return fold(sourceText(found))
}
const figure = (id: string) => {
  const found = figures.find((each) => each.id === id)
  if (found === undefined) throw new Error(`no figure ${id}`)
  return found
}

/** The number in a figure as printed; NaN where it holds none, or more than one. */
function printedNumber(printed: string): number {
  if (printed === 'two') return 2
  const found = [...printed.matchAll(/\d[\d,]*(?:\.\d+)?|\.\d+/g)].map((each) => each[0].replaceAll(',', ''))
  return found.length === 1 ? Number(found[0]) : Number.NaN
}

/** Where a printed number stands in a quotation as a number of its own, not as part of a longer one. */
function standsIn(quotation: string, printed: string): boolean {
  const escaped = printed.replace(/[.$#%]/g, '\\$&')
  return new RegExp(`(?<![\\d.,$])${escaped}(?![\\d%]|[.,]\\d)`).test(quotation)
}

/** Grades that a figure may have, by the grade of its source. */
const allowed: Record<Figure['reliability'], readonly Figure['reliability'][]> = {
  official: ['official', 'reported'],
  reported: ['reported'],
  press: ['press'],
  unreliable: ['unreliable'],
}

/** The figures graded higher than their sources allow. */
function gradedTooHigh(rows: readonly Figure[]): string[] {
  const grades = new Map(sources.map((each) => [each.id, each.reliability]))
  return rows
    .filter((each) =>
      each.provenance.some(
        (row) => !allowed[grades.get(row.sourceId) ?? 'unreliable'].includes(each.reliability),
      ),
    )
    .map((each) => each.id)
}

describe('every figure', () => {
  test('has an id of its own', () => {
    expect(figures.length).toBeGreaterThan(60)
    expect(duplicates(figures.map((each) => each.id))).toEqual([])
  })

  test('prints the number that it holds', () => {
    const wrong = figures.filter((each) => printedNumber(each.printed) !== each.value)
    expect(wrong.map((each) => [each.id, each.printed, each.value])).toEqual([])
  })

  test('has its printed number in each of its quotations', () => {
    const wrong = figures.filter(
      (each) => !each.provenance.every((row) => standsIn(row.quotation, each.printed)),
    )
    expect(wrong.map((each) => [each.id, each.printed])).toEqual([])
  })

  test('is never graded above its source, an FAQ figure never above unreliable', () => {
    expect(gradedTooHigh(figures)).toEqual([])
    const source = { sourceId: FAQ, locator: 'question 1', quotation: 'words' }
    const made = { ...figure('figure-hotline-calls-2017'), provenance: [source] }
    expect(gradedTooHigh([{ ...made, reliability: 'press' }])).toEqual([made.id])
    expect(gradedTooHigh([{ ...made, reliability: 'unreliable' }])).toEqual([])
  })

  test('says so where its year is inferred or its period has no first or last day', () => {
    const open = figures.filter((each) => /inferred|not state|does not say|as of/.test(each.period))
    expect(open.length).toBeGreaterThan(10)
    expect(open.filter((each) => each.caution === undefined).map((each) => each.id)).toEqual([])
  })

  test.skipIf(withoutTexts)(`quotes word for word ${IF_TEXTS}`, () => {
    const quoted = figures.flatMap((each) => quotationsOf(each.id, each.provenance))
    expect(missingQuotations(quoted)).toEqual([])
  })
})

describe('the figures', () => {
  test.each([
    ['figure-hotline-calls-since-2007', 876, 2017],
    ['figure-hotline-cases-since-2007', 594, 2017],
    ['figure-hotline-calls-2017', 70, 2017],
    ['figure-dcf-referrals-2016', 202, 2016],
    ['figure-dcf-referrals-to-police-2017', 135, 2017],
    ['figure-arrests-2016-2021', 456, 2021],
    ['figure-ovs-allocation-2017', 8792, 2017],
    ['figure-ovs-housing-spent-2017', 1950.9, 2017],
    ['figure-ads-2016', 650_000, 2016],
    ['figure-round-missing-children-2017', 2558, 2017],
  ])('hold %s: %d for %d', (id, value, year) => {
    expect([figure(id).value, figure(id).year]).toEqual([value, year])
  })

  test('agree with the reporting round', () => {
    const round = corpusFile('reporting-rounds.json')[0]
    expect(figure('figure-round-received-2017').value).toBe(round?.received)
    expect(figure('figure-round-departments-2017').value).toBe(round?.departments)
    expect(figure('figure-round-outstanding-2017').value).toBe((round?.outstanding.length ?? 0) + 1)
  })

  /** Numbers of a passage that are no figures to cite: years, days, hours, the hotline's number, sizes of bodies. */
  const beside: Record<string, string[]> = {
    'Received 80 reports|Plan for Programs for Victims': ['12'],
    '2017 Council Member Activities|Connecticut-Specific Data': ['100', '146', '18', '1', '31'],
    'Connecticut-Specific Data|State of Connecticut Judicial Branch:': [
      '1',
      '888',
      '373',
      '7888',
      '24',
      '7',
      '365',
      '30',
    ],
    'Examination:|Recommendations:': ['.1', '1'],
    'In 2016, more than|CONNECTICUT-BASED': [],
    'community foundations and private foundations|TIP Council Recommendations for 2017': [],
  }

  test.skipIf(withoutTexts).each(Object.entries(beside))(
    `leave out no number of the report between %s ${IF_TEXTS}`,
    (passage, exceptions) => {
      const [from = '', to = ''] = passage.split('|')
      const report = textOf('tip-report-2017')
      const start = report.indexOf(from)
      const part = report.slice(start, report.indexOf(to, start))
      const isYear = (text: string) => /^(19|20)\d\d$/.test(text)
      const numbers = [...part.matchAll(/\.?\d[\d,]*(?:\.\d+)?/g)].map((each) => each[0].replace(/,$/, ''))
      const held = new Set(
        figures
          .filter((each) => each.provenance[0]?.sourceId === 'tip-report-2017')
          .map((each) => each.value),
      )
      expect(numbers.length).toBeGreaterThan(1)
      const missing = numbers.filter(
        (each) => !isYear(each) && !exceptions.includes(each) && !held.has(printedNumber(each)),
      )
      expect(missing).toEqual([])
    },
  )

  test.skipIf(withoutTexts)(`leave out no number of the event of 2024 ${IF_TEXTS}`, () => {
    const numbers = [...textOf('prevention-month-2024').matchAll(/\d[\d,]*/g)].map((each) =>
      each[0].replace(/,$/, ''),
    )
    const held = new Set(
      figures
        .filter((each) => each.provenance[0]?.sourceId === 'prevention-month-2024')
        .map((each) => each.value),
    )
    const missing = numbers.filter(
      (each) => !/^20\d\d$|^01$|^26$|^146$/.test(each) && !held.has(printedNumber(each)),
    )
    expect(numbers.length).toBeGreaterThan(5)
    expect(missing).toEqual([])
  })

  test('take nothing from the task force story, which has no date: its numbers are claims', () => {
    const source = 'ct-public-task-force'
    expect(figures.filter((each) => each.provenance.some((row) => row.sourceId === source))).toEqual([])
    expect(claims.filter((each) => each.sourceId === source)).toHaveLength(3)
  })
})

describe('every claim', () => {
  test('has an id of its own and a known source', () => {
    expect(duplicates(claims.map((each) => each.id))).toEqual([])
    const known = new Set(sources.map((each) => each.id))
    expect(claims.filter((each) => !known.has(each.sourceId))).toEqual([])
  })

  test.skipIf(withoutTexts)(`quotes word for word ${IF_TEXTS}`, () => {
    expect(missingQuotations(claims.flatMap((each) => quotationsOf(each.id, [each])))).toEqual([])
  })

  test.skipIf(sections === undefined)(
    'points only to sections of the inventory (skipped without sections.json)',
    () => {
      const known = new Set((sections ?? []).map((each) => each.id))
      const named = claims.flatMap((each) =>
        [...each.note.matchAll(/\b\d{2}[a-z]?-\d{1,3}[a-z]{0,2}\b/g)].map((found) => found[0]),
      )
      const actNumber = /^(06|07|13|16|17|21|25|26)-\d+$/
      expect(named.length).toBeGreaterThan(50)
      expect(named.filter((each) => !known.has(each) && !actNumber.test(each))).toEqual([])
    },
  )

  test('that contradicts the statutes says which section or act shows it', () => {
    const contradicted = claims.filter((each) => each.verdict === 'contradicted by the statutes')
    expect(contradicted.length).toBeGreaterThan(0)
    expect(contradicted.filter((each) => !/Sec\. \d/.test(each.note)).map((each) => each.id)).toEqual([])
  })
})

describe('the FAQ', () => {
  const ofFaq = claims.filter((each) => each.sourceId === FAQ)
  const misnamed = ofFaq.filter((each) => each.verdict === 'names an act that does not exist under that name')

  test('is a source graded unreliable', () => {
    expect(sources.find((each) => each.id === FAQ)?.reliability).toBe('unreliable')
  })

  test.skipIf(withoutTexts)(`has every act that it names flagged ${IF_TEXTS}`, () => {
    const body = textOf(FAQ).split('1. What is the extent')[1] ?? ''
    const names = [...body.matchAll(/\b[A-Z][\w-]+ (?:(?:[A-Z][\w-]+|of|in) )*(?:Acts?|Laws?)\b/g)].map(
      (each) => each[0],
    )
    expect(names).toEqual(['Connecticut Anti-Trafficking Laws', 'Prohibition of Trafficking in Persons Act'])
    for (const name of names) {
      expect(misnamed.filter((each) => each.quotation.includes(name))).toHaveLength(1)
    }
  })

  test('has the act names that it uses nowhere among the acts or sections of the corpus', () => {
    const titles = [
      ...(corpusFileIfPresent('acts.json') ?? []).map((each) => each.title ?? ''),
      ...(sections ?? []).map((each) => each.catchline),
    ].join('\n')
    expect(titles).not.toMatch(/Anti-Trafficking Laws|Prohibition of Trafficking in Persons Act/i)
  })

  test.skipIf(withoutTexts)(
    `has every sentence flagged that speaks of laws, legislation or statutes as there ${IF_TEXTS}`,
    () => {
      const quoted = ofFaq.map((each) => fold(each.quotation)).join('\n')
      const answers = textOf(FAQ).replace(/^.*? 1\. (?=What)/, '')
      const sentences = answers.split(/(?<=[.?:]) (?=[A-Z0-9])/)
      const ofLaw = sentences.filter(
        (each) =>
          /\blaws?\b(?! enforcement)|\blegislati(on|ve)\b|\bstatutes?\b/i.test(each) && !each.endsWith('?'),
      )
      expect(ofLaw.length).toBeGreaterThan(5)
      const advice = /advocat|can help|stronger laws/i
      const unflagged = ofLaw.filter(
        (each) => !quoted.includes(each) && !advice.test(each) && !/:$/.test(each),
      )
      expect(unflagged).toEqual([])
    },
  )
})
