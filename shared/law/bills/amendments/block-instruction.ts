import type { DocumentParagraph } from '../document.ts'
import type { Operation } from './model.ts'
import { listedNumbers } from './numbers.ts'

/**
 * Instructions about whole lines and sections, whose new words follow in quoted paragraphs: "Strike lines 2173 and
 * 2174 in their entirety and insert the following in lieu thereof:", "After the last section, add the following …".
 */

const RENUMBER = /\brenumber\b/i
const NUMBERS = String.raw`(\d+(?:[\s,]+(?:and\s+|to\s+|through\s+|inclusive,?\s*)*\d+)*(?:,?\s*inclusive)?)`
const SUBSTITUTE = String.raw`(\s*,?\s*and\s+(?:insert|substitute)\s+(?:in\s+lieu\s+thereof\s+)?the\s+following(?:\s+in\s+lieu\s+thereof)?)?`
const RENUMBERING = String.raw`(?:\s*,?\s*and\s+renumber\s+(?:the\s+)?(?:remaining\s+|subsequent\s+)?sections?(?:\s+and\s+internal\s+references)?(?:\s+accordingly)?)?`
const END = String.raw`\s*[:.]?\s*$`

const STRIKE_LINES = new RegExp(
  String.raw`^(?:Strike|Delete)\s+(?:out\s+)?lines?\s+${NUMBERS}\s*,?\s*(?:in\s+(?:its|their)\s+entirety)?${SUBSTITUTE}${END}`,
  'i',
)
const INSERT_LINES = new RegExp(
  String.raw`^(After|Before)\s+line\s+(\d+)\s*,?\s*(?:insert|add)(?:\s+the\s+following)?${END}`,
  'i',
)
const INSERT_LINES_LAST = new RegExp(
  String.raw`^Insert\s+the\s+following\s+(after|before)\s+line\s+(\d+)${END}`,
  'i',
)
const STRIKE_SECTIONS = new RegExp(
  String.raw`^(?:Strike|Delete)\s+(?:out\s+)?sections?\s+${NUMBERS}\s*,?\s*in\s+(?:its|their)\s+entirety${SUBSTITUTE}${RENUMBERING}${END}`,
  'i',
)
const STRIKE_ALL = new RegExp(
  String.raw`^Strike\s+(?:out\s+)?(?:everything|all)\s+after\s+the\s+enacting\s+clause\s*,?\s*and\s+(?:insert|substitute)\s+(?:in\s+lieu\s+thereof\s+)?the\s+following(?:\s+in\s+lieu\s+thereof)?${END}`,
  'i',
)
const APPEND = new RegExp(
  String.raw`^After\s+(?:the\s+last\s+section|section\s+(\d+[a-z]?))\s*,?\s*(?:add|insert)\s+the\s+following${RENUMBERING}${END}`,
  'i',
)

/**
 * The operation of an instruction about lines or sections, with the quoted paragraphs that follow it; undefined for
 * any other, and where words are announced but none follow or the other way round.
 */
export function readBlockInstruction(
  text: string,
  quoted: readonly DocumentParagraph[],
): Operation | undefined {
  const words = text.replace(/\s+/g, ' ').trim()
  const isGiven = quoted.length > 0
  const strike = STRIKE_LINES.exec(words)
  if (strike && Boolean(strike[2]) === isGiven)
    return { op: 'strike-lines', lines: listedNumbers(strike[1] as string), insert: quoted }
  const insert = INSERT_LINES.exec(words) ?? INSERT_LINES_LAST.exec(words)
  if (insert && isGiven) {
    const side = /before/i.test(insert[1] as string) ? 'before' : 'after'
    return { op: 'insert-lines', line: Number(insert[2]), side, insert: quoted }
  }
  const sections = STRIKE_SECTIONS.exec(words)
  if (sections && Boolean(sections[2]) === isGiven) {
    const numbers = listedNumbers(sections[1] as string).map(String)
    return { op: 'strike-sections', sections: numbers, insert: quoted, renumber: RENUMBER.test(words) }
  }
  if (STRIKE_ALL.test(words) && isGiven) return { op: 'strike-all', insert: quoted }
  const append = APPEND.exec(words)
  if (append && isGiven) {
    const after = append[1] === undefined ? {} : { after: append[1] }
    return { op: 'append', ...after, insert: quoted, renumber: RENUMBER.test(words) }
  }
  return undefined
}
