/** One step along the chain: what is said of a text's words, from what was said of the words of the text before it. */
import type { Span } from '../../redline/index.ts'
import { actsBetween } from './between.ts'
import type { Cause, ChainText } from './model.ts'
import { causeOfNew } from './new-words.ts'
import { type OldestText, oldWords } from './old-words.ts'
import { provisionRuns, topLabels, topOf } from './provision-spans.ts'
import { joined, type Run, shifted } from './runs.ts'
import { carriedWords } from './words-carried.ts'

/** The provision runs of a text cut to a range. */
export function within(places: readonly Run<string>[], start: number, end: number): Run<string>[] {
  return places
    .filter((run) => run.end > start && run.start < end)
    .map((run) => ({ ...run, start: Math.max(start, run.start), end: Math.min(end, run.end) }))
}

/** What is said of a text's words, from what was said of the words of the text before it. */
export function nextRuns(
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
  const freshly = new Set<Cause>()
  let at = 0
  const fresh = (end: number) => {
    for (const place of within(places, at, end)) {
      const words = later.text.slice(place.start, place.end)
      // White space alone has no author: it goes with the words before it.
      const last = words.trim() === '' ? found.at(-1)?.value : undefined
      const value = last ?? causeOf(place.value, words)
      freshly.add(value)
      found.push({ ...place, value })
    }
  }
  for (const { from, to } of carried) {
    fresh(to.start)
    // A stop kept after words that are all new is no words of its author's: it goes with them.
    const newBefore = found.at(-1)
    const lead = newBefore && freshly.has(newBefore.value) ? stopsAt(earlier.text, later.text, from, to) : 0
    if (newBefore) found.push({ start: to.start, end: to.start + lead, value: newBefore.value })
    found.push(...shifted(runs, { ...from, start: from.start + lead }, { ...to, start: to.start + lead }))
    at = to.end
  }
  fresh(later.text.length)
  return joined(found)
}

const STOPS = /^[.,;:]+\s*/

/** How many characters of stops and white space open a passage in both texts alike. */
function stopsAt(before: string, after: string, from: Span, to: Span): number {
  const stops = STOPS.exec(after.slice(to.start, to.end))?.[0] ?? ''
  return before.startsWith(stops, from.start) ? stops.length : 0
}

/** The same words said twice are one object, so that passages side by side join. */
function known(said: Map<string, Cause>, cause: Cause): Cause {
  const key = JSON.stringify(cause)
  const before = said.get(key)
  if (before) return before
  said.set(key, cause)
  return cause
}
