import { describe, expect, it } from 'vitest'
import { droppedClaim, recordIn } from '../../fixtures/starter/older.ts'
import {
  databaseIn,
  dump,
  indexFault,
  services,
  starterCorpus,
  type TestServices,
} from '../../store/helpers.ts'
import { bring, chapter, recordsOf, revision, section } from './bring.ts'
import { attention, corpusWith, starterPreview, upgraded } from './older-corpus.ts'

const correctElement = (open: TestServices) =>
  open.ask('recommendation.correctElement', {
    recommendationId: '2017-05',
    elementId: '2017-05-revise',
    text: 'The commission is asked to look at section 53a-189c again.',
  })

const actSections = async (open: TestServices, id: string) =>
  (await open.ask('act.get', { id })).sections.map(({ sectionId, effective }) => ({ sectionId, effective }))

describe('a store made with the starter content of an earlier version', () => {
  it('is told so once, first of all that needs attention', async () => {
    const open = await upgraded()
    expect(await open.ask('import.starter', {})).toMatchObject({ state: 'other', leftOut: 0 })
    const { items } = await open.ask('attention.list', {})
    expect(items[0]).toMatchObject({ kind: 'starter content', route: '/import' })
    const same = services(undefined, starterCorpus)
    expect(await same.ask('import.starter', {})).toMatchObject({ state: 'reviewed' })
    expect(await attention(same)).toEqual([])
  })

  it('is shown record by record what would change, field by field, and what stays with why', async () => {
    const open = await upgraded(correctElement)
    const { rows, counts } = await starterPreview(open)
    const of = (key: string) => rows.find((row) => row.key === key)
    expect(counts).toMatchObject({ added: 4, changed: 3, kept: 2, notUnderstood: 0 })
    expect(counts.unchanged).toBeGreaterThan(150)
    expect(of('act/pa-26-70')).toMatchObject({
      kind: 'starter record',
      outcome: 'changed',
      label: 'P.A. 26-70',
      inInventory: true,
      changes: expect.arrayContaining([
        {
          field: 'section 2, §\u00a046a-170 · effective',
          was: 'Oct\u00a01,\u00a02026',
          becomes: 'Jul\u00a01,\u00a02026',
        },
        {
          field: 'section §\u00a04-68m',
          was: null,
          becomes: 'action amends, section of the statutes §\u00a04-68m',
        },
      ]),
    })
    expect(of('section text/53a-90a-tip-2017')).toMatchObject({
      outcome: 'changed',
      hasText: true,
      changes: [],
    })
    expect(of('recommendation/2017-16')).toMatchObject({ outcome: 'changed' })
    expect(of('recommendation/2017-05')).toMatchObject({
      outcome: 'kept',
      note: expect.stringMatching(/^A person changed it \(.*\)\. It stays as it is\.$/),
      label: expect.stringContaining('Consensus'),
      changes: expect.arrayContaining([
        expect.objectContaining({ was: 'The commission is asked to look at section 53a-189c again.' }),
      ]),
    })
    expect(of(`claim/${droppedClaim}`)).toMatchObject({
      outcome: 'kept',
      note: expect.stringContaining('has this record no more'),
    })
    for (const key of ['act/pa-26-98', 'bill/2026-sb-116', 'source/act-text-26-98'])
      expect(of(key), key).toMatchObject({ outcome: 'added' })
  })

  it('gives the two texts of a changed text', async () => {
    const open = await upgraded()
    const { jobId } = await starterPreview(open)
    const change = await open.ask('import.change', { jobId, key: 'section text/53a-90a-tip-2017' })
    expect(change.before).toContain('computer service to persuade')
    expect(change.after).toContain('computer service to knowingly persuade')
  })

  it('takes the corrections, keeps what a person edited, is found by search, and is not asked again', async () => {
    const open = await upgraded(correctElement)
    const { jobId } = await starterPreview(open)
    const run = await open.ask('import.apply', { jobId })
    expect(run).toMatchObject({ kind: 'starter content', origin: 'program', canUndo: true })
    expect(run.backup).toContain('before-import')
    expect(await actSections(open, 'pa-26-70')).toEqual(
      expect.arrayContaining([
        { sectionId: '46a-170', effective: '2026-07-01' },
        expect.objectContaining({ sectionId: '4-68m' }),
      ]),
    )
    const edited = await open.ask('recommendation.get', { id: '2017-05' })
    expect(edited.elements[0]?.text).toBe('The commission is asked to look at section 53a-189c again.')
    expect(edited.events.every(({ note }) => note === null || note === undefined)).toBe(true)
    const { hits } = await open.ask('search.query', { text: 'knowingly persuade' })
    expect(hits.map(({ id }) => id)).toContain('53a-90a')
    expect(indexFault(open)).toBeNull()
    expect(await open.ask('import.starter', {})).toMatchObject({ state: 'reviewed', leftOut: 0 })
    expect(await attention(open)).toEqual([])
    const again = await starterPreview(open)
    expect(again.counts).toMatchObject({ added: 0, changed: 0, kept: 2 })
  })

  it('has what a store made today has, but for places in lists, when nobody edited anything', async () => {
    const open = await upgraded()
    await open.ask('import.apply', { jobId: (await starterPreview(open)).jobId })
    const fresh = services(undefined, starterCorpus)
    const content = ({ folder }: TestServices) =>
      Object.fromEntries(
        Object.entries(dump(databaseIn(folder), ['import_run', 'import_row', 'change_log', 'meta'])).map(
          ([table, rows]) => {
            const isNumbered = table === 'provenance' || table === 'search_document'
            const isList = ['source', 'figure', 'claim'].includes(table)
            return [
              table,
              (rows as Record<string, unknown>[])
                .filter((row) => row.id !== droppedClaim && row.record_id !== droppedClaim)
                .map((row) =>
                  JSON.stringify({ ...row, ...(isNumbered && { id: 0 }), ...(isList && { ordinal: 0 }) }),
                )
                .sort(),
            ]
          },
        ),
      )
    expect(content(open)).toEqual(content(fresh))
  })

  it('undone, is as it was to the letter, and is asked again', async () => {
    const open = await upgraded(correctElement)
    const before = recordsOf(open)
    const { jobId } = await starterPreview(open)
    const run = await open.ask('import.apply', { jobId })
    expect(recordsOf(open)).not.toEqual(before)
    const [entry] = (await open.ask('changes.list', {})).changes
    expect(entry).toMatchObject({ action: 'Brought in newer starter content', canUndo: true })
    await open.ask('import.undo', { runId: run.id })
    expect(recordsOf(open)).toEqual(before)
    expect(indexFault(open)).toBeNull()
    expect(await attention(open)).toHaveLength(1)
  })

  it('takes some of it, with what it names, and goes on offering the rest without asking for attention', async () => {
    const open = await upgraded()
    const before = recordsOf(open)
    const { jobId, counts } = await starterPreview(open)
    const run = await open.ask('import.apply', { jobId, records: ['act/pa-26-98'] })
    expect(run.counts).toMatchObject({ added: 3, changed: 0 })
    expect((await open.ask('act.get', { id: 'pa-26-98' })).record.number).toBe('P.A. 26-98')
    const offered = counts.added + counts.changed
    expect(await open.ask('import.starter', {})).toMatchObject({ state: 'reviewed', leftOut: offered - 3 })
    expect(await attention(open)).toEqual([])
    const rest = await starterPreview(open)
    expect(rest.counts.added + rest.counts.changed).toBe(offered - 3)
    const second = await open.ask('import.apply', { jobId: rest.jobId })
    expect(await open.ask('import.starter', {})).toMatchObject({ leftOut: 0 })
    expect((await open.refused('import.undo', { runId: run.id })).code).toBe('CONFLICT')
    await open.ask('import.undo', { runId: second.id })
    await open.ask('import.undo', { runId: run.id })
    expect(recordsOf(open)).toEqual(before)
  })

  it('may be left as it is, and that can be undone', async () => {
    const open = await upgraded()
    const before = recordsOf(open)
    const { jobId } = await starterPreview(open)
    const { changeId } = await open.ask('import.leaveStarter', { jobId })
    expect(await attention(open)).toEqual([])
    expect(await open.ask('import.starter', {})).toMatchObject({ state: 'reviewed', leftOut: 8 })
    await open.ask('changes.undo', { id: changeId })
    expect(recordsOf(open)).toEqual(before)
    expect(await attention(open)).toHaveLength(1)
  })
})

describe('a store with law that was brought in', () => {
  const law = chapter(revision, [
    section('53a-90a', 'Enticing a minor. Penalties.', '(a) No person shall entice a minor.'),
  ])
  const sectionRow = async (open: TestServices) =>
    (await starterPreview(open)).rows.find(({ key }) => key === 'section/53a-90a')

  it('keeps a section as the import brought it, and is told only where the starter content has news of it', async () => {
    const open = await upgraded((older) => bring(older, [law]))
    expect(await sectionRow(open)).toMatchObject({ outcome: 'unchanged', changes: [] })
    open.close()
    const corrected = corpusWith((corpus) => {
      recordIn(corpus['sections.json'], '53a-90a').area = 'Another area'
    })
    const news = services(open.folder, corrected)
    expect(await sectionRow(news)).toMatchObject({
      outcome: 'kept',
      note: expect.stringMatching(/^An import brought it or added to it \(.*\)\. It stays as it is\.$/),
      changes: expect.arrayContaining([expect.objectContaining({ field: 'area', becomes: 'Another area' })]),
    })
    expect((await starterPreview(news)).rows.filter(({ key }) => key.includes('2025-revision'))).toEqual([])
  })

  it('holds a corrected printed text against that law again, and lets the import be undone only after it', async () => {
    const open = await upgraded((older) => bring(older, [law]))
    const brought = (await open.ask('import.runs', {})).runs[0]
    const before = recordsOf(open)
    const { jobId } = await starterPreview(open)
    const run = await open.ask('import.apply', { jobId })
    expect(run.baselines).toContainEqual(
      expect.objectContaining({ versionId: '53a-90a-tip-2017', outcome: 'differs' }),
    )
    const again = await starterPreview(open)
    expect(again.counts).toMatchObject({ added: 0, changed: 0 })
    expect((await open.refused('import.undo', { runId: brought?.id })).code).toBe('CONFLICT')
    await open.ask('import.undo', { runId: run.id })
    expect(recordsOf(open)).toEqual(before)
    await open.ask('import.undo', { runId: brought?.id ?? '' })
  })
})
