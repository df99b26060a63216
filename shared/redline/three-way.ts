import { compare } from './engine.ts'
import type { RedlineOptions, Span } from './model.ts'
import { settingsOf } from './normalise.ts'
import { classOf, SPACE } from './text/characters.ts'
import { type Folding, foldingFor, LEFT_OUT } from './text/folding.ts'
import { type Hunk, hunksOf } from './three-way/hunks.ts'
import type { ThreeWay, ThreeWayKind, ThreeWayProvision, ThreeWayRegion } from './three-way/model.ts'
import { OffsetMap } from './three-way/offset-map.ts'

export type { ThreeWay, ThreeWayKind, ThreeWayProvision, ThreeWayRegion } from './three-way/model.ts'

/**
 * Compares two versions with the text that both started from: who changed what, where they agree, where they conflict.
 * @param base the text both started from, such as a section as it stands
 * @param left one version, such as a bill or the old draft
 * @param right the other version, such as another bill or the new draft
 * @returns regions that partition all three texts; a move counts as a change where it left and where it arrived
 */
export function threeWay(base: string, left: string, right: string, options?: RedlineOptions): ThreeWay {
  const folding = foldingFor(settingsOf(options))
  const leftRedline = compare(base, left, options)
  const rightRedline = compare(base, right, options)
  const toLeft = new OffsetMap(leftRedline, base, left, folding)
  const toRight = new OffsetMap(rightRedline, base, right, folding)
  const regions: ThreeWayRegion[] = []
  const at = { base: 0, left: 0, right: 0 }
  const push = (kind: ThreeWayKind, end: typeof at, provision?: string) => {
    const span = (side: keyof typeof at): Span => ({ start: at[side], end: end[side] })
    if (end.base + end.left + end.right > at.base + at.left + at.right) {
      const region = { kind, base: span('base'), left: span('left'), right: span('right') }
      regions.push(provision === undefined ? region : { ...region, provision })
    }
    Object.assign(at, end)
  }
  for (const hunk of hunksOf(leftRedline, rightRedline)) {
    push('unchanged', {
      base: hunk.start,
      left: toLeft.locate(hunk.start, false),
      right: toRight.locate(hunk.start, false),
    })
    const end = { base: hunk.end, left: toLeft.locate(hunk.end, true), right: toRight.locate(hunk.end, true) }
    const agreed = sameWords(left.slice(at.left, end.left), right.slice(at.right, end.right), folding)
    push(kindOf(hunk, agreed), end, provisionOf(hunk))
  }
  push('unchanged', { base: base.length, left: left.length, right: right.length })
  return { regions, provisions: byProvision(regions), left: leftRedline, right: rightRedline }
}

function kindOf(hunk: Hunk, agreed: boolean): ThreeWayKind {
  if (hunk.right.length === 0) return 'left'
  if (hunk.left.length === 0) return 'right'
  return agreed ? 'agreed' : 'conflict'
}

function provisionOf(hunk: Hunk): string {
  const first = hunk.left[0] ?? hunk.right[0]
  if (!first) return ''
  return (hunk.end > hunk.start ? first.provisionBefore : first.provisionAfter) ?? ''
}

/** Whether two texts are the same but for white space and what the settings ignore. */
function sameWords(a: string, b: string, folding: Folding): boolean {
  const next = (text: string, from: number) => {
    let at = from
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (classOf(unit) !== SPACE && folding[unit] !== LEFT_OUT) break
    }
    return at
  }
  let i = next(a, 0)
  let j = next(b, 0)
  while (i < a.length && j < b.length) {
    if (folding[a.charCodeAt(i)] !== folding[b.charCodeAt(j)]) return false
    i = next(a, i + 1)
    j = next(b, j + 1)
  }
  return i === a.length && j === b.length
}

function byProvision(regions: readonly ThreeWayRegion[]): ThreeWayProvision[] {
  const found = new Map<string, Record<'left' | 'right' | 'agreed' | 'conflict', number>>()
  for (const { kind, provision = '' } of regions) {
    if (kind === 'unchanged') continue
    const counts = found.get(provision) ?? { left: 0, right: 0, agreed: 0, conflict: 0 }
    counts[kind]++
    found.set(provision, counts)
  }
  return Array.from(found, ([provision, counts]) => ({ provision, ...counts }))
}
