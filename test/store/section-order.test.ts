import { expect, it } from 'vitest'
import { compareSections } from '#shared/law/citation.ts'
import { sectionSortKey } from '../../electron/store/section-order.ts'

const inOrder = [
  '4-68m',
  '10-1',
  '17a-3',
  '17a-106a',
  '17a-106h',
  '42a-1-101',
  '46a-4b',
  '46a-170',
  '53-394',
  '53a-9',
  '53a-83',
  '53a-83a',
  '53a-83b',
  '53a-84',
  '53a-192',
  '53a-192a',
  '54-36p',
  '54-36aa',
  '54-234a',
]

it('sorts section numbers as the statutes do', () => {
  const byKey = (a: string, b: string) => (sectionSortKey(a) < sectionSortKey(b) ? -1 : 1)
  expect(inOrder.toReversed().sort(byKey)).toEqual(inOrder)
})

it('agrees with the order of citations', () => {
  for (const a of inOrder) {
    for (const b of inOrder) {
      const keys = sectionSortKey(a) < sectionSortKey(b) ? -1 : sectionSortKey(a) > sectionSortKey(b) ? 1 : 0
      expect(Math.sign(compareSections(a, b)), `${a} ${b}`).toBe(keys)
    }
  }
})
