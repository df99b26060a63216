import type { Matches } from '../align/matches.ts'
import { keepFirstOfRepeated } from './alternatives.ts'
import { dropIslands } from './islands.ts'
import { keepJoinedNames } from './joined-names.ts'
import { keepLineEnds } from './line-ends.ts'
import { refine } from './refine.ts'
import { keepSharedEdges } from './shared-edges.ts'
import { typeStrandedMarks } from './stranded-marks.ts'
import type { Stretch } from './stretch.ts'
import { replaceWholeNumerals } from './whole-numerals.ts'
import { markWholeProvisions } from './whole-provisions.ts'

const RULES = [
  refine,
  dropIslands,
  replaceWholeNumerals,
  keepJoinedNames,
  keepFirstOfRepeated,
  keepLineEnds,
  markWholeProvisions,
  keepSharedEdges,
  typeStrandedMarks,
]
/** Rules that book themselves what they give up, and ask first. */
const KEEP_ACCOUNT = new Set<(typeof RULES)[number]>([refine, dropIslands])

/** Makes an alignment read as a drafter would mark it: each rule takes the matches that the one before it left. */
export function readAsDrafted(stretch: Stretch, found: Matches): Matches {
  return RULES.reduce((matches, rule) => {
    const left = rule(stretch, matches)
    if (!KEEP_ACCOUNT.has(rule)) stretch.account.give(matches.size() - left.size())
    return left
  }, found)
}
