/** Line ends as one "\n" each, in pieces whose "\r\n" may lie across two of them. */
import type { Piece } from './pieces.ts'

/** A text with every line end ("\r\n", "\r") as "\n": what documents made of paragraphs can hold. */
export function unifyLineEnds(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

/** Whether the next character on one side is the "\n" that a "\r" at the end of piece `at` belongs to. */
function lineFeedFollows(pieces: readonly Piece[], at: number, leaveOut: Piece['kind']): boolean {
  for (let k = at + 1; k < pieces.length; k++) {
    if (pieces[k]!.kind !== leaveOut) return pieces[k]!.text.startsWith('\n')
  }
  return false
}

/** Pieces that rebuild `unifyLineEnds` of what the given pieces rebuild, on both sides. */
export function unifyPieceEnds(pieces: readonly Piece[]): Piece[] {
  if (!pieces.some((piece) => piece.text.includes('\r'))) return [...pieces]
  return pieces
    .flatMap((piece, at): Piece[] => {
      if (!piece.text.endsWith('\r')) return [{ ...piece, text: unifyLineEnds(piece.text) }]
      const body: Piece = { ...piece, text: unifyLineEnds(piece.text.slice(0, -1)) }
      const oldEnds = piece.kind !== 'inserted' && !lineFeedFollows(pieces, at, 'inserted')
      const newEnds = piece.kind !== 'deleted' && !lineFeedFollows(pieces, at, 'deleted')
      if (oldEnds && newEnds) return [{ ...body, text: `${body.text}\n` }]
      const ends: Piece[] = []
      if (oldEnds) ends.push({ ...piece, kind: 'deleted', text: '\n' })
      if (newEnds) ends.push({ ...piece, kind: 'inserted', text: '\n' })
      return [body, ...ends]
    })
    .filter((piece) => piece.text !== '')
}
