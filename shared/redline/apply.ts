import type { Redline } from './model.ts'

/**
 * Rebuilds both texts from a redline: equal, deleted, replaced and moved-from spans give the old text, equal, inserted,
 * replaced and moved-to spans the new one.
 * @throws RangeError where the spans leave a gap, overlap, or do not end with the texts
 */
export function applyRedline(
  redline: Redline,
  before: string,
  after: string,
): { before: string; after: string } {
  let oldAt = 0
  let newAt = 0
  let oldText = ''
  let newText = ''
  for (const change of redline.changes) {
    if (change.before.start !== oldAt || change.after.start !== newAt) {
      throw new RangeError(`The redline has a gap at ${oldAt} of the old text or ${newAt} of the new text.`)
    }
    oldAt = change.before.end
    newAt = change.after.end
    oldText += before.slice(change.before.start, oldAt)
    newText += after.slice(change.after.start, newAt)
  }
  if (oldAt !== before.length || newAt !== after.length) {
    throw new RangeError('The redline does not reach the end of both texts.')
  }
  return { before: oldText, after: newText }
}
