import { describe, expect, it } from 'vitest'
import { readDataSet } from '../../../../electron/importing/datasets/index.ts'
import { apiActions, apiBill, bulkBill, list, openStatesArchive } from './openstates-samples.ts'

const json = (value: unknown): Uint8Array =>
  new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value))
const first = (value: unknown) => readDataSet(json(value), 'bills.json').bills[0]

describe('an answer of Open States v3', () => {
  it('is read to the neutral form', () => {
    expect(first(list([apiBill()]))).toMatchObject({
      id: '2017-hb-9001',
      number: 'HB 9001',
      session: '2017 January',
      chamber: 'House',
      title: 'AN ACT CONCERNING MADE-UP KENNELS.',
      outcome: { outcome: 'enacted', basis: 'stated', date: '2017-06-20' },
      sponsors: [{ name: 'Ada Oak', kind: 'person', role: 'primary sponsor', party: 'Democratic' }],
      versions: [{ label: 'File No. 694', stage: 'file copy', fileNumber: '694' }],
      source: { dataset: 'Open States', asOf: '2017-07-01', place: '/results/0' },
    })
    expect(
      first(apiBill())?.actions.map(({ chamber, classification }) => [chamber, ...classification]),
    ).toEqual([
      ['House', 'referral-committee'],
      ['House', 'passage'],
      ['Senate', 'passage'],
      ['House'],
      ['House', 'executive-signature'],
    ])
  })

  it('says which page of how many it is', () => {
    expect(readDataSet(json(list([apiBill()], 3)), 'page.json').notes).toEqual([
      'It is page 1 of 3 of an answer with 3 bills; the other pages are not in this file.',
    ])
  })

  it('without a history tells only what its last action decides', () => {
    const { actions: _, ...bare } = apiBill()
    expect(first(bare)?.outcome).toMatchObject({ outcome: 'enacted', date: '2017-06-20' })
    const open = first({
      ...bare,
      latest_action_description: 'FILE NO. 694',
      updated_at: '2018-01-01T00:00:00Z',
    })
    expect(open?.outcome).toEqual({
      outcome: 'pending',
      basis: 'stated',
      rule: 'The record holds no history.',
    })
    expect(open?.notes.join()).toContain('only its last action')
  })

  it('with a history that ends in one chamber is not enacted once the record was changed after the session', () => {
    const bill = (updated_at: string) => first(apiBill({ actions: apiActions(2), updated_at }))?.outcome
    expect(bill('2017-06-01T00:00:00Z')?.outcome).toBe('pending')
    expect(bill('2017-08-01T00:00:00Z')).toMatchObject({ outcome: 'not enacted', basis: 'inferred' })
  })
})

describe('a session of Open States', () => {
  it('is read from its archive; the day it was made tells that silence means something', async () => {
    const after = readDataSet(
      await openStatesArchive([bulkBill(), bulkBill({ id: 'x', identifier: 'HR 5' })], '2017-09-01'),
      'ct.zip',
    )
    expect(after.bills.map(({ id, outcome }) => [id, outcome.outcome, outcome.basis])).toEqual([
      ['2017-hb-9001', 'not enacted', 'inferred'],
    ])
    expect(after.skipped).toMatchObject([{ where: 'CT/2017/CT_2017_bills.json /1', what: 'HR 5' }])
    const during = readDataSet(await openStatesArchive([bulkBill()], '2017-05-01'), 'ct.zip')
    expect(during.bills[0]?.outcome.outcome).toBe('pending')
  })

  it('is read from the list itself, which does not tell when it was made', () => {
    expect(first([bulkBill()])?.outcome.outcome).toBe('pending')
  })

  it('keeps a bill that stands twice once', () => {
    const reading = readDataSet(json([bulkBill(), bulkBill({ title: 'AGAIN' })]), 'bills.json')
    expect(reading.bills.map(({ title }) => title)).toEqual(['AN ACT CONCERNING MADE-UP KENNELS.'])
    expect(reading.skipped[0]?.why).toContain('twice')
  })
})
