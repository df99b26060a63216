import { mkdirSync, writeFileSync } from 'node:fs'
import { OTHERS, OWN } from './fidelity/engines.ts'
import { describeMarksReading, type MarksReading, measureMarksReading } from './fidelity/marks-reading.ts'
import { type Fidelity, measure } from './fidelity/measure.ts'
import { readOracle } from './fidelity/oracle.ts'
import { describeReading, measureReading } from './fidelity/reading.ts'

/** Prints how well the redline agrees with official drafters' marks and writes out/fidelity.json. */
function print({ f1, exact, records, libraries }: Fidelity): void {
  const names = [OWN.name, ...OTHERS.map((engine) => engine.name)]
  const width = Math.max(...records.map((record) => record.id.length), 12)
  const row = (head: string, cells: readonly string[]) =>
    console.log(head.padEnd(width), ...cells.map((cell, at) => cell.padStart(Math.max(names[at]!.length, 7))))
  row('F1 by record', names)
  for (const record of records) {
    row(
      record.id,
      [record.f1, ...OTHERS.map((engine) => record.others[engine.name]!)].map((value) => value.toFixed(4)),
    )
  }
  row(
    'over all',
    [f1, ...OTHERS.map((engine) => libraries[engine.name]!.f1)].map((value) => value.toFixed(4)),
  )
  row(
    'exact',
    [exact, ...OTHERS.map((engine) => libraries[engine.name]!.exact)].map(
      (count) => `${count}/${records.length}`,
    ),
  )
  for (const record of records) {
    if (record.explanation)
      console.log(`\n${record.id} differs from the drafters' marks:\n${record.explanation.join('\n')}`)
  }
  for (const record of records) {
    const better = OTHERS.filter((engine) => record.others[engine.name]! > record.f1)
    if (better.length > 0)
      console.log(`\n${record.id}: below ${better.map((engine) => engine.name).join(', ')}`)
  }
}

const ofReading = ({ marks, baselines, forms }: MarksReading) => ({ marks, baselines, marksByForm: forms })

const records = readOracle()
const redlineFidelity = records ? measure(records) : null
if (redlineFidelity) print(redlineFidelity)
else
  console.log(
    'Redline fidelity not measured: the official redlines (../shared/real/redline-oracle.json) are not here.',
  )

const reading = await measureReading()
if (reading) console.log(`\n${describeReading(reading).join('\n')}`)
else console.log('Reading fidelity not measured: the official chapters (../shared/real/cgs) are not here.')

const marksReading = await measureMarksReading()
if (marksReading) console.log(`\n${describeMarksReading(marksReading).join('\n')}`)
else
  console.log(
    'Reading of drafters’ marks not measured: the official acts (../shared/real/acts) are not here.',
  )

if (redlineFidelity || reading || marksReading) {
  const out = new URL('../out/', import.meta.url)
  mkdirSync(out, { recursive: true })
  const measured = {
    ...(redlineFidelity && { redline: redlineFidelity }),
    ...((reading || marksReading) && {
      reading: { ...reading?.reading, ...(marksReading && ofReading(marksReading)) },
    }),
  }
  writeFileSync(new URL('fidelity.json', out), `${JSON.stringify(measured, null, 2)}\n`)
}
