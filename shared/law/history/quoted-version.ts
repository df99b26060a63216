/**
 * A later text of a whole section is printed as a quotation with its heading: “Sec. 53a-275. Money laundering.
 * Definitions. For the purposes of …”. Quotation marks and heading are the Revisors', not the law's.
 */

const OPENING = /^“\s*Sec\.\s+\d[\w-]*\.\s*/
const FORMERLY = /^\(Formerly Secs?\.[^)]*\)\.?\s*/
/** A heading ends with a stop, and lettered text begins with "(a)". */
const TO_FIRST_LABEL = /^[^()“”\n]{3,300}?\.\s+(?=\(a\)\s)/

const count = (text: string, character: string): number => text.split(character).length - 1

/**
 * Takes number, heading and quotation marks off.
 * @param text the text as printed, paragraphs parted by "\n"
 * @param catchline the section's heading without its number; that of the later text may be another
 * @returns the text unchanged where it is no such quotation, or where its heading cannot be told from its words
 */
export function withoutQuotedHeading(text: string, catchline: string): string {
  const opening = OPENING.exec(text)
  // As many marks opened as closed: the first and the last are a pair.
  if (!opening || !text.endsWith('”') || count(text, '“') !== count(text, '”')) return text
  const inside = text.slice(opening[0].length, -1).replace(FORMERLY, '')
  const own = catchline.replace(FORMERLY, '').trim()
  if (own !== '' && inside.startsWith(own)) return inside.slice(own.length).trimStart()
  const heading = TO_FIRST_LABEL.exec(inside)
  return heading ? inside.slice(heading[0].length) : text
}
