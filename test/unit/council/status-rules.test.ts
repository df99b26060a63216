import { describe, expect, it } from 'vitest'
import { type Fact, highestPoint, proposeEvents } from '#shared/council/status/index.ts'
import { act, died, inBill, passed, repealed, subject, today, vetoed } from './status-facts.ts'
import { told } from './status-told.ts'

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
