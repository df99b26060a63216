import type { ChapterCitation, FoundCitation } from './model.ts'
import type { Reader } from './reader.ts'

const CHAPTER = /ch(?:apter|ap\.|\.)\s*(\d{1,3}[a-z]{0,2})(?![\p{L}\p{N}-])/iuy
const PART = /\s*,\s*part\s+([IVXLC]+[A-Z]?)(?![\p{L}\p{N}])/iuy
const PART_FIRST = /part\s+([IVXLC]+[A-Z]?)\s+of\s+/iuy
const CHAPTER_START = /(?:part\s+[IVXLC]+[A-Z]?\s+of\s+)?ch(?:apter|ap\.|\.)\s*\d/iy

/** True where a chapter's name begins here. */
export function seesChapter(reader: Reader): boolean {
  return reader.sees(CHAPTER_START)
}

/** Reads "chapter 952", "Chapter 961, Part II", "part II of chapter 961". */
export function readChapter(reader: Reader): FoundCitation[] {
  const start = reader.at
  const partFirst = reader.take(PART_FIRST)
  const chapter = reader.take(CHAPTER)
  if (!chapter)
    return reader.fail(`A chapter number such as 814f was expected, but here is ${reader.ahead()}.`)
  const part = partFirst ?? reader.take(PART)
  const citation: ChapterCitation = {
    kind: 'chapter',
    chapter: (chapter[1] as string).toLowerCase(),
    ...(part && { part: (part[1] as string).toUpperCase() }),
  }
  return [{ citation, start, end: reader.at }]
}
