/** What a search shows of a record's words: never cut inside a word, never run together with another text. */
import { describe, expect, it } from 'vitest'
import { snippetRuns, wholeWords } from '../../../electron/service/snippet.ts'
import { matchEnd, matchStart } from '../../../electron/store/search.ts'
import { services, starterCorpus } from '../../store/helpers.ts'

const mark = (text: string) => text.replaceAll('<', matchStart).replaceAll('>', matchEnd)
const plain = (text: string) => text.replaceAll(matchStart, '').replaceAll(matchEnd, '')

describe('whole words', () => {
  it.each([
    ['…000 or <less>…', 'A fine of $1,000 or less, if any', '…$1,000 or <less>,…'],
    ['…s Attorney’s <Office>', 'The State’s Attorney’s Office', '…State’s Attorney’s <Office>'],
    ['one of the <State>…', 'one of the State’s rules', 'one of the <State>’s…'],
    ['<all> of it', 'all of it', '<all> of it'],
  ])('%s of “%s”', (snippet, body, whole) => {
    expect(wholeWords(mark(snippet), body)).toBe(mark(whole))
  })

  it('what is cut by the index alone says so; a text’s own beginning and end do not', () => {
    expect(wholeWords(mark('…two <three> four…'), 'one two three four five')).toBe(mark('…two <three> four…'))
    expect(wholeWords(mark('two <three>'), 'two three')).toBe(mark('two <three>'))
  })

  it('keeps to the paragraphs that hold a match: the next one may be of another text', () => {
    const body = '(b) in return for a fee.\n(c) For this section.\n(a) A person'
    expect(wholeWords(mark('…return for a <fee>.\n(c) For this section.\n(a) A…'), body)).toBe(
      mark('…return for a <fee>.'),
    )
  })
})

describe('marks', () => {
  const words = (marked: string) =>
    snippetRuns(mark(marked))
      .filter((run) => run.match)
      .map((run) => run.text)

  it('matches beside one another are one, and a small word by itself is not marked', () => {
    expect(words('in return <for> <a> <fee> under P.<A>. 17-32')).toEqual(['for a fee'])
    expect(words('<and>/or <value>')).toEqual(['value'])
  })

  it('a small word is marked where nothing else was looked for', () => {
    expect(words('here <and> there')).toEqual([])
    expect(snippetRuns(mark('here <and> there'), true)[1]).toEqual({ text: 'and', match: true })
  })

  it('never changes the words', () => {
    const text = 'x <for> <a> <fee>, P.<A>.\n<fee>'
    expect(
      snippetRuns(mark(text))
        .map((run) => run.text)
        .join(''),
    ).toBe(plain(mark(text)))
  })
})

it('a section found by its catchline alone shows no part of its source line', async () => {
  const { hits } = await services(undefined, starterCorpus).ask('search.query', {
    text: 'patronizing a prostitute',
  })
  expect(hits.find(({ id }) => id === '53a-83a')?.snippet).toEqual([])
})

it('every snippet of the starter corpus stands word for word in its record', async () => {
  const open = services(undefined, starterCorpus)
  const { DatabaseSync } = await import('node:sqlite')
  const db = new DatabaseSync(`${open.folder}/charter-oak.sqlite`, { readOnly: true })
  const bodyOf = db.prepare('SELECT body FROM search_document WHERE kind = ? AND record_id = ?')
  let seen = 0
  for (const text of [
    'fee',
    'state’s attorney',
    'prostitution',
    'children',
    'P.A. 17-32',
    '1,000',
    'victims of trafficking',
  ]) {
    const { hits } = await open.ask('search.query', { text, limit: 200 })
    for (const hit of hits.filter(({ snippet }) => snippet.length > 0)) {
      const { body } = bodyOf.get(hit.kind, hit.id) as { body: string }
      const shown = hit.snippet.map((run) => run.text).join('')
      const quoted = shown.replace(/^…|…$/g, '')
      const at = body.indexOf(quoted)
      expect(at, `${hit.kind} ${hit.id}: ${shown}`).toBeGreaterThanOrEqual(0)
      expect(/\S$/.test(body.slice(0, at)), `${hit.id} begins inside a word: ${shown}`).toBe(false)
      expect(/^\S/.test(body.slice(at + quoted.length)), `${hit.id} ends inside a word: ${shown}`).toBe(false)
      seen += 1
    }
  }
  db.close()
  expect(seen).toBeGreaterThan(60)
})
