import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formsReport } from '../../../scripts/provisions-report/forms.ts'
import { judgeStatutes } from '../../../scripts/provisions-report/judge.ts'

/** The statutes lie beside the project and may not be there; the report cannot be written again without them. */
const data = new URL('../../../../shared/real/cgs/', import.meta.url)
const isMissing = !existsSync(data)

test.skipIf(isMissing)(
  'docs/provision-forms.md tells what the parser does now (skipped where the statutes are not beside the project)',
  () => {
    const written = readFileSync(new URL('../../../docs/provision-forms.md', import.meta.url), 'utf8')
    expect(written, 'write it again: npx node scripts/provisions-report.ts').toBe(
      formsReport(judgeStatutes(data)),
    )
  },
)
