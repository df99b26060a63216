import { describe, expect, it } from 'vitest'
import type { Input } from '#shared/contract/index.ts'
import { contentOf, databaseIn, dump, indexFault, services } from '../../store/helpers.ts'
import { newEvent } from './new-event.ts'

type Open = ReturnType<typeof services>

const edits: [
  title: string,
  recommendationId: string,
  make: (open: Open) => Promise<{ changeId: number }>,
][] = [
  ['adding an event', '2017-02', (open) => open.ask('recommendation.addEvent', newEvent)],
  [
    'confirming an event',
    '2017-01',
    (open) =>
      open.ask('recommendation.confirmEvent', { recommendationId: '2017-01', eventId: '2017-01-act' }),
  ],
  [
    'correcting an element',
    '2017-01',
    (open) =>
      open.ask('recommendation.correctElement', {
        recommendationId: '2017-01',
        elementId: '2017-01-a',
        text: 'A seat for any goose.',
      }),
  ],
  [
    'recording a position',
    '2017-01',
    (open) =>
      open.ask('recommendation.recordPosition', {
        recommendationId: '2017-01',
        holder: 'The Heron',
        seatId: 'seat-goose',
        stance: 'opposes',
        reason: 'Was not asked.',
        date: '2026-02',
        source: 'Minutes of February 2026, page 2',
      }),
  ],
]

describe.each(edits)('%s', (_title, recommendationId, make) => {
  it('is logged, can be undone once, and undoing restores the store exactly', async () => {
    const open = services()
    const before = contentOf(open)
    const { changeId } = await make(open)
    expect(contentOf(open)).not.toEqual(before)
    const { changes } = await open.ask('changes.list', { subjectId: recommendationId })
    expect(changes).toMatchObject([
      {
        id: changeId,
        subjectId: recommendationId,
        canUndo: true,
        undoneAt: null,
        route: `/recommendations/${recommendationId}`,
      },
    ])

    const undone = await open.ask('changes.undo', { id: changeId })
    expect(undone.canUndo).toBe(false)
    expect(undone.undoneAt).not.toBeNull()
    expect(contentOf(open)).toEqual(before)
    expect((await open.refused('changes.undo', { id: changeId })).code).toBe('CONFLICT')
    expect(contentOf(open)).toEqual(before)
  })

  it('keeps the search index in step, there and back', async () => {
    const open = services()
    const { changeId } = await make(open)
    expect(indexFault(open)).toBeNull()
    await open.ask('changes.undo', { id: changeId })
    expect(indexFault(open)).toBeNull()
  })

  it('survives closing and opening', async () => {
    const open = services()
    const { changeId } = await make(open)
    const after = contentOf(open)
    open.close()
    const again = services(open.folder)
    expect(contentOf(again)).toEqual(after)
    expect((await again.ask('changes.undo', { id: changeId })).canUndo).toBe(false)
  })
})

describe('an added event', () => {
  it('changes the status, is found by search, and is found no more when undone', async () => {
    const open = services()
    const { changeId, recommendation } = await open.ask('recommendation.addEvent', newEvent)
    expect(recommendation).toMatchObject({
      status: 'in a bill',
      statusDate: '2026-01-15',
      awaitsConfirmation: false,
    })
    expect(recommendation.elements.map((element) => element.status)).toEqual(['in a bill', 'no action'])
    expect(recommendation.events.at(-1)).toMatchObject({
      assessment: 'entered by hand',
      resolved: [{ label: 'SB 911 (2018 February)', route: '/bills/2018-sb-911', found: true }],
    })
    const find = async () => (await open.ask('search.query', { text: 'zebra' })).hits.map((hit) => hit.id)
    expect(await find()).toEqual(['2017-02'])
    await open.ask('changes.undo', { id: changeId })
    expect(await find()).toEqual([])
  })

  it('that gives the status is told as it was entered, though an older one still awaits confirmation', async () => {
    const open = services()
    const awaiting = async () => (await open.ask('overview.get', {})).awaitingConfirmation
    const detail = async () => (await open.ask('search.query', { text: 'grey goose' })).hits[0]?.detail
    const before = await awaiting()
    expect(await detail()).toContain(', unconfirmed')
    const { recommendation } = await open.ask('recommendation.addEvent', {
      recommendationId: '2017-01',
      date: '2026-01-20',
      status: 'not pursued',
      what: 'The council let it rest.',
      evidence: [],
    })
    expect(recommendation).toMatchObject({ status: 'not pursued', awaitsConfirmation: false })
    expect(recommendation.events.some((event) => event.awaitsConfirmation)).toBe(true)
    expect(await awaiting()).toBe(before - 1)
    expect(await detail()).toMatch(/not pursued$/)
  })

  const refusals: [
    title: string,
    change: Partial<Input<'recommendation.addEvent'>>,
    code: string,
    where: string,
  ][] = [
    ['of an unknown recommendation', { recommendationId: '2017-99' }, 'NOT_FOUND', 'id'],
    ['with a status of the other vocabulary', { status: 'done' }, 'INVALID_INPUT', 'status'],
    ['with an unknown element', { elementIds: ['2017-01-a'] }, 'INVALID_INPUT', 'elementIds'],
    [
      'that claims enactment without evidence',
      { status: 'enacted', evidence: [] },
      'INVALID_INPUT',
      'evidence',
    ],
    [
      'with evidence that does not resolve',
      { evidence: [{ kind: 'act section', actId: 'pa-21-902', section: '77' }] },
      'INVALID_INPUT',
      'evidence.0',
    ],
    ['dated ahead though it enacts nothing', { date: '2199' }, 'INVALID_INPUT', 'date'],
    ['with an impossible date', { date: '2026-13-01' }, 'INVALID_INPUT', 'date'],
    ['with a status that is none', { status: 'nearly' as 'enacted' }, 'INVALID_INPUT', 'status'],
    ['with too long a description', { what: 'x'.repeat(1001) }, 'INVALID_INPUT', 'what'],
    ['with nothing said', { what: '   ' }, 'INVALID_INPUT', 'what'],
  ]
  it('can be dated ahead where it enacts: an act takes effect after it is passed', async () => {
    const open = services()
    const enacted = { ...newEvent, status: 'enacted', date: '2199-01-01' } as const
    const evidence = [{ kind: 'act section' as const, actId: 'pa-21-902', section: '1' }]
    const { recommendation } = await open.ask('recommendation.addEvent', { ...enacted, evidence })
    expect(recommendation.events.at(-1)).toMatchObject({ status: 'enacted', date: '2199-01-01' })
  })

  it.each(refusals)('%s is refused and nothing is changed', async (_title, change, code, where) => {
    const open = services()
    const before = dump(databaseIn(open.folder))
    const error = await open.refused('recommendation.addEvent', { ...newEvent, ...change })
    expect({ code: error.code, where: error.where }).toEqual({ code, where })
    expect(dump(databaseIn(open.folder))).toEqual(before)
  })
})

describe('a confirmed event', () => {
  it('stays an assessment, and cannot be confirmed twice', async () => {
    const open = services()
    const input = { recommendationId: '2017-01', eventId: '2017-01-act' }
    const { recommendation } = await open.ask('recommendation.confirmEvent', input)
    expect(recommendation.events.at(-1)).toMatchObject({
      assessment: 'assessed from the statutes',
      awaitsConfirmation: false,
    })
    expect((await open.refused('recommendation.confirmEvent', input)).code).toBe('CONFLICT')
    expect((await open.refused('recommendation.confirmEvent', { ...input, eventId: 'none' })).code).toBe(
      'NOT_FOUND',
    )
  })
})

describe('a recorded position', () => {
  it('travels with every mention of the recommendation', async () => {
    const open = services()
    const position = {
      recommendationId: '2017-04',
      stance: 'abstains' as const,
      date: '2026',
      source: 'A letter',
    }
    await open.ask('recommendation.recordPosition', { ...position, holder: 'The Heron' })
    const dissents = [{ holder: 'The Heron', stance: 'abstains' }]
    const { rows } = await open.ask('recommendation.list', {})
    expect(rows.find((row) => row.id === '2017-04')?.dissents).toEqual(dissents)
    const { hits } = await open.ask('search.query', { text: 'heron' })
    expect(hits.map((hit) => hit.detail)).toEqual(['2017 · No. 4 · Consensus · 1 abstained · not started'])
    const { changes } = await open.ask('changes.list', {})
    expect(changes[0]?.subjectLabel).toBe('2017 · No. 4 · Consensus · 1 abstained')
    const source = await open.ask('source.get', { id: 'entered-by-hand' })
    expect(source.uses).toMatchObject([{ locator: 'A letter', route: '/recommendations/2017-04' }])
    const error = await open.refused('recommendation.recordPosition', {
      ...position,
      holder: 'X',
      seatId: 'no-such-seat',
    })
    expect(error.where).toBe('seatId')
  })

  it('keeps its hand-entered source until the last position that rests on it is undone', async () => {
    const open = services()
    const record = (holder: string) =>
      open.ask('recommendation.recordPosition', {
        recommendationId: '2017-04',
        holder,
        stance: 'opposes',
        date: '2026',
        source: 'A letter',
      })
    const first = await record('The Heron')
    const second = await record('The Stork')
    const sources = async () => (await open.ask('source.list', {})).rows.map((row) => row.id)
    await open.ask('changes.undo', { id: first.changeId })
    expect(await sources()).toContain('entered-by-hand')
    await open.ask('changes.undo', { id: second.changeId })
    expect(await sources()).not.toContain('entered-by-hand')
  })
})
