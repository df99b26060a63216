/** Holds the places that facts are said to stand at to account: the heading, question or paragraph named is the right one. */
import { describe, expect, test } from 'vitest'
import type { Provenance } from '#shared/model/index.ts'
import { corpusFile, fold, IF_TEXTS, sourceText, withoutTexts } from './helpers.ts'

const sources = corpusFile('sources.json')
const sections = corpusFile('sections.json')

const rawText = (id: string): string => {
  const source = sources.find((each) => each.id === id)
  return source === undefined ? '' : sourceText(source)
}

interface Placed {
  readonly record: string
  readonly place: Provenance
}

const placed: Placed[] = [
  ...corpusFile('figures.json').flatMap(({ id, provenance }) =>
    provenance.map((place) => ({ record: id, place })),
  ),
  ...corpusFile('claims.json').map((claim) => ({ record: claim.id, place: claim })),
  ...corpusFile('section-versions.json').flatMap(({ id, provenance }) =>
    provenance.map((place) => ({ record: id, place })),
  ),
]
const of = (sourceId: string): Placed[] => placed.filter(({ place }) => place.sourceId === sourceId)

/** Short names that the corpus uses for headings of the report. */
const heading: Record<string, string> = {
  DCF: 'Connecticut Department of Children and Families (DCF):',
  OVS: 'The Office of Victim Services (OVS):',
  NHTRC: 'National Human Trafficking Resource Center (NHTRC) Connecticut Data:',
  Findings: 'Findings: Received',
  Outcomes: 'Outcomes for youth who',
  Examination: 'Examination:',
  'Love 146': 'Love 146 Love146 provides',
  'Connecticut-Based Needs Assessment': 'CONNECTICUT-BASED NEEDS ASSESSMENT',
}

/** The headings below which the report prints figures, statutes and legislative results, in its order. */
const reportHeadings = [
  '2017 Legislative Results',
  'Law Enforcement & State’s Attorney Reports on Human Trafficking',
  'Findings: Received',
  'Key Findings',
  'Plan for Programs for Victims of Trafficking',
  'Challenges Faced by Victims of Trafficking Without Legal Immigration Status',
  'Examination:',
  'End Demand CT Over the last year',
  'CONNECTICUT-BASED NEEDS ASSESSMENT',
  'TIP Council Recommendations for 2017',
  '2017 Council Member Activities',
  'Connecticut Department of Children and Families (DCF):',
  'The Office of Victim Services (OVS):',
  'Connecticut Institute for Refugees and Immigrants In September',
  'Love 146 Love146 provides',
  'Outcomes for youth who',
  'Connecticut Coalition Against Domestic Violence Connecticut Coalition',
  'Connecticut Alliance to End Sexual Violence The Connecticut Alliance',
  'Connecticut-Specific Data',
  'National Human Trafficking Resource Center (NHTRC) Connecticut Data:',
  'State of Connecticut Judicial Branch:',
]

describe(`places in the report ${IF_TEXTS}`, () => {
  test.skipIf(withoutTexts)('have above them the heading that is nearest to the words', () => {
    const report = fold(rawText('tip-report-2017'))
    const starts = reportHeadings.map((words) => ({ words, at: report.indexOf(words) }))
    expect(starts.filter(({ at }) => at < 0)).toEqual([])
    const wrong = of('tip-report-2017').filter(({ place }) => {
      const at = report.indexOf(fold(place.quotation ?? ''))
      const nearest = starts.findLast((one) => one.at <= at)?.words ?? 'none'
      const parts = place.locator.replace(/, (?:under .*|HB-7309|Sec\. .*)$/, '').split(', ')
      const named = parts.at(-1) ?? ''
      return !nearest.startsWith(heading[named] ?? named)
    })
    expect(wrong.map(({ record, place }) => `${record}: ${place.locator}`)).toEqual([])
  })

  test.skipIf(withoutTexts)('of a statute name the heading that it is printed under', () => {
    const report = fold(rawText('tip-report-2017'))
    const named = placed.flatMap(({ record, place }) => {
      const words = /under “(.*)”$/.exec(place.locator)?.[1]
      return words === undefined ? [] : [{ record, place, words }]
    })
    expect(named.length).toBeGreaterThanOrEqual(9)
    const starts = named.map(({ words }) => report.indexOf(words))
    for (const { record, place, words } of named) {
      const start = report.indexOf(words)
      const from = report.indexOf(fold(place.quotation ?? ''), start)
      expect([start >= 0, from >= 0], record).toEqual([true, true])
      expect(starts.filter((other) => other > start && other <= from).length, record).toBe(0)
    }
  })
})

describe(`places in the other sources ${IF_TEXTS}`, () => {
  test.skipIf(withoutTexts)('name the question and the point of the FAQ page', () => {
    const page = rawText('faq-sex-trafficking')
    const answers = page.split(/^\d+\. [A-Z][^\n]*\?$/m).slice(1)
    expect(answers).toHaveLength(20)
    const wrong = of('faq-sex-trafficking').filter(({ place }) => {
      const [, question, part = ''] = /^question (\d+), (answer|closing|point \d+)$/.exec(place.locator) ?? []
      const answer = answers[Number(question) - 1] ?? ''
      const paragraphs = answer.trim().split(/\n+/).map(fold)
      const point = /^point (\d+)$/.exec(part)?.[1]
      const within = point
        ? paragraphs.filter((each) => each.startsWith(`${point}. `))
        : part === 'closing'
          ? paragraphs.slice(-1)
          : paragraphs
      return !within.some((each) => each.includes(fold(place.quotation ?? '')))
    })
    expect(wrong.map(({ record, place }) => `${record}: ${place.locator}`)).toEqual([])
  })

  test.skipIf(withoutTexts)('count the paragraphs of a story from its first', () => {
    const firstWords = new Map([['ct-public-task-force', 'Federal, state, and local authorities']])
    const told = ['wtnh-love146', 'prevention-month-2024', 'ct-public-task-force'].flatMap(of)
    const wrong = told.filter(({ place }) => {
      const text = rawText(place.sourceId)
      const paragraphs = text
        .slice(text.indexOf(firstWords.get(place.sourceId) ?? ''))
        .trim()
        .split(/\n\s*\n/)
      const number = Number(/^paragraph (\d+)(?: of the story)?$/.exec(place.locator)?.[1])
      return !fold(paragraphs[number - 1] ?? '').includes(fold(place.quotation ?? ''))
    })
    expect(told.length).toBeGreaterThan(10)
    expect(wrong.map(({ record, place }) => `${record}: ${place.locator}`)).toEqual([])
  })

  test.skipIf(withoutTexts)('name each section’s row of the inventory', () => {
    const inventory = JSON.parse(rawText('facts-statute-inventory')) as { sections: { section: string }[] }
    const wrong = sections.filter(({ id, provenance }) => {
      const isListed = inventory.sections.some((row) => row.section === id)
      return !isListed || provenance[0]?.locator !== `sections, ${id}`
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})
