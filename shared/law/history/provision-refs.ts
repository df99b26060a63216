/** Provisions as history notes name them: "Subsec. (b)(6)", "Subdivs. (1) to (5)", "clause (i)". */

const LABEL = String.raw`\(\s?[A-Za-z0-9]{1,5}\s?\)`
const LABELS = `${LABEL}(?:\\s?${LABEL})*`
const REFERENCE = new RegExp(
  `\\b(Subsec|Subsection|Subdiv|Subdivision|Subpara|Subparagraph|clause|cl|subclause|Subclause|Clause)s?\\.?\\s+(${LABELS}(?:(?:,\\s*(?:and\\s+|or\\s+)?|\\s+(?:and|or|to)\\s+)${LABELS})*)`,
  'g',
)
const ITEM = new RegExp(`(to\\s+)?(${LABELS})`, 'g')

const LEVELS: Readonly<Record<string, number>> = {
  subsec: 0,
  subsection: 0,
  subdiv: 1,
  subdivision: 1,
  subpara: 2,
  subparagraph: 2,
  cl: 3,
  clause: 3,
  subclause: 4,
}

export interface ProvisionRef {
  readonly start: number
  readonly end: number
  /** 0 subsection … 4 subclause: the level of the first label. */
  readonly level: number
  /** Labels of each provision named, outermost first. */
  readonly named: readonly (readonly string[])[]
}

const CLAUSE = 3
const ROMAN = [
  ...['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
  ...['xi', 'xii', 'xiii', 'xiv', 'xv', 'xvi', 'xvii', 'xviii', 'xix', 'xx'],
]

/** The labels between two of a run: a, b, c or 1, 2, 3. Both ends only where they cannot be counted. */
function between(from: string, to: string, level: number): string[] {
  if (level >= CLAUSE) {
    const [first, last] = [ROMAN.indexOf(from.toLowerCase()), ROMAN.indexOf(to.toLowerCase())]
    if (first < 0 || last <= first) return [to]
    const upper = from === from.toUpperCase()
    return ROMAN.slice(first + 1, last + 1).map((label) => (upper ? label.toUpperCase() : label))
  }
  const [low, high] = [Number(from), Number(to)]
  if (low > 0 && high > low && high - low < 200)
    return Array.from({ length: high - low }, (_, i) => String(low + 1 + i))
  const [a, b] = [from.charCodeAt(0), to.charCodeAt(0)]
  const letters = from.length === 1 && to.length === 1 && b > a && /^(?:[a-z]{2}|[A-Z]{2})$/.test(from + to)
  return letters ? Array.from({ length: b - a }, (_, i) => String.fromCharCode(a + 1 + i)) : [to]
}

/** Every provision named in a masked clause, in order. */
export function findProvisionRefs(masked: string): ProvisionRef[] {
  return [...masked.matchAll(REFERENCE)].map((match) => {
    const named: string[][] = []
    const level = LEVELS[(match[1] as string).toLowerCase()] ?? 0
    for (const [, to, labels = ''] of (match[2] as string).matchAll(ITEM)) {
      const path = [...labels.matchAll(/\(\s?([A-Za-z0-9]+)\s?\)/g)].map((label) => label[1] as string)
      const last = named.at(-1)
      if (to && last && path.length === 1) {
        const stem = last.slice(0, -1)
        for (const label of between(last.at(-1) as string, path[0] as string, level + stem.length))
          named.push([...stem, label])
      } else named.push(path)
    }
    return {
      start: match.index,
      end: match.index + match[0].length,
      level,
      named,
    }
  })
}

/** A provision, outermost label first, each with its level: notes may leave levels out. */
export type Place = readonly { readonly level: number; readonly label: string }[]

/**
 * The full labels of provisions named by a lower level alone: "Subdiv. (4)" inside Subsec. (b) is (b)(4). A section
 * may have subdivisions and no subsections, so without a place the labels stand as they are.
 */
export function placeRef(ref: ProvisionRef, context: Place | undefined): Place[] {
  const outer = (context ?? []).filter((step) => step.level < ref.level)
  return ref.named.map((labels) => [
    ...outer,
    ...labels.map((label, at) => ({ level: ref.level + at, label })),
  ])
}

/** `['b', '6']` -> `(b)(6)` */
export const pathOf = (labels: readonly string[]): string => labels.map((label) => `(${label})`).join('')

export const pathOfPlace = (place: Place): string => pathOf(place.map((step) => step.label))

/** The level right below the place's innermost label; 0 where there is none. */
export const levelBelow = (place: Place): number => (place.at(-1)?.level ?? -1) + 1
