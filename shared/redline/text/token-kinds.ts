import { classOf, DIGIT, HIGH_SURROGATE, LETTER, pairIsLetter } from './characters.ts'

/** Kinds of tokens, as the reading rules tell them apart. */
export const WORD = 0
/** Articles, prepositions, pronouns and auxiliaries: words that every sentence has. */
export const COMMON_WORD = 1
/** Words that open a phrase: conjunctions and the words that open a proviso or an exception. */
export const OPENING_WORD = 2
export const NUMBER = 3
/** A label in parentheses, such as `(17)`. */
export const ENUMERATOR = 4
/** `,` and other marks within a sentence. */
export const COMMA = 5
/** `.`, `;`, `:` and other marks that close a clause. */
export const STOP = 6
/** Opening quotation marks and brackets are not told from closing ones: a straight quotation mark is both. */
export const OTHER_MARK = 7
/** A number in words; 8 is the border rules' sign for a line end. */
export const NUMERAL = 9

const COMMON = new Set(
  (
    'a an the of to in on at by for from with without within into onto under upon over as is are was were be been being ' +
    'has have had having do does did shall will may must can could should would might not no any each every all both ' +
    'either neither such this that these those it its he she him her his their they them which who whom whose what ' +
    'there here then than so if also only same other another more most less least ' +
    // What compound prepositions are made of: in accordance with, pursuant to, with respect to.
    'accordance pursuant respect regard relating concerning regarding according'
  ).split(' '),
)
const OPENING = new Set(
  'and or but nor except unless provided including until when where while whereas because since after before'.split(
    ' ',
  ),
)

const ONES = 'one two three four five six seven eight nine'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const NUMERALS = new Set([
  ...ONES,
  ...'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen hundred thousand million'.split(
    ' ',
  ),
  ...TENS,
  ...TENS.flatMap((ten) => ONES.map((one) => `${ten}-${one}`)),
])

/** Every word that is not like any other. */
const KINDS = new Map<string, number>()
/** For the first two letters of those words, the lengths that they have, as bits: most words are none of them. */
const LENGTHS = new Int32Array(1024)
const initials = (first: number, second: number) => ((first & 31) << 5) | (second & 31)
for (const [words, kind] of [
  [COMMON, COMMON_WORD],
  [NUMERALS, NUMERAL],
  [OPENING, OPENING_WORD],
] as const) {
  for (const word of words) {
    KINDS.set(word, kind)
    LENGTHS[initials(word.charCodeAt(0), word.charCodeAt(1))]! |= 1 << word.length
  }
}

/** Returns the kind of the token at `[start, end)` of a text. */
export function classifyToken(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start)
  const length = end - start
  if (length === 1) {
    if (first === 0x2c) return COMMA
    if (first === 0x2e || first === 0x3b || first === 0x3a) return STOP
  }
  const kind = classOf(first)
  // A citation such as 53a-192a says as much as a word; a number in a date or an amount says less.
  if (kind === DIGIT) return /^[\d,.]+$/.test(text.slice(start, end)) ? NUMBER : WORD
  if (first === 0x24 && length > 1) return NUMBER
  if (kind !== LETTER && !(kind === HIGH_SURROGATE && length > 1 && pairIsLetter(text, start))) {
    return first === 0x28 && text.charCodeAt(end - 1) === 0x29 ? ENUMERATOR : OTHER_MARK
  }
  const second = length > 1 ? text.charCodeAt(start + 1) : 0
  if (length > 31 || (LENGTHS[initials(first, second)]! & (1 << length)) === 0) return WORD
  const word = text.slice(start, end)
  return KINDS.get(word) ?? KINDS.get(word.toLowerCase()) ?? WORD
}
