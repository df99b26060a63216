import { type Level, levelsOfPath } from '../citation/levels.ts'
import { readings, type Style } from '../provisions/labels.ts'

/** How the labels of each level count: subsections (a), subdivisions (1), subparagraphs (A), clauses (i), (I). */
const STYLE_OF: Readonly<Record<Level, Style>> = {
  subsection: 'lower',
  subdivision: 'digit',
  subparagraph: 'upper',
  clause: 'lower-roman',
  subclause: 'upper-roman',
}

/** A run longer than this is no list of provisions. */
const LONGEST = 200

function roman(ordinal: number): string {
  const ones = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix']
  return 'x'.repeat(Math.floor(ordinal / 10)) + ones[ordinal % 10]
}

/** After (z) the statutes count (aa), (bb). */
function letters(ordinal: number): string {
  const letter = String.fromCharCode(97 + ((ordinal - 1) % 26))
  return letter.repeat(Math.floor((ordinal - 1) / 26) + 1)
}

function labelAt(style: Style, ordinal: number): string {
  if (style === 'digit') return String(ordinal)
  const small = style.endsWith('roman') ? roman(ordinal) : letters(ordinal)
  return style.startsWith('upper') ? small.toUpperCase() : small
}

/** The labels between two of one list, without its ends: (aa) to (dd) gives bb, cc. Undefined where they do not count. */
export function labelsBetween(from: string, to: string, style: Style): string[] | undefined {
  const ordinal = (label: string): number | undefined =>
    readings(label).find((one) => one.style === style && labelAt(style, one.ordinal) === label)?.ordinal
  const [first, last] = [ordinal(from), ordinal(to)]
  if (first === undefined || last === undefined || last <= first || last - first > LONGEST) return undefined
  return Array.from({ length: last - first - 1 }, (_, i) => labelAt(style, first + 1 + i))
}

/** The provisions between two of one parent: "clauses (i) to (iv)" of a subparagraph holds (ii) and (iii). */
export function pathsBetween(from: readonly string[], to: readonly string[]): string[][] | undefined {
  const outer = from.slice(0, -1)
  const level = levelsOfPath(from)?.at(-1)
  if (level === undefined || outer.length !== to.length - 1 || outer.some((label, i) => label !== to[i]))
    return undefined
  const between = labelsBetween(from.at(-1) as string, to.at(-1) as string, STYLE_OF[level])
  return between?.map((label) => [...outer, label])
}
