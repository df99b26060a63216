/**
 * Judges the provision parser on every section of ../shared/real/cgs and writes docs/provision-forms.md: how many run
 * in order, how many of the statutes' own references lead to a provision, and the forms of what is left.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { formsReport } from './provisions-report/forms.ts'
import { judgeStatutes } from './provisions-report/judge.ts'

const data = new URL('../../shared/real/cgs/', import.meta.url)
const docs = new URL('../docs/', import.meta.url)

if (existsSync(data)) {
  const judgement = judgeStatutes(data)
  mkdirSync(docs, { recursive: true })
  writeFileSync(new URL('provision-forms.md', docs), formsReport(judgement))
  const { sections, inOrder, withProvisions, withProvisionsInOrder } = judgement
  console.log(
    `${inOrder} of ${sections} sections run in order (${withProvisionsInOrder} of the ${withProvisions} with provisions).`,
  )
  console.log('Wrote docs/provision-forms.md.')
} else {
  console.error('The statutes are not here: ../shared/real/cgs is missing. Nothing was written.')
  process.exitCode = 1
}
