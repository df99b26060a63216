import { diffArrays } from 'diff'
import { type Tokens, tokenise } from './first-tokens.ts'
import type { Change, ChangeKind, Redline, RedlineOptions } from './model.ts'
import { natureOf } from './natures.ts'
import { comparisonKey, settingsOf } from './normalise.ts'
import { provisionIndex } from './provisions.ts'

/** The search is given up, and the whole text shown as replaced, beyond this many deleted and inserted tokens. */
const MAX_EDITS = 20_000

function keysOf(tokens: Tokens, settings: ReturnType<typeof settingsOf>): string[] {
  const keys: string[] = []
  for (let i = 0; i < tokens.count; i++) {
    const end = settings.showWhiteSpace ? tokens.starts[i + 1]! : tokens.ends[i]!
    keys.push(comparisonKey(tokens.text.slice(tokens.starts[i]!, end), settings))
  }
  return keys
}

/**
 * The first engine: the `diff` package's Myers comparison over the tokens of legal text.
 * @param before the old text
 * @param after the new text
 * @returns changes that partition both texts; `limit` is set where the search was given up
 */
export function firstRedline(before: string, after: string, options?: RedlineOptions): Redline {
  const settings = settingsOf(options)
  const old = tokenise(before)
  const neu = tokenise(after)
  const parts = diffArrays(keysOf(old, settings), keysOf(neu, settings), { maxEditLength: MAX_EDITS })
  const found = parts ?? [
    { removed: true, added: false, count: old.count },
    { removed: false, added: true, count: neu.count },
  ]
  const runs: { kind: ChangeKind; oldCount: number; newCount: number }[] = []
  for (const part of found) {
    const oldCount = part.added ? 0 : part.count
    const newCount = part.removed ? 0 : part.count
    if (oldCount + newCount === 0) continue
    const last = runs.at(-1)
    if ((part.added || part.removed) && last && last.kind !== 'equal') {
      last.oldCount += oldCount
      last.newCount += newCount
      last.kind = last.oldCount === 0 ? 'inserted' : last.newCount === 0 ? 'deleted' : 'replaced'
    } else {
      runs.push({ kind: part.added ? 'inserted' : part.removed ? 'deleted' : 'equal', oldCount, newCount })
    }
  }
  const oldPlaces = provisionIndex(before)
  const newPlaces = provisionIndex(after)
  const changes: Change[] = []
  let i = 0
  let j = 0
  for (const run of runs) {
    const oldSpan = { start: old.starts[i]!, end: old.starts[i + run.oldCount]! }
    const newSpan = { start: neu.starts[j]!, end: neu.starts[j + run.newCount]! }
    i += run.oldCount
    j += run.newCount
    if (run.kind === 'equal') changes.push({ kind: 'equal', before: oldSpan, after: newSpan })
    else {
      changes.push({
        kind: run.kind,
        before: oldSpan,
        after: newSpan,
        nature: natureOf(before.slice(oldSpan.start, oldSpan.end), after.slice(newSpan.start, newSpan.end)),
        provisionBefore: oldPlaces.at(oldSpan.start),
        provisionAfter: newPlaces.at(newSpan.start),
      })
    }
  }
  return {
    changes,
    moves: [],
    engine: { name: 'diff', version: '1' },
    ...(parts ? {} : { limit: `more than ${MAX_EDITS} words differ: shown as one replacement` }),
  }
}
