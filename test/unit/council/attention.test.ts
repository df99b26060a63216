import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AttentionInput,
  attentionList,
  attentionRules,
  type WatchedDuty,
  type WatchedRecommendation,
} from '#shared/council/attention/index.ts'

const input = (over: Partial<AttentionInput> = {}): AttentionInput => ({
  today: '2026-11-22',
  quietDays: 180,
  deadlineDays: 60,
  recommendations: [],
  duties: [],
  texts: [],
  rounds: [],
  ...over,
})
const recommendation = (id: string, over: Partial<WatchedRecommendation> = {}): WatchedRecommendation => ({
  id,
  title: `Recommendation ${id}`,
  isSettled: false,
  lastEvent: '2026-11-01',
  year: 2017,
  awaitingConfirmation: [],
  proposals: [],
  differingRatings: [],
  repealedEvidence: [],
  ...over,
})
const duty = (over: Partial<WatchedDuty>): WatchedDuty => ({ id: 'd', title: 'Duty', state: 'due', ...over })
const kinds = (over: Partial<AttentionInput>) => attentionList(input(over)).map(({ kind }) => kind)

describe('what needs attention', () => {
  const ofRecommendation: [title: string, over: Partial<WatchedRecommendation>, found: string[]][] = [
    ['nothing', {}, []],
    ['180 days ago is not yet quiet', { lastEvent: '2026-05-26' }, []],
    ['181 days ago is', { lastEvent: '2026-05-25' }, ['no update']],
    ['a year counts by its last day', { lastEvent: '2026' }, []],
    ['without an event its year counts', { lastEvent: undefined }, ['no update']],
    ['what is settled may be quiet', { lastEvent: '2018', isSettled: true }, []],
    ['a proposal', { proposals: [{ key: 'k', what: 'In HB 1.' }] }, ['proposal waiting']],
    [
      'evidence repealed, also of what is settled',
      {
        isSettled: true,
        repealedEvidence: [
          {
            eventId: 'e',
            what: 'P.A. 21-103, section 3',
            by: 'P.A. 26-5, section 1',
            effective: '2026-10-01',
          },
        ],
      },
      ['evidence repealed'],
    ],
    ['events that await confirmation', { awaitingConfirmation: ['a', 'b'] }, ['awaits confirmation']],
    ['ratings', { differingRatings: ['x'] }, ['ratings differ']],
  ]
  it.each(ofRecommendation)('recommendation: %s', (_title, over, found) => {
    expect(kinds({ recommendations: [recommendation('1', over)] })).toEqual(found)
  })
  const ofDuty: [title: string, over: Partial<WatchedDuty>, found: string[]][] = [
    ['due today', { nextDue: '2026-11-22' }, ['deadline']],
    ['due in 60 days', { nextDue: '2027-01-21' }, ['deadline']],
    ['due in 61', { nextDue: '2027-01-22' }, []],
    [
      'late, and the next is near',
      { state: 'late', lateSince: '2026-01-01', missed: 2, nextDue: '2027-01-01' },
      ['late', 'deadline'],
    ],
    ['done', { state: 'done', nextDue: '2026-12-01' }, []],
    ['repealed', { state: 'repealed', nextDue: '2026-12-01' }, []],
    ['standing', { state: 'standing' }, []],
    ['no date', {}, []],
  ]
  it('says of a late duty what a source reports of it', () => {
    const late = {
      state: 'late' as const,
      lateSince: '2026-01-01',
      reported: 'A source reports it done in part',
    }
    const [found] = attentionList(input({ duties: [duty(late)] }))
    expect(found?.reason).toMatch(
      /does not prove that nothing was done\. A source reports it done in part\.$/,
    )
  })
  it.each(ofDuty)('duty: %s', (_title, over, found) => {
    expect(kinds({ duties: [duty(over)] })).toEqual(found)
  })
  it('a round is late from the day after its due date', () => {
    const round = { id: 'r', year: 2026, due: '2026-10-01', missing: 3, departments: 101 }
    expect(attentionList(input({ rounds: [round] }))[0]?.reason).toBe(
      '3 of 101 departments have not reported; reports were due Oct\u00a01,\u00a02026.',
    )
    expect(kinds({ rounds: [round], today: '2026-10-01' })).toEqual([])
    expect(kinds({ rounds: [{ ...round, missing: 0 }] })).toEqual([])
  })
  it('each says what settles it and opens the place', () => {
    const [found] = attentionList(
      input({
        recommendations: [
          recommendation('1', {
            proposals: [
              { key: 'k1', what: 'In HB 1.' },
              { key: 'k2', what: 'x' },
            ],
          }),
        ],
      }),
    )
    expect(found).toEqual({
      kind: 'proposal waiting',
      title: 'Recommendation 1',
      reason: 'Proposed: In HB 1. And 1 proposal more.',
      action: 'Accept or overrule',
      subject: { kind: 'recommendation', id: '1', detail: 'k1' },
    })
  })
  it('the longest late and the soonest due lead their kind', () => {
    const list = attentionList(
      input({
        duties: [
          duty({ id: 'a', nextDue: '2026-12-20' }),
          duty({ id: 'b', state: 'late', lateSince: '2020-01-01' }),
          duty({ id: 'c', nextDue: '2026-12-01' }),
          duty({ id: 'd', state: 'late', lateSince: '2018-01-01' }),
        ],
      }),
    )
    expect(list.map(({ subject }) => subject.id)).toEqual(['d', 'b', 'c', 'a'])
  })
  it('kinds stand in the order of the rules, whatever the order of the input', () => {
    const day = fc.constantFrom('2017', '2026-01-01', '2026-11-01', '2026-12-24')
    const recommendations = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-z]{1,4}$/),
        lastEvent: day,
        isSettled: fc.boolean(),
        waits: fc.boolean(),
        proposed: fc.boolean(),
        repealed: fc.boolean(),
      }),
      { selector: ({ id }) => id, maxLength: 8 },
    )
    fc.assert(
      fc.property(recommendations, fc.array(day, { maxLength: 4 }), (given, dues) => {
        const watched = given.map(({ id, lastEvent, isSettled, waits, proposed, repealed }) =>
          recommendation(id, {
            lastEvent,
            isSettled,
            awaitingConfirmation: waits ? ['e'] : [],
            proposals: proposed ? [{ key: 'k', what: 'x' }] : [],
            repealedEvidence: repealed ? [{ eventId: 'e', what: 'a', by: 'b', effective: lastEvent }] : [],
          }),
        )
        const duties = dues.map((nextDue, at) => duty({ id: `d${at}`, nextDue }))
        const list = attentionList(input({ recommendations: watched, duties }))
        const places = list.map(({ kind }) => attentionRules.findIndex((rule) => rule.kind === kind))
        expect(places).toEqual(places.toSorted((a, b) => a - b))
        expect(
          attentionList(input({ recommendations: watched.toReversed(), duties: duties.toReversed() })),
        ).toEqual(list)
      }),
    )
  })
})
