import type { Change, ChangeKind, ChangeNature, Move } from './model.ts'
import { natureOf } from './natures.ts'
import { splitBlock } from './pieces.ts'
import type { ProvisionIndex } from './provisions.ts'
import { firstNonSpace, type Segment } from './segments.ts'

/** Where to find what the changes are made from. */
export interface ChangeSource {
  readonly before: string
  readonly after: string
  readonly oldPlaces: ProvisionIndex
  readonly newPlaces: ProvisionIndex
}

function natureOfSegment(
  { before, after, oldPlaces, newPlaces }: ChangeSource,
  segment: Segment,
): ChangeNature {
  const nature = natureOf(before.slice(segment.a0, segment.a1), after.slice(segment.b0, segment.b1))
  // "subdivision [(2)] {(3)} of this section" refers to something else now: that is no renumbering.
  const opens = nature === 'renumbering' && oldPlaces.opens(segment.a0) && newPlaces.opens(segment.b0)
  if (nature === 'renumbering' && !opens) return 'substantive'
  const numbers =
    nature === 'substantive' &&
    oldPlaces.isSectionNumber(segment.a0, segment.a1) &&
    newPlaces.isSectionNumber(segment.b0, segment.b1)
  return numbers ? 'renumbering' : nature
}

/**
 * Where the words of a stretch begin: a subsection put after the last one comes with the line break before it, which
 * stands in the subsection above. The start, where there are no words.
 */
function wordsFrom(text: string, start: number, end: number): number {
  const at = firstNonSpace(text, start, end)
  return at < end ? at : start
}

/** Makes the change that stands for a segment of a kind. */
function changeOf(source: ChangeSource, kind: ChangeKind, segment: Segment, move?: number): Change {
  const span = {
    before: { start: segment.a0, end: segment.a1 },
    after: { start: segment.b0, end: segment.b1 },
  }
  if (kind === 'equal') return { kind, ...span }
  const { oldPlaces, newPlaces } = source
  const moved = kind === 'moved-from' || kind === 'moved-to'
  return {
    kind,
    ...span,
    // A move alone may change what the law says, as when a proviso leaves its sentence: it is never hidden as editorial.
    nature: moved ? 'substantive' : natureOfSegment(source, segment),
    provisionBefore: oldPlaces.at(wordsFrom(source.before, segment.a0, segment.a1)),
    provisionAfter: newPlaces.at(wordsFrom(source.after, segment.b0, segment.b1)),
    ...(move === undefined ? {} : { move }),
  }
}

/** Appends the changes of one difference that holds no moved passage. */
function addBlock(source: ChangeSource, block: Segment, changes: Change[]): void {
  for (const piece of splitBlock(source, block)) {
    if (piece.a0 === piece.a1 && piece.b0 === piece.b1) continue
    const kind = piece.b0 === piece.b1 ? 'deleted' : piece.a0 === piece.a1 ? 'inserted' : 'replaced'
    changes.push(changeOf(source, kind, piece))
  }
}

/** Lists the changes between two places of both texts: the equal segments there, and what is between them. */
export function changesWithin(
  source: ChangeSource,
  range: Segment,
  equal: readonly Segment[],
  moves: readonly Move[],
): Change[] {
  const changes: Change[] = []
  const fromOrder = moves.map((_, index) => index)
  const toOrder = fromOrder.toSorted((x, y) => moves[x]!.to.start - moves[y]!.to.start)
  let nextFrom = 0
  let nextTo = 0
  let a = range.a0
  let b = range.b0
  const between = (a1: number, b1: number) => {
    const gone: number[] = []
    const come: number[] = []
    while (nextFrom < moves.length && moves[fromOrder[nextFrom]!]!.from.start < a1)
      gone.push(fromOrder[nextFrom++]!)
    while (nextTo < moves.length && moves[toOrder[nextTo]!]!.to.start < b1) come.push(toOrder[nextTo++]!)
    if (gone.length + come.length > 0)
      addWithMoves(source, { a0: a, a1, b0: b, b1 }, moves, gone, come, changes)
    else if (a1 > a || b1 > b) addBlock(source, { a0: a, a1, b0: b, b1 }, changes)
  }
  for (const segment of equal) {
    between(segment.a0, segment.b0)
    const last = changes.at(-1)
    if (last?.kind === 'equal') changes.pop()
    const whole =
      last?.kind === 'equal' ? { ...segment, a0: last.before.start, b0: last.after.start } : segment
    changes.push(changeOf(source, 'equal', whole))
    a = segment.a1
    b = segment.b1
  }
  between(range.a1, range.b1)
  return changes
}

/** Appends the changes of a difference from which passages have moved away, or to which they have come. */
function addWithMoves(
  source: ChangeSource,
  block: Segment,
  moves: readonly Move[],
  gone: readonly number[],
  come: readonly number[],
  changes: Change[],
): void {
  let a = block.a0
  let b = block.b0
  const firstGone = gone.length > 0 ? moves[gone[0]!]!.from.start : block.a1
  const firstCome = come.length > 0 ? moves[come[0]!]!.to.start : block.b1
  addBlock(source, { a0: a, a1: firstGone, b0: b, b1: firstCome }, changes)
  a = firstGone
  b = firstCome
  for (const move of gone) {
    const { start, end } = moves[move]!.from
    addBlock(source, { a0: a, a1: start, b0: b, b1: b }, changes)
    changes.push(changeOf(source, 'moved-from', { a0: start, a1: end, b0: b, b1: b }, move))
    a = end
  }
  addBlock(source, { a0: a, a1: block.a1, b0: b, b1: b }, changes)
  a = block.a1
  for (const move of come) {
    const { start, end } = moves[move]!.to
    addBlock(source, { a0: a, a1: a, b0: b, b1: start }, changes)
    changes.push(changeOf(source, 'moved-to', { a0: a, a1: a, b0: start, b1: end }, move))
    b = end
  }
  addBlock(source, { a0: a, a1: a, b0: b, b1: block.b1 }, changes)
}
