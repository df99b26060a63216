import { EDITION } from './edition.ts'
import type { Citation } from './model.ts'
import { readAct, readSectionOfAct } from './read-act.ts'
import type { Reader } from './reader.ts'

/** "of the general statutes", "of the 2026 supplement to the general statutes", with the revision that acts name. */
const OF_THE_STATUTES =
  /\s*,?\s*of\s+the\s+(?:(?:Connecticut\s+|\d{4}\s+supplement\s+to\s+the\s+)?general\s+statutes|C\.?G\.?S\b\.?)(?:\s*,\s*revision\s+of\s+\d{4})?(?:\s*,\s*revised\s+to\s+January\s+1,\s+\d{4})?/iy
const AND_FOLLOWING = /\s*,?\s*et\s+seq\b\.?/iy
const AS_AMENDED = /\s*,\s*as\s+amended(?:\s+by\s+this\s+act\b)?/iy
const BY = /\s+by\s+/iy
const OF_AN_ACT = /sec(?:tion|\.)?\s+(?=\d)/iy

/** "as amended by public act 26-70", "… by section 54 of public act 26-8". */
function readAmendment(reader: Reader): void {
  if (!reader.take(AS_AMENDED)) return
  reader.attempt(() => {
    if (!reader.take(BY)) return
    if (reader.take(OF_AN_ACT)) readSectionOfAct(reader, reader.at, [])
    else readAct(reader)
  })
}

/**
 * Reads what people put after a citation that does not change what it names: the compilation, the edition, "et seq."
 * and "as amended by …". An edition is not kept: a citation names the section, whichever text of it is meant.
 */
export function readTail(reader: Reader, { kind }: Citation): void {
  if (kind === 'section' || kind === 'section-range' || kind === 'chapter') {
    reader.take(AND_FOLLOWING)
    reader.take(OF_THE_STATUTES)
    reader.take(EDITION)
  }
  readAmendment(reader)
}
