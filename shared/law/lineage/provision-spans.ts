/** The provision of each offset of a text. */
import { parseProvisions, provisionPieces } from '../provisions.ts'
import type { Run } from './runs.ts'

/** `(a)(1)`; an address inside an interstate compact's article is none of the section, so it counts as outside. */
const PATH = /^(?:\([0-9A-Za-z]{1,6}\))*$/

/** The text cut by provision, in order; the value is its path, '' outside every provision. */
export function provisionRuns(text: string): Run<string>[] {
  return provisionPieces(parseProvisions(text))
    .filter((piece) => piece.end > piece.start)
    .map(({ start, end, node }) => ({ start, end, value: node && PATH.test(node.path) ? node.path : '' }))
}

/** Labels of the subsections, or of the subdivisions of a section that has none. */
export function topLabels(text: string): ReadonlySet<string> {
  return new Set(parseProvisions(text).children.map((node) => node.path))
}

/** `(a)(1)` -> `(a)` */
export const topOf = (path: string): string => /^\([^)]*\)/.exec(path)?.[0] ?? ''
