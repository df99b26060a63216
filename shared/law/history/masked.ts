/** Law quoted inside a note must not be read as the note's own words, so it is masked, character for character. */

const FILLER = '\u0001'

/**
 * The text with every quotation (curly or straight marks) blanked out, marks kept; offsets stay the same. A quotation
 * that is never closed ends with its clause: at the next ";" followed by an act.
 */
export function maskQuotations(text: string): string {
  const blank = (inner: string): string => FILLER.repeat(inner.length)
  return text
    .replace(/“([^“”]*)”/g, (_, inner: string) => `“${blank(inner)}”`)
    .replace(/"([^"]*)"/g, (_, inner: string) => `"${blank(inner)}"`)
}

/**
 * Where brackets open that are closed again. A Revisor's note that lost its closing bracket (§ 17a-101) must not swallow
 * the clauses of later acts.
 */
function openings(masked: string): Set<number> {
  const waiting: { at: number; closes: string }[] = []
  const closed = new Set<number>()
  for (let at = 0; at < masked.length; at++) {
    const character = masked[at]
    if (character === '(' || character === '[') waiting.push({ at, closes: character === '(' ? ')' : ']' })
    const partner = waiting.findLastIndex(({ closes }) => closes === character)
    if (partner < 0) continue
    closed.add((waiting[partner] as { at: number }).at)
    waiting.length = partner
  }
  return closed
}

/** Half-open ranges of the masked text between separators that stand outside brackets; an unclosed bracket is none. */
export function splitOutsideBrackets(masked: string, separator: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  const opens = openings(masked)
  let depth = 0
  let start = 0
  for (let at = 0; at < masked.length; at++) {
    const character = masked[at]
    if (opens.has(at)) depth++
    else if (character === ')' || character === ']') depth = Math.max(0, depth - 1)
    else if (character === separator && depth === 0) {
      found.push({ start, end: at })
      start = at + 1
    }
  }
  found.push({ start, end: masked.length })
  return found
}

/** A history note's paragraph as its clauses, each with the semicolon that ends it: joined by spaces they are the note. */
export function printedClauses(paragraph: string): string[] {
  return splitOutsideBrackets(maskQuotations(paragraph), ';')
    .map(({ start, end }) => paragraph.slice(start, end + 1).trim())
    .filter((clause) => clause !== '')
}
