import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  faultOfLink,
  type LineageLink,
  type LineageText,
  lineageIndex,
  lineageOf,
  matchRecommendations,
} from '#shared/council/lineage/index.ts'
import type { Recommendation } from '#shared/model/index.ts'

const file = new URL('../../../resources/corpus/recommendations.json', import.meta.url)
const of2017: LineageText[] = (JSON.parse(readFileSync(file, 'utf8')) as Recommendation[]).map(
  ({ id, year, text, sections }) => ({
    id,
    year,
    text,
    sectionIds: sections.map(({ sectionId }) => sectionId),
  }),
)
const later = (id: string, text: string, sectionIds: string[] = []): LineageText => ({
  id,
  year: 2018,
  text,
  sectionIds,
})
const proposed = (...texts: LineageText[]) =>
  matchRecommendations(of2017, texts).map(({ laterId, kind, earlierId }) => `${laterId} ${kind} ${earlierId}`)

describe('recommendations that come back', () => {
  it('each of 2017, printed again in 2018, is the same word for word and stands first', () => {
    const again = of2017.map(({ text, id }) =>
      later(`again-${id}`, `  ${text.toUpperCase().replaceAll(' ', '  ')}.`),
    )
    for (const one of again) {
      const [first] = matchRecommendations(of2017, [one])
      expect(first).toMatchObject({
        kind: 'repeated',
        earlierId: one.id.slice(6),
        isSameWords: true,
        similarity: 1,
      })
    }
  })
  it('a few words more are a repetition, others a revision, both with their share', () => {
    const words = of2017.find(({ id }) => id === '2017-11')!.text
    expect(proposed(later('a', `${words} by the state`))).toEqual(['a repeated 2017-11'])
    const [revised] = matchRecommendations(of2017, [
      later(
        'b',
        'Recommend licensing illicit massage businesses, with enforcement agencies to report on management',
      ),
    ])
    expect(revised).toMatchObject({ kind: 'revised', earlierId: '2017-11', isSameWords: false })
    expect(revised?.similarity).toBeLessThan(0.8)
    expect(revised?.reason).toContain('This is similarity; compare the two texts.')
  })
  it('two that became one', () => {
    const text = [of2017[10]!, of2017[11]!].map((one) => one.text).join(' ')
    expect(proposed(later('c', text))).toEqual(
      expect.arrayContaining(['c merged 2017-11', 'c merged 2017-12']),
    )
  })
  it('another matter is not proposed', () => {
    expect(
      proposed(later('d', 'Recommend funding for shelters with pets and for transport at night')),
    ).toEqual([])
  })
  it('nothing of the same or an earlier year', () => {
    expect(matchRecommendations(of2017, of2017)).toEqual([])
    expect(matchRecommendations(of2017, [{ ...later('e', of2017[0]!.text), year: 2016 }])).toEqual([])
  })
  it('the same input in another order gives the same proposals', () => {
    const texts = [later('a', of2017[3]!.text), later('b', of2017[5]!.text)]
    const sorted = (list: ReturnType<typeof matchRecommendations>) =>
      list
        .map(({ laterId, earlierId, similarity }) => `${laterId} ${earlierId} ${similarity.toFixed(9)}`)
        .toSorted()
    expect(sorted(matchRecommendations(of2017.toReversed(), texts.toReversed()))).toEqual(
      sorted(matchRecommendations(of2017, texts)),
    )
  })
})

describe('confirmed links', () => {
  const link = (
    earlierId: string,
    laterId: string | undefined,
    kind: LineageLink['kind'] = 'repeated',
  ): LineageLink => ({
    id: `${earlierId}-${laterId}`,
    kind,
    earlierId,
    ...(laterId !== undefined && { laterId }),
    date: '2018',
  })
  const links = [
    link('2017-1', '2018-4'),
    link('2017-2', '2018-4', 'merged'),
    link('2018-4', '2019-1', 'revised'),
    link('2019-1', undefined, 'withdrawn'),
  ]
  it('are followed both ways', () => {
    expect(lineageOf('2018-4', links)).toEqual({ earlier: ['2017-1', '2017-2'], later: ['2019-1'] })
    expect(lineageOf('2019-1', links)).toMatchObject({
      earlier: ['2018-4', '2017-1', '2017-2'],
      later: [],
      withdrawn: { kind: 'withdrawn' },
    })
    expect(lineageOf('2017-1', links).later).toEqual(['2018-4', '2019-1'])
  })
  it('a ring ends', () => {
    expect(lineageOf('a', [link('a', 'b'), link('b', 'a')])).toEqual({ earlier: ['b'], later: ['b'] })
  })
  it.each([
    [link('2017-1', '2018-4'), undefined],
    [link('2018-4', '2017-1'), 'The later form must be of a later year.'],
    [link('2017-1', '2017-2'), 'The later form must be of a later year.'],
    [link('2017-1', undefined), 'The later form is missing.'],
    [link('2017-1', undefined, 'withdrawn'), undefined],
    [link('2017-1', '2018-4', 'withdrawn'), 'A withdrawal has no later form; record another kind of link.'],
    [link('x', '2018-4'), 'There is no recommendation x.'],
    [link('2017-1', 'x'), 'There is no recommendation x.'],
  ])('%o: %s', (one, fault) => {
    expect(faultOfLink(one, (id) => (/^\d{4}-/.test(id) ? Number(id.slice(0, 4)) : undefined))).toBe(fault)
  })
})

describe('an index of all recommendations', () => {
  const ask = (what: string) =>
    `Recommend that the department train ${what} to know the signs of trafficking.`
  const texts: LineageText[] = [
    { id: '2016-01', year: 2016, text: ask('nurses and doctors') },
    { id: '2016-02', year: 2016, text: ask('drivers of trucks'), sectionIds: ['44-4'] },
    { id: '2017-01', year: 2017, text: ask('nurses and doctors') },
    { id: '2017-02', year: 2017, text: ask('drivers of trucks and buses'), sectionIds: ['44-4'] },
    { id: '2018-01', year: 2018, text: ask('nurses, doctors and drivers of trucks') },
    { id: '2018-02', year: 2018, text: 'Recommend a hotline in every rest area.' },
  ]
  const index = lineageIndex(texts)

  it('proposes for each what matching all with all proposes', () => {
    const all = matchRecommendations(texts, texts)
    expect(texts.flatMap(({ id }) => index.earlierOf(id))).toEqual(all)
    for (const { id } of texts)
      expect(index.laterOf(id)).toEqual(all.filter(({ earlierId }) => earlierId === id))
    expect(all.length).toBeGreaterThan(3)
    expect(index.laterOf('2018-02')).toEqual([])
    expect(index.earlierOf('1999-01')).toEqual([])
  })
})
