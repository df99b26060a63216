/** Compares and writes the file. */
import { redline, threeWay } from '#shared/redline/index.ts'
import { redlineFile } from './redline-file.ts'
import { threeFile } from './three-file.ts'
import type { ExportWork } from './work.ts'
import type { FileStep, WrittenFile } from './written-file.ts'

const steps = ['Comparing the texts', 'Writing the file'] as const

/**
 * @param onStep told before each step begins
 * @throws Error where the texts hold what the format cannot (ask `firstUnholdable` first)
 */
export async function makeFile(work: ExportWork, onStep: (step: FileStep) => void): Promise<WrittenFile> {
  const tell = (done: 0 | 1) => onStep({ done, total: steps.length, what: steps[done] })
  tell(0)
  if (work.kind === 'two') {
    const { before, after, receipts, format, author } = work
    const made = redline(before, after)
    tell(1)
    const input = { redline: made, before, after, receipts: { ...receipts, engine: engineOf(made) } }
    return redlineFile(input, format, author)
  }
  const { base, left, right, receipts, format, author } = work
  const three = threeWay(base, left, right)
  tell(1)
  const input = { three, base, left, right, receipts: { ...receipts, engine: engineOf(three.left) } }
  return threeFile(input, format, author)
}

function engineOf({ engine }: { engine: { name: string; version: string } }) {
  return { name: engine.name, version: engine.version }
}
