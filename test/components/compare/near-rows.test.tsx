import { expect, test } from 'vitest'
import { nearRows } from '../../../renderer/components/redline/near-rows.ts'

test('short rows are drawn ahead by their height on both sides, in order', () => {
  const drawn = nearRows({ startIndex: 50, endIndex: 52, count: 100 }, () => 40)
  expect(drawn[0]).toBe(40)
  expect(drawn.at(-1)).toBe(62)
  expect(drawn).toEqual(Array.from({ length: 23 }, (_, at) => 40 + at))
})

test('of rows taller than a window one is drawn ahead, however many there are', () => {
  expect(nearRows({ startIndex: 5, endIndex: 5, count: 10 }, () => 2000)).toEqual([4, 5, 6])
})

test('nothing is drawn before the first row or after the last', () => {
  expect(nearRows({ startIndex: 0, endIndex: 2, count: 3 }, () => 10)).toEqual([0, 1, 2])
})
