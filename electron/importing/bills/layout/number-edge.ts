import type { LineWord, PrintedLine } from './lines.ts'

/** The most frequent of whole numbers, and how often it occurs; the first of several. */
function commonest(values: readonly number[]): { value: number; count: number } | undefined {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce<{ value: number; count: number } | undefined>(
    (best, [value, count]) => (best && best.count >= count ? best : { value, count }),
    undefined,
  )
}

function moved(line: PrintedLine, by: number): PrintedLine {
  const words = line.words.map(
    (word): LineWord => ({ ...word, left: word.left + by, right: word.right + by }),
  )
  return { ...line, words }
}

/** A line of pasted text behind its number: its words without the number, and the column behind the number. */
export interface BehindNumber {
  readonly line: PrintedLine
  readonly numberEnd: number
}

/**
 * Gives lines of pasted text one left edge. Where one space follows each number, "9 the" and "10 the" begin in
 * different columns, and lines without a number (the header) in the first: no line of them is indented. Where the
 * text begins in one column behind numbers of any length, that column is its edge.
 * @param lines numbered lines by their place, and those without a number as `undefined`
 */
export function withOneEdge(
  all: readonly PrintedLine[],
  lines: readonly (BehindNumber | undefined)[],
): readonly PrintedLine[] {
  const numbered = lines.filter((one) => one !== undefined)
  const left = ({ line }: BehindNumber): number => line.words[0]?.left ?? 0
  const fixed = commonest(numbered.map(left))
  const close = commonest(numbered.map((one) => left(one) - one.numberEnd))
  if (!fixed || !close) return all
  const isClose = close.count >= fixed.count && close.value <= 2
  const others = all.filter((_, i) => !lines[i]).map((line) => line.words[0]?.left ?? 0)
  const edge = commonest(others)?.value ?? 0
  if (!isClose && others.includes(fixed.value)) return all
  return all.map((line, i) => {
    const one = lines[i]
    if (!one) return line
    return moved(line, edge - (isClose ? one.numberEnd + close.value : fixed.value))
  })
}
