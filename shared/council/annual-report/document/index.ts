/** The report as blocks, in print order. The writers add the title page and the contents. */
import type { StatusReport } from '../model.ts'
import { type Block, heading } from './blocks.ts'
import { closingBlocks } from './closing-blocks.ts'
import { recommendationBlocks } from './recommendation-blocks.ts'
import { summaryBlocks } from './summary-blocks.ts'

export * from './blocks.ts'

/** Many recommendations share pages: a page for each of 2,000 would waste half of the paper. */
const pageEachUpTo = 60

export function reportBlocks(report: StatusReport): Block[] {
  const { recommendations } = report
  const eachOnNewPage = recommendations.length <= pageEachUpTo
  return [
    ...summaryBlocks(report),
    heading(1, 'The recommendations', true),
    ...recommendations.flatMap((one, at) => recommendationBlocks(one, eachOnNewPage && at > 0)),
    ...closingBlocks(report),
  ]
}
