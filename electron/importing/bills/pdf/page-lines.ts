import type { DocumentRun } from '#shared/law/bills/index.ts'
import type { LineWord, PrintedLine } from '../layout/lines.ts'
import type { Box, DrawnPage, Glyph } from './drawn.ts'
import { type GlyphLine, isMarked, markingRules, rulesOf, uprightsOf } from './rules.ts'

/** Glyphs whose baselines lie this close (in their size) stand on one line; raised figures a little farther. */
function isOnLine(glyph: Glyph, line: { baseline: number; size: number }): boolean {
  const larger = Math.max(glyph.size, line.size)
  const tolerance = glyph.size < 0.85 * line.size || line.size < 0.85 * glyph.size ? 0.45 : 0.25
  return Math.abs(glyph.baseline - line.baseline) <= tolerance * larger
}

function glyphLines(glyphs: readonly Glyph[]): GlyphLine[] {
  const open: { glyphs: Glyph[]; baseline: number; size: number }[] = []
  for (const glyph of [...glyphs].sort((a, b) => a.baseline - b.baseline)) {
    const line = open.findLast((one) => isOnLine(glyph, one))
    if (!line) open.push({ glyphs: [glyph], baseline: glyph.baseline, size: glyph.size })
    else {
      line.glyphs.push(glyph)
      // The line's baseline is that of its largest letters.
      if (glyph.size > line.size) Object.assign(line, { baseline: glyph.baseline, size: glyph.size })
    }
  }
  return open
    .map((line) => ({ ...line, glyphs: [...line.glyphs].sort((a, b) => a.left - b.left) }))
    .sort((a, b) => a.baseline - b.baseline)
}

const isBlank = (glyph: Glyph): boolean => glyph.text.trim() === ''

/** A gap as wide as this share of the size parts words even where no space was drawn. */
const WORD_GAP = 0.2

/** Letters whose tails interrupt an underline that skips ink. */
const TAILED = /^[gjpqy]$/

interface Marked {
  readonly glyph: Glyph
  readonly underlined: boolean
  readonly struck: boolean
}

/** An underline that leaves the tails of letters free marks them too if it goes on at their other side. */
function overTails(word: readonly Marked[]): readonly Marked[] {
  return word.map((one, i) => {
    if (one.underlined || !TAILED.test(one.glyph.text)) return one
    const before = word.slice(0, i).findLast(({ glyph }) => !TAILED.test(glyph.text))
    const after = word.slice(i + 1).find(({ glyph }) => !TAILED.test(glyph.text))
    const underlined = (before ?? after)?.underlined === true && (after ?? before)?.underlined === true
    return { ...one, underlined }
  })
}

function runsOf(word: readonly Marked[]): DocumentRun[] {
  const runs: DocumentRun[] = []
  for (const { glyph, underlined, struck } of overTails(word)) {
    const last = runs.at(-1)
    if (last && Boolean(last.underlined) === underlined && Boolean(last.struck) === struck)
      runs[runs.length - 1] = { ...last, text: last.text + glyph.text }
    else
      runs.push({
        text: glyph.text,
        ...(underlined && { underlined: true }),
        ...(struck && { struck: true }),
      })
  }
  return runs
}

/** Whether an upright rule stands between two glyphs, as between the cells of a table, however close they are. */
function isRuledOff(last: Glyph, next: Glyph, uprights: readonly Box[]): boolean {
  const slack = 0.05 * next.size
  return uprights.some(
    ({ left, right, top, bottom }) =>
      left >= last.right - slack &&
      right <= next.left + slack &&
      top < next.baseline - slack &&
      bottom > next.baseline - 0.5 * next.size,
  )
}

function wordsOf(line: GlyphLine, rules: ReturnType<typeof rulesOf>, uprights: readonly Box[]): LineWord[] {
  const words: Marked[][] = []
  let last: Glyph | undefined
  for (const glyph of line.glyphs) {
    // A letter drawn twice in one place is a bold one in some programs.
    const isTwin = last && last.text === glyph.text && Math.abs(last.left - glyph.left) < 0.05 * glyph.size
    if (isTwin) continue
    const isApart =
      !last ||
      isBlank(last) ||
      glyph.left - last.right > WORD_GAP * line.size ||
      isRuledOff(last, glyph, uprights)
    if (!isBlank(glyph)) {
      const marked = {
        glyph,
        underlined: isMarked(glyph, rules, 'underline'),
        struck: isMarked(glyph, rules, 'strike'),
      }
      if (isApart) words.push([marked])
      else words.at(-1)?.push(marked)
    }
    last = glyph
  }
  return words.map((word) => ({
    runs: runsOf(word),
    left: (word[0] as Marked).glyph.left,
    right: (word.at(-1) as Marked).glyph.right,
  }))
}

/** The lines of a page from top to bottom, each word with what the drawn rules say of it. */
export function pageLines(drawn: DrawnPage): PrintedLine[] {
  const rules = markingRules(drawn.boxes)
  const uprights = uprightsOf(drawn.boxes)
  return glyphLines(drawn.glyphs)
    .map((line) => {
      const top = line.baseline
      const beside = uprights.filter((one) => one.top < top && one.bottom > top - line.size)
      return { page: drawn.page, top, size: line.size, words: wordsOf(line, rulesOf(line, rules), beside) }
    })
    .filter((line) => line.words.length > 0)
}
