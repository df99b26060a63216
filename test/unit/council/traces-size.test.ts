import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findTraces, indexElements } from '#shared/council/traces/index.ts'
import type { Recommendation } from '#shared/model/index.ts'
import { section } from './traced-texts.ts'

describe('at the size of the council’s forty years', () => {
  const records = JSON.parse(
    readFileSync(new URL('../../../resources/corpus/recommendations.json', import.meta.url), 'utf8'),
  ) as Recommendation[]

  it('the corpus’ elements are found by their own words and not by others’', () => {
    const elements = records.flatMap((record) =>
      record.elements.map((element) => ({
        ...element,
        sectionIds: record.sections.map(({ sectionId }) => sectionId),
      })),
    )
    const traces = findTraces(indexElements(elements), [
      section(
        '1',
        '46a-170',
        '(b) {(19) a Judge appointed by the Chief Court Administrator, (20) one of whom represents the Connecticut Coalition to End Homelessness}',
      ),
      section('3', '53a-192a', '(a) contact [for a fee] {in exchange for anything of value}'),
      section('10', '53a-86', '', { isRepeal: true }),
    ])
    expect(traces.map(({ elementId, match }) => `${elementId} ${match}`)).toEqual([
      '2017-01-judge phrase',
      '2017-01-homelessness phrase',
      '2017-13-repeal repeal',
      '2017-16-anything-of-value phrase',
    ])
  })

  it('does not look at what shares no rare word', () => {
    const nouns = Array.from({ length: 4000 }, (_, n) => `noun${n}`)
    const at = (n: number) => nouns[(n * 7919) % nouns.length] as string
    const elements = Array.from({ length: 2000 }, (_, n) => ({
      id: `e${n}`,
      text: `Develop ${at(n)} ${at(n + 1)} trafficking ${at(n + 2)} training ${at(n + 3)}.`,
    }))
    const big = indexElements(elements)
    const sections = Array.from({ length: 50 }, (_, n) => ({
      number: String(n + 1),
      targets: [],
      after: `The commissioner shall develop ${at(n * 13)} ${at(n * 13 + 1)} ${at(n * 13 + 2)} ${at(n * 13 + 3)} training for trafficking victims.`,
    }))
    const traces = findTraces(big, sections)
    for (const [n, { number }] of sections.entries()) {
      const of = traces.filter(({ sectionNumber }) => sectionNumber === number)
      const most = of.toSorted((a, b) => b.share - a.share)[0]
      expect(most?.elementId).toBe(`e${n * 13}`)
    }
    expect(traces.length).toBeLessThan(sections.length * 5)
  })
})
