/** Texts that a person brought: kept, listed, forgotten, compared. They are never taken for law. */
import { AppError } from '#shared/contract/errors.ts'
import {
  type ComparableText,
  type Handlers,
  type KeptText,
  type ParsedInput,
  routes,
  textAddress,
} from '#shared/contract/index.ts'
import { printDate } from '#shared/law/dates.ts'
import type { LoggedChange } from '../store/changes.ts'
import type { Store } from '../store/store.ts'
import type { ServiceContext } from './context.ts'
import { putReadings, readingsOf } from './kept-readings.ts'
import { readFileText } from './read-file-text.ts'
import { textSha256 } from './version-view.ts'

const keptTextGroup = 'Kept texts'

const refOf = (sha256: string) => ({ kind: 'kept text' as const, id: sha256, part: 'text' as const })

/** Where a kept text comes from, as every receipt says it. */
export function keptOrigin(kept: Pick<KeptText, 'from' | 'fileName'>): string {
  if (kept.from === 'pasted') return 'pasted by a person, not from an official source'
  const file = kept.fileName === null ? 'a file' : `the file “${kept.fileName}”`
  return `read from ${file} by a person, not from an official source`
}

/** A kept text as one of the texts that can be compared, without its words. */
export function keptComparable(kept: KeptText): ComparableText {
  const day = kept.keptAt.slice(0, 10)
  const origin = keptOrigin(kept)
  return {
    ref: refOf(kept.sha256),
    group: keptTextGroup,
    label: kept.label,
    stageDate: day,
    route: routes.compare({ new: textAddress(refOf(kept.sha256)) }),
    textSha256: kept.sha256,
    marks: 'none',
    baseline: 'not checked',
    warnings: [`This text was ${origin}. It was kept on ${printDate(day)} and has not been checked.`],
    sources: [],
  }
}

/** @throws AppError NOT_FOUND, saying so where the text was kept once and then forgotten */
export function keptTextOf(store: Store, sha256: string): KeptText {
  const kept = store.keptTexts.get(sha256)
  if (kept) return kept
  const message = store.keptTexts.isKnown(sha256)
    ? 'This text was kept here and then forgotten. Undo that in History, or paste the text again.'
    : `No text with the hash ${sha256} is kept in the store. Paste it, or open its file, to compare it.`
  throw new AppError('NOT_FOUND', message, { where: 'id' })
}

/** @throws AppError NOT_FOUND */
export function keptTextWithWords(store: Store, sha256: string): ComparableText & { text: string } {
  const kept = keptTextOf(store, sha256)
  return { ...keptComparable(kept), text: store.keptTexts.text(sha256) ?? '' }
}

/** Words: runs between white space that hold a letter or a digit. */
function countWords(text: string): number {
  let words = 0
  for (const [run] of text.matchAll(/\S+/gu)) if (/[\p{L}\p{N}]/u.test(run)) words += 1
  return words
}

/** Half a character has no UTF-8 and so no hash of its own. @throws AppError INVALID_INPUT */
function refuseHalfCharacters(text: string): void {
  if (text.isWellFormed()) return
  const at = text.search(/\p{Surrogate}/u)
  const line = text.slice(0, at).split('\n').length
  throw new AppError('INVALID_INPUT', `The text holds half a character, in line ${line}. Copy it anew.`, {
    where: 'text',
    detail: `offset ${at}`,
  })
}

/** A kept text as the log holds it: its facts, never its words, which the hash stands for. */
function logged(store: Store, sha256: string): string | null {
  const kept = store.keptTexts.get(sha256)
  return kept ? JSON.stringify(kept) : null
}

/** Makes a change of one kept text and logs it. @returns the entry's id, or null where nothing changed */
function change(context: ServiceContext, sha256: string, action: string, write: () => void): number | null {
  const store = context.store()
  return store.transaction(() => {
    const labelBefore = store.keptTexts.get(sha256)?.label
    const before = logged(store, sha256)
    write()
    const after = logged(store, sha256)
    if (before === after) return null
    return store.changes.add({
      at: context.now().toISOString(),
      action,
      subjectKind: 'kept text',
      subjectId: sha256,
      subjectLabel: store.keptTexts.get(sha256)?.label ?? labelBefore ?? sha256,
      partKind: 'kept text',
      partId: sha256,
      before,
      after,
    })
  })
}

function keep(context: ServiceContext, input: ParsedInput<'compare.keepText'>) {
  const { label, text, from, fileName, readings } = input
  refuseHalfCharacters(text)
  const sha256 = textSha256(text)
  const store = context.store()
  const before = store.keptTexts.get(sha256)
  const keptAt = context.now().toISOString()
  const kept = before
    ? { ...before, label }
    : { sha256, label, from, fileName: fileName ?? null, keptAt, characters: text.length }
  const action = before ? 'Renamed a kept text' : 'Kept a text for Compare'
  const changeId = change(context, sha256, action, () => {
    store.keptTexts.keep(kept, text)
    if (readings) putReadings(store, sha256, text, readings)
  })
  return { ref: refOf(sha256), sha256, words: countWords(text), changeId }
}

function forget(context: ServiceContext, sha256: string): { changeId: number } {
  const store = context.store()
  keptTextOf(store, sha256)
  const at = context.now().toISOString()
  const changeId = change(context, sha256, 'Forgot a kept text', () => store.keptTexts.forget(sha256, at))
  if (changeId === null) throw new Error(`forgetting ${sha256} changed nothing`)
  return { changeId }
}

/**
 * Puts a kept text back as it was before a logged change.
 * @throws AppError CONFLICT when it is no longer as the change left it
 */
export function putBackKeptText(store: Store, change: LoggedChange, at: string): void {
  const { subjectId, before, after } = change
  if (logged(store, subjectId) !== after || !store.keptTexts.isKnown(subjectId)) {
    throw new AppError(
      'CONFLICT',
      'This text has been changed since, so the change cannot be undone. Nothing was changed.',
      { where: `change ${change.id}` },
    )
  }
  if (before === null) store.keptTexts.forget(subjectId, at)
  else store.keptTexts.putBack(JSON.parse(before) as KeptText)
}

/** Hash route of a logged kept text: Compare, with the text in it while it is kept. */
export function keptTextRoute(store: Store, sha256: string): string {
  return store.keptTexts.get(sha256) ? routes.compare({ new: textAddress(refOf(sha256)) }) : routes.compare()
}

export function keptTextHandlers(
  context: ServiceContext,
): Pick<
  Handlers,
  | 'compare.keepText'
  | 'compare.keptTexts'
  | 'compare.keptReadings'
  | 'compare.forgetText'
  | 'compare.readFile'
> {
  return {
    'compare.keepText': (input) => keep(context, input),
    'compare.keptTexts': () => ({ texts: context.store().keptTexts.all() }),
    'compare.keptReadings': ({ sha256 }) => readingsOf(context.store(), sha256),
    'compare.forgetText': ({ sha256 }) => forget(context, sha256),
    'compare.readFile': readFileText,
  }
}
