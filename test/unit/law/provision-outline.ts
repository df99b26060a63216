import { eachProvision, parseProvisions, provisionPieces } from '#shared/law/provisions.ts'

/** The addresses of a text's provisions, in order. */
export function paths(text: string): string[] {
  return [...eachProvision(parseProvisions(text))].map((node) => node.path)
}

/** Addresses and own text of every provision, for texts where the place of each word matters. */
export function outline(text: string): string[] {
  const tree = parseProvisions(text)
  return provisionPieces(tree).map(
    (piece) => `${piece.node?.path ?? ''}|${text.slice(piece.start, piece.end).trim()}`,
  )
}
