import { describe, expect, it } from 'vitest'
import { matchExpression } from '../../../electron/service/match-expression.ts'
import { snippetRuns } from '../../../electron/service/snippet.ts'
import { matchEnd, matchStart } from '../../../electron/store/search.ts'
import { services, starterCorpus } from '../../store/helpers.ts'

const ids = (hits: { kind: string; id: string }[]) => hits.map((hit) => `${hit.kind} ${hit.id}`)

describe('what is typed', () => {
  it.each([
    ['goose', '"goose"*'],
    ['goose ', '"goose"'],
    ['grey goo', '"grey" "goo"*'],
    ['“for a fee” goose', '"for a fee" "goose"*'],
    ['53a-192a', '"53a-192a"*'],
    ['a" OR NEAR(b)', '"a" "OR" "NEAR" "b"'],
    ['Attorney’s', '"Attorney’s"*'],
    ['  …—  ', null],
    ['', null],
  ])('%j becomes %j', (typed, match) => {
    expect(matchExpression(typed)).toBe(match)
  })

  it('never becomes an error of the index', async () => {
    const open = services()
    for (const text of [
      '"',
      '""',
      '*',
      'a*b',
      '^a',
      'a:b',
      '{a}',
      '(',
      'NOT',
      'AND OR',
      '-',
      "'",
      'NEAR(a b)',
      '\u0000',
      'é́',
    ]) {
      await open.ask('search.query', { text })
    }
  })
})

describe('search by words', () => {
  it('ranks a title above a text, and finds unfinished last words and folded accents', async () => {
    const open = services()
    const { hits } = await open.ask('search.query', { text: 'plan' })
    expect(ids(hits)).toContain('act pa-17-901')
    expect(hits[0]?.kind).toBe('obligation')
    expect(ids((await open.ask('search.query', { text: 'swàn' })).hits)).toContain('section 53a-92')
    expect(ids((await open.ask('search.query', { text: 'wetl' })).hits)).toEqual([])
    expect(ids((await open.ask('search.query', { text: 'hon' })).hits)).toEqual(['figure figure-geese'])
  })

  it('orders by where the word stands: title, then keywords, then body', async () => {
    const { hits } = await services(undefined, starterCorpus).ask('search.query', { text: 'minimum wage' })
    expect(hits[0]).toMatchObject({ kind: 'recommendation', id: '2017-14' })
  })

  it('puts the law and what is asked of it before agenda items, and unchecked claims behind', async () => {
    const { hits } = await services(undefined, starterCorpus).ask('search.query', {
      text: 'trafficking',
      limit: 200,
    })
    expect(hits.slice(0, 5).map((hit) => hit.kind)).not.toContain('council')
    expect(hits.slice(0, 20).map((hit) => hit.kind)).not.toContain('claim')
    expect(hits.slice(0, 5).map((hit) => hit.id)).toContain('53a-192a')
  })

  it('highlights what was found', async () => {
    const { hits } = await services().ask('search.query', { text: 'pond' })
    const hit = hits.find((item) => item.kind === 'council' && item.id.startsWith('activity'))
    expect(hit?.snippet.filter((run) => run.match).map((run) => run.text)).toEqual(['pond'])
    expect(hit?.snippet.map((run) => run.text).join('')).toBe('The council met by the pond.')
  })

  it('counts by kind before the filter, and in total after it', async () => {
    const open = services()
    const all = await open.ask('search.query', { text: 'geese' })
    expect(all.byKind.reduce((sum, row) => sum + row.count, 0)).toBe(all.total)
    expect(all.hits).toHaveLength(all.total)
    const acts = await open.ask('search.query', { text: 'geese', kinds: ['act'] })
    expect(ids(acts.hits)).toEqual(expect.arrayContaining(['act pa-17-901', 'act pa-21-902']))
    expect(acts.hits).toHaveLength(2)
    expect(acts.total).toBe(2)
    expect(acts.byKind).toEqual(all.byKind)
    const one = await open.ask('search.query', { text: 'geese', limit: 1 })
    expect(one.hits).toHaveLength(1)
    expect(one.total).toBe(all.total)
  })

  it('names every recommendation with its standing and its dissents', async () => {
    const { hits } = await services(undefined, starterCorpus).ask('search.query', {
      text: 'repealing',
      kinds: ['recommendation'],
    })
    expect(hits.length).toBeGreaterThan(1)
    for (const hit of hits)
      expect(hit.detail).toMatch(/^2017 · No\. \d+ · (Consensus|No consensus|Further research)/)
    expect(hits.find((hit) => hit.id === '2017-15')?.detail).toContain('1 opposed, 1 abstained')
  })

  it('marks a claim that must not be repeated as unchecked', async () => {
    const { hits } = await services().ask('search.query', { text: 'lawful' })
    expect(hits[0]).toMatchObject({ kind: 'claim', route: '/sources/rumour?claim=claim-geese' })
    expect(hits[0]?.title).toMatch(/^Unchecked: /)
  })
})

describe('search by citation', () => {
  const cases: [typed: string, first: string, route: string][] = [
    ['53a-901(a)', 'section 53a-901', '/statutes/53a-901?provision=(a)'],
    ['Sec. 53a-901', 'section 53a-901', '/statutes/53a-901'],
    ['C.G.S. § 53a-901', 'section 53a-901', '/statutes/53a-901'],
    ['subsection (a) of section 53a-901', 'section 53a-901', '/statutes/53a-901?provision=(a)'],
    ['P.A. 21-902, S. 4', 'act pa-21-902', '/acts/pa-21-902?section=4'],
    ['21-902', 'act pa-21-902', '/acts/pa-21-902'],
    ['HB-7901', 'bill 2017-hb-7901', '/bills/2017-hb-7901'],
    ['sections 53a-90 to 53a-910, inclusive', 'section 53a-92', '/statutes/53a-92'],
    ['recommendation 2', 'recommendation 2017-02', '/recommendations/2017-02'],
    ['rec. no. 2', 'recommendation 2017-02', '/recommendations/2017-02'],
    ['No. 2', 'recommendation 2017-02', '/recommendations/2017-02'],
    ['2017-02', 'recommendation 2017-02', '/recommendations/2017-02'],
    ['2017 No. 2', 'recommendation 2017-02', '/recommendations/2017-02'],
    ['chapter 999', 'section 4-901', '/statutes/4-901'],
  ]
  it.each(cases)('%s finds %s first', async (typed, first, route) => {
    const { hits, citation, citationProblem, total } = await services().ask('search.query', { text: typed })
    expect(ids(hits)[0]).toBe(first)
    expect(hits[0]).toMatchObject({ route, byCitation: true })
    expect(citation).not.toBeNull()
    expect(citationProblem).toBeNull()
    expect(new Set(ids(hits)).size).toBe(hits.length)
    expect(hits).toHaveLength(total)
  })

  it('says what is wrong with a citation that cannot be read, and where', async () => {
    const answer = await services().ask('search.query', { text: '53a-192a(a)(1' })
    expect(answer.citation).toBeNull()
    expect(answer.citationProblem).toMatch(/at character \d+/)
  })

  it('takes plain words for no citation', async () => {
    for (const text of [
      'goose',
      'secret section',
      'patronizing a prostitute',
      '650,000',
      'record 12',
      'recommend',
    ]) {
      expect(await services().ask('search.query', { text })).toMatchObject({
        citation: null,
        citationProblem: null,
      })
    }
  })
})

describe('the evidence picker', () => {
  it('offers the section of the act that is cited', async () => {
    const { results } = await services().ask('evidence.search', { text: 'P.A. 21-902, S. 4' })
    expect(results[0]?.evidence).toEqual({ kind: 'act section', actId: 'pa-21-902', section: '4' })
  })

  it('offers a provision of a section and of each of its versions', async () => {
    const { results } = await services().ask('evidence.search', { text: '53a-901(a)' })
    expect(results.slice(0, 2).map((item) => item.evidence)).toEqual([
      { kind: 'section', sectionId: '53a-901', provision: '(a)' },
      { kind: 'version', versionId: '53a-901-old', provision: '(a)' },
    ])
  })

  it('offers nothing that cannot be evidence, and no more than is asked for', async () => {
    const open = services(undefined, starterCorpus)
    const { results } = await open.ask('evidence.search', { text: 'trafficking', limit: 7 })
    expect(results).toHaveLength(7)
    expect((await open.ask('evidence.search', { text: '' })).results).toEqual([])
  })
})

it('snippets become runs', () => {
  expect(snippetRuns(`…a ${matchStart}b${matchEnd} c`)).toEqual([
    { text: '…a ', match: false },
    { text: 'b', match: true },
    { text: ' c', match: false },
  ])
  expect(snippetRuns('')).toEqual([])
})
