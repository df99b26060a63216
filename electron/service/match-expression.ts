/** What a person typed, as FTS5 expressions. Every word is quoted, so nothing typed is read as FTS5 syntax. */

/** The words of a text; hyphens, apostrophes, points and ampersands within one do not part it. */
export const wordsOf = (text: string): readonly string[] =>
  text.match(/[\p{L}\p{N}]+(?:[-'’.&][\p{L}\p{N}]+)*/gu) ?? []

/** The terms of what was typed: words in quotation marks together, and the last word may be unfinished. */
function termsOf(text: string): string[] {
  const phrases: string[] = []
  const rest = text.replace(/["“]([^"“”]+)["”]/g, (_, phrase: string) => {
    phrases.push(phrase)
    return ' '
  })
  const whole = phrases.map((phrase) => wordsOf(phrase).join(' ')).filter(Boolean)
  const single = wordsOf(rest)
  const unfinished = /[\p{L}\p{N}]$/u.test(text)
  return [
    ...whole.map((phrase) => `"${phrase}"`),
    ...single.map((word, index) => `"${word}"${unfinished && index === single.length - 1 ? '*' : ''}`),
  ]
}

/** @returns the expression for records with every term; null when there is no word in the text */
export function matchExpression(text: string): string | null {
  const terms = termsOf(text)
  return terms.length === 0 ? null : terms.join(' ')
}

/** From how many terms on a record with some of them may be meant; of two, one alone is another question. */
const FEWEST_FOR_SOME = 3

/** @returns the expression for records with at least one term; null when the text has too few for that */
export function matchSome(text: string): string | null {
  const terms = termsOf(text)
  return terms.length < FEWEST_FOR_SOME ? null : terms.join(' OR ')
}

/**
 * @param spellings ways of writing one thing, each taken as a phrase
 * @param unfinished whether more letters or digits may follow
 */
export function matchSpelling(spellings: readonly string[], unfinished: boolean): string {
  return spellings.map((spelling) => `"${wordsOf(spelling).join(' ')}"${unfinished ? '*' : ''}`).join(' OR ')
}
