import { describe, expect, it } from 'vitest'
import { type Decision, proposeEvents, type RecordedEvent } from '#shared/council/status/index.ts'
import { act, died, inBill, repealed, subject, today } from './status-facts.ts'
import { told } from './status-told.ts'

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
