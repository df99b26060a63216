import { describe, expect, it } from 'vitest'
import {
  type CountedEvent,
  composeStatuses,
  deriveStatus,
  dissentsOf,
  standingLabel,
  statusesFor,
} from '#shared/council/index.ts'
import type { ImplementationStatus } from '#shared/model/index.ts'

/** `['2018-02', 'in a bill']` is an event of the whole; a third part names its elements. */
type Row = [date: string, status: ImplementationStatus, elements?: string]

function subject(rows: Row[], elements = 'ab', asksChangeOfLaw = true) {
  const events: CountedEvent[] = rows.map(([date, status, of], index) => ({
    id: `e${index + 1}`,
    date,
    status,
    what: `${status} ${date}`,
    elementIds: (of ?? '').split('').filter(Boolean),
  }))
  return { id: '2017-99', year: 2017, asksChangeOfLaw, elements: [...elements].map((id) => ({ id })), events }
}

function outcome(rows: Row[], elements = 'ab', asksChangeOfLaw = true) {
  const derived = deriveStatus(subject(rows, elements, asksChangeOfLaw))
  return {
    whole: `${derived.whole.status} ${derived.whole.date} (${derived.whole.highest.status} ${derived.whole.highest.date})`,
    elements: [...derived.elements]
      .map(([id, point]) => `${id}:${point.status}/${point.highest.status}`)
      .join(' '),
  }
}

describe('status derived from events', () => {
  const cases: [title: string, rows: Row[], whole: string, elements: string][] = [
    [
      'nothing recorded',
      [],
      'no action 2017 (no action 2017)',
      'a:no action/no action b:no action/no action',
    ],
    [
      'a bill that dies takes it back, and the highest point stays',
      [
        ['2018-02', 'in a bill'],
        ['2018-05-09', 'no action'],
      ],
      'no action 2018-05-09 (in a bill 2018-02)',
      'a:no action/in a bill b:no action/in a bill',
    ],
    [
      'an event of the whole reaches every element',
      [
        ['2017', 'no action'],
        ['2021-07-01', 'enacted'],
      ],
      'enacted 2021-07-01 (enacted 2021-07-01)',
      'a:enacted/enacted b:enacted/enacted',
    ],
    [
      'enacted in part says nothing of one element',
      [
        ['2017', 'no action'],
        ['2021', 'enacted in part'],
      ],
      'enacted in part 2021 (enacted in part 2021)',
      'a:no action/no action b:no action/no action',
    ],
    [
      'an element enacted after the whole makes the whole enacted in part',
      [
        ['2017', 'no action'],
        ['2021', 'enacted', 'a'],
      ],
      'enacted in part 2021 (enacted in part 2021)',
      'a:enacted/enacted b:no action/no action',
    ],
    [
      'every element enacted makes the whole enacted',
      [
        ['2021', 'enacted', 'a'],
        ['2022', 'enacted', 'b'],
      ],
      'enacted 2022 (enacted 2022)',
      'a:enacted/enacted b:enacted/enacted',
    ],
    [
      'a later event of the whole outranks the elements',
      [
        ['2021', 'enacted', 'a'],
        ['2022', 'superseded'],
      ],
      'superseded 2022 (enacted in part 2021)',
      'a:superseded/enacted b:superseded/superseded',
    ],
    [
      'an event entered late counts at its date',
      [
        ['2021', 'enacted'],
        ['2019', 'in a bill'],
      ],
      'enacted 2021 (enacted 2021)',
      'a:enacted/enacted b:enacted/enacted',
    ],
    [
      'on one date the place in the record decides',
      [
        ['2021', 'in a bill'],
        ['2021', 'enacted'],
      ],
      'enacted 2021 (enacted 2021)',
      'a:enacted/enacted b:enacted/enacted',
    ],
    [
      'a month counts after its year alone',
      [
        ['2018-02', 'in a bill'],
        ['2018', 'no action'],
      ],
      'in a bill 2018-02 (in a bill 2018-02)',
      'a:in a bill/in a bill b:in a bill/in a bill',
    ],
    [
      'a part once enacted is not forgotten when an element is in a bill again',
      [
        ['2021', 'enacted in part'],
        ['2023', 'in a bill', 'a'],
      ],
      'enacted in part 2023 (enacted in part 2021)',
      'a:in a bill/in a bill b:no action/no action',
    ],
    [
      'an event of an unknown element changes none',
      [['2021', 'enacted', 'z']],
      'no action 2021 (no action 2021)',
      'a:no action/no action b:no action/no action',
    ],
  ]
  it.each(cases)('%s', (_title, rows, whole, elements) => {
    expect(outcome(rows)).toEqual({ whole, elements })
  })

  it('uses the words of work where no change of law is asked', () => {
    expect(outcome([['2018', 'done', 'a']], 'ab', false)).toEqual({
      whole: 'under way 2018 (under way 2018)',
      elements: 'a:done/done b:not started/not started',
    })
    expect(statusesFor(false)).not.toContain('enacted')
    expect(statusesFor(true)).not.toContain('done')
  })

  it('names the event that gives a status, and the recommendation itself where none does', () => {
    const derived = deriveStatus(subject([['2021', 'enacted', 'a']]))
    expect(derived.elements.get('a')?.eventId).toBe('e1')
    expect(derived.elements.get('b')?.eventId).toBe('2017-99')
  })
})

describe('composeStatuses', () => {
  const cases: [ImplementationStatus[], ImplementationStatus][] = [
    [['enacted', 'enacted'], 'enacted'],
    [['enacted', 'no action'], 'enacted in part'],
    [['enacted in part', 'in a bill'], 'enacted in part'],
    [['enacted', 'superseded'], 'enacted in part'],
    [['in a bill', 'no action'], 'in a bill'],
    [['no action', 'not pursued'], 'no action'],
    [['superseded', 'not pursued'], 'not pursued'],
    [['done', 'done'], 'done'],
    [['done', 'not started'], 'under way'],
    [['under way', 'not pursued'], 'under way'],
    [['not started', 'not pursued'], 'not started'],
  ]
  it.each(cases)('%j is %s, in any order', (statuses, expected) => {
    expect(composeStatuses(statuses)).toBe(expected)
    expect(composeStatuses(statuses.toReversed())).toBe(expected)
  })
  it('refuses an empty list', () => {
    expect(() => composeStatuses([])).toThrow(RangeError)
  })
})

describe('standingLabel', () => {
  it.each([
    ['consensus', [], 'Consensus'],
    ['without consensus', ['opposes', 'abstains'], 'No consensus · 1 opposed, 1 abstained'],
    ['without consensus', ['abstains', 'abstains'], 'No consensus · 2 abstained'],
    ['further research', ['supports'], 'Further research'],
    ['consensus', ['opposes'], 'Consensus · 1 opposed'],
  ] as const)('%s with %j', (standing, stances, label) => {
    expect(
      standingLabel(
        standing,
        stances.map((stance) => ({ stance })),
      ),
    ).toBe(label)
  })
})

describe('dissentsOf', () => {
  it('keeps every dissent, also where the holder changed its mind, and leaves support out', () => {
    const positions = [
      { holder: 'Labor', stance: 'opposes', reason: 'Cost.' },
      { holder: 'labor ', stance: 'opposes' },
      { holder: 'Labor', stance: 'abstains' },
      { holder: 'Labor', stance: 'supports' },
      { holder: 'Judges', stance: 'supports' },
    ] as const
    expect(dissentsOf(positions)).toEqual([
      { holder: 'Labor', stance: 'opposes', reason: 'Cost.' },
      { holder: 'Labor', stance: 'abstains' },
    ])
  })
})
