/** `npm run verify`: every check and every test, with one line of counts at the end. */
import path from 'node:path'
import process from 'node:process'
import { ensureChromium } from './verify/chromium.ts'
import { add, countsLine, none } from './verify/counts.ts'
import { type StepResult, steps } from './verify/steps.ts'

const root = path.resolve(import.meta.dirname, '..')

function main(): number {
  const chromium = ensureChromium(root, console.log)
  const results: StepResult[] = []
  for (const step of steps(root, chromium)) {
    console.log(`\n── ${step.name} ──`)
    const begun = Date.now()
    const counts = step.run()
    results.push({ name: step.name, counts, took: Date.now() - begun })
  }
  console.log('\n── Summary ──')
  for (const { name, counts, took } of results) {
    const outcome = counts.failed > 0 ? 'FAILED' : 'ok'
    console.log(`${name}: ${outcome} (${countsLine(counts)}; ${(took / 1000).toFixed(1)} s)`)
  }
  const total = results.map(({ counts }) => counts).reduce(add, none)
  console.log(countsLine(total))
  return total.failed === 0 && total.passed > 0 ? 0 : 1
}

try {
  process.exitCode = main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  console.log(countsLine({ ...none, failed: 1 }))
  process.exitCode = 1
}
