import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { deriveStatus } from '#shared/council/index.ts'
import {
  asEvents,
  type Decision,
  type Fact,
  highestPoint,
  type ProposalSubject,
  pointRank,
  proposeEvents,
  type RecordedEvent,
  statusIfAccepted,
  statusRules,
} from '#shared/council/status/index.ts'
import type { Recommendation } from '#shared/model/index.ts'

const subject: ProposalSubject = {
  id: '2017-99',
  asksChangeOfLaw: true,
  elements: [{ id: 'a' }, { id: 'b' }],
}
const today = '2026-11-22'

const inBill = (date: string, elementIds: string[] = [], billId = 'hb-1'): Fact => ({
  kind: 'in bill version',
  elementIds,
  billId,
  bill: billId.toUpperCase(),
  version: 'Raised bill',
  date,
})
const passed = (chamber: 'House' | 'Senate', date: string, billId = 'hb-1'): Fact => ({
  kind: 'passed chamber',
  billId,
  bill: billId.toUpperCase(),
  chamber,
  date,
})
const died = (date: string, billId = 'hb-1'): Fact => ({
  kind: 'adjourned without passage',
  billId,
  bill: billId.toUpperCase(),
  session: '2020 regular session',
  date,
})
const vetoed = (date: string, billId = 'hb-1'): Fact => ({
  kind: 'vetoed',
  billId,
  bill: billId.toUpperCase(),
  date,
})
const act = (
  approved: string,
  effective?: string,
  extent: 'whole' | 'part' = 'whole',
  elementIds: string[] = [],
  section = '1',
): Fact => ({
  kind: 'act approved',
  elementIds,
  actId: 'pa-21-1',
  act: 'P.A. 21-1',
  section,
  billId: 'hb-1',
  extent,
  approved,
  ...(effective && { effective }),
})
const repealed = (effective: string, section = '1'): Fact => ({
  kind: 'provision repealed',
  actId: 'pa-21-1',
  section,
  byActId: 'pa-24-9',
  bySection: '7',
  by: 'P.A. 24-9, section 7',
  effective,
})

function told(facts: Fact[], events: RecordedEvent[] = [], decisions: Decision[] = [], on = today) {
  return proposeEvents(subject, events, facts, decisions, on).map(
    ({ date, ruleId, status, point, elementIds }) =>
      `${date} ${ruleId}: ${status}${point === status || (status === 'no action' && point === 'nothing') ? '' : ` / ${point}`} [${elementIds.join('')}]`,
  )
}

describe('events that facts imply', () => {
  const cases: [title: string, facts: Fact[], proposed: string[]][] = [
    ['no facts', [], []],
    ['in a bill', [inBill('2020-03-09')], ['2020-03-09 in-bill: in a bill [ab]']],
    ['one element in a bill', [inBill('2020-03-09', ['b'])], ['2020-03-09 in-bill: in a bill [b]']],
    [
      'a later version of the same bill adds nothing',
      [inBill('2020-04-01'), inBill('2020-03-09')],
      ['2020-03-09 in-bill: in a bill [ab]'],
    ],
    [
      'through both chambers and into law',
      [
        act('2020-06-20', '2020-10-01'),
        passed('Senate', '2020-05-30'),
        inBill('2020-03-09'),
        passed('House', '2020-05-12'),
      ],
      [
        '2020-03-09 in-bill: in a bill [ab]',
        '2020-05-12 passed-one-chamber: in a bill / passed one chamber [ab]',
        '2020-05-30 passed-both-chambers: in a bill / passed both chambers [ab]',
        '2020-06-20 enacted: enacted [ab]',
        '2020-10-01 effective: enacted / effective [ab]',
      ],
    ],
    [
      'the same chamber twice is one passage',
      [inBill('2020-03-09'), passed('House', '2020-05-12'), passed('House', '2020-05-20')],
      [
        '2020-03-09 in-bill: in a bill [ab]',
        '2020-05-12 passed-one-chamber: in a bill / passed one chamber [ab]',
      ],
    ],
    [
      'effective from passage is one event',
      [act('2021-06-30', '2021-06-30')],
      ['2021-06-30 enacted: enacted / effective [ab]'],
    ],
    [
      'dies with the session',
      [inBill('2020-03-09'), passed('House', '2020-04-30'), died('2020-05-06')],
      [
        '2020-03-09 in-bill: in a bill [ab]',
        '2020-04-30 passed-one-chamber: in a bill / passed one chamber [ab]',
        '2020-05-06 adjourned: no action [ab]',
      ],
    ],
    [
      'a bill past both chambers does not die with the session',
      [
        inBill('2020-03-09'),
        passed('House', '2020-04-30'),
        passed('Senate', '2020-05-06'),
        died('2020-05-06'),
      ],
      [
        '2020-03-09 in-bill: in a bill [ab]',
        '2020-04-30 passed-one-chamber: in a bill / passed one chamber [ab]',
        '2020-05-06 passed-both-chambers: in a bill / passed both chambers [ab]',
      ],
    ],
    [
      'but it can be vetoed',
      [
        inBill('2020-03-09'),
        passed('House', '2020-04-30'),
        passed('Senate', '2020-05-06'),
        vetoed('2020-05-28'),
      ],
      [
        '2020-03-09 in-bill: in a bill [ab]',
        '2020-04-30 passed-one-chamber: in a bill / passed one chamber [ab]',
        '2020-05-06 passed-both-chambers: in a bill / passed both chambers [ab]',
        '2020-05-28 vetoed: no action [ab]',
      ],
    ],
    [
      'another bill still holds it',
      [inBill('2020-03-09'), inBill('2020-03-10', ['a'], 'sb-2'), died('2020-05-06')],
      [
        '2020-03-09 in-bill: in a bill [ab]',
        '2020-03-10 in-bill: in a bill [a]',
        '2020-05-06 adjourned: no action [b]',
      ],
    ],
    [
      'a bill that never held it may die',
      [inBill('2020-03-09'), died('2020-05-06', 'sb-2')],
      ['2020-03-09 in-bill: in a bill [ab]'],
    ],
    [
      'what is law already is not in a bill again, nor does it die with one',
      [act('2021-06-30'), inBill('2022-03-01', [], 'sb-2'), died('2022-05-04', 'sb-2')],
      ['2021-06-30 enacted: enacted [ab]'],
    ],
    [
      'enacted in part, then whole',
      [act('2021-06-30', undefined, 'part'), act('2022-06-01', undefined, 'whole', ['a'], '2')],
      ['2021-06-30 enacted-in-part: enacted in part [ab]', '2022-06-01 enacted: enacted [a]'],
    ],
    [
      'a repeal of the enacting provision reopens it',
      [act('2021-06-30', '2021-10-01'), repealed('2024-07-01')],
      [
        '2021-06-30 enacted: enacted [ab]',
        '2021-10-01 effective: enacted / effective [ab]',
        '2024-07-01 repealed: no action [ab]',
      ],
    ],
    [
      'a repeal of one of two leaves the other',
      [
        act('2021-06-30', undefined, 'part', ['a']),
        act('2021-06-30', undefined, 'whole', ['a'], '2'),
        repealed('2024-07-01', '2'),
      ],
      ['2021-06-30 enacted: enacted [a]', '2024-07-01 repealed: enacted in part [a]'],
    ],
    [
      'a repeal of what enacted nothing here',
      [act('2021-06-30'), repealed('2024-07-01', '9')],
      ['2021-06-30 enacted: enacted [ab]'],
    ],
    [
      'what lies ahead is no fact yet',
      [act('2026-05-27', '2027-01-01')],
      ['2026-05-27 enacted: enacted [ab]'],
    ],
    [
      'repealed before it took effect: it never takes effect',
      [act('2021-06-30', '2022-01-01'), repealed('2021-12-01')],
      ['2021-06-30 enacted: enacted [ab]', '2021-12-01 repealed: no action [ab]'],
    ],
  ]
  it.each(cases)('%s', (_title, facts, proposed) => {
    expect(told(facts)).toEqual(proposed)
    expect(told(facts.toReversed())).toEqual(proposed)
  })

  it('says why, and names the bill and what else was brought as evidence', () => {
    const [proposal] = proposeEvents(
      subject,
      [],
      [
        {
          ...inBill('2020-03-09'),
          section: '4',
          evidence: [{ kind: 'section', sectionId: '53a-192a' }],
        } as Fact,
      ],
      [],
      today,
    )
    expect(proposal?.what).toBe('In HB-1, section 4 (Raised bill).')
    expect(proposal?.reason).toContain('Mar\u00a09,\u00a02020')
    expect(proposal?.evidence).toEqual([
      { kind: 'bill', billId: 'hb-1', note: 'Raised bill, section 4' },
      { kind: 'section', sectionId: '53a-192a' },
    ])
  })

  it('proposes nothing for a recommendation that asks no change of law', () => {
    expect(proposeEvents({ ...subject, asksChangeOfLaw: false }, [], [act('2021')], [], today)).toEqual([])
  })
})

describe('what a person said', () => {
  const recorded = (
    date: string,
    status: RecordedEvent['status'],
    evidence: RecordedEvent['evidence'],
    elementIds: string[] = [],
  ): RecordedEvent => ({
    id: `e-${date}`,
    date,
    status,
    evidence,
    elementIds,
  })
  const bill = [{ kind: 'bill', billId: 'hb-1' } as const]
  const section = [{ kind: 'act section', actId: 'pa-21-1', section: '1' } as const]

  it('is not proposed again', () => {
    const events = [
      recorded('2020', 'in a bill', bill),
      recorded('2020-05-06', 'no action', bill),
      recorded('2021-10-01', 'enacted', section),
    ]
    expect(told([inBill('2020-03-09'), died('2020-05-06'), act('2021-06-30', '2021-10-01')], events)).toEqual(
      [],
    )
  })
  it('taking effect is news where only the approval was recorded', () => {
    expect(told([act('2021-06-30', '2021-10-01')], [recorded('2021-06-30', 'enacted', section)])).toEqual([
      '2021-10-01 effective: enacted / effective [ab]',
    ])
  })
  it('binds for the elements that it names', () => {
    expect(told([inBill('2020-03-09')], [recorded('2020-03-09', 'in a bill', bill, ['a'])])).toEqual([
      '2020-03-09 in-bill: in a bill [b]',
    ])
  })
  it('a recorded bill dies too', () => {
    expect(told([died('2020-05-06')], [recorded('2020-03-09', 'in a bill', bill, ['a'])])).toEqual([
      '2020-05-06 adjourned: no action [a]',
    ])
  })
  it('a recorded enactment is reopened by a repeal', () => {
    expect(told([repealed('2024-07-01')], [recorded('2021-07-01', 'enacted', section)])).toEqual([
      '2024-07-01 repealed: no action [ab]',
    ])
  })
  it('overruled: never again, and nothing is built on it; reopened: proposed again', () => {
    const facts = [inBill('2020-03-09'), died('2020-05-06')]
    const [first] = proposeEvents(subject, [], facts, [], today)
    const overruled: Decision = { key: first!.key, elementIds: ['a'], verdict: 'overruled' }
    expect(told(facts, [], [overruled])).toEqual([
      '2020-03-09 in-bill: in a bill [b]',
      '2020-05-06 adjourned: no action [b]',
    ])
    expect(told(facts, [], [overruled, { ...overruled, verdict: 'reopened' }])).toEqual(told(facts))
  })
  it('accepted: not proposed again, and the rest is built on it', () => {
    const facts = [inBill('2020-03-09'), died('2020-05-06')]
    const [first] = proposeEvents(subject, [], facts, [], today)
    const accepted: Decision = { key: first!.key, elementIds: ['a', 'b'], verdict: 'accepted' }
    expect(told(facts, [], [accepted])).toEqual(['2020-05-06 adjourned: no action [ab]'])
  })
})

describe('rules as properties', () => {
  const day = fc
    .date({ min: new Date('2018-01-01'), max: new Date('2026-11-22'), noInvalidDate: true })
    .map((d) => d.toISOString().slice(0, 10))
  const which = fc.constantFrom<string[]>([], ['a'], ['b'])
  const billId = fc.constantFrom('hb-1', 'sb-2')
  const fact: fc.Arbitrary<Fact> = fc.oneof(
    fc.tuple(day, which, billId).map(([d, e, b]) => inBill(d, e, b)),
    fc
      .tuple(fc.constantFrom('House' as const, 'Senate' as const), day, billId)
      .map(([c, d, b]) => passed(c, d, b)),
    fc.tuple(day, billId).map(([d, b]) => died(d, b)),
    fc.tuple(day, billId).map(([d, b]) => vetoed(d, b)),
    fc
      .tuple(
        day,
        fc.option(day),
        fc.constantFrom('whole' as const, 'part' as const),
        which,
        fc.constantFrom('1', '2'),
      )
      .map(([d, e, x, w, s]) => act(d, e ?? undefined, x, w, s)),
    fc.tuple(day, fc.constantFrom('1', '2')).map(([d, s]) => repealed(d, s)),
  )
  // One date for one deed: a bill passes a chamber, dies or becomes an act once.
  const deedOf = (one: Fact) =>
    [
      one.kind,
      'billId' in one && one.kind !== 'act approved' ? one.billId : '',
      'chamber' in one ? one.chamber : '',
      'section' in one ? one.section : '',
    ].join('/')
  const facts = fc.uniqueArray(fact, { maxLength: 12, selector: deedOf })

  it('accepting every proposal leaves nothing to propose, by event or by decision', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const proposals = proposeEvents(subject, [], given, [], today)
        const decisions = proposals.map(({ key, elementIds }) => ({
          key,
          elementIds,
          verdict: 'accepted' as const,
        }))
        const events = proposals.map((proposal, index) => ({ ...proposal, id: `e${index}` }))
        expect(proposeEvents(subject, events, given, decisions, today)).toEqual([])
      }),
    )
  })
  it('overruling every proposal ends after finitely many rounds, and no overruled one comes back', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const decisions: Decision[] = []
        for (let round = 0; round < 20; round++) {
          const proposals = proposeEvents(subject, [], given, decisions, today)
          if (proposals.length === 0) return
          for (const { key, elementIds } of proposals) {
            for (const id of elementIds)
              expect(decisions.some((one) => one.key === key && one.elementIds.includes(id))).toBe(false)
          }
          const [first] = proposals
          for (const { key, elementIds } of proposals.filter(({ key }) => key === first!.key))
            decisions.push({ key, elementIds, verdict: 'overruled' })
        }
      }),
    )
  })
  it('each proposal has evidence and a rule, in order of date, none after today', () => {
    fc.assert(
      fc.property(facts, day, (given, on) => {
        const proposals = proposeEvents(subject, [], given, [], on)
        expect(proposals.map(({ date }) => date)).toEqual(proposals.map(({ date }) => date).sort())
        for (const proposal of proposals) {
          expect(proposal.date <= on).toBe(true)
          expect(proposal.evidence.length).toBeGreaterThan(0)
          expect(statusRules.some(({ id }) => id === proposal.ruleId)).toBe(true)
        }
      }),
    )
  })
  it('the highest point never falls as time goes on', () => {
    fc.assert(
      fc.property(facts, day, day, (given, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one]
        const at = (on: string) =>
          pointRank(
            highestPoint(proposeEvents(subject, [], given, [], on).map((p) => ({ ...p, id: p.key }))).point,
          )
        expect(at(late)).toBeGreaterThanOrEqual(at(early))
      }),
    )
  })
  it('the derived status follows the last proposal of each element', () => {
    fc.assert(
      fc.property(facts, (given) => {
        const proposals = proposeEvents(subject, [], given, [], today)
        const derived = statusIfAccepted({ ...subject, year: 2017, events: [] }, proposals)
        for (const { id } of subject.elements) {
          const last = proposals.findLast(({ elementIds }) => elementIds.includes(id))
          expect(derived.elements.get(id)?.status).toBe(last?.status ?? 'no action')
        }
      }),
    )
  })
})

describe('the highest point', () => {
  it('keeps the first date of the furthest step', () => {
    expect(
      highestPoint([
        { id: '1', date: '2018-04-01', status: 'in a bill', point: 'passed one chamber' },
        { id: '2', date: '2018-05-09', status: 'no action' },
        { id: '3', date: '2020-03-01', status: 'in a bill' },
        { id: '4', date: '2017-04-01', status: 'in a bill', point: 'passed one chamber' },
      ]),
    ).toEqual({ point: 'passed one chamber', date: '2017-04-01', eventId: '4' })
    expect(highestPoint([{ id: '1', date: '2017', status: 'no action' }])).toEqual({ point: 'nothing' })
  })
})

describe('the recommendations of 2017', () => {
  const file = new URL('../../../resources/corpus/recommendations.json', import.meta.url)
  const records = JSON.parse(readFileSync(file, 'utf8')) as Recommendation[]

  it('nothing is proposed that the record holds', () => {
    const sixteen = records.find(({ id }) => id === '2017-16')!
    const facts: Fact[] = [
      {
        kind: 'in bill version',
        elementIds: [],
        billId: '2018-sb-311',
        bill: 'SB 311 (2018)',
        date: '2018-03-01',
      },
      {
        kind: 'adjourned without passage',
        billId: '2018-sb-311',
        bill: 'SB 311 (2018)',
        session: '2018 regular session',
        date: '2018-05-09',
      },
      {
        kind: 'act approved',
        elementIds: [],
        actId: 'pa-21-103',
        act: 'P.A. 21-103',
        section: '3',
        extent: 'whole',
        approved: '2021',
        effective: '2021-10-01',
      },
    ]
    expect(proposeEvents(sixteen, sixteen.events, facts, [], today)).toEqual([])
  })
  it('from the facts alone the same status and highest point follow as the record has', () => {
    const one = records.find(({ id }) => id === '2017-01')!
    const proposals = proposeEvents(
      one,
      [],
      [
        {
          kind: 'in bill version',
          elementIds: [],
          billId: '2020-hb-5502',
          bill: 'HB 5502 (2020)',
          date: '2020-03-09',
        },
        {
          kind: 'adjourned without passage',
          billId: '2020-hb-5502',
          bill: 'HB 5502 (2020)',
          session: '2020 regular session',
          date: '2020-05-06',
        },
        {
          kind: 'act approved',
          elementIds: [],
          actId: 'pa-21-103',
          act: 'P.A. 21-103',
          section: '1',
          extent: 'whole',
          approved: '2021-07-01',
          effective: '2021-07-01',
        },
      ],
      [],
      today,
    )
    expect(proposals.map(({ what }) => what)).toEqual([
      'In HB 5502 (2020).',
      'HB 5502 (2020) died when the 2020 regular session adjourned.',
      'Enacted by P.A. 21-103, section 1, effective Jul\u00a01,\u00a02021.',
    ])
    const ruled = deriveStatus({ ...one, events: asEvents(proposals) })
    const record = deriveStatus(one)
    expect([ruled.whole.status, ruled.whole.date]).toEqual([record.whole.status, record.whole.date])
    expect(ruled.whole.highest.status).toBe(record.whole.highest.status)
  })
})
