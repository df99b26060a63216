/** Words between white space, counted in one pass: for telling a size at once, not for a redline's own counts. */
export function countWords(text: string): number {
  let words = 0
  let within = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const space = code === 32 || (code >= 9 && code <= 13) || code === 160
    if (!space && !within) words++
    within = !space
  }
  return words
}
