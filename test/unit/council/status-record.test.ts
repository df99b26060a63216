import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { deriveStatus } from '#shared/council/index.ts'
import { asEvents, type Fact, proposeEvents } from '#shared/council/status/index.ts'
import type { Recommendation } from '#shared/model/index.ts'
import { today } from './status-facts.ts'

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
