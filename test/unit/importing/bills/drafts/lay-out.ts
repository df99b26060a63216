/** An act broken into lines and pages as the legislature prints bills: heads, feet, line numbers, tracking marks. */
import type { DraftedAct, PrintedParagraph, PrintedRun } from './act.ts'
import { type Random, randomOf } from './random.ts'

/** `close`: at the left, one space before the text, as many programs copy them. */
export type Numbers = 'none' | 'left' | 'close' | 'right'

export interface LayOut {
  readonly numbers: Numbers
  /** The longest line in letters. */
  readonly width: number
  readonly linesOfPage: number
  /** Blank lines or a gap between paragraphs; otherwise they are indented. */
  readonly isSpaced: boolean
  /** Full lines end where they end; otherwise they are set to one right edge. */
  readonly isRagged?: boolean
}

export interface Line {
  readonly runs: readonly PrintedRun[]
  readonly kind: 'head' | 'foot' | 'tracking' | 'text' | 'row'
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly number?: number
}

/** A word with its marks; `isGlued` where it goes on from the one before after a hyphen. */
interface Word {
  readonly runs: readonly PrintedRun[]
  readonly isGlued: boolean
  /** Whether the space before it is underlined. */
  readonly isSpaceUnderlined: boolean
}

const lengthOf = (runs: readonly PrintedRun[]): number => runs.reduce((sum, { text }) => sum + text.length, 0)

/** Words of a paragraph; compound words may break behind their hyphen. */
function wordsOf(paragraph: PrintedParagraph, random: Random): Word[] {
  const words: { runs: PrintedRun[]; isGlued: boolean; isSpaceUnderlined: boolean }[] = []
  let isOpen = false
  for (const { text, underlined } of paragraph)
    for (const part of text.split(/( )/)) {
      if (part === '') continue
      if (part === ' ') {
        isOpen = false
        words.push({ runs: [], isGlued: false, isSpaceUnderlined: underlined })
        continue
      }
      const pieces = random.chance(0.5) ? part.split(/(?<=\p{L}{2}-)(?=\p{L}{2})/u) : [part]
      pieces.forEach((piece, i) => {
        const last = words.at(-1)
        if (i > 0)
          words.push({ runs: [{ text: piece, underlined }], isGlued: true, isSpaceUnderlined: false })
        else if (last && (isOpen || last.runs.length === 0)) last.runs.push({ text: piece, underlined })
        else words.push({ runs: [{ text: piece, underlined }], isGlued: false, isSpaceUnderlined: false })
        isOpen = true
      })
    }
  return words.filter(({ runs }) => runs.length > 0)
}

function linesOf(paragraph: PrintedParagraph, width: number, random: Random): PrintedRun[][] {
  const lines: PrintedRun[][] = [[]]
  for (const { runs, isGlued, isSpaceUnderlined } of wordsOf(paragraph, random)) {
    const line = lines.at(-1) as PrintedRun[]
    if (line.length === 0) line.push(...runs)
    else if (lengthOf(line) + lengthOf(runs) + (isGlued ? 0 : 1) > width) lines.push([...runs])
    else line.push(...(isGlued ? [] : [{ text: ' ', underlined: isSpaceUnderlined }]), ...runs)
  }
  return lines
}

const plain = (text: string): PrintedRun[] => [{ text, underlined: false }]

/** Pages of lines, each with its running head and foot; the first begins with the bill's own header. */
export function layOut(act: DraftedAct, { numbers, width, linesOfPage }: LayOut, seed: number): Line[][] {
  const random = randomOf(seed)
  const body = act.paragraphs.flatMap((paragraph) => {
    const lines = linesOf(paragraph, width, random)
    return lines.map((runs, at) => ({ runs, isFirst: at === 0, isLast: at === lines.length - 1 }))
  })
  const pageCount = Math.ceil(body.length / linesOfPage)
  const own = (text: string, kind: Line['kind']): Line => ({
    runs: plain(text),
    kind,
    isFirst: true,
    isLast: true,
  })
  return Array.from({ length: pageCount }, (_, page) => {
    const lines = body.slice(page * linesOfPage, (page + 1) * linesOfPage)
    const head = page === 0 ? act.head : act.head.slice(0, act.hasRunningHead ? 1 : 0)
    return [
      ...head.map((text) => own(text, 'head')),
      ...(page % 2 === 0 ? [own('*_____HB06001JUD___040418____*', 'tracking')] : []),
      ...lines.map((line, i): Line => {
        const number = page * linesOfPage + i + 1
        return { ...line, kind: 'text', ...(numbers !== 'none' && { number }) }
      }),
      own(`${act.foot} ${page + 1} of ${pageCount}`, 'foot'),
    ]
  })
}

/** The text of pages, as a PDF's words are copied: no underlining. */
export function asPasted(pages: readonly (readonly Line[])[], { numbers, width, isSpaced }: LayOut): string {
  const lineWords = ({ runs, number, kind, isFirst }: Line): string => {
    const text = runs.map((run) => run.text).join('')
    const indented = kind === 'text' && isFirst && !isSpaced ? `     ${text}` : text
    if (number === undefined) return indented
    if (numbers === 'close') return `${number} ${indented}`
    return numbers === 'left'
      ? `${String(number).padEnd(5)}${indented}`
      : `${indented.padEnd(width + 6)}${number}`
  }
  return pages
    .map((lines) =>
      lines
        .map((line) =>
          line.isLast && isSpaced && line.kind === 'text' ? `${lineWords(line)}\n` : lineWords(line),
        )
        .join('\n'),
    )
    .join('\n')
}
