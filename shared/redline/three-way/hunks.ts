import type { Change, Redline } from '../model.ts'

/** A stretch of the base in which one version or both changed something. */
export interface Hunk {
  readonly start: number
  end: number
  /** Changes of each version in it. */
  readonly left: Change[]
  readonly right: Change[]
}

/** Joins the changes of both redlines of one base wherever they overlap or touch. */
export function hunksOf(left: Redline, right: Redline): Hunk[] {
  const hunks: Hunk[] = []
  const changedLeft = left.changes.filter((change) => change.kind !== 'equal')
  const changedRight = right.changes.filter((change) => change.kind !== 'equal')
  let l = 0
  let r = 0
  while (l < changedLeft.length || r < changedRight.length) {
    const nextLeft = changedLeft[l]
    const nextRight = changedRight[r]
    const takeLeft =
      nextLeft !== undefined && (nextRight === undefined || nextLeft.before.start <= nextRight.before.start)
    const change = (takeLeft ? nextLeft : nextRight)!
    const { start, end } = change.before
    let hunk = hunks.at(-1)
    if (!hunk || start > hunk.end) {
      hunk = { start, end, left: [], right: [] }
      hunks.push(hunk)
    }
    hunk.end = Math.max(hunk.end, end)
    if (takeLeft) {
      hunk.left.push(change)
      l++
    } else {
      hunk.right.push(change)
      r++
    }
  }
  return hunks
}
