import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CountedPosition,
  defaultStandingRules,
  faultsOfRules,
  faultsOfTerms,
  holdersOn,
  rulesInWords,
  type StandingRules,
  seatsOf,
  standingFrom,
  type Term,
} from '#shared/council/standing/index.ts'
import type { Recommendation } from '#shared/model/index.ts'

/** 's2 o1': two that support and one that opposes, each a seat of its own. */
function positions(text: string): CountedPosition[] {
  const stances = { s: 'supports', o: 'opposes', a: 'abstains' } as const
  return text
    .split(' ')
    .filter(Boolean)
    .flatMap((part) =>
      Array.from({ length: Number(part.slice(1)) }, (_, at) => ({
        holder: `${part}-${at}`,
        seatId: `${part}-${at}`,
        stance: stances[part[0] as 's' | 'o' | 'a'],
        date: '2017',
      })),
    )
}

const rules = (over: Partial<StandingRules> = {}): StandingRules => ({ ...defaultStandingRules, ...over })
const half = { kind: 'share', numerator: 1, denominator: 2, isMoreThan: true } as const
const unheard = { silence: 'nothing' } as const

describe('standing by rules', () => {
  const cases: [said: string, seats: number | undefined, over: Partial<StandingRules>, standing: string][] = [
    ['', undefined, {}, 'consensus'],
    ['s5', 5, {}, 'consensus'],
    ['s5 o1', 6, {}, 'without consensus'],
    ['s5 a1', 6, {}, 'without consensus'],
    ['s5 a1', 6, { abstentionBreaks: false }, 'consensus'],
    ['s5 o1', 6, { oppositionBreaks: false }, 'consensus'],
    ['s1 o1', 2, { oppositionBreaks: false }, 'without consensus'],
    ['s1 o1', 9, { oppositionBreaks: false }, 'consensus'],
    ['s1 o1', 9, { oppositionBreaks: false, ...unheard }, 'without consensus'],
    ['s5 o1 a1', 7, { oppositionBreaks: false }, 'without consensus'],
    ['s4', 27, { quorum: half, ...unheard }, 'undefined'],
    ['s13', 26, { quorum: half, ...unheard }, 'undefined'],
    ['s14', 26, { quorum: half, ...unheard }, 'consensus'],
    ['s13', 26, { quorum: { ...half, isMoreThan: false }, ...unheard }, 'consensus'],
    ['s4', 27, { quorum: half }, 'consensus'],
    ['s14', undefined, { quorum: half, ...unheard }, 'undefined'],
    ['s9', 27, { quorum: { ...half, denominator: 3, isMoreThan: false }, ...unheard }, 'consensus'],
    ['s3 a1', 27, { quorum: { kind: 'count', seats: 4 }, abstentionBreaks: false, ...unheard }, 'consensus'],
    ['s3', 27, { quorum: { kind: 'count', seats: 4 }, ...unheard }, 'undefined'],
  ]
  it.each(cases)('%s of %s seats, %o: %s', (said, seats, over, standing) => {
    const outcome = standingFrom(positions(said), seats, rules(over))
    expect(String(outcome.standing)).toBe(standing)
    expect(outcome.basis).toBe(standing === 'undefined' ? 'undecided' : 'rules')
  })

  it('what was stated by hand wins and the difference is said', () => {
    const outcome = standingFrom(positions('s3'), 3, rules(), { standing: 'further research', date: '2017' })
    expect(outcome).toMatchObject({
      standing: 'further research',
      basis: 'stated',
      byRules: 'consensus',
      agrees: false,
    })
    expect(outcome.explanation).toBe(
      'Further research, stated by the council (2017). The positions alone would give consensus: 3 supported, nobody opposed or abstained.',
    )
  })
  it('of one holder the latest position counts, whatever the order of the record', () => {
    const [first, last] = [
      { holder: 'Department of Labor', stance: 'opposes', date: '2017-03' } as const,
      { holder: ' department of labor', stance: 'supports', date: '2018' } as const,
    ]
    expect(standingFrom([last, first], undefined).counts).toEqual({
      supports: 1,
      opposes: 0,
      abstains: 0,
      silent: 0,
    })
    expect(standingFrom([last, first], undefined).standing).toBe('consensus')
  })
  it('an explanation names who was counted and what the rules leave out', () => {
    expect(standingFrom(positions('s2 a1'), 3, rules({ abstentionBreaks: false })).explanation).toBe(
      'Consensus by the council’s rules: 1 abstained, 2 supported; by the council’s rules an abstention does not end consensus.',
    )
    expect(standingFrom(positions('s1'), 27, rules({ quorum: half, ...unheard })).explanation).toBe(
      'Nothing follows from the rules: 1 seat of 27 spoke; the quorum is more than 1/2.',
    )
  })
  it('another opposition never makes consensus where it was broken', () => {
    const stance = fc.constantFrom('supports', 'opposes', 'abstains')
    const some = fc.array(stance, { maxLength: 12 })
    const over = fc.record({
      oppositionBreaks: fc.boolean(),
      abstentionBreaks: fc.boolean(),
      silence: fc.constantFrom('supports', 'nothing'),
    })
    const said = (stances: readonly string[]) =>
      stances.map((one, at) => ({ holder: `h${at}`, stance: one, date: '2017' }) as CountedPosition)
    fc.assert(
      fc.property(some, over, (stances, chosen) => {
        const set = rules(chosen as Partial<StandingRules>)
        const before = standingFrom(said(stances), 30, set).standing
        const after = standingFrom(said([...stances, 'opposes']), 30, set).standing
        if (before === 'without consensus') expect(after).toBe('without consensus')
      }),
    )
  })

  const file = new URL('../../../resources/corpus/recommendations.json', import.meta.url)
  const records = JSON.parse(readFileSync(file, 'utf8')) as Recommendation[]
  it('the default rules give the standing of every recommendation of 2017 that its positions can tell', () => {
    expect(records).toHaveLength(17)
    for (const { number, positions: recorded, standing } of records) {
      const { byRules } = standingFrom(recorded, undefined)
      // That a matter needs further research is for the council to state; no position says it.
      expect([number, byRules]).toEqual([number, standing === 'further research' ? 'consensus' : standing])
    }
  })
  it('with what the report states all 17 stand as it prints them', () => {
    for (const { positions: recorded, standing } of records) {
      const outcome = standingFrom(recorded, undefined, defaultStandingRules, { standing, date: '2017' })
      expect(outcome.standing).toBe(standing)
      expect(outcome.agrees).toBe(standing !== 'further research')
    }
  })
})

describe('rules that the council sets', () => {
  it.each([
    [{ kind: 'none' }, 0],
    [{ kind: 'count', seats: 3 }, 0],
    [{ kind: 'count', seats: 0 }, 1],
    [{ kind: 'count', seats: 2.5 }, 1],
    [half, 0],
    [{ ...half, numerator: 0 }, 1],
    [{ ...half, numerator: 3 }, 1],
    [{ ...half, numerator: 2 }, 1],
    [{ ...half, numerator: 2, isMoreThan: false }, 0],
  ] as const)('%o has %d faults', (quorum, faults) => {
    expect(faultsOfRules(rules({ quorum }))).toHaveLength(faults)
  })
  it('are told in sentences', () => {
    expect(rulesInWords(rules({ quorum: half })).at(-1)).toBe(
      'More than 1/2 of the voting seats must have spoken.',
    )
  })
})

describe('who held a seat on a day', () => {
  const term = (id: string, over: Partial<Term>): Term => ({ id, seatId: 'seat', memberId: id, ...over })
  const cases: [title: string, terms: Term[], day: string, holders: string][] = [
    ['nobody known', [], '2017-05-01', ''],
    [
      'first and last day count',
      [term('a', { from: '2017-01-01', until: '2017-12-31' })],
      '2017-12-31',
      'a recorded',
    ],
    ['the day after does not', [term('a', { from: '2017-01-01', until: '2017-12-31' })], '2018-01-01', ''],
    ['the day before does not', [term('a', { from: '2017-01-01' })], '2016-12-31', ''],
    ['still lasting', [term('a', { from: '2017-01-01' })], '2026-11-22', 'a recorded'],
    ['a year is vague within itself', [term('a', { from: '2017' })], '2017-05-01', 'a possible'],
    ['and sure after it', [term('a', { from: '2017' })], '2018-01-01', 'a recorded'],
    [
      'change of holder in a month known only so',
      [term('a', { from: '2016-01-01', until: '2017-05' }), term('b', { from: '2017-05' })],
      '2017-05-10',
      'a possible, b possible',
    ],
    [
      'recorded stands before possible',
      [term('a', { from: '2017' }), term('b', { from: '2016-01-01' })],
      '2017-05-01',
      'b recorded, a possible',
    ],
    ['seen in the report of that year', [term('a', { seenOn: '2017' })], '2017-05-01', 'a possible'],
    ['last seen, nobody known since', [term('a', { seenOn: '2017' })], '2020-01-01', 'a last seen'],
    [
      'two last seen in the same year, in the order of their source',
      [term('b', { seenOn: '2017' }), term('a', { seenOn: '2017' }), term('c', { seenOn: '2016' })],
      '2020-01-01',
      'b last seen, a last seen',
    ],
    ['not before it was seen', [term('a', { seenOn: '2017' })], '2016-01-01', ''],
    [
      'last seen, but another came and went',
      [term('a', { seenOn: '2017' }), term('b', { from: '2018-01-01', until: '2019-01-01' })],
      '2020-01-01',
      '',
    ],
  ]
  it.each(cases)('%s', (_title, terms, day, holders) => {
    expect(
      holdersOn(terms, 'seat', day)
        .map(({ term: { id }, certainty }) => `${id} ${certainty}`)
        .join(', '),
    ).toBe(holders)
  })
  it('the seats of a member', () => {
    const terms = [
      term('a', { memberId: 'm', from: '2017-01-01' }),
      term('b', { memberId: 'm', seatId: 'other', from: '2018-01-01' }),
      term('c', { from: '2010-01-01', until: '2016-01-01' }),
    ]
    expect(seatsOf(terms, 'm', '2017-06-01').map(({ term: { seatId } }) => seatId)).toEqual(['seat'])
    expect(seatsOf(terms, 'm', '2018-06-01').map(({ term: { seatId } }) => seatId)).toEqual(['seat', 'other'])
  })
  it('faults are said, vague dates are none', () => {
    expect(
      faultsOfTerms([term('a', { from: '2018', until: '2017-12-31' })]).map(({ termId }) => termId),
    ).toEqual(['a'])
    expect(
      faultsOfTerms([term('a', { from: '2016-01-01', until: '2017-05' }), term('b', { from: '2017-05' })]),
    ).toEqual([])
    expect(
      faultsOfTerms([
        term('b', { from: '2017-03-01' }),
        term('a', { from: '2016-01-01', until: '2017-05-01' }),
      ]).map(({ termId }) => termId),
    ).toEqual(['b'])
  })
  it('a term without an end before another member’s is a fault, and none before the same member’s', () => {
    const [fault, ...more] = faultsOfTerms([
      term('b', { memberId: 'other', from: '2020-01-05' }),
      term('a', { from: '2019-02' }),
    ])
    expect(more).toEqual([])
    expect(fault?.termId).toBe('a')
    expect(fault?.message.replaceAll('\u00a0', ' ')).toBe(
      'The term that begins Feb 2019 has no recorded end, and a later one begins Jan 5, 2020.',
    )
    const again = ['2019-02', '2020-01-05'].map((from) => term(from, { memberId: 'm', from }))
    expect(faultsOfTerms(again)).toEqual([])
  })
})
