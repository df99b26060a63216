import { diffWords, diffWordsWithSpace } from 'diff'
import DiffMatchPatch from 'diff-match-patch'
import { firstRedline } from '../../shared/redline/first-version.ts'
import { type Redline, redline } from '../../shared/redline/index.ts'
import { type Marks, marksOfSteps, type Step } from './marks.ts'

/** Something that marks how one text became another. */
export interface Engine {
  readonly name: string
  readonly mark: (before: string, after: string) => Marks
}

/** A moved passage counts as drafters mark it: struck where it stood, typed where it stands. */
function marksOfRedline(result: Redline, before: string, after: string): Marks {
  const marks = { before: new Uint8Array(before.length), after: new Uint8Array(after.length) }
  for (const change of result.changes) {
    if (change.kind === 'equal') continue
    marks.before.fill(1, change.before.start, change.before.end)
    marks.after.fill(1, change.after.start, change.after.end)
  }
  return marks
}

interface Part {
  readonly added?: boolean
  readonly removed?: boolean
  readonly value: string
}

function marksOfParts(before: string, after: string, parts: readonly Part[]): Marks {
  const steps = parts.map(
    (part): Step => [part.added ? 'insert' : part.removed ? 'delete' : 'equal', part.value],
  )
  return marksOfSteps(before, after, steps)
}

function semanticSteps(before: string, after: string): Step[] {
  const matcher = new DiffMatchPatch()
  // No time limit: the result must not depend on the machine.
  matcher.Diff_Timeout = 0
  const found = matcher.diff_main(before, after)
  matcher.diff_cleanupSemantic(found)
  return found.map(([kind, text]): Step => [kind === 1 ? 'insert' : kind === -1 ? 'delete' : 'equal', text])
}

/** The engine of the program. */
export const OWN: Engine = {
  name: 'Charter Oak',
  mark: (before, after) => marksOfRedline(redline(before, after), before, after),
}

/** What it is measured against: today's libraries as they come, and the program's first version. */
export const OTHERS: readonly Engine[] = [
  { name: 'diffWords', mark: (before, after) => marksOfParts(before, after, diffWords(before, after)) },
  {
    name: 'diffWordsWithSpace',
    mark: (before, after) => marksOfParts(before, after, diffWordsWithSpace(before, after)),
  },
  {
    name: 'diff-match-patch',
    mark: (before, after) => marksOfSteps(before, after, semanticSteps(before, after)),
  },
  {
    name: 'first version',
    mark: (before, after) => marksOfRedline(firstRedline(before, after), before, after),
  },
]
