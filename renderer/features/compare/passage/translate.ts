/** Finds where a place of one of the texts compared stands in another. */
import type { Redline, Span, ThreeWay } from '#shared/redline/index.ts'
import type { TextSide } from '../session/model.ts'

/** A stretch of two texts; `same` where both read alike there, white space, quotation marks and hyphens aside. */
interface Stretch {
  readonly from: Span
  readonly to: Span
  readonly same: boolean
}

/** Whether the place is where a passage starts or where it ends: a changed stretch is taken whole. */
export type Edge = 'start' | 'end'

/** @returns offset in the text `to` of an offset in the text `from` */
export type Translate = (from: TextSide, to: TextSide, offset: number, edge: Edge) => number

export type Texts = Readonly<Record<TextSide, string>>

const space = /\s/
const hyphen = /[\u00ad\u2010\u2011-]/
const leftOut = (letter: string | undefined) =>
  letter !== undefined && (space.test(letter) || hyphen.test(letter))

/** Follows both texts through a stretch in which they read alike but for white space, quotation marks and hyphens. */
function follow(a: string, b: string, { from, to }: Stretch, offset: number, edge: Edge): number {
  if (a.slice(from.start, from.end) === b.slice(to.start, to.end)) return to.start + offset - from.start
  if (offset >= from.end) return to.end
  let j = to.start
  for (let i = from.start; i < offset && j < to.end; i++) {
    if (leftOut(a[i])) continue
    while (j < to.end && leftOut(b[j])) j++
    j++
  }
  // A hyphen belongs to the word before it.
  if (edge === 'end' && hyphen.test(a.slice(from.start, offset).trimEnd().at(-1) ?? ''))
    while (j < to.end && leftOut(b[j])) j++
  if (edge === 'start')
    while (j < to.end && (space.test(b[j] ?? '') || (leftOut(b[j]) && !hyphen.test(a[offset] ?? '')))) j++
  return Math.min(j, to.end)
}

function across(a: string, b: string, stretches: readonly Stretch[], offset: number, edge: Edge): number {
  let low = 0
  let high = stretches.length
  const passed = ({ from }: Stretch) => (edge === 'start' ? from.end <= offset : from.end < offset)
  while (low < high) {
    const middle = (low + high) >> 1
    if (passed(stretches[middle]!)) low = middle + 1
    else high = middle
  }
  const stretch = stretches[low]
  if (!stretch) return b.length
  if (offset <= stretch.from.start) return stretch.to.start
  if (stretch.same) return follow(a, b, stretch, offset, edge)
  return edge === 'start' ? stretch.to.start : stretch.to.end
}

function translator(
  texts: Texts,
  stretchesOf: (from: TextSide, to: TextSide) => readonly Stretch[],
): Translate {
  const known = new Map<string, readonly Stretch[]>()
  return (from, to, offset, edge) => {
    if (from === to) return offset
    const key = `${from} ${to}`
    const stretches = known.get(key) ?? stretchesOf(from, to)
    known.set(key, stretches)
    return across(texts[from], texts[to], stretches, offset, edge)
  }
}

export function translateTwo(redline: Redline, texts: Texts): Translate {
  return translator(texts, (from) =>
    redline.changes.map(({ before, after, kind }) => ({
      from: from === 'old' ? before : after,
      to: from === 'old' ? after : before,
      same: kind === 'equal',
    })),
  )
}

const sideOf = { old: 'base', new: 'left', third: 'right' } as const

/** By the kind of a region: the texts that read alike in it. */
const alike: Readonly<Record<ThreeWay['regions'][number]['kind'], readonly TextSide[]>> = {
  unchanged: ['old', 'new', 'third'],
  left: ['old', 'third'],
  right: ['old', 'new'],
  agreed: ['new', 'third'],
  conflict: [],
}

export function translateThree(three: ThreeWay, texts: Texts): Translate {
  return translator(texts, (from, to) =>
    three.regions.map((region) => ({
      from: region[sideOf[from]],
      to: region[sideOf[to]],
      same: alike[region.kind].includes(from) && alike[region.kind].includes(to),
    })),
  )
}
