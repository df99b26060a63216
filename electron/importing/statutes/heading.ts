/** Headings of sections: which numbers they name, and the catchline. */
import { compareSections } from '#shared/law/citation.ts'

/** Title, number, and a third part in title 42a; an italic l stands apart in some copies. */
const NUMBER = String.raw`\d{1,3}[a-z]{0,2}-\d{1,4}[a-zA-Z]{0,5}(?:-\d{1,4}[a-z]{0,4})?(?: l{1,2}(?=[\s.,]|$))?`
/** "Secs. 10a-163 (Formerly Sec. 10-116n), 10a-163a and 10a-163b." */
const NAMED = String.raw`${NUMBER}(?:\s*\(Formerly [^)]*\)(?=\s*(?:,|and|to)\s))?`
const HEADING = new RegExp(
  String.raw`^(Secs?)\.?\s+(${NAMED}(?:\s*(?:,|and|to|,\s*and)\s*${NAMED})*)(?:,\s*inclusive)?\s*(?:\.|$|(?=\*))\s*`,
)
const PIECE = new RegExp(String.raw`(,\s*and|,|and|to)?\s*(${NUMBER})`, 'g')
/** At the start, or after "(Formerly Sec. 10-146)."; some pages put its stop outside the brackets. */
const SEE_END =
  /^(\(Formerly Secs?\.[^)]*\)\.\s*)?\*+\s?\(See end of section.*?(?:date|effective)\.?\)\.?\s*/i

/** A printed range longer than this is named by its ends only. */
const LONGEST_RANGE = 600

/** The place of a number's letters in Connecticut's order: none, a to z, aa, bb to zz; undefined for other letters. */
function letterPlace(letters: string): number | undefined {
  if (letters === '') return 0
  const first = letters[0] as string
  if ([...letters].some((letter) => letter !== first)) return undefined
  return (letters.length - 1) * 26 + first.charCodeAt(0) - 96
}

function lettersAt(place: number): string {
  if (place === 0) return ''
  const letter = String.fromCharCode(97 + ((place - 1) % 26))
  return letter.repeat(Math.floor((place - 1) / 26) + 1)
}

/**
 * The numbers from one to another: `53a-100a` to `53a-100z` (26), `7-580` to `7-599` (20), `54-102ll` to `54-102oo`
 * (4). Undefined where they cannot be counted from the two alone (`54-80` to `54-81b`).
 */
export function countedRange(from: string, to: string): string[] | undefined {
  const split = (cite: string) => /^(.*-)(\d+)([a-z]*)$/.exec(cite)
  const left = split(from)
  const right = split(to)
  if (!left || !right || left[1] !== right[1] || compareSections(from, to) >= 0) return undefined
  const stem = left[1] as string
  const [low, high] = [Number(left[2]), Number(right[2])]
  const [first, last] = [letterPlace(left[3] as string), letterPlace(right[3] as string)]
  if (first === undefined || last === undefined) return undefined
  if (low === high) {
    if (last - first > LONGEST_RANGE) return undefined
    return Array.from({ length: last - first + 1 }, (_, i) => `${stem}${low}${lettersAt(first + i)}`)
  }
  if (first !== 0 || last !== 0 || high - low > LONGEST_RANGE) return undefined
  return Array.from({ length: high - low + 1 }, (_, i) => `${stem}${low + i}`)
}

export interface SectionHeading {
  readonly cites: readonly string[]
  readonly kind: 'section' | 'group'
  readonly endsOnly: boolean
  readonly catchline: string
  /** How many characters of the heading the number takes. */
  readonly length: number
}

/** Reads "Secs. 53a-53 and 53a-54. Homicide defined." or undefined where the text begins no section. */
export function readSectionHeading(text: string): SectionHeading | undefined {
  const found = HEADING.exec(text)
  if (!found) return undefined
  const cites: string[] = []
  let endsOnly = false
  let ranged = false
  for (const [, joint, printed = ''] of (found[2] as string).replace(/\([^)]*\)/g, '').matchAll(PIECE)) {
    const cite = printed.replace(' ', '')
    const last = cites.at(-1)
    if (joint === 'to' && last !== undefined) {
      ranged = true
      const counted = countedRange(last, cite)
      if (counted) cites.push(...counted.slice(1))
      else {
        endsOnly = true
        cites.push(cite)
      }
    } else cites.push(cite)
  }
  const rest = text.slice(found[0].length).trim()
  return {
    cites,
    kind: cites.length > 1 || ranged || found[1] === 'Secs' ? 'group' : 'section',
    endsOnly,
    catchline: rest.replace(SEE_END, '$1'),
    length: found[0].length,
  }
}
