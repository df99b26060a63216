/**
 * `npm run bench`: measured times, printed as tables and written to out/bench.json.
 * `npm run bench -- council` runs one part (see `parts`) and keeps the others' last figures.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { buildIfNeeded } from '../../scripts/start/build.ts'
import { runCompareBench } from './compare/run.ts'
import { runCouncilBench } from './council/run.ts'
import { runExportsBench } from './exports/run.ts'
import { runImportingBench } from './importing/run.ts'
import { runRedlineBench } from './redline/run.ts'
import { runReportsBench } from './reports/run.ts'
import { runScreensBench } from './screens/run.ts'
import { runServicesBench } from './services/run.ts'

const root = path.resolve(import.meta.dirname, '../..')
const parts = {
  redline: runRedlineBench,
  services: runServicesBench,
  importing: runImportingBench,
  screens: runScreensBench,
  compare: runCompareBench,
  exports: runExportsBench,
  council: runCouncilBench,
  reports: runReportsBench,
}

const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !Object.hasOwn(parts, name))
if (unknown !== undefined) {
  console.error(`There is no bench “${unknown}”. Choose from: ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}
// The redline is measured from its sources; every other part starts the program.
const needsBuild = wanted.length === 0 || wanted.some((name) => name !== 'redline')
if (needsBuild && !buildIfNeeded(root, console.error)) process.exit(1)

const file = path.join(root, 'out', 'bench.json')
const report: Record<string, unknown> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
report.machine = { cpus: os.cpus().length, model: os.cpus()[0]?.model, node: process.version }
for (const [name, run] of Object.entries(parts))
  if (wanted.length === 0 || wanted.includes(name))
    report[name] = { measuredAt: new Date().toISOString(), ...(await run()) }
mkdirSync(path.dirname(file), { recursive: true })
writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`)
console.log(`\nWritten to ${path.relative(process.cwd(), file)}.`)
