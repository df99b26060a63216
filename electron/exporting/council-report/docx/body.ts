/** The body of the report: what the library writes, with marks where the bulk, written apart, is put in. */
import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx'
import type { Block } from '#shared/council/annual-report/document/index.ts'
import { docxBars } from './bars.ts'
import { plainXml } from './plain-xml.ts'
import { docxRuns } from './runs.ts'
import { listStyle } from './styles.ts'
import { holdable } from './words.ts'

/** The reference of the report's list, which the document must define. */
export const bullets = 'report-list'

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

/** No style of the document has such a name, and no text can look like one: its signs would be escaped. */
const markStyle = (at: number) => `bulk-${at}`
const mark = /<w:p><w:pPr><w:pStyle w:val="bulk-(\d+)"\/><\/w:pPr><\/w:p>/g

function partsOf(block: Block): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: levels[block.level],
          pageBreakBefore: block.onNewPage === true,
          children: [new TextRun({ text: holdable(block.text) })],
        }),
      ]
    case 'list':
      return block.items.map(
        (words) =>
          new Paragraph({
            style: listStyle,
            numbering: { reference: bullets, level: 0 },
            children: docxRuns(words),
          }),
      )
    case 'bars':
      return docxBars(block)
    default:
      return []
  }
}

export interface ReportBody {
  readonly parts: readonly (Paragraph | Table)[]
  /** Puts the bulk in the place of its marks in the written document. */
  readonly fill: (documentXml: string) => string
}

/** @param onShare told the share of the blocks that are written */
export function reportBody(blocks: readonly Block[], onShare: (share: number) => void): ReportBody {
  const parts: (Paragraph | Table)[] = []
  const bulk: string[][] = []
  let isOpen = false
  for (const [at, block] of blocks.entries()) {
    if (at % 100 === 0) onShare(at / blocks.length)
    const xml = plainXml(block)
    if (xml === undefined) {
      parts.push(...partsOf(block))
      isOpen = false
    } else if (isOpen) bulk.at(-1)?.push(xml)
    else {
      parts.push(new Paragraph({ style: markStyle(bulk.length) }))
      bulk.push([xml])
      isOpen = true
    }
  }
  return { parts, fill: (xml) => xml.replace(mark, (_, at: string) => bulk[Number(at)]?.join('') ?? '') }
}
