/** The receipts of a comparison of three as headed lines of words. */
import type { ThreeWayKind } from '../../three-way.ts'
import { count, type ReceiptGroup, sideLines } from '../receipt-lines.ts'
import { sideName } from '../receipts.ts'
import type { ThreeOutputInput, ThreeReceipts } from './model.ts'

export function threeTitle({ base, left, right }: ThreeReceipts): string {
  return `${sideName(base)}, as A (${sideName(left)}) and B (${sideName(right)}) would change it`
}

/** How many changes were made by whom; `unchanged` counts no change. */
export function threeCounts({ three }: Pick<ThreeOutputInput, 'three'>): Record<ThreeWayKind, number> {
  const counts = { unchanged: 0, left: 0, right: 0, agreed: 0, conflict: 0 }
  for (const { kind } of three.regions) counts[kind] += 1
  return counts
}

/** The comparison, the base, text A, text B. The notice stands apart. */
export function threeReceiptGroups(input: ThreeOutputInput): ReceiptGroup[] {
  const { receipts, three } = input
  const { left, right, agreed, conflict } = threeCounts(input)
  const limits = [three.left.limit, three.right.limit].filter((limit) => limit !== undefined)
  return [
    {
      title: 'Comparison of three texts',
      lines: [
        {
          name: 'Changes',
          value: `${count(left + right + agreed + conflict, 'change')} of the base: ${left} by A only, ${right} by B only, ${agreed} by both alike, ${conflict} in conflict`,
        },
        {
          name: 'Not marked',
          value:
            'differences in white space, line breaks, quotation mark style or hyphenation alone; the base is shown there',
        },
        ...limits.map((value) => ({ name: 'Limit', value })),
        { name: 'Engine', value: `${receipts.engine.name} ${receipts.engine.version}` },
        { name: 'Program', value: `${receipts.program.name} ${receipts.program.version}` },
        { name: 'Made', value: receipts.madeAt },
      ],
    },
    { title: 'Base', lines: sideLines(receipts.base) },
    { title: 'Text A', lines: sideLines(receipts.left) },
    { title: 'Text B', lines: sideLines(receipts.right) },
  ]
}
