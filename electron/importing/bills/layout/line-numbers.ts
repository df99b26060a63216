import { type LineWord, type PrintedLine, wordText } from './lines.ts'
import { withOneEdge } from './number-edge.ts'

/** A line and the number that was printed beside it. */
export interface NumberedPrint extends PrintedLine {
  readonly number?: number
}

type Side = 'start' | 'end'

function numberAt(line: PrintedLine, side: Side): number | undefined {
  const word = side === 'start' ? line.words[0] : line.words.at(-1)
  const text = word ? wordText(word) : ''
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : undefined
}

/**
 * Which lines carry a line number at a side: the numbers must follow on each other (1, 2, 3; lines without a number
 * may stand between, and where one was lost the next two must go on). Few or none in a row are no line numbers.
 */
function chain(lines: readonly PrintedLine[], side: Side): Map<PrintedLine, number> {
  const candidates = lines
    .map((line) => ({ line, number: numberAt(line, side) }))
    .filter((one): one is { line: PrintedLine; number: number } => one.number !== undefined)
  const found = new Map<PrintedLine, number>()
  let last: number | undefined
  candidates.forEach(({ line, number }, at) => {
    const goesOn = (from: number): boolean =>
      candidates[at + 1]?.number === from + 1 && candidates[at + 2]?.number === from + 2
    const isNext = last === undefined ? number <= 2 || goesOn(number) : number === last + 1
    const resumes = last !== undefined && number > last + 1 && number < last + 200 && goesOn(number)
    if (!isNext && !resumes) return
    found.set(line, number)
    last = number
  })
  return found
}

/** At least so many numbers, and so large a share of the lines between the first and the last of them. */
const FEWEST = 3
const SMALLEST_SHARE = 0.6

function isNumbering(lines: readonly PrintedLine[], found: ReadonlyMap<PrintedLine, number>): boolean {
  if (found.size < FEWEST) return false
  const places = lines.flatMap((line, at) => (found.has(line) ? [at] : []))
  const span = (places.at(-1) as number) - (places[0] as number) + 1
  return found.size / span >= SMALLEST_SHARE
}

function without(words: readonly LineWord[], side: Side): readonly LineWord[] {
  return side === 'start' ? words.slice(1) : words.slice(0, -1)
}

/** The size of the letters of pasted text, which has columns and no points. */
const PASTED = 1

function edged(printed: readonly PrintedLine[], own: readonly PrintedLine[]): readonly PrintedLine[] {
  return withOneEdge(
    own,
    own.map((line, i) => {
      const number = line === printed[i] ? undefined : printed[i]?.words[0]
      return number && line.words.length > 0 ? { line, numberEnd: number.right } : undefined
    }),
  )
}

/**
 * Takes printed line numbers, at either end of the lines, out of the text and keeps them beside it. A number printed
 * alone belongs to the line after it if numbers stand at the start, else to the line before.
 */
export function takeLineNumbers(lines: readonly PrintedLine[]): NumberedPrint[] {
  const sides = (['start', 'end'] as const).map((side) => ({ side, found: chain(lines, side) }))
  const best = sides.reduce((a, b) => (b.found.size > a.found.size ? b : a))
  if (!isNumbering(lines, best.found)) return [...lines]
  const own = lines.map((line) =>
    best.found.has(line) ? { ...line, words: without(line.words, best.side) } : line,
  )
  const aligned =
    best.side === 'start' && lines.every(({ size }) => size === PASTED) ? edged(lines, own) : own
  const result: NumberedPrint[] = []
  let waiting: number | undefined
  lines.forEach((printed, i) => {
    const number = best.found.get(printed)
    const line = aligned[i] as PrintedLine
    const { words } = line
    if (number !== undefined && words.length === 0) {
      const last = result.at(-1)
      if (best.side === 'end' && last && last.number === undefined)
        result[result.length - 1] = { ...last, number }
      else waiting = number
      return
    }
    const beside = number ?? waiting
    waiting = undefined
    result.push(beside === undefined ? line : { ...line, number: beside })
  })
  return result
}
