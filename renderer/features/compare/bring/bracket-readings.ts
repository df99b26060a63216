/** Readings of a plain text whose brackets look like a drafter's deletions: its underlining, if any, was lost. */
import { readDraftedText } from '#shared/law/drafting.ts'
import type { BroughtText } from './brought-texts.ts'

const BRACKETED = /\[([^[\]]+)\]/g
/** Bracketed by others than drafters: "[sic]", a ticked box, a note's number, words left out. */
const OF_OTHERS = /^\s*(?:sic|x|\d+|\p{P}*)\s*\.?\s*$/iu

/** Whether a text has brackets that may hold words which a drafter deletes: "[he] such person", "[(2)] (3)". */
export function looksDrafted(text: string): boolean {
  for (const [, words = ''] of text.matchAll(BRACKETED)) if (!OF_OTHERS.test(words)) return true
  return false
}

const asPrinted =
  'As printed, it is compared with its brackets and the words in them. Inserted words are not marked in plain text.'
const oldInferred =
  'Words in brackets are kept, and words that were found to take their place left out. This is inferred, not a record.'
const newReading = 'Words in brackets are left out and all others kept.'
const oldUnknown = 'How it read before is not offered: plain text does not tell which words were inserted.'

/**
 * The same text with the readings that its brackets give. The old one is there only where what replaced each bracketed
 * word was found by a rule, and even then it is inferred; the new one is exact if the brackets are a drafter's.
 */
export function readBrackets(brought: BroughtText): BroughtText {
  const { text, notes } = brought
  const drafted = readDraftedText(text)
  const told = drafted.marks === 'inferred'
  const known = [...notes, ...drafted.notes, ...(told ? [] : [oldUnknown])]
  const printed = { text, notes: [...known, asPrinted] }
  const readings = {
    printed,
    new: { text: drafted.newText, notes: [...known, newReading] },
    ...(told && { old: { text: drafted.oldText, notes: [...known, oldInferred] } }),
  }
  return { ...brought, ...printed, readings, reading: 'printed', inferred: true }
}
