/** Old and new paragraphs in rows side by side: those that share most words stand in one row. */
import { type Change, lastAtOrBefore, type Redline } from '#shared/redline/index.ts'
import { paragraphOf, pieceOf, type RedlineParagraph } from './paragraphs.ts'
import { type Run, runsOf } from './runs.ts'

export interface AlignedRow {
  readonly index: number
  readonly before: RedlineParagraph | null
  readonly after: RedlineParagraph | null
}

interface Line extends RedlineParagraph {
  readonly start: number
  readonly end: number
}

/** Paragraphs with their range in the side's text: the runs of one side join to exactly that text. */
function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = []
  let open: Run[] = []
  let start = 0
  let at = 0
  const close = () => {
    const paragraph = paragraphOf(open, lines.length)
    if (paragraph) lines.push({ ...paragraph, start, end: at })
    open = []
  }
  for (const run of runs) {
    let passed = 0
    for (const piece of run.text.split(/(?<=\n)/)) {
      at += piece.length
      const words = piece.replace(/\r?\n$/, '')
      if (words !== '') open.push(pieceOf(run, words, passed))
      passed += piece.length
      if (words.length !== piece.length) {
        close()
        start = at
      }
    }
  }
  close()
  return lines
}

/** For each old line the new line that shares most unchanged characters with it, and the other way round. */
function bestPartners(redline: Redline, old: readonly Line[], neu: readonly Line[]) {
  const shared = new Map<string, number>()
  for (const change of redline.changes) {
    if (change.kind !== 'equal') continue
    // Unchanged text may differ in white space, so its two spans are walked word by word only where they part lines.
    let from = change.before.start
    while (from < change.before.end) {
      // Lines left out for being empty give the one before.
      const i = lastAtOrBefore(old, from)
      const to = Math.min(
        change.before.end,
        i + 1 < old.length ? old[i + 1]!.start : Number.POSITIVE_INFINITY,
      )
      const share = (from - change.before.start) / Math.max(1, change.before.end - change.before.start)
      const middle = (to - change.before.start) / Math.max(1, change.before.end - change.before.start)
      const length = change.after.end - change.after.start
      const newFrom = change.after.start + share * length
      const newTo = change.after.start + middle * length
      for (let j = lastAtOrBefore(neu, newFrom); j < neu.length && (neu[j]?.start ?? 0) < newTo; j++) {
        if (i < 0 || j < 0) continue
        const overlap = Math.min(newTo, neu[j]!.end) - Math.max(newFrom, neu[j]!.start)
        const key = `${i} ${j}`
        if (overlap > 0) shared.set(key, (shared.get(key) ?? 0) + overlap)
      }
      from = to
    }
  }
  const forOld = new Map<number, { partner: number; length: number }>()
  const forNew = new Map<number, { partner: number; length: number }>()
  for (const [key, length] of shared) {
    const [i = 0, j = 0] = key.split(' ').map(Number)
    if (length > (forOld.get(i)?.length ?? 0)) forOld.set(i, { partner: j, length })
    if (length > (forNew.get(j)?.length ?? 0)) forNew.set(j, { partner: i, length })
  }
  return { forOld, forNew }
}

/**
 * Aligns the paragraphs of both texts. Every paragraph of each text stands in exactly one row, in order.
 * @param numberOf the changes to mark (see `stopsOf`)
 */
export function alignedRows(
  redline: Redline,
  before: string,
  after: string,
  numberOf: ReadonlyMap<Change, number>,
): AlignedRow[] {
  const old = linesOf(runsOf(redline, before, after, numberOf, 'before'))
  const neu = linesOf(runsOf(redline, before, after, numberOf, 'after'))
  const { forOld, forNew } = bestPartners(redline, old, neu)
  const rows: AlignedRow[] = []
  const push = (left: Line | null, right: Line | null) =>
    rows.push({ index: rows.length, before: left, after: right })
  let i = 0
  let j = 0
  while (i < old.length || j < neu.length) {
    const left = old[i]
    const right = neu[j]
    const wantsRight = forOld.get(i)?.partner
    const wantsLeft = forNew.get(j)?.partner
    if (!left) push(null, neu[j++] ?? null)
    else if (!right) push(old[i++] ?? null, null)
    else if (wantsRight === j && wantsLeft === i) {
      push(left, right)
      i++
      j++
    } else if (wantsRight === undefined && wantsLeft === undefined) {
      // Neither stands anywhere else: a paragraph replaced as a whole reads best beside its replacement.
      push(left, right)
      i++
      j++
    } else if (wantsRight === undefined || wantsRight < j || (wantsRight === j && (wantsLeft ?? -1) > i))
      push(old[i++] ?? null, null)
    else push(null, neu[j++] ?? null)
  }
  return rows
}
