/** A provision's label where it opens: its offset, its level (0 subsection to 4 subclause) and its label path. */
export interface ProvisionMark {
  readonly start: number
  readonly level: number
  readonly label: string
  readonly path: string
}

const MARKER = /\(([a-z]{1,4}|[0-9]{1,3}|[A-Z]{1,4})\)/g
const REFERENCE =
  /(?:subsections?|subdivisions?|subparagraphs?|clauses?|subclauses?|paragraphs?|subsecs?\.|subdivs?\.|subparas?\.|sections?|secs?\.|through|[0-9][a-z]*\)?|\)(?:,? (?:and|or|to|inclusive,?)|,)?) ?$/i
const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/
const ORDER_ROMAN = [
  'i',
  'ii',
  'iii',
  'iv',
  'v',
  'vi',
  'vii',
  'viii',
  'ix',
  'x',
  'xi',
  'xii',
  'xiii',
  'xiv',
  'xv',
]

/** The label that follows `label` at a level, as drafters count: (z) then (aa), (9) then (10), (iv) then (v). */
function follows(previous: string | undefined, label: string, level: number): boolean {
  if (previous === undefined) return label === ['a', '1', 'A', 'i', 'I'][level]
  if (level === 1) return Number(label) === Number(previous) + 1
  if (level === 3 || level === 4) {
    const at = ORDER_ROMAN.indexOf(previous.toLowerCase())
    return at >= 0 && ORDER_ROMAN[at + 1] === label.toLowerCase()
  }
  const last = previous.at(-1)!
  if (/z/i.test(last)) return label === (level === 0 ? 'a' : 'A').repeat(previous.length + 1)
  const next = String.fromCharCode(last.charCodeAt(0) + 1)
  return label === next.repeat(previous.length)
}

function candidateLevels(label: string): number[] {
  if (/^[0-9]/.test(label)) return [1]
  if (/^[a-z]/.test(label)) return ROMAN.test(label) ? [0, 3] : [0]
  return ROMAN.test(label.toLowerCase()) ? [2, 4] : [2]
}

/**
 * Finds the provisions of a statute's text by a single scan. A label that starts a paragraph counts always; one inside
 * a paragraph counts where it carries on the numbering and is no reference such as "subdivision (2) of subsection (b)".
 */
export function scanProvisions(text: string): ProvisionMark[] {
  const marks: ProvisionMark[] = []
  const open: (string | undefined)[] = []
  for (const match of text.matchAll(MARKER)) {
    const label = match[1]!
    const lead = text.slice(Math.max(0, match.index - 40), match.index)
    const lineStart = /(?:^|[\r\n])[ \t\u00a0]*$/.test(lead) && (match.index <= 40 || /[\r\n]/.test(lead))
    const previous = marks.at(-1)
    const chained =
      previous !== undefined && /^\s?$/.test(text.slice(previous.start + previous.label.length, match.index))
    const levels = candidateLevels(label)
    // The deepest open level that this label carries on wins; then a level that it opens.
    let level = levels
      .filter((l) => open[l] !== undefined)
      .reverse()
      .find((l) => follows(open[l], label, l))
    level ??= levels.filter((l) => l >= open.length).find((l) => follows(undefined, label, l))
    if (level === undefined && lineStart) level = open.length > 2 ? levels.at(-1) : levels[0]
    if (level === undefined) continue
    if (!lineStart && !chained && REFERENCE.test(lead)) continue
    open.length = level
    open[level] = label
    const path = open.map((part) => (part === undefined ? '' : `(${part})`)).join('')
    marks.push({ start: match.index, level, label: match[0], path })
  }
  return marks
}

/**
 * Returns a function that names the provision that holds an offset, such as `(b)(17)`, or '' outside every provision.
 * A change that starts at a label lies in the provision which that label opens.
 */
export function provisionLocator(text: string): (offset: number) => string {
  const marks = scanProvisions(text)
  return (offset) => {
    let low = 0
    let high = marks.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (marks[middle]!.start <= offset) low = middle + 1
      else high = middle
    }
    return low === 0 ? '' : marks[low - 1]!.path
  }
}
