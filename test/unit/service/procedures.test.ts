import { describe, expect, it, vi } from 'vitest'
import { contract, procedureNames } from '#shared/contract/index.ts'
import { services } from '../../store/helpers.ts'
import { corpora } from './procedures/corpora.ts'
import { goodInputs } from './procedures/good-inputs.ts'
import { madeIds } from './procedures/made-ids.ts'

const ofDocuments = [
  'compare.ofDocument',
  'tracking.decide',
  'tracking.reopen',
  'tracking.decideTrace',
  'tracking.reappearances',
]
const asksForDocument = (name: string) => name.startsWith('document.') || ofDocuments.includes(name)

describe.each(corpora)('on %s', (_name, corpus, ids) => {
  it('every procedure answers, and its answer fits the contract', async () => {
    const open = services(undefined, corpus)
    const inputs = goodInputs(ids)
    expect(Object.keys(inputs).sort()).toEqual([...procedureNames].sort())
    // Undoing comes after the edits; restoring and beginning afresh are tried below.
    const last = ['changes.undo', 'store.startFresh', 'backup.restore']
    const callable = procedureNames.filter((name) => !last.includes(name) && !asksForDocument(name))
    let jobId = 'job-1'
    // Neither corpus holds a document; test/unit/service/documents and tracking read some.
    for (const name of procedureNames.filter((one) => asksForDocument(one)))
      expect((await open.refused(name, inputs[name])).code, name).toBe('NOT_FOUND')
    for (const name of [...callable, 'changes.undo' as const]) {
      const made = madeIds[name]
      const input = { ...inputs[name], ...(made && (await made(open))) }
      // A job's id is made as it begins.
      const text = JSON.stringify(input).replaceAll('"job-1"', JSON.stringify(jobId))
      const reply = await open.dispatch(name, JSON.parse(text))
      if (name === 'import.begin' && reply.ok) jobId = (reply.value as { jobId: string }).jobId
      expect(reply, name).toMatchObject({ ok: true })
      // Once more against the schema, as the renderer would: nothing is left to the dispatcher's own check.
      expect(contract[name].output.safeParse(reply.ok && reply.value).error, name).toBeUndefined()
      // The page is read in slices, while other calls are answered.
      if (name === 'import.read')
        await vi.waitFor(async () => expect((await open.ask('job.get', { id: jobId })).state).toBe('ready'))
    }
    const { backups } = await open.ask('backup.list', {})
    expect(await open.ask('backup.restore', { name: backups[0]?.name ?? '' })).toEqual({ state: 'ready' })
    expect((await open.refused('store.startFresh', {})).code).toBe('CONFLICT')
  })

  it('every page that a list names can be opened', async () => {
    const open = services(undefined, corpus)
    for (const { id } of (await open.ask('recommendation.list', {})).rows)
      await open.ask('recommendation.get', { id })
    for (const { id } of (await open.ask('statute.list', {})).rows) await open.ask('statute.get', { id })
    for (const { kind, id } of (await open.ask('legislation.list', {})).rows) {
      await (kind === 'act' ? open.ask('act.get', { id }) : open.ask('bill.get', { id }))
    }
    for (const { ref } of (await open.ask('compare.texts', {})).texts) {
      const text = await open.ask('compare.text', { ref })
      expect(text.text).not.toBe('')
    }
    for (const row of (await open.ask('source.list', {})).rows) {
      const page = await open.ask('source.get', { id: row.id })
      expect({
        uses: page.uses.length,
        quotations: page.uses.filter((use) => use.quotation !== null).length,
      }).toEqual({ uses: row.uses, quotations: row.quotations })
      expect({ claims: page.claims.length, figures: page.figures.length }).toEqual({
        claims: row.claims,
        figures: row.figures,
      })
    }
  })
})

describe('bad input', () => {
  const bad: [title: string, name: string, input: unknown, code: string][] = [
    ['an unknown procedure', 'recommendation.drop', {}, 'UNKNOWN_PROCEDURE'],
    ['a name of the object prototype', 'constructor', {}, 'UNKNOWN_PROCEDURE'],
    ['no input at all', 'recommendation.get', undefined, 'INVALID_INPUT'],
    ['an ill-typed input', 'recommendation.get', { id: 7 }, 'INVALID_INPUT'],
    ['an input with more than is asked', 'recommendation.list', { all: true }, 'INVALID_INPUT'],
    ['an id that is none', 'recommendation.get', { id: "2017-01'; DROP TABLE source" }, 'INVALID_INPUT'],
    ['an oversized search', 'search.query', { text: 'x'.repeat(2001) }, 'INVALID_INPUT'],
    ['a malformed section number', 'statute.get', { id: '53a' }, 'INVALID_INPUT'],
    ['an unknown section', 'statute.get', { id: '1-1' }, 'NOT_FOUND'],
    ['an unknown recommendation', 'recommendation.get', { id: '2099-01' }, 'NOT_FOUND'],
    ['an unknown act', 'act.get', { id: 'pa-99-1' }, 'NOT_FOUND'],
    ['an unknown bill', 'bill.get', { id: '2099-hb-1' }, 'NOT_FOUND'],
    ['an unknown source', 'source.get', { id: 'none' }, 'NOT_FOUND'],
    ['an unknown text', 'compare.text', { ref: { kind: 'section version', id: 'none' } }, 'NOT_FOUND'],
    [
      'a bill version without text',
      'compare.text',
      { ref: { kind: 'bill version', id: '2018-sb-911-file' } },
      'NOT_FOUND',
    ],
    [
      'the old reading of a plain text',
      'compare.text',
      { ref: { kind: 'section version', id: '53a-901-printed', part: 'old' } },
      'INVALID_INPUT',
    ],
    ['a wrong theme', 'settings.set', { theme: 'puce' }, 'INVALID_INPUT'],
  ]
  it.each(bad)('%s is answered with a clear error', async (_title, name, input, code) => {
    const error = await services().refused(name, input)
    expect(error.code).toBe(code)
    expect(error.message.length).toBeGreaterThan(10)
  })
})
