/** Writes the published schema of the JSON output of a redline: `npm run schema`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { redlineSchemaText } from '#shared/redline/outputs/index.ts'

const file = path.join(import.meta.dirname, '..', 'docs', 'schema', 'redline.schema.json')
mkdirSync(path.dirname(file), { recursive: true })
writeFileSync(file, redlineSchemaText())
console.log(`Wrote ${path.relative(process.cwd(), file)}`)
