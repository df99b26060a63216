/** A redline as runs of text: what the views draw. Text is cut from the two versions here. */
import type { Change, Redline } from '#shared/redline/index.ts'

export type RunMark = 'equal' | 'deleted' | 'inserted' | 'moved-from' | 'moved-to'

/** In a comparison of three: whose change it is. `-strikes`: that version puts nothing in place of the struck words. */
export type Author =
  | 'left'
  | 'right'
  | 'agreed'
  | 'conflict'
  | 'conflict-left'
  | 'conflict-right'
  | 'conflict-left-strikes'
  | 'conflict-right-strikes'

export interface Run {
  readonly mark: RunMark
  readonly text: string
  /** Number of the change that it belongs to (see `stopsOf`); absent on text that is not marked. */
  readonly change?: number
  /** On a moved passage: the provision of its other end, where it is known. */
  readonly otherEnd?: string
  /** Where the text starts in the version that it was cut from: the old one for struck words, else the new one. */
  readonly at?: number
  /** On white space after marked words, drawn unmarked: the mark of those words, for only their text has it. */
  readonly space?: RunMark
  readonly by?: Author
}

/** Which text a run belongs to, told by its mark or, for white space after marked words, by theirs. */
export function markRead(run: Pick<Run, 'mark' | 'space'>): RunMark {
  return run.space ?? run.mark
}

/** Which text to draw: both in one, or the old or the new one alone with its own marks. */
export type Side = 'both' | 'before' | 'after'

const paragraphEnd = /[ \t\u00a0]*\r?\n\s*$/
const trailingSpace = /\s*$/

/**
 * Unchanged text as one column draws it: as the new text reads, but where only the new text ends a paragraph here and
 * deleted words follow that ended it in the old one, the break is left to them, so that they stay in their paragraph.
 */
export function unchangedText(
  change: Change,
  next: Change | undefined,
  before: string,
  after: string,
): string {
  const neu = after.slice(change.after.start, change.after.end)
  if (next?.kind !== 'deleted' || !paragraphEnd.test(neu)) return neu
  const old = before.slice(change.before.start, change.before.end)
  const deleted = before.slice(next.before.start, next.before.end)
  if (paragraphEnd.test(old) || !paragraphEnd.test(deleted)) return neu
  return neu.replace(trailingSpace, trailingSpace.exec(old)?.[0] ?? ' ')
}

/**
 * Cuts a redline into runs.
 * @param numberOf the changes to mark, with their numbers; text of the others is drawn as the side reads (the new text
 *   for `both`).
 */
export function runsOf(
  redline: Redline,
  before: string,
  after: string,
  numberOf: ReadonlyMap<Change, number>,
  side: Side = 'both',
): Run[] {
  const runs: Run[] = []
  const old = (change: Change) => before.slice(change.before.start, change.before.end)
  const neu = (change: Change) => after.slice(change.after.start, change.after.end)
  const ends = new Map<number, { from?: string; to?: string }>()
  for (const change of redline.changes) {
    if (change.move === undefined) continue
    const known = ends.get(change.move) ?? {}
    if (change.kind === 'moved-from') ends.set(change.move, { ...known, from: change.provisionBefore })
    if (change.kind === 'moved-to') ends.set(change.move, { ...known, to: change.provisionAfter })
  }
  const push = (mark: RunMark, text: string, at: number, change?: number, otherEnd?: string) => {
    // White space after the words is not marked: a line under nothing reads as a mistake.
    const words = mark === 'equal' ? text : text.trimEnd()
    const more = { ...(change === undefined ? {} : { change }), ...(otherEnd ? { otherEnd } : {}) }
    if (words !== '') runs.push({ mark, text: words, at, ...more })
    if (words.length < text.length)
      runs.push({ mark: 'equal', text: text.slice(words.length), at: at + words.length, space: mark })
  }

  /** @param within mark and number of the move that the change lies in */
  const draw = (
    change: Change,
    within: { mark: RunMark; number?: number; otherEnd?: string } = { mark: 'equal' },
  ) => {
    const number = numberOf.get(change)
    if (change.kind === 'moved-from' || change.kind === 'moved-to') drawMove(change, number)
    else if (change.kind === 'equal' || number === undefined) {
      const [text, at] =
        side === 'before' ? [old(change), change.before.start] : [neu(change), change.after.start]
      push(within.mark, text, at, within.number, within.otherEnd)
    } else {
      if (side !== 'after') {
        // Both halves of a replacement end their paragraph: drawn in one text, it ends once.
        const endsTwice = side === 'both' && change.kind === 'replaced' && paragraphEnd.test(neu(change))
        const words = endsTwice ? old(change).replace(paragraphEnd, ' ') : old(change)
        push('deleted', words, change.before.start, number)
      }
      if (side !== 'before') push('inserted', neu(change), change.after.start, number)
    }
  }

  const drawMove = (change: Change, number: number | undefined) => {
    const mark = change.kind === 'moved-from' ? 'moved-from' : 'moved-to'
    if (mark === (side === 'before' ? 'moved-to' : side === 'after' ? 'moved-from' : '')) return
    const end = ends.get(change.move ?? -1)
    const otherEnd = mark === 'moved-from' ? end?.to : end?.from
    const inner = redline.moves[change.move ?? -1]?.inner ?? []
    // In one column the changes inside a moved passage are shown where it now stands, once.
    const showsInner = inner.length > 0 && (mark === 'moved-to' || side === 'before')
    // A move that is not marked reads as its side does: in one column where it now stands, and not where it stood.
    const hidden = number === undefined
    if (hidden && mark === 'moved-from' && side === 'both') return
    const shown = hidden ? 'equal' : mark
    const [text, at] =
      mark === 'moved-from' ? [old(change), change.before.start] : [neu(change), change.after.start]
    if (!showsInner) push(shown, text, at, number, hidden ? undefined : otherEnd)
    else for (const each of inner) draw(each, hidden ? { mark: shown } : { mark: shown, number, otherEnd })
  }

  redline.changes.forEach((change, index) => {
    if (side === 'both' && change.kind === 'equal')
      push('equal', unchangedText(change, redline.changes[index + 1], before, after), change.after.start)
    else draw(change)
  })
  return runs
}
