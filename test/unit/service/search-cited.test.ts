import { describe, expect, it } from 'vitest'
import { services, starterCorpus } from '../../store/helpers.ts'

/** The marked words of every hit by words. */
async function marked(text: string): Promise<string[]> {
  const { hits } = await services(undefined, starterCorpus).ask('search.query', { text })
  return hits.flatMap((hit) => hit.snippet.filter((run) => run.match).map((run) => run.text.toLowerCase()))
}

describe('a search by citation', () => {
  it.each(['Sec. 53a-192a(a)', 'C.G.S. § 53a-192a(a)', '53a-192a(a)(1)'])(
    'marks the section’s number and no label or sign: %s',
    async (text) => {
      const words = await marked(text)
      expect(words.length).toBeGreaterThan(3)
      expect(new Set(words)).toEqual(new Set(['53a-192a']))
    },
  )

  it('finds the same records whatever way the section is written', async () => {
    const open = services(undefined, starterCorpus)
    const ids = async (text: string) =>
      (await open.ask('search.query', { text })).hits.map((hit) => `${hit.kind} ${hit.id}`)
    expect(await ids('Sec. 53a-192a(a)')).toEqual(await ids('§ 53a-192a(a)'))
    expect(await ids('Sec. 53a-192a(a)')).toContain('recommendation 2017-16')
  })

  it('of an act’s section marks the act’s number', async () => {
    const words = await marked('P.A. 17-32, S. 10')
    expect(words.length).toBeGreaterThan(0)
    expect(new Set(words)).toEqual(new Set(['17-32']))
  })

  it('goes on finding while the number is still being typed', async () => {
    const { hits } = await services(undefined, starterCorpus).ask('search.query', { text: 'Sec. 53a-192' })
    expect(hits.map((hit) => hit.id)).toContain('53a-192a')
  })
})

it('acts and bills of the same title are told apart by their numbers', async () => {
  const { hits } = await services(undefined, starterCorpus).ask('search.query', {
    text: 'An Act Concerning Human Trafficking',
    kinds: ['act', 'bill'],
  })
  expect(hits.length).toBeGreaterThan(2)
  const titles = hits.map((hit) => hit.title)
  expect(new Set(titles).size).toBe(titles.length)
  expect(titles).toContain('sHB 7309: An Act Concerning Human Trafficking')
  expect(titles.find((title) => title.startsWith('P.A. 17-32: An Act Concerning'))).toBeDefined()
})
