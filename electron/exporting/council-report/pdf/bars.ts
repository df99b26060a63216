/** The bars of the report in PDF: table cells, shaded and with their counts, as in the Word form. */
import type { PdfNode, PdfText } from 'pdfmake'
import type { Bar, Block } from '#shared/council/annual-report/document/index.ts'
import { standingWords } from '#shared/council/index.ts'
import { barCells, cellsForCount, cellsOf, shades } from '../bar-shades.ts'

const labelWidth = 90
const totalWidth = 36
const unit = (612 - 2 * 72 - labelWidth - totalWidth) / barCells

const drawn: [boolean, boolean, boolean, boolean] = [true, true, true, true]
const open: [boolean, boolean, boolean, boolean] = [false, false, false, false]

const text = (words: string, more: Partial<PdfText> = {}): PdfText => ({
  text: words,
  font: 'Sans',
  fontSize: 8.5,
  margin: [2, 2, 2, 2],
  border: open,
  ...more,
})

function barRow({ label, parts }: Bar, longest: number): PdfNode {
  const cells = cellsOf(
    parts.map(({ count }) => count),
    longest,
  )
  const total = parts.reduce((sum, { count }) => sum + count, 0)
  const inBar = parts.map(({ standing, count }, at) => {
    const { fill, ink } = shades[standing]
    const shown = (cells[at] ?? 1) >= cellsForCount ? count.toLocaleString('en-US') : ' '
    return text(shown, {
      bold: true,
      color: `#${ink}`,
      fillColor: `#${fill}`,
      alignment: 'center',
      border: drawn,
      margin: [0, 2, 0, 2],
    })
  })
  return {
    table: {
      widths: [labelWidth, ...cells.map((count) => count * unit), totalWidth],
      body: [[text(label), ...inBar, text(total.toLocaleString('en-US'))]],
    },
    layout: {
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      hLineColor: () => '#808080',
      vLineColor: () => '#808080',
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 0,
      paddingBottom: () => 0,
    },
    margin: [0, 1.5, 0, 1.5],
  }
}

function key(): PdfNode {
  const entries = Object.entries(shades).flatMap(([standing, { fill }]): PdfText[] => [
    text(' ', { fillColor: `#${fill}`, border: drawn, margin: [0, 0, 0, 0], fontSize: 7 }),
    text(standingWords(standing as keyof typeof shades), { margin: [4, 0, 14, 0] }),
  ])
  return {
    table: { widths: entries.map((_, at) => (at % 2 === 0 ? 18 : 'auto')), body: [entries] },
    layout: {
      paddingLeft: () => 0,
      paddingRight: () => 0,
      paddingTop: () => 1,
      paddingBottom: () => 1,
      hLineWidth: () => 0.5,
      vLineWidth: () => 0.5,
      hLineColor: () => '#808080',
      vLineColor: () => '#808080',
    },
    margin: [0, 6, 0, 6],
  }
}

export function pdfBars({ bars, description }: Extract<Block, { kind: 'bars' }>): PdfNode[] {
  const longest = Math.max(...bars.map(({ parts }) => parts.reduce((sum, { count }) => sum + count, 0)), 1)
  return [
    ...bars.map((bar) => barRow(bar, longest)),
    key(),
    text(`In words: ${description}.`, { margin: [0, 0, 0, 8] }),
  ]
}
