/** pdfjs's own operator numbers (`OPS`) for painting a path; they are filled in once it is loaded. */
export const PAINTS = { fills: new Set<number>(), strokes: new Set<number>() }

/** Tells the painter which operators fill and which stroke. */
export function knowPaints(ops: Readonly<Record<string, number>>): void {
  const all = (...names: string[]): number[] => names.flatMap((name) => ops[name] ?? [])
  for (const one of all(
    'fill',
    'eoFill',
    'fillStroke',
    'eoFillStroke',
    'closeFillStroke',
    'closeEOFillStroke',
  ))
    PAINTS.fills.add(one)
  for (const one of all(
    'stroke',
    'closeStroke',
    'fillStroke',
    'eoFillStroke',
    'closeFillStroke',
    'closeEOFillStroke',
  ))
    PAINTS.strokes.add(one)
}

/** Whether a colour leaves no trace on white paper. */
export function isWhite(colour: string): boolean {
  const found = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour)
  return found?.slice(1).every((part) => Number.parseInt(part, 16) > 0xf0) ?? false
}
