/** The pieces of a comparison of three parted into paragraphs. */
import { type ParagraphLevel, paragraphLevels } from '../levels.ts'
import { unifyLineEnds } from '../line-ends.ts'
import { standsIn, type ThreeParagraph, type ThreePiece } from './pieces.ts'

const texts = ['base', 'A', 'B'] as const
const outside: ParagraphLevel = { level: -1, opens: false }

/**
 * Parts pieces at every line end. A paragraph hangs as it does in the base, or in the text that put it there.
 * @param given line ends are unified: the pieces of one text read as `unifyLineEnds` of it
 */
export function threeParagraphs(given: readonly ThreePiece[]): ThreeParagraph[] {
  const pieces = given.map((piece) => ({ ...piece, text: unifyLineEnds(piece.text) }))
  const levels = texts.map((text) =>
    paragraphLevels(
      pieces
        .filter((piece) => standsIn(piece, text))
        .map((piece) => piece.text)
        .join(''),
    ),
  )
  const at = [0, 0, 0]
  let start = [...at]
  let open: ThreePiece[] = []
  const paragraphs: ThreeParagraph[] = []
  const close = (end: ThreePiece | null) => {
    const first = open.find(({ text }) => text.trim() !== '')
    const which = first ? texts.findIndex((text) => standsIn(first, text)) : 0
    const { level, opens } = levels[which]?.get(start[which] ?? -1) ?? outside
    paragraphs.push({ pieces: open, end, level, opens })
    open = []
  }
  const advance = (piece: ThreePiece, count: number) => {
    texts.forEach((text, which) => {
      if (standsIn(piece, text)) at[which] = (at[which] ?? 0) + count
    })
  }
  for (const piece of pieces) {
    piece.text.split('\n').forEach((text, line) => {
      if (line > 0) {
        close({ ...piece, text: '' })
        advance(piece, 1)
        start = [...at]
      }
      if (text !== '' || (line === 0 && piece.text === '')) open.push({ ...piece, text })
      advance(piece, text.length)
    })
  }
  close(null)
  return paragraphs
}
