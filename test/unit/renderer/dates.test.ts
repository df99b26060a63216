import { expect, test } from 'vitest'
import { datesPrinted, formatDate, formatMoment, readDate } from '../../../renderer/components/dates.ts'

test.each([
  ['2017-10-01', 'Oct 1, 2017'],
  ['2017-10', 'Oct 2017'],
  ['2017', '2017'],
  ['from passage', 'from passage'],
  // No such day: it is shown as it is stored, not as a day that it may have been meant for.
  ['2017-02-31', '2017-02-31'],
  ['2017-13', '2017-13'],
])('prints %s as %s', (date, words) => {
  expect(formatDate(date)).toBe(words)
})

test.each([
  ['Oct 1, 2017', '2017-10-01'],
  ['october 2017', '2017-10'],
  ['Sept. 3 2020', '2020-09-03'],
  ['10/1/2017', '2017-10-01'],
  ['2017-2-3', '2017-02-03'],
  [' 2017 ', '2017'],
  ['2024-02-29', '2024-02-29'],
])('reads %s as %s', (typed, date) => {
  expect(readDate(typed)).toBe(date)
})

test.each([
  '',
  '2023-02-29',
  '13/1/2017',
  'Octember 2017',
  '2017-10-',
  'yesterday',
  '0017',
  '3017',
  'Ju 2017',
])('does not take “%s” for a date', (typed) => {
  expect(readDate(typed)).toBeNull()
})

test('what is read and printed is read again as the same date', () => {
  for (const date of ['1975', '2017-05', '2026-12-31']) expect(readDate(formatDate(date))).toBe(date)
})

test('prints a moment in the person’s own time', () => {
  const moment = new Date(2017, 9, 1, 4, 5)
  expect(formatMoment(moment.toISOString())).toBe('Oct 1, 2017, 04:05')
  expect(formatMoment('not known')).toBe('not known')
})

test('dates inside a sentence are printed as the screens print them', () => {
  expect(datesPrinted('Plan due 2027-01-01, see File 2026-1 and 2027-13-01')).toBe(
    'Plan due Jan 1, 2027, see File 2026-1 and 2027-13-01',
  )
})
