import type { ParseResult } from './model.ts'
import { readCitations } from './read.ts'
import { Malformed, Reader } from './reader.ts'
import { readTail } from './tail.ts'

const LEADING = /[\s"“‘']*(\((?=.*\)[\s.,;:"”’']*$))?[\s"“‘']*/sy
const CLOSING = /\s*\)/y
const PUNCTUATION = /[\s.,;:"”’']*/y

/** A citation longer than this is not one; the limit also bounds the work that a hostile request can cause. */
const LONGEST = 400

function malformed(message: string, where: number): ParseResult {
  return { ok: false, code: 'MALFORMED_CITATION', message, where }
}

/**
 * Reads one citation as people type it, in any of the forms that `formatCitation` prints and many more. A number with
 * no sign is a section (`17-32` is section 17-32; the act is `P.A. 17-32`). Never throws: what cannot be read gives
 * `MALFORMED_CITATION` with what was wrong and the offset at which it was.
 */
export function parseCitation(text: string): ParseResult {
  if (text.trim() === '')
    return malformed('There is no citation here. Type one such as 53a-192a(a) or P.A. 17-32.', 0)
  if (text.length > LONGEST) return malformed(`A citation has at most ${LONGEST} characters.`, LONGEST)
  const reader = new Reader(text, 0, true)
  const isBracketed = reader.take(LEADING)?.[1] !== undefined
  try {
    const [first, second] = readCitations(reader)
    if (!first) return malformed('No citation was recognised.', reader.at)
    if (second)
      return malformed('This names more than one provision. Give one citation at a time.', second.start)
    readTail(reader, first.citation)
    if (isBracketed) reader.take(CLOSING)
    reader.take(PUNCTUATION)
    if (reader.at < text.length) {
      return malformed(`The citation was understood up to here, but not ${reader.ahead()}.`, reader.at)
    }
    return { ok: true, citation: first.citation }
  } catch (error) {
    if (error instanceof Malformed) return malformed(error.message, error.where)
    throw error
  }
}
