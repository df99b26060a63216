/** "Who wrote this": each word of a section's text with the act that it can be shown to be owed to. */
import { isIn, lifeOf } from './life.ts'
import { limitsOf } from './limits.ts'
import type { Cause, ChainText, Notes, Passage, SectionLineage } from './model.ts'
import { nextRuns, within } from './next-runs.ts'
import { type OldestText, oldWords } from './old-words.ts'
import { provisionRuns } from './provision-spans.ts'
import { joined, type Run } from './runs.ts'

/** What is known of the acts before each text; see `OldestText`. */
function livesOf(texts: readonly ChainText[], notes: Notes): OldestText[] {
  const newest = lifeOf(notes)
  const own = texts.map((text) => (text.sourceLines.length > 0 ? lifeOf(text) : []))
  return texts.map((text, at) => {
    if (text.sourceLines.length > 0) return { life: own[at] ?? [], doubtful: [] }
    // A print without a source line has the life that the next edition prints, as far as its day reaches.
    const next = own.slice(at + 1).find((life) => life.length > 0) ?? newest
    const has = (state: 'yes' | 'maybe') => next.filter((step) => isIn(step, text.date) === state)
    return { life: has('yes'), doubtful: has('maybe') }
  })
}

/** What is said of the oldest text's words. */
function firstRuns(text: ChainText, life: OldestText): Run<Cause>[] {
  const tell = oldWords(life)
  return provisionRuns(text.text).map(({ start, end, value }) => ({ start, end, value: tell(value) }))
}

/**
 * Attributes each word of the last text to the text in which it first stands, and through the acts between that text
 * and the one before it to an act where that can be shown; words of the oldest text to the act that the history note
 * names for their provision. Moved and renumbered provisions keep their authors.
 * @param texts oldest first, at least one; the last is the text shown
 * @param notes the section's newest source line and history note, for a print that has none and no edition after it
 * @returns passages that joined are the last text
 */
export function sectionLineage(
  texts: readonly ChainText[],
  notes: Notes = { sourceLines: [], history: [] },
): SectionLineage {
  const lives = livesOf(texts, notes)
  const [first, ...later] = texts
  if (!first) return { passages: [], compared: [], limits: [] }
  const none = { life: [], doubtful: [] }
  let runs = firstRuns(first, lives[0] ?? none)
  later.forEach((text, at) => {
    const earlier = texts[at] as ChainText
    runs = nextRuns(earlier, text, { before: lives[at] ?? none, now: lives[at + 1] ?? none }, runs)
  })
  const shown = texts.at(-1) as ChainText
  return { passages: passagesOf(shown.text, runs), compared: texts, limits: limitsOf(texts, notes) }
}

function passagesOf(text: string, runs: readonly Run<Cause>[]): Passage[] {
  const places = provisionRuns(text)
  return joined(runs).flatMap((run) =>
    within(places, run.start, run.end).map(({ start, end, value }) => ({
      start,
      end,
      provision: value,
      ...run.value,
    })),
  )
}
