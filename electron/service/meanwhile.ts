/** Refusing an edit of what was changed since a person opened it, such as in another window: no edit wins unseen. */
import { AppError } from '#shared/contract/errors.ts'

export interface OpenedWords {
  /** What leads to the present words: "Its short title is now". */
  readonly lead: string
  /** What the person opened; undefined where the caller does not say, which is not compared. */
  readonly was: string | undefined
  /** What stands there now; '' for nothing. */
  readonly is: string
}

const endsSentence = /[.!?]$/

function presentWords({ lead, is }: OpenedWords): string {
  return is === '' ? `${lead} empty.` : `${lead} “${is}”${endsSentence.test(is) ? '' : '.'}`
}

/**
 * @param what the kind of record, for the message: "element"
 * @throws AppError CONFLICT with the present words of each part that is no longer as it was opened
 */
export function refuseChangedMeanwhile(what: string, parts: readonly OpenedWords[]): void {
  const changed = parts.filter(({ was, is }) => was !== undefined && was !== is)
  if (changed.length === 0) return
  throw new AppError(
    'CONFLICT',
    `This ${what} was changed since you opened it, perhaps in another window. ${changed.map(presentWords).join(' ')} Nothing of yours was saved: copy your words, close the form and open it again.`,
    { where: 'was' },
  )
}
