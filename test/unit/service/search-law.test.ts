/** Words that are not law today are found, and said not to be. */
import { expect, test } from 'vitest'
import { services, type TestServices } from '../../store/helpers.ts'
import { bring, chapter, section } from '../imports/bring.ts'

const source = '<p class="source-first">(P.A. 95-901, S. 1; P.A. 17-901, S. 2, 3; 21-902, S. 4.)</p>'
const asNow =
  '(a) No person shall keep a goose in exchange for anything of value.</p><p>(b) It is a class A felony.'

async function opened(): Promise<TestServices> {
  const open = services(undefined, undefined, { now: () => new Date('2026-11-22T10:00:00Z') })
  await bring(open, [
    chapter('2025/pub/chap_999.htm', [section('53a-901', 'Keeping of geese.', asNow, source)]),
  ])
  return open
}

async function detailOf(open: TestServices, text: string): Promise<string | undefined> {
  const { hits } = await open.ask('search.query', { text, kinds: ['section'] })
  return hits.find(({ id }) => id === '53a-901')?.detail
}

test('a hit in an old print says which text it is of; a hit in the law of today need not', async () => {
  const open = await opened()
  expect(await detailOf(open, 'goose in exchange for anything of value')).toMatch(/active$/)
  expect(await detailOf(open, 'let another keep it for a fee')).toMatch(/· text .+, not law today$/)
})

test('where the words alone do not tell, the newest text is shown', async () => {
  const open = await opened()
  const { hits } = await open.ask('search.query', { text: 'Keeping of geese', kinds: ['section'] })
  const hit = hits.find(({ id }) => id === '53a-901')
  expect(hit?.snippet.map(({ text }) => text).join('')).toContain('anything of value')
})

test('words of the only text, of which it is not known that it is law, say so', async () => {
  expect(await detailOf(services(), 'let another keep it for a fee')).toMatch(/not known to be law today$/)
})
