/** The levels of a section of the General Statutes, outermost first. */
export const LEVELS = ['subsection', 'subdivision', 'subparagraph', 'clause', 'subclause'] as const
export type Level = (typeof LEVELS)[number]

function levelUnder(parent: Level | undefined, label: string): Level {
  if (/^\d/.test(label)) return 'subdivision'
  if (/^[a-z]/.test(label)) return parent === undefined ? 'subsection' : 'clause'
  return parent === 'clause' ? 'subclause' : 'subparagraph'
}

/**
 * The level of each label of a path, by Connecticut's convention: subsection (a), subdivision (1), subparagraph (A),
 * clause (i), subclause (I). Levels may be skipped (a section may begin with (1)). Undefined where the labels do not
 * go deeper one by one, as in (1)(2) or (1)(a)(b).
 */
export function levelsOfPath(path: readonly string[]): Level[] | undefined {
  const levels: Level[] = []
  for (const label of path) {
    const parent = levels.at(-1)
    let level = levelUnder(parent, label)
    // (A)(I): a subclause that stands directly in a subparagraph.
    if (level === 'subparagraph' && parent === 'subparagraph') level = 'subclause'
    if (parent !== undefined && LEVELS.indexOf(level) <= LEVELS.indexOf(parent)) return undefined
    levels.push(level)
  }
  return levels
}

const ROMAN = /^(?=[a-z])(?:x{0,3})(?:ix|iv|v?i{0,3})$/i

/**
 * True where every label of the path is of the kind that its level uses, so that the level words may be written out.
 * False for (1)(a), which older parts of title 42a use with other words.
 */
export function hasConventionalLevels(path: readonly string[]): boolean {
  const levels = levelsOfPath(path)
  return levels?.every((level, i) => !level.endsWith('clause') || ROMAN.test(path[i] as string)) ?? false
}
