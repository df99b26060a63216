import type { FlatText, Range } from './flat.ts'
import type { Place } from './model.ts'

/** The words found, or why not, for a person. */
export type Found = { readonly ranges: readonly Range[] } | { readonly reason: string }

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** White space and the shape of quotation marks do not count; the case of letters does. Whole words only. */
function patternOf(words: string): RegExp {
  const body = words
    .trim()
    .split(/\s+/)
    .map((word) =>
      literal(word)
        .replace(/['‘’]/g, "['‘’]")
        .replace(/["“”]/g, '["“”]')
        .replace(/[-\u2011]/g, '[-\u2011]'),
    )
    .join('\\s+')
  const before = /^[\p{L}\p{N}]/u.test(words.trim()) ? '(?<![\\p{L}\\p{N}])' : ''
  const after = /[\p{L}\p{N}]$/u.test(words.trim()) ? '(?![\\p{L}\\p{N}])' : ''
  return new RegExp(`${before}${body}${after}`, 'gu')
}

/** The range of a printed line; undefined where it is not there or was printed twice. */
export function lineRange(flat: FlatText, line: number): Range | undefined {
  const ranges = flat.lines.get(line)
  return ranges?.length === 1 ? ranges[0] : undefined
}

export function missingLine(flat: FlatText, line: number): string {
  if (flat.lines.size === 0)
    return 'This copy of the file does not show its line numbers; the PDF of the file copy is needed.'
  return (flat.lines.get(line)?.length ?? 0) > 1
    ? `Line ${line} stands twice in the file copy.`
    : `The file copy has no line ${line}.`
}

/** Matches that begin inside a line; they may run on into the next, as printed words do. */
function within(flat: FlatText, line: Range, pattern: RegExp): Range[] {
  const reach = flat.text.slice(line.start, line.end + 400)
  return [...reach.matchAll(pattern)]
    .map((match) => ({ start: line.start + match.index, end: line.start + match.index + match[0].length }))
    .filter(({ start }) => start < line.end)
}

/**
 * Finds the words that an instruction names, once in each line that it names (or once over them all, where they run
 * from one line into the next). Words that stand twice in a line without a word on which is meant are not found.
 */
export function findWords(flat: FlatText, { lines, words, occurrence }: Place): Found {
  if (words.trim() === '') return { reason: 'It names no words.' }
  if (lines.length === 0) return { reason: 'It names no line.' }
  const ranges: Range[] = []
  for (const line of lines) {
    const range = lineRange(flat, line)
    if (!range) return { reason: missingLine(flat, line) }
    ranges.push(range)
  }
  const pattern = patternOf(words)
  const found = ranges.map((range) => within(flat, range, pattern))
  const total = found.flat()
  const where = lines.length === 1 ? `line ${lines[0]}` : `lines ${lines.join(', ')}`
  if (total.length === 0) return { reason: `The words “${words.trim()}” do not stand in ${where}.` }
  if (occurrence !== undefined) {
    const one = lines.length === 1 ? total[occurrence - 1] : undefined
    return one
      ? { ranges: [one] }
      : { reason: `The words “${words.trim()}” do not stand ${occurrence} times in ${where}.` }
  }
  // Words that run over the end of a line are named by both lines and begin in the first.
  const runsOver =
    total.length === 1 && lines.length > 1 && (total[0] as Range).end > (ranges[0] as Range).end
  if (runsOver) return { ranges: total }
  for (const [i, line] of lines.entries()) {
    const count = found[i]?.length ?? 0
    if (count === 0) return { reason: `The words “${words.trim()}” do not stand in line ${line}.` }
    if (count > 1)
      return {
        reason: `The words “${words.trim()}” stand ${count} times in line ${line}; which is meant is not said.`,
      }
  }
  return { ranges: total }
}
