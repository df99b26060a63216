import { expect, test } from 'vitest'
import type { LedgerSeat, SeatHolding } from '#shared/contract/index.ts'
import { ledgerColumns } from '../../../renderer/features/ledger/ledger-columns.ts'

const holding = (holder: string, more: Partial<SeatHolding>): SeatHolding => ({
  holder,
  organisation: null,
  from: null,
  to: null,
  seenOn: null,
  certainty: 'recorded',
  ...more,
})

const seat = (id: string, holders: SeatHolding[]): LedgerSeat => ({
  record: {
    id,
    label: `Seat ${id}`,
    group: 'public',
    isChair: false,
    holders: [],
    provenance: [{ sourceId: 'source', locator: 'page 1' }],
  },
  holders,
  terms: [],
  faults: [],
})

test('only who is recorded on the day stands under a seat without a word of doubt', () => {
  const seats = [
    seat('a', [holding('Ann', {}), holding('Ben', { certainty: 'possible' })]),
    seat('b', [
      holding('Cleo', { certainty: 'last seen', seenOn: '2017' }),
      holding('Dan', { certainty: 'last seen', seenOn: '2017' }),
    ]),
    seat('c', []),
  ]
  const columns = ledgerColumns(
    { seats, recordedSeatIds: [], others: [{ key: 'x', holder: 'X Ltd' }] },
    false,
  )
  expect(columns.map(({ label, holder }) => `${label}: ${holder}`)).toEqual([
    'Seat a: Ann, Ben (possibly)',
    'Seat b: Cleo (last seen 2017), Dan (last seen 2017)',
    'Seat c: ',
    'X Ltd: ',
  ])
})
