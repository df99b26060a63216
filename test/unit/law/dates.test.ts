import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import {
  compareDates,
  dateOf,
  daysInMonth,
  daysOf,
  effectiveDate,
  isPartialDate,
  octoberAfter,
  parseDate,
  parseEffective,
  printDate,
} from '#shared/law/dates.ts'

test.each([
  ['2017-10-01', '2017-10-01'],
  ['2017-10', '2017-10'],
  ['2017', '2017'],
  ['October 1, 2017', '2017-10-01'],
  ['Oct. 1, 2017', '2017-10-01'],
  ['Sept. 30, 2009', '2009-09-30'],
  ['Oct 2017', '2017-10'],
  ['May 2018', '2018-05'],
  ['10/1/2017', '2017-10-01'],
  ['October 1st, 2017', '2017-10-01'],
  [' Feb 29, 2024 ', '2024-02-29'],
])('reads the date %j', (text, date) => {
  expect(parseDate(text)).toEqual({ ok: true, date })
})

test.each([
  '',
  'soon',
  'Feb 29, 2023',
  '2017-13',
  '2017-00-10',
  '31/12/2017',
  'Ma 2017',
  'Octember 1, 2017',
  '17-10-01',
])('refuses the date %j', (text) => {
  expect(parseDate(text)).toMatchObject({
    ok: false,
    code: 'MALFORMED_DATE',
    message: expect.stringMatching(/day|date/),
  })
})

test.each([
  ['2017-10-01', 'Oct\u00a01,\u00a02017'],
  ['2017-10', 'Oct\u00a02017'],
  ['2017', '2017'],
])('prints %s', (date, printed) => {
  expect(printDate(date)).toBe(printed)
})

describe('dates', () => {
  const dates = fc
    .tuple(
      fc.integer({ min: 1000, max: 9999 }),
      fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
      fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
    )
    .map(([year, month, day]) => dateOf(year, month, month === undefined ? undefined : day) as string)

  it('reads back what it prints', () => {
    fc.assert(
      fc.property(dates, (date) => {
        expect(parseDate(printDate(date))).toEqual({ ok: true, date })
      }),
    )
  })
  it('agrees with the calendar of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate())
      }),
    )
  })
  it('refuses to print what is no date', () => {
    expect(() => printDate('2017-02-30')).toThrow(RangeError)
    expect(isPartialDate('2017-2')).toBe(false)
  })
  it('orders whole and partial dates', () => {
    expect(['2018', '2017-10-01', '2017-10', '2017', '2017-09-30'].sort(compareDates)).toEqual([
      '2017',
      '2017-09-30',
      '2017-10',
      '2017-10-01',
      '2018',
    ])
    expect(daysOf('2024-02')).toEqual({ first: '2024-02-01', last: '2024-02-29' })
    expect(daysOf('2024')).toEqual({ first: '2024-01-01', last: '2024-12-31' })
  })
})

test.each([
  ['Effective July 1, 2026', { kind: 'date', date: '2026-07-01' }],
  ['(Effective October 1, 2017):', { kind: 'date', date: '2017-10-01' }],
  ['effective from passage', { kind: 'from-passage' }],
  ['(Effective upon passage)', { kind: 'from-passage' }],
  ['', { kind: 'unstated' }],
  [
    'Effective from passage and applicable to assessment years commencing on or after October 1, 2026',
    {
      kind: 'from-passage',
      applicability: 'and applicable to assessment years commencing on or after October 1, 2026',
    },
  ],
  [
    'Effective January 1, 2027, and applicable to taxable years commencing on or after January 1, 2027',
    {
      kind: 'date',
      date: '2027-01-01',
      applicability: 'and applicable to taxable years commencing on or after January 1, 2027',
    },
  ],
  [
    'effective July 1, 2001, or upon enactment of the compact by thirty-five jurisdictions, whichever is later',
    {
      kind: 'other',
      words:
        'July 1, 2001, or upon enactment of the compact by thirty-five jurisdictions, whichever is later',
    },
  ],
  ['Effective upon certification', { kind: 'other', words: 'upon certification' }],
  ['Effective February 30, 2026', { kind: 'other', words: 'February 30, 2026' }],
])('reads %j', (text, expected) => {
  expect(parseEffective(text)).toEqual(expected)
})

describe('effectiveDate, General Statutes § 2-32', () => {
  const act = { actKind: 'PA', sessionEnded: '2017-06-07', approved: '2017-06-13' } as const
  test.each([
    ['Effective July 1, 2017', act, '2017-07-01'],
    ['Effective from passage', act, '2017-06-13'],
    ['', act, '2017-10-01'],
    ['', { ...act, sessionEnded: '2009-11-24' }, '2010-10-01'],
    ['', { ...act, actKind: 'SA' }, '2017-06-13'],
    ['', { actKind: 'PA' }, undefined],
    ['Effective from passage', { actKind: 'PA' }, undefined],
    ['Effective upon certification', act, undefined],
  ] as const)('%j', (text, dates, expected) => {
    expect(effectiveDate(parseEffective(text), dates)).toBe(expected)
  })
  it('takes the October that follows', () => {
    expect(octoberAfter('2017-09-30')).toBe('2017-10-01')
    expect(octoberAfter('2017-10-01')).toBe('2018-10-01')
    expect(() => octoberAfter('2017')).toThrow(RangeError)
  })
})
