/** Writes the published schemas of the JSON outputs of Compare and of the status report: `npm run schema`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { statusReportSchemaText } from '#shared/council/annual-report/index.ts'
import { redlineSchemaText } from '#shared/redline/outputs/index.ts'
import { threeSchemaText } from '#shared/redline/outputs/three/index.ts'

const folder = path.join(import.meta.dirname, '..', 'docs', 'schema')
mkdirSync(folder, { recursive: true })
for (const [name, text] of [
  ['redline.schema.json', redlineSchemaText()],
  ['three-way.schema.json', threeSchemaText()],
  ['status-report.schema.json', statusReportSchemaText()],
] as const) {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  console.log(`Wrote ${path.relative(process.cwd(), file)}`)
}
