/** For each procedure of the contract, inputs that it must answer alike in both hosts: good ones and bad ones. */
import type { ProcedureName } from '#shared/contract/index.ts'
import { compareInputs } from './compare-inputs.ts'
import { councilInputs } from './council-inputs.ts'
import { councilReportInputs } from './council-report-inputs.ts'
import { documentInputs } from './document-inputs.ts'
import { frameworkInputs } from './framework-inputs.ts'
import { importInputs } from './import-inputs.ts'
import { keptTextInputs } from './kept-text-inputs.ts'
import { lawInputs } from './law-inputs.ts'
import { programInputs } from './program-inputs.ts'
import { recommendationInputs } from './recommendation-inputs.ts'
import { reportInputs } from './report-inputs.ts'
import { roundInputs } from './round-inputs.ts'
import type { Row } from './rows.ts'
import { trackingInputs } from './tracking-inputs.ts'
import { viewInputs } from './view-inputs.ts'

export const inputs: Record<ProcedureName, readonly Row[]> = {
  ...programInputs,
  ...recommendationInputs,
  ...lawInputs,
  ...compareInputs,
  ...councilInputs,
  ...viewInputs,
  ...trackingInputs,
  ...reportInputs,
  ...councilReportInputs,
  ...roundInputs,
  ...frameworkInputs,
  ...documentInputs,
  ...keptTextInputs,
  ...importInputs,
}
