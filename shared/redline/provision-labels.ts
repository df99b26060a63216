/** Letters of one case or digits, as many as a label may have. */
const LABEL = /^(?:[a-z]{1,4}|[0-9]{1,3}|[A-Z]{1,4})$/
const LONGEST_LABEL = 4
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

/** The label that opens at a parenthesis, or undefined. */
export function labelAt(text: string, at: number): string | undefined {
  for (let close = at + 2; close <= at + LONGEST_LABEL + 1; close++) {
    if (text.charCodeAt(close) !== 0x29) continue
    const label = text.slice(at + 1, close)
    return LABEL.test(label) ? label : undefined
  }
  return undefined
}

/** The level that a label opens or carries on, given the labels open now; undefined where it does neither. */
export function levelOf(
  label: string,
  open: readonly (string | undefined)[],
  lineStart: boolean,
): number | undefined {
  const levels = candidateLevels(label)
  // The deepest open level that this label carries on wins; then a level that it opens.
  for (let at = levels.length - 1; at >= 0; at--) {
    const level = levels[at]!
    if (open[level] !== undefined && follows(open[level], label, level)) return level
  }
  const opened = levels.find((level) => level >= open.length && follows(undefined, label, level))
  if (opened !== undefined || !lineStart) return opened
  return open.length > 2 ? levels.at(-1) : levels[0]
}
