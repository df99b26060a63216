/**
 * What a person typed, as an FTS5 expression: every word must occur, words in quotation marks together, and the last
 * word may be unfinished. Every word is quoted, so nothing typed is read as FTS5 syntax.
 * @returns null when there is no word in it
 */
export function matchExpression(text: string): string | null {
  const phrases: string[] = []
  const rest = text.replace(/["“]([^"“”]+)["”]/g, (_, phrase: string) => {
    phrases.push(phrase)
    return ' '
  })
  const words = (part: string) => part.match(/[\p{L}\p{N}]+(?:[-'’.&][\p{L}\p{N}]+)*/gu) ?? []
  const whole = phrases.map((phrase) => words(phrase).join(' ')).filter(Boolean)
  const single = words(rest)
  const unfinished = /[\p{L}\p{N}]$/u.test(text)
  const terms = [
    ...whole.map((phrase) => `"${phrase}"`),
    ...single.map((word, index) => `"${word}"${unfinished && index === single.length - 1 ? '*' : ''}`),
  ]
  return terms.length === 0 ? null : terms.join(' ')
}
