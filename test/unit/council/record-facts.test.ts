import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deriveStatus } from '#shared/council/index.ts'
import {
  type ActRecord,
  actFact,
  asEvents,
  type BillRecord,
  billFacts,
  type Fact,
  highestPoint,
  proposeEvents,
  repealFacts,
} from '#shared/council/status/index.ts'
import type { Act, Bill, Recommendation } from '#shared/model/index.ts'

const today = '2026-11-22'
const bill = (over: Partial<BillRecord> = {}): BillRecord => ({
  id: 'hb-1',
  number: 'HB 1',
  year: 2020,
  session: '2020 February',
  outcome: 'not enacted',
  actions: [],
  ...over,
})
const told = (one: BillRecord, on = today) =>
  billFacts(one, on).map((fact) =>
    [fact.kind, 'chamber' in fact ? fact.chamber : '', 'date' in fact ? fact.date : ''].join(' '),
  )

describe('facts of a bill', () => {
  const house = { date: '2020-04-20', action: 'House Passed as Amended by House Amendment Schedule A' }
  const senate = { date: '2020-05-05', action: 'Senate Passed House Bill in Concurrence' }
  const cases: [title: string, one: BillRecord, facts: string[]][] = [
    ['died with the session', bill(), ['adjourned without passage  2020-05-06']],
    [
      'passed one chamber and died',
      bill({ actions: [house] }),
      ['passed chamber House 2020-04-20', 'adjourned without passage  2020-05-06'],
    ],
    [
      'passed both: does not die with the session',
      bill({ actions: [senate, house] }),
      ['passed chamber House 2020-04-20', 'passed chamber Senate 2020-05-05'],
    ],
    ['became an act', bill({ outcome: 'enacted' }), []],
    [
      'vetoed',
      bill({
        outcome: 'vetoed',
        actions: [house, senate, { date: '2020-05-28', action: 'Vetoed by the Governor' }],
      }),
      ['passed chamber House 2020-04-20', 'passed chamber Senate 2020-05-05', 'vetoed  2020-05-28'],
    ],
    [
      'a veto that was overridden is none',
      bill({ outcome: 'enacted', actions: [{ date: '2020-05-28', action: 'Vetoed by the Governor' }] }),
      [],
    ],
    [
      'put off is not passed',
      bill({
        actions: [
          { date: '2020-04-20', action: 'House Passed Temporarily' },
          { date: '2020-04-21', action: 'Senate Passed Retaining Place on Calendar' },
        ],
      }),
      ['adjourned without passage  2020-05-06'],
    ],
    [
      'other words for it',
      bill({ actions: [{ date: '2020-04-20', action: 'Passed the House' }] }),
      ['passed chamber House 2020-04-20', 'adjourned without passage  2020-05-06'],
    ],
    [
      'an amendment adopted is no passage',
      bill({ actions: [{ date: '2020-04-20', action: 'House Adopted House Amendment Schedule A' }] }),
      ['adjourned without passage  2020-05-06'],
    ],
    [
      'a special session ends on no day that can be told',
      bill({ session: 'June Special Session, 2020' }),
      [],
    ],
    ['the same, abbreviated', bill({ session: 'July Sp. Sess. 2020' }), []],
    ['an odd year', bill({ year: 2021, session: '2021 January' }), ['adjourned without passage  2021-06-09']],
  ]
  it.each(cases)('%s', (_title, one, facts) => {
    expect(told(one)).toEqual(facts)
  })
  it('lives on the day of adjournment, and is dead on the next', () => {
    expect(told(bill({ outcome: 'pending' }), '2020-05-06')).toEqual([])
    expect(told(bill({ outcome: 'pending' }), '2020-05-07')).toHaveLength(1)
  })
})

describe('facts of acts', () => {
  const act = (id: string, sections: ActRecord['sections'], over: Partial<ActRecord> = {}): ActRecord => ({
    id,
    number: id.toUpperCase(),
    year: 2021,
    sections,
    ...over,
  })
  const adds = { number: '1', action: 'adds', sectionId: '53a-1a' } as const
  const repeals = (effective?: string) =>
    ({ number: '9', action: 'repeals', sectionId: '53a-1a', ...(effective && { effective }) }) as const

  it.each([
    [act('a', [adds], { approved: '2021-06-30', effective: '2021-10-01' }), '2021-06-30', '2021-10-01'],
    [
      act('a', [{ ...adds, effective: '2021-07-01' }], { effective: '2021-10-01' }),
      '2021-07-01',
      '2021-07-01',
    ],
    [act('a', [adds]), '2021', undefined],
  ])('%o is approved %s, effective %s', (one, approved, effective) => {
    const fact = actFact(one, { elementIds: [], section: '1', extent: 'whole' })
    expect([fact.approved, fact.effective]).toEqual([approved, effective])
  })
  it.each<[string, ActRecord[], number]>([
    ['a later act repeals the section', [act('a', [adds]), act('b', [repeals('2024-10-01')])], 1],
    [
      'an earlier one cannot',
      [act('a', [adds], { effective: '2025-10-01' }), act('b', [repeals('2024-10-01')])],
      0,
    ],
    [
      'nor one of another section',
      [act('a', [adds]), act('b', [{ ...repeals('2024-10-01'), sectionId: '53a-2' }])],
      0,
    ],
    ['nor one whose day is not known', [act('a', [adds]), act('b', [repeals()])], 0],
    [
      'an amendment is no repeal',
      [act('a', [adds]), act('b', [{ ...repeals('2024-10-01'), action: 'amends' }])],
      0,
    ],
    [
      'what asked for a repeal is not undone by another',
      [act('a', [{ ...adds, action: 'repeals' }]), act('b', [repeals('2024-10-01')])],
      0,
    ],
  ])('%s', (_title, acts, count) => {
    expect(repealFacts([{ actId: 'a', section: '1' }], acts)).toHaveLength(count)
  })
})

describe('the recommendations of 2017 from the corpus’ bills and acts', () => {
  const read = <T>(name: string) =>
    JSON.parse(
      readFileSync(new URL(`../../../resources/corpus/${name}.json`, import.meta.url), 'utf8'),
    ) as T[]
  const [records, bills, acts] = [
    read<Recommendation>('recommendations'),
    read<Bill>('bills'),
    read<Act>('acts'),
  ]
  const find = <T extends { id: string }>(list: T[], id: string) => list.find((one) => one.id === id) as T

  /** What a person would have pinned: the bill that was tried and the act that did it. */
  function facts(billId: string, date: string, actId: string, section: string): Fact[] {
    const tried = find(bills, billId)
    const pins = [{ actId, section }]
    return [
      { kind: 'in bill version', elementIds: [], billId, bill: `${tried.number} (${tried.year})`, date },
      ...billFacts(tried, today),
      actFact(find(acts, actId), { elementIds: [], section, extent: 'whole' }),
      ...repealFacts(pins, acts),
    ]
  }
  it.each([
    ['2017-01', '2020-hb-5502', '2020-03-09', 'pa-21-103', '1'],
    ['2017-16', '2018-sb-311', '2018-03-01', 'pa-21-103', '3'],
  ])('%s: tried, died, enacted, in effect; as the record has it', (id, billId, date, actId, section) => {
    const record = find(records, id)
    const proposals = proposeEvents(record, [], facts(billId, date, actId, section), [], today)
    expect(proposals.map(({ ruleId }) => ruleId)).toEqual(['in-bill', 'adjourned', 'enacted'])
    const [ruled, recorded] = [deriveStatus({ ...record, events: asEvents(proposals) }), deriveStatus(record)]
    expect([ruled.whole.status, ruled.whole.date]).toEqual([recorded.whole.status, recorded.whole.date])
    expect(highestPoint(proposals.map((one) => ({ ...one, id: one.key }))).point).toBe('effective')
    const died = record.events.find(({ status, what }) => status === 'no action' && what.includes('died'))
    expect(proposals[1]?.date).toBe(died?.date)
    expect(proposeEvents(record, record.events, facts(billId, date, actId, section), [], today)).toEqual([])
  })
})
