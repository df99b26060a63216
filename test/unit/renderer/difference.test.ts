import { expect, test } from 'vitest'
import { differences } from '../../../renderer/features/history/difference.ts'

test('a record that was added is told field by field', () => {
  const added = JSON.stringify({ id: 'e', status: 'enacted', awaitsConfirmation: false, evidence: [] })
  expect(differences(null, added)).toContainEqual({ field: 'awaits confirmation', before: null, after: 'no' })
})

test('ids are left out and dates are printed', () => {
  const added = JSON.stringify({ id: 'e', date: '2018-03' })
  expect(differences(null, added)).toEqual([{ field: 'date', before: null, after: 'Mar 2018' }])
})

test('a changed field is told with its old and its new value, unchanged ones are left out', () => {
  const before = JSON.stringify({ id: 'e', text: 'old words', date: '2017' })
  const after = JSON.stringify({ id: 'e', text: 'new words', date: '2017' })
  expect(differences(before, after)).toEqual([{ field: 'text', before: 'old words', after: 'new words' }])
})

test('entries of a list are matched by id, not by place', () => {
  const before = JSON.stringify({
    elements: [
      { id: 'a', text: 'one' },
      { id: 'b', text: 'two' },
    ],
  })
  const after = JSON.stringify({ elements: [{ id: 'b', text: 'two' }] })
  expect(differences(before, after)).toEqual([{ field: 'elements › a', before: 'text: one', after: null }])
})

test('text that is no JSON is shown as it is', () => {
  expect(differences('left', 'right')).toEqual([{ field: '', before: 'left', after: 'right' }])
})
