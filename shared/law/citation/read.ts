import type { FoundCitation } from './model.ts'
import { readAct, readSectionOfAct } from './read-act.ts'
import { seesAct } from './read-act-name.ts'
import { readBill, seesBill } from './read-bill.ts'
import { readChapter, seesChapter } from './read-chapter.ts'
import { readWordedPaths } from './read-provision.ts'
import { readSectionSign, readSections, seesSectionNumber } from './read-section.ts'
import type { Reader } from './reader.ts'

/**
 * Reads whatever citation begins here, with the list that it may open. Throws `Malformed` (see reader.ts) where what
 * begins like one does not go on like one.
 */
export function readCitations(reader: Reader): FoundCitation[] {
  if (seesAct(reader)) return readAct(reader)
  if (seesBill(reader)) return readBill(reader)
  if (seesChapter(reader)) return readChapter(reader)
  const start = reader.at
  const worded = readWordedPaths(reader)
  const sign = readSectionSign(reader)
  if (sign.found && !seesSectionNumber(reader)) {
    const ofAct = reader.attempt(() => readSectionOfAct(reader, start, worded))
    if (ofAct) return ofAct
  }
  return readSections(reader, start, sign.plural, worded)
}
