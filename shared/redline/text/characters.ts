/** What a UTF-16 code unit is to the tokeniser. */
export const SPACE = 1
export const LETTER = 2
export const DIGIT = 3
/** Combining marks, joiners and variation selectors: they belong to whatever stands before them. */
export const ATTACHED = 4
export const PUNCTUATION = 5
/** First half of a surrogate pair; the tokeniser then looks at the whole code point. */
export const HIGH_SURROGATE = 6

const ZERO_WIDTH_JOINER = 0x200d
/** Class of each UTF-16 code unit; 0 where `classOf` has not been asked yet. Read it as `classes[unit] || classOf(unit)`. */
export const classes = new Uint8Array(0x10000)

function classify(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdbff) return HIGH_SURROGATE
  const character = String.fromCharCode(unit)
  // U+0085 (next line) ends a line, yet JavaScript's \s leaves it out.
  if (/\s/.test(character) || unit === 0x85) return SPACE
  if (unit === ZERO_WIDTH_JOINER || unit === 0x200c || /[\p{M}\p{Variation_Selector}]/u.test(character))
    return ATTACHED
  if (/\p{L}/u.test(character)) return LETTER
  return /\p{N}/u.test(character) ? DIGIT : PUNCTUATION
}

for (let unit = 0; unit < 0x250; unit++) classes[unit] = classify(unit)

/** Returns the class of one UTF-16 code unit. */
export function classOf(unit: number): number {
  const known = classes[unit]!
  if (known !== 0) return known
  const found = classify(unit)
  classes[unit] = found
  return found
}

/** Tells whether the code point that starts at an offset belongs to the character before it, as a skin tone does. */
export function attachesPair(text: string, at: number): boolean {
  const point = text.codePointAt(at)!
  return (
    /[\p{M}\p{Emoji_Modifier}\p{Variation_Selector}]/u.test(String.fromCodePoint(point)) ||
    (point >= 0xe0020 && point <= 0xe007f)
  )
}

/** Tells whether a surrogate pair is a letter, such as a Gothic or a mathematical one. */
export function pairIsLetter(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(at)!))
}

export function isRegionalIndicator(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0
  return point >= 0x1f1e6 && point <= 0x1f1ff
}

/** Line ends as Unicode counts them. */
export function isLineEnd(unit: number): boolean {
  return unit === 10 || unit === 13 || unit === 0x85 || unit === 0x2028 || unit === 0x2029
}
