/** Annual reports on a real file: entered by hand, linked from year to year; all of it undone. */
import { describe, expect, it } from 'vitest'
import type { Input } from '#shared/contract/index.ts'
import { contentOf, services, starterCorpus } from '../../store/helpers.ts'

const now = () => new Date('2026-11-22T09:00:00Z')
const open = () => services(undefined, starterCorpus, { now })

const newOne: Input<'recommendation.create'> = {
  year: 2018,
  number: 1,
  text: 'Recommend that every hotel keep a register of guests.',
  standing: 'without consensus',
  asksChangeOfLaw: true,
  elements: ['Every hotel keeps a register.'],
  sections: ['44-4'],
  positions: [{ holder: 'Connecticut Lodging Association', stance: 'opposes', reason: 'Costs.' }],
  recordedIn: 'Annual report 2018, page 3',
}

describe('a recommendation entered by hand', () => {
  it('has its status, standing and dissent from the start, is found, and is undone', async () => {
    const one = open()
    const before = contentOf(one)
    const { recommendation, changeId } = await one.ask('recommendation.create', newOne)
    expect(recommendation).toMatchObject({
      id: '2018-01',
      shortTitle: 'That every hotel keep a register of guests',
      status: 'no action',
      standing: 'without consensus',
      dissents: [{ holder: 'Connecticut Lodging Association', stance: 'opposes', reason: 'Costs.' }],
    })
    const find = async () =>
      (await one.ask('search.query', { text: 'register guests' })).hits.map(({ id }) => id)
    expect(await find()).toContain('2018-01')
    const refused = await one.refused('recommendation.create', newOne)
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', where: 'number' })
    await one.ask('changes.undo', { id: changeId })
    expect(contentOf(one)).toEqual(before)
    expect(await find()).not.toContain('2018-01')
  })

  it('is edited, given an owner and an element, and each is undone', async () => {
    const one = open()
    const before = contentOf(one)
    const edited = await one.ask('recommendation.edit', {
      recommendationId: '2017-01',
      shortTitle: 'Another title',
      owner: 'The chair',
    })
    expect(edited.recommendation.shortTitle).toBe('Another title')
    const added = await one.ask('recommendation.addElement', {
      recommendationId: '2017-01',
      text: 'One more part.',
    })
    expect(added.recommendation.elements.at(-1)?.text).toBe('One more part.')
    await one.ask('changes.undo', { id: added.changeId })
    await one.ask('changes.undo', { id: edited.changeId })
    expect(contentOf(one)).toEqual(before)
  })

  it('says that words which were edited are no longer the report’s, until the edit is undone', async () => {
    const one = open()
    const before = contentOf(one)
    const sources = async () =>
      (await one.ask('recommendation.get', { id: '2017-01' })).record.provenance.map(
        ({ sourceId, locator }) => (sourceId === 'entered-by-hand' ? locator : sourceId),
      )
    const printed = await sources()
    await one.ask('recommendation.edit', { recommendationId: '2017-01', shortTitle: 'Another title' })
    expect(await sources()).toEqual(printed)
    await one.ask('recommendation.edit', { recommendationId: '2017-01', text: 'Other words.' })
    await one.ask('recommendation.edit', { recommendationId: '2017-01', text: 'Still other words.' })
    expect(await sources()).toEqual([
      ...printed,
      expect.stringMatching(/^Words edited here on .*; no longer those of the sources before$/),
    ])
    for (const { id } of (await one.ask('changes.list', {})).changes) await one.ask('changes.undo', { id })
    expect(contentOf(one)).toEqual(before)
  })

  it('is not undone while a later record rests on it', async () => {
    const one = open()
    const { changeId } = await one.ask('recommendation.create', newOne)
    await one.ask('lineage.decide', {
      earlierId: '2017-01',
      laterId: '2018-01',
      kind: 'revised',
      state: 'confirmed',
    })
    expect((await one.refused('changes.undo', { id: changeId })).code).toBe('CONFLICT')
    expect((await one.ask('recommendation.get', { id: '2018-01' })).id).toBe('2018-01')
  })
})

describe('reports', () => {
  it('list the years, and take a report of a year once', async () => {
    const one = open()
    const { rows } = await one.ask('report.list', {})
    expect(rows).toMatchObject([
      {
        year: 2017,
        isRecorded: false,
        recommendations: 17,
        byStanding: [
          { standing: 'consensus', count: 12 },
          { standing: 'without consensus', count: 3 },
          { standing: 'further research', count: 2 },
        ],
      },
    ])
    await one.ask('report.put', { year: 2018, title: 'Annual report 2018' })
    const second = await one.refused('report.put', { year: 2018, title: 'Another' })
    expect(second).toMatchObject({ code: 'INVALID_INPUT', where: 'year' })
    expect((await one.ask('report.list', {})).rows.map(({ year }) => year)).toEqual([2018, 2017])
  })

  it('keep the document they are quoted from; a day of publishing that is left out is taken out', async () => {
    const one = open()
    const reports = async () => (await one.ask('report.list', {})).rows
    const { report } = await one.ask('report.put', { year: 2017, title: 'The report', published: '2018-02' })
    expect(report).toMatchObject({ sourceId: 'tip-report-2017', published: '2018-02' })
    const { changeId } = await one.ask('report.put', { id: report.id, year: 2017, title: 'The report' })
    expect((await reports())[0]).toMatchObject({ sourceId: 'tip-report-2017', isRecorded: true })
    expect((await reports())[0]?.published).toBeUndefined()
    await one.ask('changes.undo', { id: changeId })
    expect((await reports())[0]?.published).toBe('2018-02')
  })
})

describe('lineage', () => {
  it('takes a withdrawal, refuses a later form of the same year, and undoes', async () => {
    const one = open()
    const before = contentOf(one)
    const { changeId } = await one.ask('lineage.decide', {
      earlierId: '2017-14',
      kind: 'withdrawn',
      state: 'confirmed',
      year: 2019,
      note: 'Taken back in January.',
    })
    const { links } = await one.ask('lineage.list', { recommendationId: '2017-14' })
    expect(links).toMatchObject([{ link: { kind: 'withdrawn', year: 2019 }, later: null }])
    // Told wherever it is named, beside standing and status.
    expect(links[0]?.earlier.withdrawn).toBe(2019)
    expect((await one.ask('recommendation.get', { id: '2017-14' })).withdrawn).toBe(2019)
    const told = async () =>
      (await one.ask('recommendation.list', {})).rows
        .filter((row) => row.withdrawn !== null)
        .map(({ id, withdrawn }) => [id, withdrawn])
    expect(await told()).toEqual([['2017-14', 2019]])
    const same = { earlierId: '2017-14', laterId: '2017-13', kind: 'revised', state: 'confirmed' }
    expect(await one.refused('lineage.decide', same)).toMatchObject({ code: 'INVALID_INPUT' })
    await one.ask('changes.undo', { id: changeId })
    expect(await told()).toEqual([])
    expect(contentOf(one)).toEqual(before)
  })
})
