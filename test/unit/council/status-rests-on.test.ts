/** Which events the present status rests on, and whether it is told as confirmed. */
import { describe, expect, it } from 'vitest'
import { type ConfirmedSubject, deriveStatus, statusAwaitsConfirmation } from '#shared/council/index.ts'
import type { ImplementationStatus } from '#shared/model/index.ts'

/** The third part names the elements, none for the whole; the fourth says that the event awaits confirmation. */
type Row = [date: string, status: ImplementationStatus, elements: string, awaits: 'awaits' | 'confirmed']

const subject = (rows: Row[]): ConfirmedSubject => ({
  id: '2017-99',
  year: 2017,
  asksChangeOfLaw: true,
  elements: [{ id: 'a' }, { id: 'b' }],
  events: rows.map(([date, status, of, awaits], index) => ({
    id: `e${index + 1}`,
    date,
    status,
    what: status,
    elementIds: [...of],
    awaitsConfirmation: awaits === 'awaits',
  })),
})

const cases: [title: string, rows: Row[], restsOn: string[], awaits: boolean][] = [
  ['nothing recorded rests on no event', [], [], false],
  ['the one event of the whole', [['2021', 'enacted', '', 'awaits']], ['e1'], true],
  [
    'a later event of the whole, whatever went before',
    [
      ['2018', 'in a bill', '', 'awaits'],
      ['2019', 'enacted', 'a', 'awaits'],
      ['2026', 'not pursued', '', 'confirmed'],
    ],
    ['e3'],
    false,
  ],
  [
    'an event that awaits, entered late at an earlier day, does not count',
    [
      ['2026', 'in a bill', '', 'confirmed'],
      ['2020', 'no action', '', 'awaits'],
    ],
    ['e1'],
    false,
  ],
  [
    'the latest event of each element, of which one awaits',
    [
      ['2018', 'in a bill', 'a', 'awaits'],
      ['2021', 'enacted', 'a', 'confirmed'],
      ['2022', 'enacted', 'b', 'awaits'],
    ],
    ['e2', 'e3'],
    true,
  ],
  [
    'the latest event of each element, all confirmed',
    [
      ['2018', 'in a bill', 'ab', 'awaits'],
      ['2021', 'enacted', 'a', 'confirmed'],
      ['2022', 'enacted', 'b', 'confirmed'],
    ],
    ['e2', 'e3'],
    false,
  ],
  [
    'an event of the whole, for the element that has none of its own since',
    [
      ['2018', 'no action', '', 'awaits'],
      ['2026', 'in a bill', 'a', 'confirmed'],
    ],
    ['e2', 'e1'],
    true,
  ],
  [
    'an element of which nothing is recorded adds nothing',
    [['2026', 'in a bill', 'a', 'confirmed']],
    ['e1'],
    false,
  ],
  [
    '“enacted in part” of the whole, where it stays so by that alone',
    [
      ['2021', 'enacted in part', '', 'awaits'],
      ['2026', 'in a bill', 'a', 'confirmed'],
    ],
    ['e1', 'e2'],
    true,
  ],
  [
    'not “enacted in part” of the whole, where the elements make it so themselves',
    [
      ['2021', 'enacted in part', '', 'awaits'],
      ['2026', 'enacted', 'a', 'confirmed'],
    ],
    ['e2'],
    false,
  ],
  [
    'not “enacted in part” of the whole, once every element is enacted',
    [
      ['2021', 'enacted in part', '', 'awaits'],
      ['2026', 'enacted', 'ab', 'confirmed'],
    ],
    ['e2'],
    false,
  ],
]

describe('the status of the whole rests on', () => {
  it.each(cases)('%s', (_title, rows, restsOn, awaits) => {
    const record = subject(rows)
    expect(deriveStatus(record).restsOn).toEqual(restsOn)
    expect(statusAwaitsConfirmation(record)).toBe(awaits)
  })
})
