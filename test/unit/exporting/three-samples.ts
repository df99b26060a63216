/** Three texts with every kind of change: by one, by the other, by both alike, in conflict. */
import { threeWay } from '#shared/redline/index.ts'
import type { ThreeOutputInput } from '#shared/redline/outputs/three/index.ts'
import { receiptsOf } from './samples.ts'

const base = `(a) The fine is ten dollars.
(b) The council shall report each year to the committee.
(c) The clerk shall keep the record.
(d) This section takes effect on passage.`
const left = base.replace('ten', 'twenty').replace('the record', 'each record').replace('passage', 'filing')
const right = base
  .replace('ten', 'thirty')
  .replace('each year', 'each month')
  .replace('passage', 'filing')
  .replace('(d)', '(c½) The clerk may destroy it.\n(d)')

export const threeTexts = { base, left, right }

export function threeInputOf(ofBase: string, ofLeft: string, ofRight: string): ThreeOutputInput {
  const { old, new: neu, ...rest } = receiptsOf(ofBase, ofLeft)
  const third = receiptsOf(ofBase, ofRight).new
  return {
    three: threeWay(ofBase, ofLeft, ofRight),
    base: ofBase,
    left: ofLeft,
    right: ofRight,
    receipts: { ...rest, base: old, left: neu, right: { ...third, label: 'a third draft' } },
  }
}
