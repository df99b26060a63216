import { describe, expect, test } from 'vitest'
import {
  countsOn,
  isVagueOn,
  recordAsOf,
  statusOrder,
  summaryOf,
} from '#shared/council/annual-report/index.ts'
import { deriveStatus } from '#shared/council/index.ts'
import { implementationStatus, type Recommendation } from '#shared/model/index.ts'

test.each([
  ['2021-10-01', '2021-09-30', false, false],
  ['2021-10-01', '2021-10-01', true, false],
  ['2021-10', '2021-09-30', false, false],
  ['2021-10', '2021-10-01', true, true],
  ['2021-10', '2021-10-31', true, false],
  ['2021', '2020-12-31', false, false],
  ['2021', '2021-06-30', true, true],
  ['2021', '2021-12-31', true, false],
  ['2024-02', '2024-02-28', true, true],
])('%s on %s: counts %s, vague %s', (date, day, counts, vague) => {
  expect([countsOn(date, day), isVagueOn(date, day)]).toEqual([counts, vague])
})

const event = (id: string, date: string, status: Recommendation['events'][number]['status']) => ({
  id,
  date,
  status,
  what: id,
  elementIds: [],
  evidence: [],
  assessment: 'entered by hand' as const,
  awaitsConfirmation: status === 'enacted',
})
const record = {
  id: '2017-01',
  year: 2017,
  number: 1,
  shortTitle: 'A title',
  text: 'Text.',
  standing: 'consensus',
  asksChangeOfLaw: true,
  notes: [],
  elements: [{ id: 'e', text: 'Element' }],
  sections: [],
  acts: [],
  positions: [
    {
      id: 'p1',
      holder: 'A',
      stance: 'opposes',
      date: '2017-06',
      provenance: [{ sourceId: 's', locator: 'l' }],
    },
    {
      id: 'p2',
      holder: 'B',
      stance: 'abstains',
      date: '2022',
      provenance: [{ sourceId: 's', locator: 'l' }],
    },
  ],
  events: [
    event('raised', '2018-02-01', 'in a bill'),
    event('died', '2018-05-09', 'no action'),
    event('act', '2021-10-01', 'enacted'),
    event('repealed', '2025', 'no action'),
  ],
  provenance: [{ sourceId: 's', locator: 'l' }],
} satisfies Recommendation

describe('a record as of a day', () => {
  test.each([
    ['2017-12-31', 'no action', 'no action', 1],
    ['2018-02-01', 'in a bill', 'in a bill', 1],
    ['2020-01-01', 'no action', 'in a bill', 1],
    ['2021-10-01', 'enacted', 'enacted', 1],
    ['2024-12-31', 'enacted', 'enacted', 2],
    ['2025-01-01', 'no action', 'enacted', 2],
  ])('%s: %s, highest %s, %i positions', (day, status, highest, positions) => {
    const then = recordAsOf(record, day)
    const { whole } = deriveStatus(then)
    expect([whole.status, whole.highest.status, then.positions.length]).toEqual([status, highest, positions])
  })

  test('what is not dated stays', () => {
    const { events: _, positions: _p, ...kept } = recordAsOf(record, '2017-01-01')
    const { events: _e, positions: _q, ...all } = record
    expect(kept).toEqual(all)
  })
})

describe('the summary', () => {
  test('every status has its place, and the counts add up to all', () => {
    expect([...statusOrder].sort()).toEqual([...implementationStatus.options].sort())
    const counted = (['2017-12-31', '2021-10-01', '2024-12-31'] as const).map((day) => {
      const then = recordAsOf(record, day)
      const { whole } = deriveStatus(then)
      return {
        status: whole.status,
        highest: whole.highest,
        standing: then.standing,
        positions: then.positions,
        events: then.events,
      }
    })
    const summary = summaryOf(counted, [{ state: 'late' }, { state: 'due' }, { state: 'late' }])
    expect(summary).toMatchObject({
      recommendations: 3,
      counts: [
        { status: 'enacted', standing: 'consensus', count: 2 },
        { status: 'no action', standing: 'consensus', count: 1 },
      ],
      withDissent: 3,
      opposed: 3,
      abstained: 1,
      awaitingConfirmation: 2,
      duties: [
        { state: 'late', count: 2 },
        { state: 'due', count: 1 },
      ],
    })
  })
})
