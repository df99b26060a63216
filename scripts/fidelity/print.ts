import { OTHERS, OWN } from './engines.ts'
import type { Fidelity } from './measure.ts'

const NAMES = [OWN.name, ...OTHERS.map((engine) => engine.name)]

function printRow(width: number, head: string, cells: readonly string[]): void {
  console.log(head.padEnd(width), ...cells.map((cell, at) => cell.padStart(Math.max(NAMES[at]!.length, 7))))
}

function printTotals(width: number, { f1, exact, records, libraries }: Fidelity): void {
  const figures = [{ f1, exact }, ...OTHERS.map((engine) => libraries[engine.name]!)]
  printRow(
    width,
    'over all',
    figures.map((each) => each.f1.toFixed(4)),
  )
  printRow(
    width,
    'exact',
    figures.map((each) => `${each.exact}/${records.length}`),
  )
}

function printBelow({ records }: Fidelity): void {
  for (const record of records) {
    const better = OTHERS.filter((engine) => record.others[engine.name]! > record.f1)
    if (better.length > 0)
      console.log(`${record.id}: below ${better.map((engine) => engine.name).join(', ')}`)
  }
}

/** Prints how well the redline agrees with official drafters' marks, record by record. */
export function printFidelity(fidelity: Fidelity): void {
  const { records } = fidelity
  const width = Math.max(...records.map((record) => record.id.length), 12)
  printRow(width, 'F1 by record', NAMES)
  for (const record of records) {
    const values = [record.f1, ...OTHERS.map((engine) => record.others[engine.name]!)]
    printRow(
      width,
      record.id,
      values.map((value) => value.toFixed(4)),
    )
  }
  printTotals(width, fidelity)
  for (const record of records) {
    if (record.explanation)
      console.log(`\n${record.id} differs from the drafters' marks:\n${record.explanation.join('\n')}`)
  }
  printBelow(fidelity)
}

/** Prints the same for synthetic amendments: the totals, and each record that is not marked as it was made. */
export function printSynthetic(fidelity: Fidelity): void {
  console.log('\nSynthetic amendments of real sections (seeded; what was struck and typed is known)')
  printRow(12, 'F1', NAMES)
  printTotals(12, fidelity)
  for (const record of fidelity.records) {
    if (record.explanation)
      console.log(`\n${record.id} (${record.f1.toFixed(4)}):\n${record.explanation.join('\n')}`)
  }
  printBelow(fidelity)
}
