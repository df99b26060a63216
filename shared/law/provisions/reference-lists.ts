import type { Candidate } from './candidates.ts'
import type { Reading } from './labels.ts'

const JOIN = /^\s*(?:,\s*inclusive\s*)?,?\s*(?:(?:and\/or|and|or|to|through)\s+)?$/i
const JOIN_BY_COMMA = /^\s*,\s*(?:(?:and|or)\s+)?$/i
const GOES_ON = /^\s*(?:[(,;.)]|(?:and|or|to|through|inclusive|of)\b)/i
/** Longer lists of references than this do not occur; the limit bounds the work that a hostile text can cause. */
const LONGEST = 60

const isLaterMember = ({ context }: Candidate): boolean => context === 'listed' || context === 'adjoining'

/** The members of the list of references that ends `labels`, latest first. */
function membersLatestFirst(labels: readonly Candidate[]): Candidate[] {
  const first = labels.findLastIndex((one) => !isLaterMember(one))
  return labels.slice(Math.max(first, 0)).reverse()
}

/** True where one of the readings is above the latest member that counts in the same style. */
function rises(latestFirst: readonly Candidate[], possible: readonly Reading[]): boolean {
  return possible.some(({ style, ordinal }) => {
    const latest = latestFirst.flatMap((one) => one.readings).find((reading) => reading.style === style)
    return latest !== undefined && latest.ordinal < ordinal
  })
}

/**
 * Whether a label goes on with the list of references that ends with the labels before it, as (3) does in
 * "subdivision (1), (2) or (3) of this subsection". `between` is the text since the last of them, `after` the text that
 * follows. What tells the next marker of the provision from a further reference:
 * - the labels of a list rise, each in its style: after "42 USC 1320a-7(a)(1), (2) or (3), " (B) is none of them, nor
 *   is (8) after "18 USC 922(g)(4) or (g)(9), or "; only an outer label may stand again, as that (g) does;
 * - the statutes put no comma before the last member of a list ("(1), (2) or (3)"): in "pursuant to said subdivision
 *   (1), (3) one million dollars" and "(1), and (5) two hundred dollars" a new provision begins.
 */
export function goesOnWithReferences(
  labels: readonly Candidate[],
  { label, readings }: Pick<Candidate, 'label' | 'readings'>,
  between: string,
  after: string,
): boolean {
  const previous = labels.at(-1)
  const isReference = previous && (previous.context === 'referred' || isLaterMember(previous))
  if (!isReference || between.trim() === '' || !JOIN.test(between)) return false
  if (JOIN_BY_COMMA.test(between) && !GOES_ON.test(after)) return false
  const members = membersLatestFirst(labels.slice(-LONGEST))
  return rises(members, readings) || (after.startsWith('(') && members.some((one) => one.label === label))
}
