/** Pieces parted into paragraphs, each with the mark on its end: what documents made of paragraphs are written from. */
import type { ParagraphLevel } from './levels.ts'
import { paragraphLevels } from './levels.ts'
import { unifyPieceEnds } from './line-ends.ts'
import type { Piece } from './pieces.ts'

export interface OutputParagraph extends ParagraphLevel {
  /** Without the line end. */
  readonly pieces: readonly Piece[]
  /**
   * What became of the paragraph's end: a deleted one joins the paragraph to the next, an inserted one parts it from
   * the next. The last paragraph ends with the text, in both.
   */
  readonly end: Piece['kind']
}

const outside: ParagraphLevel = { level: -1, opens: false }

/** The text of one side, rebuilt from its pieces. */
function sideText(pieces: readonly Piece[], side: 'old' | 'new'): string {
  const other = side === 'old' ? 'inserted' : 'deleted'
  let text = ''
  for (const piece of pieces) if (piece.kind !== other) text += piece.text
  return text
}

/**
 * Parts pieces into paragraphs at every line end of either text. A paragraph hangs as it does in the new text, or in
 * the old one where nothing of it is left.
 * @param options.hang false where no one needs to know how paragraphs hang; reading the provisions takes the most time
 */
export function outputParagraphs(
  given: readonly Piece[],
  options: { readonly hang?: boolean } = {},
): OutputParagraph[] {
  const pieces = unifyPieceEnds(given)
  const levelsOf = (side: 'old' | 'new') =>
    options.hang === false ? new Map<number, ParagraphLevel>() : paragraphLevels(sideText(pieces, side))
  const oldLevels = levelsOf('old')
  const newLevels = levelsOf('new')
  const paragraphs: OutputParagraph[] = []
  const at = { old: 0, new: 0 }
  let start = { ...at }
  let open: Piece[] = []
  const close = (end: Piece['kind']) => {
    const gone = open.length > 0 && open.every((piece) => piece.kind === 'deleted')
    const oldLevel = oldLevels.get(start.old)
    const newLevel = newLevels.get(start.new)
    const level = (gone ? (oldLevel ?? newLevel) : (newLevel ?? oldLevel)) ?? outside
    paragraphs.push({ pieces: open, end, ...level })
    open = []
  }
  const advance = (kind: Piece['kind'], count: number) => {
    if (kind !== 'inserted') at.old += count
    if (kind !== 'deleted') at.new += count
  }
  for (const piece of pieces) {
    piece.text.split('\n').forEach((text, k) => {
      if (k > 0) {
        close(piece.kind)
        advance(piece.kind, 1)
        start = { ...at }
      }
      if (text !== '') open.push({ ...piece, text })
      advance(piece.kind, text.length)
    })
  }
  close('equal')
  return paragraphs
}
