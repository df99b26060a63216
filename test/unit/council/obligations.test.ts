import { describe, expect, it } from 'vitest'
import {
  addDays,
  type Completion,
  type Duty,
  daysBetween,
  dutyState,
  nextOccurrence,
  occurrencesBetween,
} from '#shared/council/obligations/index.ts'

const yearly = (due: string, over: Partial<Duty> = {}): Duty => ({
  id: 'd',
  recurrence: 'every year',
  due,
  ...over,
})
const once = (due?: string, over: Partial<Duty> = {}): Duty => ({
  id: 'd',
  recurrence: 'once',
  ...(due && { due }),
  ...over,
})
const repeal = (effective: string) => ({ repeal: { effective, by: 'P.A. 26-98, section 3' } })

describe('occurrences between two days', () => {
  const cases: [title: string, duty: Duty, from: string, to: string, dates: string[]][] = [
    ['once', once('2018-01-01'), '2017-01-01', '2026-12-31', ['2018-01-01']],
    ['once, outside', once('2018-01-01'), '2018-01-02', '2026-12-31', []],
    [
      'both days are included',
      yearly('2018-01-15'),
      '2019-01-15',
      '2020-01-15',
      ['2019-01-15', '2020-01-15'],
    ],
    ['never before the first', yearly('2018-01-15'), '2010-01-01', '2018-12-31', ['2018-01-15']],
    [
      'February 29',
      yearly('2024-02-29'),
      '2024-01-01',
      '2028-12-31',
      ['2024-02-29', '2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29'],
    ],
    ['a month counts by its last day', yearly('2018-01'), '2019-01-31', '2019-12-31', ['2019-01']],
    ['a month not past its last day', yearly('2018-02'), '2024-02-01', '2024-02-28', []],
    ['a year', yearly('2018'), '2020-12-31', '2020-12-31', ['2020']],
    [
      'repealed on the day',
      yearly('2018-10-01', repeal('2020-10-01')),
      '2018-01-01',
      '2026-01-01',
      ['2018-10-01', '2019-10-01'],
    ],
    [
      'repealed the day after',
      yearly('2018-10-01', repeal('2020-10-02')),
      '2018-01-01',
      '2026-01-01',
      ['2018-10-01', '2019-10-01', '2020-10-01'],
    ],
    ['standing', { id: 'd', recurrence: 'standing', due: '2018-10-01' }, '2018-01-01', '2026-01-01', []],
    ['no date', { id: 'd', recurrence: 'every year' }, '2018-01-01', '2026-01-01', []],
    [
      'not stated, with a date, is due once',
      { id: 'd', recurrence: 'not stated', due: '2018-10-01' },
      '2018-01-01',
      '2026-01-01',
      ['2018-10-01'],
    ],
    ['days that lie the wrong way round', yearly('2018-10-01'), '2026-01-01', '2018-01-01', []],
  ]
  it.each(cases)('%s', (_title, duty, from, to, dates) => {
    expect(occurrencesBetween(duty, from, to).map(({ date }) => date)).toEqual(dates)
  })
  it.each([
    [yearly('2018-01-15'), '2026-01-15', '2026-01-15'],
    [yearly('2018-01-15'), '2026-01-16', '2027-01-15'],
    [yearly('2031-01-15'), '2026-01-16', '2031-01-15'],
    [once('2018-01-15'), '2026-01-16', undefined],
    [once('2031-05'), '2026-01-16', '2031-05'],
  ])('next of %o from %s is %s', (duty, day, date) => {
    expect(nextOccurrence(duty, day)?.date).toBe(date)
  })
})

describe('where a duty stands', () => {
  const done = (date: string, answers?: string, evidenceCount = 1): Completion => ({
    id: `c-${date}`,
    date,
    evidenceCount,
    ...(answers && { answers }),
  })
  const today = '2026-11-22'
  const cases: [title: string, duty: Duty, completions: Completion[], state: string, missed: number][] = [
    ['due ahead', once('2027-01-01'), [], 'due', 0],
    ['due today', once('2026-11-22'), [], 'due', 0],
    ['late', once('2026-11-21'), [], 'late', 1],
    ['due in a month that is not over', once('2026-11'), [], 'due', 0],
    ['done', once('2018-01-01'), [done('2017-12-20')], 'done', 0],
    ['done late', once('2018-01-01'), [done('2018-03-01')], 'done', 0],
    ['said without evidence', once('2018-01-01'), [done('2017-12-20', undefined, 0)], 'late', 1],
    ['to be done tomorrow is not done', once('2018-01-01'), [done('2026-11-23')], 'late', 1],
    ['no date', once(), [], 'due', 0],
    ['no date, done', once(), [done('2018')], 'done', 0],
    ['standing', { id: 'd', recurrence: 'standing' }, [done('2018')], 'standing', 0],
    ['repealed', yearly('2018-10-01', repeal('2020-07-01')), [], 'repealed', 2],
    ['repeal ahead', yearly('2024-10-01', repeal('2026-12-01')), [], 'late', 3],
    [
      'yearly, all answered',
      yearly('2024-10-01'),
      [done('2024-09-28'), done('2025-10-05'), done('2026-09-30')],
      'due',
      0,
    ],
    ['yearly, the last is open', yearly('2024-10-01'), [done('2024-09-28'), done('2025-10-05')], 'late', 1],
    [
      'yearly, an older one is open',
      yearly('2024-10-01'),
      [done('2026-09-28'), done('2025-10-05')],
      'due',
      1,
    ],
    [
      'the occurrence named wins over the nearest',
      yearly('2024-10-01'),
      [done('2026-09-28', '2024-10-01')],
      'late',
      2,
    ],
  ]
  it.each(cases)('%s', (_title, duty, completions, state, missed) => {
    const found = dutyState(duty, completions, today)
    expect([found.state, found.missed.length]).toEqual([state, missed])
  })
  it('says in words what is known and what a claim lacks', () => {
    expect(dutyState(yearly('2024-10-01'), [done('2024-10-05')], today).explanation).toBe(
      'It was due Oct\u00a01,\u00a02026; nothing is recorded, which does not prove that nothing was done. Next due Oct\u00a01,\u00a02027.',
    )
    expect(dutyState(once('2018-01-01'), [done('2018-03-01')], today).explanation).toBe(
      'Done for Jan\u00a01,\u00a02018, after its day.',
    )
    expect(dutyState(once('2018-01-01'), [done('2018-03-01', undefined, 0)], today)).toMatchObject({
      unproven: [{ id: 'c-2018-03-01' }],
      explanation: expect.stringContaining('1 said to be done without evidence'),
    })
    expect(dutyState(yearly('2018-10-01', repeal('2020-07-01')), [], today).explanation).toBe(
      'Repealed by P.A. 26-98, section 3, effective Jul\u00a01,\u00a02020.',
    )
  })
})

describe('days', () => {
  it.each([
    ['2024-02-28', 2, '2024-03-01'],
    ['2025-03-01', -1, '2025-02-28'],
    ['2026-12-31', 1, '2027-01-01'],
  ])('%s and %d days: %s', (day, days, other) => {
    expect(addDays(day, days)).toBe(other)
    expect(daysBetween(day, other)).toBe(days)
  })
})
