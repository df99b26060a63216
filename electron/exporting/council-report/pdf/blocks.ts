/** Blocks of the report as nodes of the PDF library. */
import type { PdfNode, PdfText } from 'pdfmake'
import {
  type Block,
  type ParagraphStyle,
  type Run,
  runsOf,
  type Words,
} from '#shared/council/annual-report/document/index.ts'
import { pdfBars } from './bars.ts'
import { type FontName, inFonts } from './fonts.ts'

export type Margin = [number, number, number, number]

const grey = '#808080'

function runNodes({ text, bold, italic, mark, link }: Run, font: FontName): PdfText[] {
  const words = mark === 'deleted' ? `[${text}]` : text
  const look: Partial<PdfText> = {
    ...(bold && { bold }),
    ...(italic && { italics: italic }),
    ...(mark === 'deleted' && { decoration: 'lineThrough' }),
    ...(mark === 'inserted' && { decoration: 'underline' }),
    ...(link !== undefined && { link, decoration: 'underline' }),
  }
  return inFonts(words, font).map((part) => ({
    text: part.text,
    font: part.font,
    preserveLeadingSpaces: true,
    preserveTrailingSpaces: true,
    ...look,
  }))
}

export const pdfRuns = (words: Words, font: FontName): PdfText[] =>
  runsOf(words).flatMap((run) => runNodes(run, font))

const looks: Record<
  ParagraphStyle,
  { font: FontName; fontSize: number; margin: Margin; lineHeight: number }
> = {
  body: { font: 'Sans', fontSize: 9.5, margin: [0, 0, 0, 5], lineHeight: 1.2 },
  lead: { font: 'Sans', fontSize: 9.5, margin: [0, 6, 0, 3], lineHeight: 1.2 },
  law: { font: 'Serif', fontSize: 10.5, margin: [18, 0, 18, 5], lineHeight: 1.25 },
  small: { font: 'Sans', fontSize: 8.5, margin: [0, 0, 0, 4], lineHeight: 1.15 },
  warning: { font: 'Sans', fontSize: 8.5, margin: [0, 0, 0, 4], lineHeight: 1.15 },
}

function paragraphNode(style: ParagraphStyle, words: Words): PdfNode {
  const { font, ...look } = looks[style]
  const text: PdfText = { text: pdfRuns(words, font), ...look }
  if (style !== 'warning') return text
  // A rule at its left tells it from the text, also without colour.
  return {
    table: { widths: ['*'], body: [[{ ...text, margin: [4, 0, 0, 0] }]] },
    layout: {
      hLineWidth: () => 0,
      vLineWidth: (at: number) => (at === 0 ? 2 : 0),
      paddingTop: () => 1,
      paddingBottom: () => 1,
    },
    margin: [0, 0, 0, 5],
  }
}

const headingSizes = { 1: 17, 2: 13, 3: 10.5 } as const
const headingMargins: Record<1 | 2 | 3, Margin> = { 1: [0, 0, 0, 10], 2: [0, 14, 0, 6], 3: [0, 10, 0, 3] }

function headingNode({ level, text, onNewPage }: Extract<Block, { kind: 'heading' }>): PdfText {
  const isListed = level < 3
  return {
    text: pdfRuns(text, 'Sans'),
    bold: true,
    fontSize: headingSizes[level],
    margin: headingMargins[level],
    ...(onNewPage === true && { pageBreak: 'before' as const }),
    ...(isListed && {
      tocItem: true,
      tocMargin: [level === 1 ? 0 : 12, level === 1 ? 4 : 1, 0, 0] as Margin,
      tocStyle: { fontSize: 9.5, bold: level === 1 },
      outline: true,
      outlineText: text,
    }),
  }
}

const tableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0.5,
  hLineColor: () => grey,
  vLineColor: () => grey,
  paddingLeft: () => 4,
  paddingRight: () => 4,
  paddingTop: () => 2.5,
  paddingBottom: () => 2.5,
}

type TableBlock = Extract<Block, { kind: 'table' }>

/** Width of the text on a page, in points: letter paper with margins of an inch. */
export const textWidth = 612 - 2 * 72

/** @param title a heading that stays with the table and is repeated where it goes on */
function tableNode({ widths, head, rows }: TableBlock, title: PdfText | undefined): PdfNode {
  const inner = textWidth - head.length * 8 - (head.length + 1) * 0.5
  const cell = (words: Words, more: Partial<PdfText> = {}): PdfText => ({
    text: pdfRuns(words, 'Sans'),
    fontSize: 8.5,
    lineHeight: 1.15,
    ...more,
  })
  const none: [boolean, boolean, boolean, boolean] = [false, false, false, false]
  const titleRow: PdfNode[][] = title
    ? [
        [
          { ...title, margin: [-4, 6, 0, 1], colSpan: head.length, border: none },
          ...head.slice(1).map(() => ({ text: '', border: none })),
        ],
      ]
    : []
  return {
    table: {
      headerRows: titleRow.length + 1,
      keepWithHeaderRows: 1,
      widths: widths.map((share) => (share / 100) * inner),
      body: [
        ...titleRow,
        head.map((words) => cell(words, { bold: true, fillColor: '#e8e8e8' })),
        ...rows.map((row) => row.map((words) => cell(words))),
      ],
    },
    // No line over a heading that stands in the table.
    layout: title ? { ...tableLayout, hLineWidth: (at: number) => (at === 0 ? 0 : 0.5) } : tableLayout,
    margin: [0, 2, 0, 8],
  }
}

/** The nodes of all blocks; a small heading stays with what follows it. */
export function pdfNodes(blocks: readonly Block[]): PdfNode[] {
  const nodes: PdfNode[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    const next = blocks[at + 1]
    if (!block) continue
    if (block.kind === 'heading' && block.level === 3 && next?.kind === 'table') {
      nodes.push(tableNode(next, headingNode(block)))
      at++
    } else if (block.kind === 'heading' && next?.kind === 'paragraph') {
      // Only the break stays outside: what is kept together cannot begin a page by itself.
      const { pageBreak, ...title } = headingNode(block)
      const kept = { stack: [title, paragraphNode(next.style, next.words)], unbreakable: true }
      nodes.push({ ...kept, ...(pageBreak && { pageBreak }) } as unknown as PdfNode)
      at++
    } else nodes.push(...nodesOf(block))
  }
  return nodes
}

function nodesOf(block: Block): PdfNode[] {
  switch (block.kind) {
    case 'heading':
      return [headingNode(block)]
    case 'paragraph':
      return [paragraphNode(block.style, block.words)]
    case 'list':
      return [
        {
          ul: block.items.map((words) => ({
            text: pdfRuns(words, 'Sans'),
            fontSize: 9.5,
            lineHeight: 1.2,
            margin: [0, 0, 0, 3] as Margin,
          })),
          margin: [0, 0, 0, 6],
        },
      ]
    case 'table':
      return [tableNode(block, undefined)]
    case 'bars':
      return pdfBars(block)
  }
}
