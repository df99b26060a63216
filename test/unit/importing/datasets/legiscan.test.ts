import { describe, expect, it } from 'vitest'
import type { BillRecord } from '#shared/law/datasets/index.ts'
import { readDataSet } from '../../../../electron/importing/datasets/index.ts'
import {
  actText,
  answer,
  history,
  introduced,
  legiScanArchive,
  legiScanBill,
  passed,
  signed,
  specialSession,
  text,
} from './legiscan-samples.ts'

const bytes = (words: string): Uint8Array => new TextEncoder().encode(words)
const read = (given = {}): BillRecord => {
  const [bill] = readDataSet(bytes(answer(legiScanBill(given))), 'bill.json').bills
  if (!bill) throw new Error('no bill was read')
  return bill
}
const outcome = (given = {}) => read(given).outcome

describe('a bill of LegiScan', () => {
  it('is read to the neutral form', () => {
    expect(read()).toEqual({
      id: '2017-hb-9001',
      number: 'sHB 9001',
      session: '2017 January',
      year: 2017,
      chamber: 'House',
      title: 'An Act Concerning Made-up Kennels.',
      abstract: 'To count the dogs.',
      subjects: ['Animals'],
      outcome: { outcome: 'pending', basis: 'stated', rule: 'Its history tells no end of it.' },
      sponsors: [
        { name: 'Kennels Committee', kind: 'committee', role: 'primary sponsor' },
        { name: 'Ada Oak', kind: 'person', role: 'cosponsor', party: 'D', district: 'HD-001' },
      ],
      actions: [
        {
          date: '2017-03-22',
          text: 'Referred to Joint Committee on Kennels',
          classification: [],
          chamber: 'House',
        },
        { date: '2017-04-10', text: 'Joint Favorable Substitute', classification: [], chamber: 'House' },
      ],
      versions: [
        {
          label: 'Introduced',
          stage: 'raised',
          stageBasis: 'inferred',
          date: '2017-03-22',
          url: 'https://www.cga.ct.gov/2017/TOB/h/pdf/2017HB-09001-R00-HB.pdf',
        },
        {
          label: 'Comm Sub',
          stage: 'file copy',
          stageBasis: 'stated',
          date: '2017-04-24',
          url: 'https://www.cga.ct.gov/2017/FC/pdf/2017HB-09001-R000694-FC.pdf',
          fileNumber: '694',
        },
      ],
      amendments: [],
      votes: [],
      source: {
        dataset: 'LegiScan',
        id: '900001',
        url: 'https://legiscan.com/CT/bill/HB09001/2017',
        officialUrl: 'https://www.cga.ct.gov/asp/cgabillstatus/cgabillstatus.asp?bill_num=HB09001',
        asOf: '2017-04-24',
        place: '/bill',
      },
      notes: [],
    })
  })

  it('reads the same bare, wrapped, with a byte order mark and in UTF-16', () => {
    const bill = legiScanBill()
    const wrapped = JSON.stringify({ bill })
    const forms = [
      bytes(wrapped),
      bytes(`\ufeff${wrapped}`),
      new Uint8Array(Buffer.from(`\ufeff${wrapped}`, 'utf16le')),
      new Uint8Array(Buffer.from(wrapped, 'utf16le')),
    ]
    for (const form of forms) expect(readDataSet(form, 'bill.json').bills).toEqual([read()])
    expect(readDataSet(bytes(JSON.stringify(bill)), 'bill.json').bills[0]?.id).toBe('2017-hb-9001')
  })

  it('has the act among its versions, amendments with their LCO number, and the counts of votes', () => {
    const bill = read({
      texts: [actText],
      amendments: [
        {
          adopted: 1,
          chamber: 'H',
          date: '2017-05-17',
          title: 'House Amendment A',
          description: '',
          state_link: 'https://www.cga.ct.gov/2017/lcoamd/pdf/2017LCO04141-R00-AMD.pdf',
        },
      ],
      votes: [
        {
          date: '2017-05-17',
          desc: 'House roll call',
          chamber: 'H',
          yea: 140,
          nay: '3',
          nv: 0,
          absent: 8,
          passed: 1,
        },
      ],
    })
    expect(bill.versions).toMatchObject([{ stage: 'public act', actId: 'pa-17-900' }])
    expect(bill.amendments).toMatchObject([{ label: 'House Amendment A', adopted: true, lcoNumber: '4141' }])
    expect(bill.votes).toEqual([
      {
        date: '2017-05-17',
        chamber: 'House',
        question: 'House roll call',
        yes: 140,
        no: 3,
        others: 8,
        passed: true,
      },
    ])
  })

  it('of a special session is a bill of its own, and one that only its dates tell says so', () => {
    const named = read({ session: specialSession, history: history(['2020-07-20', 'H', 'House Passed']) })
    expect(named).toMatchObject({ id: '2020-july-special-hb-9001', session: '2020 July Special', notes: [] })
    const dated = read({ history: history(['2017-09-15', 'S', 'Senate Passed']) })
    expect(dated).toMatchObject({ id: '2017-special-hb-9001', session: '2017 Special' })
    expect(dated.notes.join()).toMatch(/inferred: its history begins on 2017-09-15/)
  })

  it('leaves what is no version and what has no date', () => {
    const { actions, versions } = read({
      history: [{ date: '0000-00-00', action: 'Undated', chamber: '' }, ...introduced],
      texts: [text('Veto Message', 12, '2017-07-01', 'x.pdf')],
    })
    expect(actions.map(({ date }) => date)).toEqual(['2017-03-22', '2017-04-10'])
    expect(versions).toEqual([])
  })
})

describe('the outcome', () => {
  it('is enacted by a signature or as LegiScan states it', () => {
    expect(outcome({ history: [...introduced, ...passed, ...signed] })).toEqual({
      outcome: 'enacted',
      basis: 'stated',
      date: '2017-06-20',
      rule: 'Its history says “Signed by the Governor” on 2017-06-20.',
    })
    expect(outcome({ status: 4, status_date: '2017-06-21', history: passed })).toMatchObject({
      outcome: 'enacted',
      date: '2017-06-21',
      rule: 'LegiScan gives it the status Passed.',
    })
  })

  it('is not enacted by an act number alone: a vetoed act has one too', () => {
    expect(
      outcome({ history: passed, session: { ...specialSession, special: 0, year_start: 2017, sine_die: 1 } }),
    ).toEqual({
      outcome: 'pending',
      basis: 'stated',
      rule: 'Both chambers passed it; neither signature nor veto is told.',
    })
    const vetoed = history(['2017-06-25', '', 'Vetoed by Governor'])
    expect(outcome({ history: [...passed, ...vetoed], status: 4 })).toMatchObject({
      outcome: 'vetoed',
      date: '2017-06-25',
    })
  })

  it('of a vetoed bill changes only if both chambers pass it again', () => {
    const one = history(['2017-06-25', '', 'Vetoed by Governor'], ['2017-07-24', 'H', 'House Repassed'])
    const both = [...one, ...history(['2017-07-24', 'S', 'Senate Repassed'])]
    expect(outcome({ history: [...passed, ...one] }).outcome).toBe('vetoed')
    expect(outcome({ history: [...passed, ...both] })).toMatchObject({
      outcome: 'enacted',
      date: '2017-07-24',
    })
    expect(
      outcome({ history: [...passed, ...one.slice(0, 1)], progress: [{ date: '2017-07-24', event: 7 }] })
        .outcome,
    ).toBe('enacted')
  })

  it('is not enacted after the session, inferred, only if the data set reaches well beyond it', async () => {
    const dead = legiScanBill()
    const other = (date: string) =>
      legiScanBill({ bill_number: 'SB00002', history: history([date, 'S', 'Signed by the Governor']) })
    const inArchive = async (date: string) =>
      readDataSet(await legiScanArchive([dead, other(date)]), 'ct.zip').bills.find(
        ({ id }) => id === '2017-hb-9001',
      )?.outcome
    expect(await inArchive('2017-06-09')).toMatchObject({ outcome: 'pending' })
    expect(await inArchive('2017-07-05')).toEqual({
      outcome: 'not enacted',
      basis: 'inferred',
      date: '2017-06-07',
      rule: 'Inferred: its history tells no passage by both chambers, and the session ended on 2017-06-07 at the latest.',
    })
    const over = { session: { ...specialSession, special: 0, year_start: 2017, sine_die: 1 } }
    expect(outcome(over)).toMatchObject({ outcome: 'not enacted', basis: 'inferred' })
  })

  it('is pending where a chamber only passed it over', () => {
    const over = history(
      ['2017-05-17', 'H', 'House Passed Temporarily'],
      ['2017-05-20', 'S', 'Senate Passed Retaining'],
    )
    expect(outcome({ history: over }).rule).toBe('Its history tells no end of it.')
  })
})

describe('an archive of LegiScan', () => {
  it('gives its bills with their files, leaves resolutions out and says so', async () => {
    const resolution = legiScanBill({ bill_number: 'HJ00005', bill_type: 'JR' })
    const reading = readDataSet(await legiScanArchive([legiScanBill(), resolution]), 'ct.zip')
    expect(reading.bills.map(({ id, source }) => [id, source.place])).toEqual([
      ['2017-hb-9001', 'CT/2017-2017_Regular_Session/bill/HB09001.json'],
    ])
    expect(reading.skipped).toEqual([
      {
        where: 'CT/2017-2017_Regular_Session/bill/HJ00005.json',
        what: 'HJ 5',
        why: 'It is a resolution, which makes no law.',
      },
    ])
    expect(reading).toMatchObject({ dataset: 'LegiScan', asOf: '2017-04-24' })
    expect(reading.notes.join()).toContain('members and roll calls (1)')
  })

  it('is read out of an answer of getDataset', async () => {
    const zip = Buffer.from(await legiScanArchive([legiScanBill()])).toString('base64')
    const reading = readDataSet(
      bytes(JSON.stringify({ status: 'OK', dataset: { state_id: 7, zip } })),
      'answer.json',
    )
    expect(reading.bills.map(({ id }) => id)).toEqual(['2017-hb-9001'])
  })
})
