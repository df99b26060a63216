import { Matches } from '../align/matches.ts'
import { isRewritten } from './account.ts'
import { MARK, TOKEN_COST } from './costs.ts'
import { realign } from './realign.ts'
import type { Stretch } from './stretch.ts'
import { WindowSide } from './window.ts'

/**
 * Equal tokens on each side of a change that a realignment may use, beside those along which the change may slide: a word
 * and the comma before it. More made no mark of the measured acts come out differently.
 */
const CONTEXT = 2
/** How far a change may slide along repeated words. */
const SLIDE = 48
/** An equal run this dear to strike and retype is never given up, so changes on its two sides are independent. */
const SOLID = 6 * MARK
/** The largest realignment, in cells. */
const MOST_CELLS = 1 << 16

/** A stretch of the alignment that will be realigned: tokens `[a0, a1)` against `[b0, b1)`. */
interface Window {
  a0: number
  a1: number
  b0: number
  b1: number
}

const oldWindow = new WindowSide()
const newWindow = new WindowSide()

/**
 * Makes an alignment read as a drafter would mark it: each group of changes that stand close together is realigned so
 * that its marks cost the reader least. Equal runs that are long enough are left alone.
 */
export function refine(stretch: Stretch, found: Matches): Matches {
  const out = new Matches()
  const list = found.list
  let a = 0
  let b = 0
  for (const window of windowsOf(stretch, list)) {
    copyMatches(list, a, b, window.a0, window.b0, out)
    refineWindow(stretch, list, window, out)
    a = window.a1
    b = window.b1
  }
  copyMatches(list, a, b, stretch.old.count, stretch.neu.count, out)
  return out
}

/** Index into the triples of the first match that ends after `a` in the old sequence. */
function firstMatchAfter(list: readonly number[], a: number): number {
  let low = 0
  let high = list.length / 3
  while (low < high) {
    const middle = (low + high) >> 1
    if (list[middle * 3]! + list[middle * 3 + 2]! <= a) low = middle + 1
    else high = middle
  }
  return low * 3
}

function copyMatches(
  list: readonly number[],
  a0: number,
  b0: number,
  a1: number,
  b1: number,
  out: Matches,
): void {
  for (let k = firstMatchAfter(list, a0); k < list.length; k += 3) {
    const skip = Math.max(0, a0 - list[k]!, b0 - list[k + 1]!)
    const a = list[k]! + skip
    const b = list[k + 1]! + skip
    if (a >= a1 || b >= b1) return
    out.add(a, b, Math.min(list[k + 2]! - skip, a1 - a, b1 - b))
  }
}

function refineWindow(stretch: Stretch, list: readonly number[], window: Window, out: Matches): void {
  const { a0, a1, b0, b1 } = window
  if (a1 === a0 || b1 === b0) return
  const cells = (a1 - a0 + 1) * (b1 - b0 + 1)
  if (cells <= MOST_CELLS) {
    if (cells > stretch.budget.cells) {
      stretch.budget.limit ??=
        'Some passages are too long and too different for their marks to be chosen with care'
      copyMatches(list, a0, b0, a1, b1, out)
      return
    }
    stretch.budget.cells -= cells
    realignWithin(stretch, list, window, out)
    return
  }
  const cut = cuttingRun(stretch, list, window)
  // A run that is not worth a mark holds nothing together: without a better one, what is left is a replacement.
  if (cut < 0) return
  const middle = list[cut + 2]! >> 1
  const a = list[cut]! + middle
  const b = list[cut + 1]! + middle
  refineWindow(stretch, list, { a0, a1: a, b0, b1: b }, out)
  refineWindow(stretch, list, { a0: a, a1, b0: b, b1 }, out)
}

/** Realigns a window at the price that the account now asks, or at the last one where it would give up too much. */
function realignWithin(stretch: Stretch, list: readonly number[], window: Window, out: Matches): void {
  const { account } = stretch
  const { a0, a1, b0, b1 } = window
  const matched = new Matches()
  copyMatches(list, a0, b0, a1, b1, matched)
  const { price } = account
  let chosen = realignAt(stretch, window, price)
  let given = matched.size() - chosen.size()
  if (given > 0 && isRewritten(a1 - a0, b1 - b0, chosen.size())) given = 0
  else if (!account.allows(given) && price < account.lastPrice) {
    chosen = realignAt(stretch, window, account.lastPrice)
    given = matched.size() - chosen.size()
  }
  account.give(given)
  out.append(chosen)
}

function realignAt(stretch: Stretch, { a0, a1, b0, b1 }: Window, price: number): Matches {
  const chosen = new Matches()
  oldWindow.load(stretch.before, stretch.old, stretch.lexicon, a0, a1, price)
  newWindow.load(stretch.after, stretch.neu, stretch.lexicon, b0, b1, price)
  realign(oldWindow, newWindow, chosen)
  return chosen
}

/**
 * The run in which a window that is too large is cut: the dearest one in its middle half, which is the last that would
 * be given up there, or else the one nearest to the middle. -1 where no run is worth a mark.
 */
function cuttingRun(stretch: Stretch, list: readonly number[], { a0, a1, b0, b1 }: Window): number {
  const size = a1 - a0 + b1 - b0
  let best = -1
  let bestRank = -1
  for (let k = firstMatchAfter(list, a0); k < list.length && list[k]! < a1; k += 3) {
    if (list[k]! <= a0 || list[k]! + list[k + 2]! >= a1) continue
    const cost = runCost(stretch, list[k]!, list[k + 2]!)
    if (cost < MARK) continue
    const offCentre = Math.abs(2 * (list[k]! - a0 + list[k + 1]! - b0) - size) / size
    const rank = offCentre < 0.5 ? 1 + cost : 1 - offCentre
    if (rank > bestRank) {
      best = k
      bestRank = rank
    }
  }
  return best
}

/** What striking and retyping a run of equal tokens would cost, up to SOLID. */
function runCost(stretch: Stretch, from: number, length: number): number {
  let cost = 0
  for (let i = from; i < from + length && cost < SOLID; i++) {
    cost += 2 * TOKEN_COST[stretch.lexicon.kinds[stretch.old.ids[i]!]!]!
  }
  return cost
}

function windowsOf(stretch: Stretch, list: readonly number[]): Window[] {
  const windows: Window[] = []
  const { old, neu } = stretch
  let a = 0
  let b = 0
  for (let k = 0; k <= list.length; k += 3) {
    const toA = k < list.length ? list[k]! : old.count
    const toB = k < list.length ? list[k + 1]! : neu.count
    if (toA > a || toB > b) {
      const roomBefore = k > 0 ? list[k - 1]! : 0
      const roomAfter = k < list.length ? list[k + 2]! : 0
      addWindow(stretch, windows, { a0: a, a1: toA, b0: b, b1: toB }, roomBefore, roomAfter)
    }
    if (k < list.length) {
      a = toA + list[k + 2]!
      b = toB + list[k + 2]!
    }
  }
  return windows
}

function addWindow(
  stretch: Stretch,
  windows: Window[],
  change: Window,
  roomBefore: number,
  roomAfter: number,
): void {
  const { ids: oldIds } = stretch.old
  const { ids: newIds } = stretch.neu
  const ids = change.a1 === change.a0 ? newIds : change.b1 === change.b0 ? oldIds : undefined
  const from = ids === newIds ? change.b0 : change.a0
  const to = ids === newIds ? change.b1 : change.a1
  let before = 0
  let after = 0
  if (ids) {
    const most = (room: number) => Math.min(room, SLIDE)
    while (before < most(roomBefore) && ids[to - 1 - before] === ids[from - 1 - before]) before++
    while (after < most(roomAfter) && ids[from + after] === ids[to + after]) after++
  }
  const last = windows.at(-1)
  const joins = last !== undefined && runCost(stretch, change.a0 - roomBefore, roomBefore) < SOLID
  // Two windows that stay apart share the run between them, each up to its middle.
  if (last && !joins) {
    const middle = change.a0 - (roomBefore >> 1)
    before = Math.min(before + CONTEXT, Math.max(0, change.a0 - Math.max(middle, last.a1)))
  } else before = Math.min(roomBefore, before + CONTEXT)
  after = Math.min(roomAfter, after + CONTEXT)
  const window = {
    a0: change.a0 - before,
    a1: change.a1 + after,
    b0: change.b0 - before,
    b1: change.b1 + after,
  }
  if (joins) {
    last.a1 = window.a1
    last.b1 = window.b1
    return
  }
  if (last && last.a1 > window.a0) {
    last.b1 -= last.a1 - window.a0
    last.a1 = window.a0
  }
  windows.push(window)
}
