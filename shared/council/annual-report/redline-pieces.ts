/** A redline as a report prints it: Connecticut's drafting marks, and unchanged law left out where it is long. */
import { redline } from '../../redline/index.ts'
import { exactPieces, type Piece, readingPieces } from '../../redline/outputs/pieces.ts'
import type { RedlinePiece } from './model.ts'

/** How many unchanged paragraphs stand on either side of a change. */
const AROUND = 1
/** Fewer unchanged paragraphs than this are never left out: leaving them out would save nothing. */
const WORTH_OMITTING = 3

/** In a long unchanged run inside a paragraph, how many characters stay beside the change. */
const CONTEXT = 240

export interface PrintedRedline {
  readonly isAllNew: boolean
  readonly paragraphs: RedlinePiece[][]
}

/** Drafters part a bracket from the insertion that takes its place. */
function printedPiece({ kind, text }: Piece, at: number, all: readonly Piece[]): RedlinePiece[] {
  const next = all[at + 1]
  const mark = kind === 'equal' ? 'plain' : kind
  const isReplaced = kind === 'deleted' && next?.kind === 'inserted' && !/\s$/.test(text)
  const isParted = isReplaced && !/^[\s,.;:)]/.test(next.text)
  return [{ mark, text }, ...(isParted ? [{ mark: 'plain' as const, text: ' ' }] : [])]
}

/** One piece parted at every line end. */
function linesOf(mark: RedlinePiece['mark'], text: string): RedlinePiece[][] {
  return text.split('\n').map((line) => (line === '' ? [] : [{ mark, text: line }]))
}

function joined(pieces: readonly RedlinePiece[]): RedlinePiece[][] {
  const paragraphs: RedlinePiece[][] = [[]]
  for (const piece of pieces) {
    const [first = [], ...rest] = linesOf(piece.mark, piece.text)
    paragraphs.at(-1)?.push(...first)
    paragraphs.push(...rest)
  }
  return paragraphs.filter((own) => own.length > 0)
}

const isPlain = (paragraph: readonly RedlinePiece[]) => paragraph.every(({ mark }) => mark === 'plain')

const omitted = (text: string): RedlinePiece => ({ mark: 'omitted', text })

/** Leaves out long runs of unchanged paragraphs, and says how many. */
function withoutUnchanged(paragraphs: readonly RedlinePiece[][]): RedlinePiece[][] {
  const near = (at: number) =>
    paragraphs.slice(Math.max(0, at - AROUND), at + AROUND + 1).some((one) => !isPlain(one))
  const printed: RedlinePiece[][] = []
  for (let at = 0; at < paragraphs.length; ) {
    let end = at
    while (end < paragraphs.length && !near(end)) end++
    const count = end - at
    if (count >= WORTH_OMITTING)
      printed.push([omitted(`${count} unchanged paragraphs are not printed here.`)])
    else printed.push(...paragraphs.slice(at, end))
    if (end < paragraphs.length) printed.push(paragraphs[end] ?? [])
    at = end + 1
  }
  return printed
}

/** Cuts the middle out of a long unchanged passage beside a change, between words; a paragraph's first words stay. */
function shortened({ mark, text }: RedlinePiece, isLast: boolean): RedlinePiece[] {
  if (mark !== 'plain' || text.length < CONTEXT * 3) return [{ mark, text }]
  const head = text.slice(0, CONTEXT).replace(/\s\S*$/, ' ')
  const tail = text.slice(-CONTEXT).replace(/^\S*\s/, ' ')
  const cut = omitted('Unchanged words are not printed here.')
  return [{ mark, text: head }, cut, ...(isLast ? [] : [{ mark, text: tail }])]
}

/**
 * The redline of two texts for print. Law that is wholly new is not underlined.
 * @param options.whole prints every unchanged passage
 */
export function printedRedline(
  before: string,
  after: string,
  options: { readonly whole?: boolean } = {},
): PrintedRedline {
  if (before.trim() === '') return { isAllNew: true, paragraphs: joined([{ mark: 'plain', text: after }]) }
  const pieces = readingPieces(exactPieces(redline(before, after), before, after)).flatMap(printedPiece)
  const paragraphs = joined(pieces)
  if (options.whole === true || paragraphs.every(isPlain)) return { isAllNew: false, paragraphs }
  return {
    isAllNew: false,
    paragraphs: withoutUnchanged(paragraphs).map((own) =>
      isPlain(own) || own.some(({ mark }) => mark === 'omitted')
        ? own
        : own.flatMap((piece, at) => shortened(piece, at === own.length - 1)),
    ),
  }
}
