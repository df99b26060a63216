import type { DocumentParagraph, DocumentRun } from '#shared/law/bills/index.ts'
import type { NumberedPrint } from './line-numbers.ts'
import { type LineWord, lineText, wordText } from './lines.ts'

/** The measures of a document's text, in its lines' own unit. */
interface Measures {
  /** The distance between baselines inside a paragraph, near each line. */
  readonly pitches: readonly number[]
  readonly left: number
  readonly right: number
  /** True where paragraphs begin with an indented line. */
  readonly isIndented: boolean
  /** True where full lines are set to one right edge, which the last line of a paragraph reaches only by chance. */
  readonly isJustified: boolean
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function mode(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(Math.round(value), (counts.get(Math.round(value)) ?? 0) + 1)
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as [number, number])[0]
}

const leftOf = (line: NumberedPrint): number => line.words[0]?.left ?? 0
const rightOf = (line: NumberedPrint): number => line.words.at(-1)?.right ?? 0

/** Taken for the distance between lines where no line surely goes on from another, as a share of their size. */
const SINGLE_SPACING = 1.4

/**
 * The distance between baselines inside a paragraph near each line: that of the nearest line that surely goes on from
 * the one before, since it begins with a small letter. A table or a statement may be set closer than the text.
 */
function pitchesOf(lines: readonly NumberedPrint[]): number[] {
  const gaps = lines.map((line, i) => {
    const last = lines[i - 1]
    const isNext = last && last.page === line.page && line.top > last.top
    return isNext ? line.top - last.top : undefined
  })
  const sure = lines.flatMap((line, i) => {
    const gap = gaps[i]
    return gap !== undefined && /^\p{Ll}/u.test(lineText(line)) ? [{ i, gap }] : []
  })
  const known = gaps.filter((gap) => gap !== undefined)
  const usual =
    sure.length > 0
      ? median(sure.map(({ gap }) => gap))
      : Math.min(median(known) || 1, SINGLE_SPACING * (lines[0]?.size ?? 1))
  let next = 0
  return lines.map((_, i) => {
    while (next < sure.length && (sure[next] as { i: number }).i < i) next++
    const before = sure[next - 1]
    const after = sure[next]
    const isBeforeNearer = before && (!after || i - before.i <= after.i - i)
    return (isBeforeNearer ? before : after)?.gap ?? usual
  })
}

function measure(lines: readonly NumberedPrint[]): Measures {
  const left = mode(lines.map(leftOf))
  const full = lines.filter((line) => Math.abs(leftOf(line) - left) <= line.size).map(rightOf)
  const sorted = full.sort((a, b) => a - b)
  const right = sorted[Math.max(0, Math.ceil(sorted.length * 0.97) - 1)] ?? 0
  const indented = lines.filter((line) => isIndented(line, left) && rightOf(line) > right - 4 * line.size)
  const flush = lines.filter((line) => isFlush(line, right)).length
  return {
    pitches: pitchesOf(lines),
    left,
    right,
    isIndented: indented.length >= 2,
    isJustified: flush >= 3 && flush > lines.length / 2,
  }
}

/** Whether a line ends at the right edge itself, to a small share of its size. Columns of pasted text never tell. */
const isFlush = (line: NumberedPrint, right: number): boolean =>
  line.size > 1 && Math.abs(rightOf(line) - right) <= 0.05 * line.size

const isIndented = (line: NumberedPrint, left: number): boolean =>
  leftOf(line) - left > 0.7 * line.size && leftOf(line) - left < 8 * line.size

/** The part of a line's first word that could have stood on the line before: up to its first hyphen. */
function firstChunk(line: NumberedPrint): number {
  const word = line.words[0]
  if (!word) return 0
  const text = wordText(word)
  const hyphen = /[\p{L}\d]-(?=\p{L})/u.exec(text)
  const share = hyphen ? (hyphen.index + 2) / text.length : 1
  return (word.right - word.left) * share
}

const ENDS = /(?:[.;:?!][”"’'\])]*|[;,]?\s(?:and|or)\]?)$/
const BEGINS = /^[[“"‘']*(?:\([A-Za-z0-9]{1,6}\)|(?:Section|Sec\.|Secs\.)\s\d|\*)/

/** Lines of one paragraph stand no farther apart than this share of their size, even in double spacing. */
const WIDEST_PITCH = 3

/** What begins a paragraph wherever it stands. */
const ALWAYS_BEGINS =
  /^(?:(?:Section\s1|Sec\.\s\d+[a-z]?)\.\s|Be it enacted\b|This act shall take effect as follows|Statement of Purpose\s*:|Governor[’']s Action\s*:|Approved\s\p{L}+\s\d|[A-Z&]{2,4}\s+Joint\s+(?:Favorable|Unfavorable))/u

/**
 * Pasted lines of law, which the page numbers: how wide they were set is lost, so a short one tells nothing by itself.
 * The enacting clause has no number, but ends with a colon.
 */
function isUnmeasured(line: NumberedPrint, last: NumberedPrint): boolean {
  if (line.size !== 1) return false
  return (line.number !== undefined && last.number !== undefined) || /^Be it enacted\b/.test(lineText(last))
}

function beginsParagraph(line: NumberedPrint, last: NumberedPrint, pitch: number, m: Measures): boolean {
  const text = lineText(line)
  const lastText = lineText(last)
  if (ALWAYS_BEGINS.test(text)) return true
  if (/[\p{L}\d]-$/u.test(lastText) && !/^[A-Z(]/.test(text)) return false
  const isSamePage = line.page === last.page
  if (isSamePage && line.top - last.top > Math.min(1.35 * pitch, WIDEST_PITCH * line.size)) return true
  if (isIndented(line, m.left) && !(isIndented(last, m.left) && Math.abs(leftOf(line) - leftOf(last)) < 1))
    return true
  if (isIndented(line, m.left) && isIndented(last, m.left) && m.isIndented) return true
  if (/^\p{Ll}/u.test(text) && !/[.;:]$/.test(lastText)) return false
  if (isUnmeasured(line, last) && !ENDS.test(lastText)) return false
  // The first word would have fitted on the line before: the line was ended, it was not full.
  if (m.right - rightOf(last) > firstChunk(line) + 0.7 * line.size) return true
  if (isSamePage || (m.isIndented && !isIndented(line, m.left))) return false
  if (m.isJustified && isFlush(last, m.right)) return false
  return ENDS.test(lastText) && BEGINS.test(text)
}

/** "well-" at the end of a line goes on without a space, but "two-" before "or" does not. */
function isJoined(last: LineWord | undefined, next: LineWord): boolean {
  if (!last) return true
  return (
    /[\p{L}\d]-$/u.test(wordText(last)) &&
    /^[\p{L}\d]/u.test(wordText(next)) &&
    !/^(?:and|or|to)\b/.test(wordText(next))
  )
}

/** Gathers words into runs; a space between two underlined words is underlined with them. */
class ParagraphBuilder {
  readonly runs: DocumentRun[] = []
  private last: LineWord | undefined

  add(word: LineWord, line: NumberedPrint, isLineStart: boolean): void {
    const previous = this.runs.at(-1)
    const next = word.runs[0] as DocumentRun
    if (previous && !(isLineStart && isJoined(this.last, word))) {
      const { underlined, struck, ...plain } = previous
      // The space stands on the line that it ends.
      const isTogether = underlined === next.underlined && struck === next.struck
      this.append({ ...(isTogether ? previous : plain), text: ' ' })
    }
    for (const run of word.runs) this.append({ ...run, ...place(line) })
    this.last = word
  }

  private append(run: DocumentRun): void {
    const last = this.runs.at(-1)
    const isSame =
      last &&
      last.underlined === run.underlined &&
      last.struck === run.struck &&
      last.line === run.line &&
      last.page === run.page
    if (isSame) this.runs[this.runs.length - 1] = { ...last, text: last.text + run.text }
    else this.runs.push(run)
  }
}

const place = (line: NumberedPrint): { page: number; line?: number } => ({
  page: line.page,
  ...(line.number !== undefined && { line: line.number }),
})

/** Joins lines into paragraphs by what a reader sees: a gap, an indented first line, a line that ends early. */
export function joinParagraphs(lines: readonly NumberedPrint[]): DocumentParagraph[] {
  const filled = lines.filter((line) => line.words.length > 0)
  const measures = measure(filled)
  const open: ParagraphBuilder[] = []
  filled.forEach((line, i) => {
    const last = filled[i - 1]
    if (!last || beginsParagraph(line, last, measures.pitches[i] as number, measures))
      open.push(new ParagraphBuilder())
    const builder = open.at(-1) as ParagraphBuilder
    line.words.forEach((word, at) => {
      builder.add(word, line, at === 0)
    })
  })
  return open.map(({ runs }) => ({ kind: 'text', runs }))
}
