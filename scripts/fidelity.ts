import { mkdirSync, writeFileSync } from 'node:fs'
import { describeMarksReading, type MarksReading, measureMarksReading } from './fidelity/marks-reading.ts'
import { measure } from './fidelity/measure.ts'
import { readOracle } from './fidelity/oracle.ts'
import { printFidelity, printSynthetic } from './fidelity/print.ts'
import { describeReading, measureReading } from './fidelity/reading.ts'
import { syntheticRecords } from './fidelity/synthetic.ts'

const ofReading = ({ marks, baselines, asAmended, forms }: MarksReading) => ({
  marks,
  baselines,
  asAmended,
  marksByForm: forms,
})

const records = readOracle()
const redlineFidelity = records ? measure(records) : null
if (redlineFidelity) printFidelity(redlineFidelity)
else
  console.log(
    'Redline fidelity not measured: the official redlines (../shared/real/redline-oracle.json) are not here.',
  )

const amended = syntheticRecords()
const syntheticFidelity = amended ? measure(amended) : null
if (syntheticFidelity) printSynthetic(syntheticFidelity)
else
  console.log('Synthetic amendments not measured: the official chapters (../shared/real/cgs) are not here.')

const reading = await measureReading()
if (reading) console.log(`\n${describeReading(reading).join('\n')}`)
else console.log('Reading fidelity not measured: the official chapters (../shared/real/cgs) are not here.')

const marksReading = await measureMarksReading()
if (marksReading) console.log(`\n${describeMarksReading(marksReading).join('\n')}`)
else
  console.log(
    'Reading of drafters’ marks not measured: the official acts (../shared/real/acts) are not here.',
  )

if (redlineFidelity || syntheticFidelity || reading || marksReading) {
  const out = new URL('../out/', import.meta.url)
  mkdirSync(out, { recursive: true })
  const measured = {
    ...(redlineFidelity && { redline: redlineFidelity }),
    ...(syntheticFidelity && { syntheticRedline: syntheticFidelity }),
    ...((reading || marksReading) && {
      reading: { ...reading?.reading, ...(marksReading && ofReading(marksReading)) },
    }),
  }
  writeFileSync(new URL('fidelity.json', out), `${JSON.stringify(measured, null, 2)}\n`)
}
