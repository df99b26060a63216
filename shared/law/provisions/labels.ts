/**
 * Labels such as (a), (1), (A), (i), (I): what each may count as. One label may have two readings: (i) is the ninth
 * letter or the first small roman numeral.
 */

/** How the labels of one list count on, in Connecticut's order of levels. */
export const STYLES = ['lower', 'digit', 'upper', 'lower-roman', 'upper-roman'] as const
export type Style = (typeof STYLES)[number]

export interface Reading {
  readonly style: Style
  /** 1 for the first label of a list. A doubled letter counts on after z: aa is 27. */
  readonly ordinal: number
}

const ROMAN = /^(?=.)(x{0,3})(ix|iv|v?i{0,3})$/
const DIGITS = { i: 1, v: 5, x: 10 } as const

function romanValue(label: string): number | undefined {
  if (!ROMAN.test(label)) return undefined
  let value = 0
  for (let i = 0; i < label.length; i++) {
    const here = DIGITS[label[i] as keyof typeof DIGITS]
    const next = DIGITS[label[i + 1] as keyof typeof DIGITS] ?? 0
    value += here < next ? -here : here
  }
  return value
}

const place = (letter: string): number => letter.charCodeAt(0) - 96

/** a 1 … z 26, then either aa 27, bb 28 (the statutes' habit) or aa 27, ab 28. */
function alphabetValues(label: string): number[] {
  if (label.length === 1) return [place(label)]
  if (label.length !== 2) return []
  const [first = '', second = ''] = label
  const values = first === second ? [26 + place(first)] : []
  if (first === 'a' && second !== 'a') values.push(26 + place(second))
  return values
}

/** All that a label may count as; [] for what is no label, such as (the). */
export function readings(label: string): Reading[] {
  if (/^\d+$/.test(label)) return [{ style: 'digit', ordinal: Number(label) }]
  const lower = label.toLowerCase()
  const isLower = label === lower
  if (!isLower && label !== label.toUpperCase()) return []
  const found: Reading[] = alphabetValues(lower).map((ordinal) => ({
    style: isLower ? 'lower' : 'upper',
    ordinal,
  }))
  const roman = romanValue(lower)
  if (roman !== undefined) found.push({ style: isLower ? 'lower-roman' : 'upper-roman', ordinal: roman })
  return found
}
