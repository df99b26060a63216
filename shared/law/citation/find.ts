import type { FoundCitation } from './model.ts'
import { readCitations } from './read.ts'
import { Reader } from './reader.ts'
import { MONTH_PATTERN } from './session-name.ts'

/** Where a citation may begin in prose. A bare number counts only with a lettered title (53a-83): 17-32 may be anything. */
const CUE = new RegExp(
  [
    '(?:subsection|subdivision|subparagraph|subclause|clause)s?\\s*\\(',
    '§',
    'C\\.?\\s?G\\.?\\s?S\\b',
    'Conn(?:\\.|ecticut)\\s+Gen',
    'General\\s+Statutes\\s+(?:§|sec)',
    'sec(?:tion)?s?\\b',
    '[PS]\\.?\\s?A\\b',
    '(?:public|special)\\s+act',
    `${MONTH_PATTERN}(?:\\s\\d{1,2})?,?\\s+(?:\\d{4},?\\s+)?Sp`,
    `(?:${MONTH_PATTERN},\\s*)?1[89]\\d\\d,\\s*[PS]\\.\\s?A`,
    '(?:sub(?:stitute|(?:st)?\\.)?\\s|s)?[HS]\\.?\\s?[BJ]\\b',
    '(?:substitute\\s+(?:for\\s+)?)?(?:house|senate)\\s+(?:bill|joint|res)',
    '(?:part\\s+[IVXLC]+[A-Z]?\\s+of\\s+)?chapter\\s',
    '\\d{1,2}[a-z]{1,2}-\\d',
  ].join('|'),
  'giu',
)

const NOT_INSIDE_A_WORD = /[\p{L}\p{N}\-$#]/u

/** Other compilations number their parts the same way; what stands before or after tells. */
const OTHER_LAW_BEFORE =
  /(?:Practice\s+B(?:oo)?k|Agencies|Regs?\.?|U\.?\s?S\.?\s?C\.?|C\.?\s?F\.?\s?R\.?)[\s,.]*$/i
const OTHER_LAW_AFTER =
  /\s*,?\s*of\s+(?:the\s+|said\s+)?(?:regulations|code\s+of|internal\s+revenue|public\s+law|federal|united\s+states|practice\s+book|revised\s+statutes|title\s+\d+\s+of\s+the\s+(?:united|code)|(?:\d+\s+)?CFR|(?:\d+\s+)?USC|bankruptcy)/iy

/**
 * Every citation in running prose, in order, none overlapping another. A list gives one each ("subdivision (1) or (2)
 * of subsection (a) of section 53a-86" gives two); a range of provisions gives its two ends, a range of sections one
 * `section-range`. References with no number of their own ("subsection (a) of this section") are not citations.
 * Offsets are UTF-16 code units.
 */
export function findCitations(text: string): FoundCitation[] {
  const found: FoundCitation[] = []
  CUE.lastIndex = 0
  for (let cue = CUE.exec(text); cue; cue = CUE.exec(text)) {
    if (cue.index > 0 && NOT_INSIDE_A_WORD.test(text[cue.index - 1] as string)) {
      CUE.lastIndex = cue.index + 1
      continue
    }
    const reader = new Reader(text, cue.index, false)
    const read = reader.attempt(() => readCitations(reader))
    const isOther =
      OTHER_LAW_BEFORE.test(text.slice(Math.max(0, cue.index - 40), cue.index)) ||
      reader.sees(OTHER_LAW_AFTER)
    if (read && !isOther) found.push(...read)
    CUE.lastIndex = read ? Math.max(reader.at, cue.index + 1) : cue.index + 1
  }
  return found
}
