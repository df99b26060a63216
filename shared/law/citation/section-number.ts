import type { Reader } from './reader.ts'

// Hyphen, no-break hyphen, figure, en and em dash, minus: people and word processors use them all.
const DASH = '[-\\u2010-\\u2015\\u2212]'

/**
 * Title, dash, number. An italic l reaches us as a loose letter ("53a-117 l"), and the council's report has
 * "53a- 83a"; both are taken as one number.
 */
const NUMBER = new RegExp(
  `(\\d{1,4})([a-z]{0,2})\\s?${DASH}\\s?(\\d{1,4})([a-z]{0,3})(?:${DASH}(\\d{1,4})([a-z]{0,3})(?!\\s?${DASH}\\s?\\d))?(?:\\s(l{1,2}))?(?![\\p{L}\\p{N}])`,
  'iuy',
)

const UNFINISHED = new RegExp(`\\d{1,4}[a-z]{0,2}\\s?(?:${DASH}\\s?)?`, 'iy')

/**
 * Reads a section number and returns its canonical form: `53a-192a`, `31-51ll`, `42a-1-101`, `42a-2A-103`.
 * Fails on a title outside 1 to 54 and on a three-part number outside title 42a.
 */
export function readSectionNumber(reader: Reader): string {
  const start = reader.at
  const found = reader.take(NUMBER)
  if (!found) {
    const begun = reader.take(UNFINISHED)
    if (begun) {
      return reader.fail(
        `“${begun[0]}” does not go on to a section number such as 53a-192a; here is ${reader.ahead()}.`,
      )
    }
    return reader.fail(`A section number such as 53a-192a was expected, but here is ${reader.ahead()}.`)
  }
  const [, titleNumber = '', titleLetters = '', number = '', letters = '', third, thirdLetters = '', l = ''] =
    found
  const title = `${Number(titleNumber)}${titleLetters.toLowerCase()}`
  if (Number(titleNumber) < 1 || Number(titleNumber) > 54) {
    return reader.fail(`The General Statutes have titles 1 to 54; there is no title ${title}.`, start)
  }
  if (third === undefined) return `${title}-${number}${letters.toLowerCase()}${l.toLowerCase()}`
  if (title !== '42a') {
    return reader.fail(
      'Only title 42a has numbers of three parts (42a-1-101); elsewhere they number regulations.',
      start,
    )
  }
  return `${title}-${number}${letters.toUpperCase()}-${third}${thirdLetters.toLowerCase()}${l.toLowerCase()}`
}

interface Piece {
  readonly number: number
  readonly letters: string
}

function pieces(section: string): Piece[] {
  return section.split('-').map((part) => {
    const found = /^(\d*)(.*)$/s.exec(part)
    return { number: Number(found?.[1] || 0), letters: (found?.[2] ?? '').toLowerCase() }
  })
}

const order = <T>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * The order of the General Statutes, for `Array.prototype.sort`: titles 4, 4a, 4b, 5; numbers as numbers; suffixes
 * a to z before aa (1-1z before 1-1aa). A total order: two different strings never compare equal.
 */
export function compareSections(a: string, b: string): number {
  const left = pieces(a)
  const right = pieces(b)
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const x = left[i] as Piece
    const y = right[i] as Piece
    const found =
      order(x.number, y.number) || order(x.letters.length, y.letters.length) || order(x.letters, y.letters)
    if (found !== 0) return found
  }
  return order(left.length, right.length) || order(a, b)
}
