/** Drafting style as runs, from the one place that knows it, each with the number of its change. */
import { type Change, draftingStyle, type Redline } from '#shared/redline/index.ts'
import { type Run, unchangedText } from './runs.ts'

/**
 * @param numberOf the changes to mark (see `stopsOf`); the others are drawn as the new text reads.
 * @returns runs whose deletions carry their [brackets]; a move is a deletion and an insertion, as drafters print it
 */
export function draftingRuns(
  redline: Redline,
  before: string,
  after: string,
  numberOf: ReadonlyMap<Change, number>,
): Run[] {
  return redline.changes.flatMap((change, index): Run[] => {
    const number = numberOf.get(change)
    if (change.kind === 'equal')
      return [
        {
          mark: 'equal',
          text: unchangedText(change, redline.changes[index + 1], before, after),
          at: change.after.start,
        },
      ]
    if (number === undefined) {
      const text = after.slice(change.after.start, change.after.end)
      return text === '' ? [] : [{ mark: 'equal', text, at: change.after.start }]
    }
    const place = placesOf(change, before, after)
    return draftingStyle({ ...redline, changes: [change] }, before, after).flatMap(
      ({ mark, text }): Run[] => {
        if (mark === 'plain' || mark === 'space') return [{ mark: 'equal', text }]
        const at = place(mark, text)
        // As in the other views: white space after the words is not underlined.
        const words = text.trimEnd()
        return [
          { mark, text: words, change: number, at },
          { mark: 'equal', text: text.slice(words.length), at: at + words.length, space: mark },
        ]
      },
    )
  })
}

/** Where each printed part of a change stands in its text: a deletion without its [brackets] in the old one. */
function placesOf(change: Change, before: string, after: string) {
  let old = change.before.start
  let neu = change.after.start
  return (mark: 'deleted' | 'inserted', text: string): number => {
    if (mark === 'deleted') {
      const at = Math.max(old, before.indexOf(text.slice(1, -1), old))
      old = at + text.length - 2
      return at
    }
    const at = Math.max(neu, after.indexOf(text, neu))
    neu = at + text.length
    return at
  }
}
