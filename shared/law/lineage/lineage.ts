/** "Who wrote this": each word of a section's text with the act that it can be shown to be owed to. */
import { actsBetween } from './between.ts'
import { isIn, lifeOf, YEARS_BEHIND } from './life.ts'
import type { Cause, ChainText, Passage, SectionLineage } from './model.ts'
import { causeOfNew } from './new-words.ts'
import { type OldestText, oldWords } from './old-words.ts'
import { provisionRuns, topLabels, topOf } from './provision-spans.ts'
import { joined, type Run, shifted } from './runs.ts'
import { carriedWords } from './words-carried.ts'

/** A source line and history note that are known from elsewhere than the texts compared. */
export type Notes = Pick<ChainText, 'sourceLines' | 'history'>

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

/** The provision runs of a text cut to a range. */
function within(places: readonly Run<string>[], start: number, end: number): Run<string>[] {
  return places
    .filter((run) => run.end > start && run.start < end)
    .map((run) => ({ ...run, start: Math.max(start, run.start), end: Math.min(end, run.end) }))
}

/** What is said of the oldest text's words. */
function firstRuns(text: ChainText, life: OldestText): Run<Cause>[] {
  const tell = oldWords(life)
  return provisionRuns(text.text).map(({ start, end, value }) => ({ start, end, value: tell(value) }))
}

/** What is said of a text's words, from what was said of the words of the text before it. */
function nextRuns(
  earlier: ChainText,
  later: ChainText,
  lives: { before: OldestText; now: OldestText },
  runs: readonly Run<Cause>[],
): Run<Cause>[] {
  const before = earlier.sourceLines.length > 0 ? lives.before.life : []
  const between = actsBetween(earlier, later, before, lives.now.life)
  const places = provisionRuns(later.text)
  const printed = earlier.official ? undefined : topLabels(earlier.text)
  const tellOld = oldWords(lives.now)
  const carried = carriedWords(earlier.text, later.text)
  const kept = new Set(
    carried.flatMap(({ to }) => within(places, to.start, to.end).map((run) => topOf(run.value))),
  )
  const said = new Map<string, Cause>()
  const causeOf = (provision: string, words: string): Cause => {
    // A report may print some subsections only: what it leaves out was not thereby added later.
    if (printed && printed.size > 0 && !printed.has(topOf(provision)) && !kept.has(topOf(provision))) {
      const { note, ...cause } = tellOld(provision)
      return known(said, {
        ...cause,
        note: `${note} The text ${earlier.label} does not have ${topOf(provision)}.`,
      })
    }
    return known(said, causeOfNew(earlier, later, between, provision, words))
  }
  const found: Run<Cause>[] = []
  let at = 0
  const fresh = (end: number) => {
    for (const place of within(places, at, end)) {
      const words = later.text.slice(place.start, place.end)
      // White space alone has no author: it goes with the words before it.
      const last = words.trim() === '' ? found.at(-1)?.value : undefined
      found.push({ ...place, value: last ?? causeOf(place.value, words) })
    }
  }
  for (const { from, to } of carried) {
    fresh(to.start)
    found.push(...shifted(runs, from, to))
    at = to.end
  }
  fresh(later.text.length)
  return joined(found)
}

/** The same words said twice are one object, so that passages side by side join. */
function known(said: Map<string, Cause>, cause: Cause): Cause {
  const key = JSON.stringify(cause)
  const before = said.get(key)
  if (before) return before
  said.set(key, cause)
  return cause
}

function limitsOf(texts: readonly ChainText[], notes: Notes): string[] {
  const last = texts.at(-1)
  const [first] = texts
  const prints = texts.filter((text) => !text.official)
  return [
    ...(texts.length > 1
      ? []
      : [
          'This is the oldest text of the section in Charter Oak, so no words could be compared: acts are named by provision, from the history note.',
        ]),
    ...(texts.length > 1 && first
      ? [
          `Words are followed back to the text ${first.official ? 'of the ' : ''}${first.label}; for words older than that, acts are named by provision, from the history note.`,
        ]
      : []),
    ...prints
      .filter((text) => text !== last)
      .map(
        (text) =>
          `The text ${text.label} is no edition of the statutes: it may have been copied wrongly, or have been out of date. Acts of up to ${YEARS_BEHIND} years before it are taken to be possibly missing from it, older ones to be in it.`,
      ),
    ...(texts.every((text) => text.history.length === 0) && notes.history.length === 0
      ? ['No history note of the section is in Charter Oak: what each act did is not known.']
      : []),
  ]
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
