import { ACT_KIND, ACT_NUMBER, type ActName, actFromGroups, SESSION } from '../citation/act-name.ts'
import { MONTH_PATTERN } from '../citation/session-name.ts'

const DATE = '[A-Z][a-z]+ \\d{1,2}, \\d{4}'
const SECTIONS =
  '(?:,?\\s*S\\.\\s*(?<sections>\\d+[a-z]?(?:\\([A-Za-z0-9]+\\))*(?:(?:,\\s*|\\s+and\\s+)\\d+[a-z]?(?:\\([A-Za-z0-9]+\\))*)*))?'
const NAMED = new RegExp(
  `(?:${SESSION}(?:${ACT_KIND})?|${ACT_KIND.replace('actKind', 'plainKind')})\\s*${ACT_NUMBER}${SECTIONS}`,
  'y',
)
const BARE = new RegExp(`${ACT_NUMBER}(?=[\\s,])${SECTIONS}`, 'y')
/** "1972 act", "1965 acts", "June, 1955 act", "1971 Supp. act". */
const BY_YEAR = new RegExp(`(?:${MONTH_PATTERN},?\\s+)?(?<year>1[89]\\d\\d)\\s+(?:special act|act)s?\\b`, 'y')
const ALSO_SECTION = /(?:,|,?\s+and)\s+S\.\s*(\d+[a-z]?(?:,\s*\d+[a-z]?)*)/y
const EFFECTIVE_ASIDE = new RegExp(`,\\s*(?:effective\\s+${DATE}|which\\b[^,]*|in\\s+S\\.\\s*\\d+),`, 'y')
const JOINT = /\s*,\s*(?:and\s+)?|\s+and\s+/y

export interface Actor {
  readonly acts: readonly ActName[]
  readonly year?: number
  readonly actSections: readonly string[]
  /** Where what it did begins. */
  readonly end: number
}

/**
 * Reads who did it at the start of a clause: "P.A. 86-330, S. 7", "P.A. 73-1 and 73-2", "Sept. Sp. Sess. P.A. 09-6",
 * "1972 act". Undefined where the clause names no act there.
 */
export function readActor(text: string): Actor | undefined {
  const acts: ActName[] = []
  const actSections: string[] = []
  let year: number | undefined
  let at = 0
  let end = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const found = pattern.exec(text)
    if (found) at = pattern.lastIndex
    return found
  }
  for (;;) {
    const named = take(NAMED)
    // "85-117 amended …": the note left out the abbreviation.
    const bare = named ? null : take(BARE)
    const found = named ?? bare
    if (found) {
      const groups = { ...found.groups, actKind: found.groups?.actKind ?? found.groups?.plainKind }
      acts.push(actFromGroups(groups))
      actSections.push(...(found.groups?.sections?.match(/\d+[a-z]?(?:\([A-Za-z0-9]+\))*/g) ?? []))
    } else {
      const byYear = take(BY_YEAR)
      if (!byYear) break
      year = Number(byYear.groups?.year)
    }
    for (let more = take(ALSO_SECTION); more; more = take(ALSO_SECTION))
      actSections.push(...((more[1] as string).match(/\d+[a-z]?/g) ?? []))
    take(EFFECTIVE_ASIDE)
    end = at
    if (!take(JOINT)) break
  }
  if (acts.length === 0 && year === undefined) return undefined
  return { acts, ...(year !== undefined && { year }), actSections, end }
}

const ANYWHERE = new RegExp(
  `\\b(?:${SESSION}(?:${ACT_KIND})?|${ACT_KIND.replace('actKind', 'plainKind')})\\s*${ACT_NUMBER}`,
  'g',
)

/** Every act named anywhere in a text. */
export function findActNames(text: string): ActName[] {
  return [...text.matchAll(ANYWHERE)].map((match) =>
    actFromGroups({ ...match.groups, actKind: match.groups?.actKind ?? match.groups?.plainKind }),
  )
}
