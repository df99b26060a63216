import type { Budget } from './align/matches.ts'
import { type ChangeSource, changesWithin } from './changes.ts'
import type { Change, Move, Redline, RedlineOptions } from './model.ts'
import { phraseMoves } from './moves/phrase-moves.ts'
import { type Settings, settingsOf } from './normalise.ts'
import { lazyProvisionIndex } from './provisions.ts'
import { findShared, firstNonSpace, type Segment, type Shared } from './segments.ts'
import { giveBackLexicon, giveBackList } from './text/spare.ts'
import { placeWhiteSpace } from './white-space.ts'

/** Name and version that a redline's receipts carry. The version changes whenever any result may change. */
const ENGINE = { name: 'charter-oak', version: '5' }

/** What one comparison may spend on exact search: a second or two for each at most. */
const newBudget = (): Budget => ({ steps: 1 << 28, cells: 1 << 28 })

/**
 * Compares two texts: what they share, what moved, and the changes that are left, each with its nature and provision.
 * The same input gives the same result everywhere: limits count steps, never time.
 */
export function compare(before: string, after: string, options?: RedlineOptions): Redline {
  const settings = settingsOf(options)
  const budget = newBudget()
  const shared = findShared(before, after, settings, budget)
  const source = {
    before,
    after,
    oldPlaces: lazyProvisionIndex(before),
    newPlaces: lazyProvisionIndex(after),
  }
  const moves = movesOf(source, shared, settings)
  giveBackLexicon(shared.lexicon)
  placeWhiteSpace(before, after, shared.equal, moves)
  const range = { a0: 0, a1: before.length, b0: 0, b1: after.length }
  const equal = settings.showWhiteSpace ? shared.equal : fromTheStart(source, shared.equal, range)
  const changes = changesWithin(source, range, equal, moves)
  return { changes, moves, engine: ENGINE, ...(budget.limit === undefined ? {} : { limit: budget.limit }) }
}

/** White space at the start of a text is no change of its own: it joins the first equal words, or makes equal texts. */
function fromTheStart(source: ChangeSource, equal: Segment[], range: Segment): Segment[] {
  const first = equal[0] ?? { a0: range.a1, a1: range.a1, b0: range.b1, b1: range.b1 }
  if (first.a0 > firstNonSpace(source.before) || first.b0 > firstNonSpace(source.after)) return equal
  if (range.a1 + range.b1 === 0) return equal
  return [{ ...first, a0: 0, b0: 0 }, ...equal.slice(1)]
}

function movesOf(source: ChangeSource, shared: Shared, settings: Settings): Move[] {
  const { before, after } = source
  const { lexicon, unmatched } = shared
  const [taken, put] = unmatched
  let found: Segment[] = []
  if (taken.isEmpty || put.isEmpty) for (const side of unmatched) side.giveBack()
  else {
    const old = taken.take(before, 0, lexicon, settings.showWhiteSpace)
    const neu = put.take(after, 1, lexicon, settings.showWhiteSpace)
    found = phraseMoves(before, after, old, neu, lexicon)
    giveBackList(old)
    giveBackList(neu)
  }
  const moves = [
    ...shared.moved.map((span) => moveOf(span, [{ kind: 'equal', ...spansOf(span) }])),
    ...found.map((span) => moveOf(span, innerChanges(source, span, settings))),
  ]
  return moves.sort((x, y) => x.from.start - y.from.start)
}

function spansOf({ a0, a1, b0, b1 }: Segment): Pick<Change, 'before' | 'after'> {
  return { before: { start: a0, end: a1 }, after: { start: b0, end: b1 } }
}

function moveOf(span: Segment, inner: readonly Change[]): Move {
  const { before, after } = spansOf(span)
  return { from: before, to: after, inner }
}

/** The redline of a moved passage against what it has become, with offsets into the whole texts. */
function innerChanges(source: ChangeSource, span: Segment, settings: Settings): Change[] {
  const oldText = source.before.slice(span.a0, span.a1)
  const newText = source.after.slice(span.b0, span.b1)
  const { equal, unmatched, lexicon } = findShared(oldText, newText, settings, newBudget())
  for (const side of unmatched) side.giveBack()
  giveBackLexicon(lexicon)
  for (const segment of equal) {
    segment.a0 += span.a0
    segment.a1 += span.a0
    segment.b0 += span.b0
    segment.b1 += span.b0
  }
  return changesWithin(source, span, equal, [])
}
