/** The bars of the report as a table of a Word document. */
import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx'
import type { Bar, Block } from '#shared/council/annual-report/document/index.ts'
import { standingWords } from '#shared/council/index.ts'
import { barCells, cellsForCount, cellsOf, shades } from '../bar-shades.ts'
import { cellStyle } from './styles.ts'
import { textWidth } from './widths.ts'
import { holdable } from './words.ts'

const line = { style: BorderStyle.SINGLE, size: 4, color: '808080' }
const noLine = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
const labelWidth = 1900
const totalWidth = 700

function barCell(text: string, span: number, fill: string, ink: string, isDrawn: boolean): TableCell {
  const border = isDrawn ? line : noLine
  return new TableCell({
    columnSpan: span,
    verticalAlign: VerticalAlignTable.CENTER,
    shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
    borders: { top: border, bottom: border, left: border, right: border },
    children: [
      new Paragraph({
        style: cellStyle,
        alignment: AlignmentType.CENTER,
        keepNext: true,
        children: [new TextRun({ text, color: ink, bold: true })],
      }),
    ],
  })
}

const plain = { top: noLine, bottom: noLine, left: noLine, right: noLine }

function barRow({ label, parts }: Bar, longest: number): TableRow {
  const cells = cellsOf(
    parts.map(({ count }) => count),
    longest,
  )
  const taken = cells.reduce((sum, one) => sum + one, 0)
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  const side = (text: string, width: number) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders: plain,
      verticalAlign: VerticalAlignTable.CENTER,
      children: [
        new Paragraph({
          style: cellStyle,
          keepNext: true,
          children: [new TextRun({ text: holdable(text) })],
        }),
      ],
    })
  return new TableRow({
    cantSplit: true,
    height: { value: 380, rule: 'atLeast' },
    children: [
      side(label, labelWidth),
      ...parts.map(({ standing, count }, at) => {
        const span = cells[at] ?? 1
        const { fill, ink } = shades[standing]
        return barCell(span >= cellsForCount ? count.toLocaleString('en-US') : '', span, fill, ink, true)
      }),
      ...(taken < barCells ? [barCell('', barCells - taken, 'FFFFFF', '000000', false)] : []),
      side(total.toLocaleString('en-US'), totalWidth),
    ],
  })
}

/** Which shade is which standing, said with the shades themselves. */
function key(): Paragraph {
  return new Paragraph({
    style: cellStyle,
    spacing: { before: 80, after: 160 },
    children: Object.entries(shades).flatMap(([standing, { fill, ink }]) => [
      new TextRun({
        text: '\u00a0\u00a0\u00a0\u00a0',
        color: ink,
        shading: { type: ShadingType.CLEAR, fill, color: 'auto' },
        border: { style: BorderStyle.SINGLE, size: 4, color: '808080' },
      }),
      new TextRun({ text: ` ${standingWords(standing as keyof typeof shades)}     ` }),
    ]),
  })
}

/** The bars as one table, with what they show in words for those who cannot see them. */
export function docxBars({ bars, description }: Extract<Block, { kind: 'bars' }>): (Table | Paragraph)[] {
  const longest = Math.max(...bars.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0)), 1)
  const unit = Math.floor((textWidth - labelWidth - totalWidth) / barCells)
  return [
    new Table({
      width: { size: textWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: [labelWidth, ...Array.from({ length: barCells }, () => unit), totalWidth],
      borders: { ...plain, insideHorizontal: noLine, insideVertical: noLine },
      rows: bars.map((bar) => barRow(bar, longest)),
    }),
    key(),
    new Paragraph({ style: cellStyle, children: [new TextRun({ text: `In words: ${description}.` })] }),
  ]
}
