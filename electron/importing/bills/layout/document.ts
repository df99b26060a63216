import type { BillDocument, DocumentParagraph, Underlining } from '#shared/law/bills/index.ts'
import { partClosingTable } from './closing-table.ts'
import { takeFurniture } from './furniture.ts'
import { takeLineNumbers } from './line-numbers.ts'
import type { PrintedLine } from './lines.ts'
import { joinParagraphs } from './paragraphs.ts'
import { mendSplitCapitals } from './split-capitals.ts'

/** Whether any words are underlined, in a format that keeps underlining. */
export function underliningOf(paragraphs: readonly DocumentParagraph[]): Underlining {
  return paragraphs.some(({ runs }) => runs.some((run) => run.underlined && run.text.trim() !== ''))
    ? 'carried'
    : 'none'
}

/**
 * Makes a document of printed lines: takes furniture and line numbers out, joins lines to paragraphs, mends capitals
 * that were split.
 */
export function documentOfLines(
  format: 'pdf' | 'text',
  lines: readonly PrintedLine[],
  more: { readonly warnings: readonly string[]; readonly isUnderliningLost: boolean },
): BillDocument {
  const { lines: own, furniture } = takeFurniture(lines)
  const { before, rows, after } = partClosingTable(takeLineNumbers(own))
  const paragraphs = mendSplitCapitals([...joinParagraphs(before), ...rows, ...joinParagraphs(after)])
  return {
    format,
    paragraphs,
    underlining: more.isUnderliningLost ? 'lost' : underliningOf(paragraphs),
    furniture,
    warnings: more.warnings,
  }
}
