/** A redline as runs of text: what the views draw. Text is cut from the two versions here and nowhere else. */
import type { Change, ChangeNature, Redline } from '#shared/redline/index.ts'

export type RunMark = 'equal' | 'deleted' | 'inserted' | 'moved-from' | 'moved-to'

export interface Run {
  readonly mark: RunMark
  readonly text: string
  /** Number of the change that it belongs to, counted from 0 in reading order; absent on text that did not change. */
  readonly change?: number
  /** Set inside a passage that moved. */
  readonly move?: number
}

/** One change as a stop for "next change" and a line of the change list. */
export interface Stop {
  readonly index: number
  readonly kind: Change['kind']
  readonly nature: ChangeNature
  readonly provisionBefore: string
  readonly provisionAfter: string
  readonly deleted: string
  readonly inserted: string
}

export interface RunSet {
  readonly runs: readonly Run[]
  readonly stops: readonly Stop[]
  /** Changes not marked because their nature is filtered out. */
  readonly hidden: Readonly<Record<ChangeNature, number>>
}

/** Which side to draw: both in one, or the old or the new text alone with its own marks. */
export type Side = 'both' | 'before' | 'after'

/** A move has no nature of its own: where a passage stands is substance. */
function natureOf(change: Change): ChangeNature {
  return change.nature ?? 'substantive'
}

const paragraphEnd = /[ \t\u00a0]*\r?\n\s*$/

/**
 * Cuts a redline into runs.
 * @param shown the natures to mark; text of other changes is drawn as the side reads (the new text for `both`),
 *   and counted in `hidden`, so that nothing is hidden silently.
 */
export function runsOf(
  redline: Redline,
  before: string,
  after: string,
  side: Side = 'both',
  shown: ReadonlySet<ChangeNature> = new Set<ChangeNature>(['substantive', 'editorial', 'renumbering']),
): RunSet {
  const runs: Run[] = []
  const stops: Stop[] = []
  const hidden = { substantive: 0, editorial: 0, renumbering: 0 }
  const old = (change: Change) => before.slice(change.before.start, change.before.end)
  const neu = (change: Change) => after.slice(change.after.start, change.after.end)
  const push = (mark: RunMark, text: string, more: { change?: number; move?: number } = {}) => {
    if (text !== '') runs.push({ mark, text, ...more })
  }
  const stopFor = (change: Change, deleted: string, inserted: string): number => {
    const index = stops.length
    stops.push({
      index,
      kind: change.kind,
      nature: natureOf(change),
      provisionBefore: change.provisionBefore ?? '',
      provisionAfter: change.provisionAfter ?? '',
      deleted,
      inserted,
    })
    return index
  }
  const stopOfMove = new Map<number, number>()
  const moveStop = (change: Change): number => {
    const id = change.move ?? -1
    const known = stopOfMove.get(id)
    if (known !== undefined) return known
    const move = redline.moves[id]
    const text = move
      ? after.slice(move.to.start, move.to.end)
      : change.kind === 'moved-to'
        ? neu(change)
        : old(change)
    const partner = redline.changes.find((other) => other !== change && other.move === change.move)
    const index = stopFor(
      {
        ...change,
        kind: 'moved-to',
        provisionBefore: change.provisionBefore ?? partner?.provisionBefore,
        provisionAfter: change.provisionAfter ?? partner?.provisionAfter,
      },
      '',
      text,
    )
    stopOfMove.set(id, index)
    return index
  }

  const draw = (change: Change, move?: number, standing: RunMark = 'equal') => {
    const oldText = old(change)
    const newText = neu(change)
    if (change.kind === 'equal') {
      push(standing, side === 'before' ? oldText : newText, move === undefined ? {} : { move })
      return
    }
    if (change.kind === 'moved-from' || change.kind === 'moved-to') {
      drawMove(change)
      return
    }
    if (!shown.has(natureOf(change))) {
      hidden[natureOf(change)]++
      push(standing, side === 'before' ? oldText : newText, move === undefined ? {} : { move })
      return
    }
    const index = stopFor(change, oldText, newText)
    const more = move === undefined ? { change: index } : { change: index, move }
    if (side !== 'after') {
      // Both halves of a replacement end their paragraph: in one text together, it ends once.
      const joined = side === 'both' && change.kind === 'replaced' && paragraphEnd.test(newText)
      push('deleted', joined ? oldText.replace(paragraphEnd, ' ') : oldText, more)
    }
    if (side !== 'before') push('inserted', newText, more)
  }

  const drawMove = (change: Change) => {
    const move = change.move ?? -1
    const index = moveStop(change)
    if (change.kind === 'moved-from') {
      if (side === 'after') return
      push('moved-from', old(change), { change: index, move })
      return
    }
    if (side === 'before') return
    const inner = redline.moves[move]?.inner ?? []
    if (inner.length === 0) push('moved-to', neu(change), { change: index, move })
    else for (const each of inner) drawInner(each, index, move)
  }

  /** Inside a passage where it now stands: what is the same is marked as moved, what changed as changed. */
  const drawInner = (change: Change, moveIndex: number, move: number) => {
    if (change.kind === 'equal') push('moved-to', neu(change), { change: moveIndex, move })
    else draw(change, move, 'moved-to')
  }

  for (const change of redline.changes) draw(change)
  return { runs, stops, hidden }
}
