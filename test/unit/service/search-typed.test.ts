/** What people type into the search, in their own ways of writing, and what they mean by it. */
import { describe, expect, it } from 'vitest'
import { betterSpelling } from '../../../electron/service/spelling.ts'
import { services, starterCorpus } from '../../store/helpers.ts'

const starter = () => services(undefined, starterCorpus)
const ids = (hits: { kind: string; id: string }[]) => hits.map((hit) => `${hit.kind} ${hit.id}`)

describe('one thing written in many ways finds the same records', () => {
  it.each([
    [['P.A. 17-32', 'PA 17-32', 'public act 17-32', 'Public Act No. 17-32'], 'act pa-17-32'],
    [['HB 7309', 'HB-7309', 'hb7309', 'H.B. 7309', 'sHB 7309', 'House Bill No. 7309'], 'bill 2017-hb-7309'],
    [['53a-86 to 53a-89', 'sections 53a-86 to 53a-89, inclusive'], 'section 53a-86'],
    [['53a-192a', '53a192a', '53A 192A', 'Sec. 53a-192a', '§53a–192a'], 'section 53a-192a'],
    [['#16', 'No. 16', 'rec #16', 'recommendation 16'], 'recommendation 2017-16'],
    [['53a-86, 53a-87', '§§ 53a-86 and 53a-87', 'sections 53a-86 and 53a-87'], 'section 53a-86'],
  ])('%j', async (ways, first) => {
    const open = starter()
    const [one, ...others] = await Promise.all(
      ways.map(async (text) => (await open.ask('search.query', { text, limit: 200 })).hits),
    )
    expect(ids(one ?? [])[0]).toBe(first)
    for (const hits of others) expect(ids(hits)).toEqual(ids(one ?? []))
  })
})

describe('how it was read is said truly', () => {
  it('a bare number that is an act’s is said to be the act', async () => {
    const { citation, hits } = await starter().ask('search.query', { text: '17-32' })
    expect(citation).toBe('P.A. 17-32')
    expect(hits[0]).toMatchObject({ kind: 'act', id: 'pa-17-32' })
  })

  it('a citation of what the store does not have names no record', async () => {
    const open = starter()
    for (const text of ['53a-999', 'P.A. 99-999', 'HB 9999'])
      expect(await open.ask('search.query', { text })).toMatchObject({ cited: 0, citationProblem: null })
    expect((await open.ask('search.query', { text: '53a-86 to 53a-89' })).cited).toBe(4)
  })

  it.each(['53a-192a(a)(1', '53a-192a(a)(1)(', '53a-192a(a) and more'])(
    'of “%s”, what can be read is offered beside what is wrong',
    async (text) => {
      const { hits, citation, citationProblem } = await starter().ask('search.query', { text })
      expect(hits[0]).toMatchObject({ kind: 'section', id: '53a-192a', byCitation: true })
      expect(citation).toBeNull()
      expect(citationProblem).toMatch(/at character/)
    },
  )

  it.each([
    ['no consensus', ['2017-13', '2017-14', '2017-15']],
    ['Without consensus', ['2017-13', '2017-14', '2017-15']],
    ['further research', ['2017-16', '2017-17']],
  ])('a standing, “%s”, finds those that have it, first', async (text, expected) => {
    const { hits, cited, citation } = await starter().ask('search.query', { text })
    expect(hits.slice(0, cited).map((hit) => hit.id)).toEqual(expected)
    expect(citation).toContain('standing')
  })
})

describe('words', () => {
  it('a page graded unreliable never comes before the law and the recommendations', async () => {
    const { hits } = await starter().ask('search.query', { text: 'sex trafficking' })
    const unreliable = hits.findIndex((hit) => hit.detail.includes('unreliable'))
    expect(unreliable).toBeGreaterThan(2)
    expect(hits[0]?.kind).toBe('recommendation')
  })

  it('where no record has every word, those that have some are shown, and that is said', async () => {
    const answer = await starter().ask('search.query', { text: 'hotline calls xylophone' })
    expect(answer.someWordsOnly).toBe(true)
    expect(answer.hits[0]?.kind).toBe('figure')
    expect(answer.total).toBeGreaterThan(0)
    expect(await starter().ask('search.query', { text: 'hotline calls' })).toMatchObject({
      someWordsOnly: false,
    })
    // Of two words one alone is another question.
    expect(await starter().ask('search.query', { text: 'hotline xylophone' })).toMatchObject({ total: 0 })
    expect(await starter().ask('search.query', { text: 'xylophone zither lute' })).toMatchObject({
      someWordsOnly: false,
      total: 0,
    })
  })

  it.each([
    ['trafiking', 'trafficking'],
    ['gilchrist', 'gilchrest'],
    ['Hotlien', 'hotline'],
    ['human trafiking', 'human trafficking'],
  ])('a slip in “%s” is answered with “%s”', async (typed, meant) => {
    expect((await starter().ask('search.query', { text: typed })).betterSpelling).toBe(meant)
  })

  it('offers no other spelling where something was found, nor one that is far off', async () => {
    for (const text of ['trafficking', 'zzzzqqqq', '53a-999', 'the xyl'])
      expect(await starter().ask('search.query', { text })).toMatchObject({ betterSpelling: null })
  })

  it('a long passage of the law can be looked for', async () => {
    const open = starter()
    const text = 'compels or induces another person to engage in conduct '.repeat(30).slice(0, 1600)
    const { hits } = await open.ask('search.query', { text })
    expect(hits.map((hit) => hit.id)).toContain('53a-192a')
  })
})

describe('spelling', () => {
  it.each([
    ['trafiking', 'trafficking'],
    ['vicitm', 'victim'],
    ['munor', 'minor'],
    ['mniro', null],
    ['victim', null],
  ])('of %s makes %s', (typed, meant) => {
    const words = () => ['trafficking', 'victim', 'minor'].map((word) => ({ word, records: 1 }))
    expect(betterSpelling(words, typed)).toBe(meant)
  })

  it('of words equally near, takes the one in most records', () => {
    const words = () => [
      { word: 'minor', records: 2 },
      { word: 'manor', records: 9 },
    ]
    expect(betterSpelling(words, 'munor')).toBe('manor')
  })
})
