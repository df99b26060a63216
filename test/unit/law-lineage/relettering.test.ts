import { expect, test } from 'vitest'
import { readHistoryNote } from '#shared/law/history/index.ts'
import { afterStep } from '../../../shared/law/lineage/relettering.ts'

const step = (note: string) => ({
  deeds: readHistoryNote([`History: P.A. 20-1 ${note}`]).clauses.flatMap((one) => one.deeds),
})

test.each<[string, string, string | null | undefined]>([
  ['redesignated existing Subsecs. (b) and (c) as Subsecs. (c) and (d).', '(b)', '(c)'],
  ['redesignated existing Subsecs. (b) and (c) as Subsecs. (c) and (d).', '(c)(2)', '(d)(2)'],
  ['redesignated existing Subsecs. (b) and (c) as Subsecs. (c) and (d).', '(a)', '(a)'],
  [
    'amended Subsec. (b) by redesignating existing Subdivs. (1) to (3) as Subparas. (A) to (C).',
    '(b)(2)',
    '(b)(B)',
  ],
  ['deleted former Subsec. (b) re elms.', '(b)(1)', null],
  ['deleted reference to elms in Subsec. (b).', '(b)(1)', '(b)(1)'],
  ['designated existing provisions as Subsec. (a) and added Subsec. (b).', '(1)', '(a)(1)'],
  ['designated existing provisions as Subsec. (a) and added Subsec. (b).', '', '(a)'],
  ['redesignated Subsecs. (b) and (c) as Subsec. (d).', '(c)', undefined],
  ['added new Subsec. (b), relettering remaining Subsecs. accordingly.', '(c)', undefined],
  ['redesignated executive secretary as chancellor in Subsec. (a).', '(c)', '(c)'],
  ['renumbered existing Subdivs. (8) to (10) as (9) to (11), respectively.', '(9)', '(10)'],
])('%s: %s', (note, before, after) => {
  expect(afterStep(before, step(note))).toBe(after)
})
