import type { DocumentParagraph } from '#shared/law/bills/index.ts'
import { type LineWord, lineText, type PrintedLine, wordText } from './lines.ts'

const HEADING = /^This act shall take effect as follows/i
const ROW = /^(?:Section|Sec\.)\s\d+[a-z]?\b/i

/** Where the second and third columns begin. */
interface Columns {
  readonly second: number
  readonly third: number
}

function columnsOf(rows: readonly PrintedLine[]): Columns | undefined {
  const seconds = rows.flatMap((row) => row.words[2]?.left ?? [])
  const thirds = rows.flatMap(({ words }) => {
    // The widest gap behind the second column's first word parts it from the third.
    const gaps = words.slice(3).map((word, i) => ({
      left: word.left,
      gap: word.left - (words[i + 2] as LineWord).right,
    }))
    const widest = gaps.reduce((a, b) => (b.gap > a.gap ? b : a), { left: 0, gap: 0 })
    return widest.left > 0 ? [widest] : []
  })
  const third = thirds.reduce((a, b) => (b.gap > a.gap ? b : a), { left: 0, gap: 0 })
  return seconds.length > 0 && third.left > 0
    ? { second: Math.min(...seconds), third: third.left }
    : undefined
}

type Cells = [string[], string[], string[]]

function columnOf(word: LineWord, { second, third }: Columns, size: number): 0 | 1 | 2 {
  if (word.left >= third - size) return 2
  return word.left >= second - size ? 1 : 0
}

function addTo(cells: Cells, line: PrintedLine, columns: Columns): void {
  for (const word of line.words) cells[columnOf(word, columns, line.size / 2)].push(wordText(word))
}

/** A text parted at its closing table, whose cells a reader of lines would run together. */
export interface PartedLines<T> {
  readonly before: readonly T[]
  readonly rows: readonly DocumentParagraph[]
  readonly after: readonly T[]
}

/**
 * Reads the closing table of a bill ("This act shall take effect as follows …") by the place of its words, cells of
 * several lines joined. A text without one, or whose columns cannot be told, stays whole.
 */
export function partClosingTable<T extends PrintedLine>(lines: readonly T[]): PartedLines<T> {
  const whole = { before: lines, rows: [], after: [] }
  const heading = lines.findLastIndex((line) => HEADING.test(lineText(line)))
  if (heading < 0) return whole
  const rest = lines.slice(heading + 1)
  const first = rest.findIndex((line) => ROW.test(lineText(line)))
  const columns = columnsOf(rest.filter((line) => ROW.test(lineText(line))))
  if (first < 0 || first > 3 || !columns) return whole
  const rows: Cells[] = []
  let at = first
  for (; at < rest.length; at++) {
    const line = rest[at] as T
    const isRow = ROW.test(lineText(line))
    const isContinued =
      line.words.length > 0 && columnOf(line.words[0] as LineWord, columns, line.size / 2) > 0
    if (!isRow && !isContinued) break
    if (isRow) rows.push([[], [], []])
    addTo(rows.at(-1) as Cells, line, columns)
  }
  return {
    before: lines.slice(0, heading + 1 + first),
    rows: rows.map((cells) => ({
      kind: 'row',
      runs: [{ text: cells.map((cell) => cell.join(' ')).join('\t') }],
    })),
    after: rest.slice(at),
  }
}
