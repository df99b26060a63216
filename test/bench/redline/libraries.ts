import diffSequences from '@jest/diff-sequences'
import { diffArrays, diffWords } from 'diff'
import DiffMatchPatch from 'diff-match-patch'
import { LcsDiff } from 'vscode-diff'
import { firstRedline } from '#shared/redline/first-version.ts'
import type { BenchPair } from './amendments.ts'
import { changeRuns, markedSize } from './marks.ts'
import { tokenPair } from './tokens.ts'

/** What a comparison came to, in the engine's tokens; null where the library counts in units of its own. */
export interface ScriptSize {
  /** Tokens struck and typed. */
  readonly edits: number | null
  readonly runs: number | null
}

/** A library beside which the engine is measured. */
export interface Library {
  readonly name: string
  /** Whether it promises the smallest edit script of its tokens; the speed targets are set against these. */
  readonly exact: boolean
  /** The fastest of the survey: on large heavy rewrites they have the longest time, to show the distance. */
  readonly patient?: true
  /**
   * Runs one whole comparison, from two texts.
   * @returns counts what the comparison found, outside the measured time; undefined where it gave up by itself
   */
  readonly run: (pair: BenchPair) => (() => ScriptSize) | undefined
}

/** Each token's number as one character, which is what diff-match-patch takes; surrogates are left out. */
function asCharacters(ids: Int32Array): string {
  const parts: string[] = []
  for (let at = 0; at < ids.length; at += 8192) {
    parts.push(
      String.fromCharCode(...ids.subarray(at, at + 8192).map((id) => (id < 0xd7ff ? id + 1 : id + 0x801))),
    )
  }
  return parts.join('')
}

/** Counts parts of [added, removed or kept] tokens: neighbours that are not kept make one change run. */
function sizeOfParts(parts: readonly { readonly count: number; readonly kept: boolean }[]): ScriptSize {
  let edits = 0
  let runs = 0
  let open = false
  for (const { count, kept } of parts) {
    if (!kept) edits += count
    if (!kept && !open) runs++
    open = !kept
  }
  return { edits, runs }
}

/** From two texts to a comparison, as for the engine: libraries that take numbers get them from the same tokens. */
export const LIBRARIES: readonly Library[] = [
  {
    name: 'diff, diffWords',
    exact: true,
    run: ({ before, after }) => {
      const parts = diffWords(before, after)
      const marks = parts.map(({ added, removed, count }) => ({ count, kept: !added && !removed }))
      return () => ({ edits: null, runs: sizeOfParts(marks).runs })
    },
  },
  {
    name: 'diff, word ids',
    exact: true,
    run: (pair) => {
      const { a, b } = tokenPair(pair)
      const parts = diffArrays(Array.from(a), Array.from(b))
      return () =>
        sizeOfParts(parts.map(({ added, removed, count }) => ({ count, kept: !added && !removed })))
    },
  },
  {
    name: 'diff-match-patch, word ids',
    exact: true,
    run: (pair) => {
      const { a, b } = tokenPair(pair)
      const matcher = new DiffMatchPatch()
      // 0 is no time limit, and without one the library searches for the smallest script.
      matcher.Diff_Timeout = 0
      const parts = matcher.diff_main(asCharacters(a), asCharacters(b), false)
      return () => sizeOfParts(parts.map(([kind, text]) => ({ count: text.length, kept: kind === 0 })))
    },
  },
  {
    name: '@jest/diff-sequences, word ids',
    exact: true,
    patient: true,
    run: (pair) => {
      const { a, b } = tokenPair(pair)
      const kept: number[] = []
      diffSequences(
        a.length,
        b.length,
        (i, j) => a[i] === b[j],
        (count, i, j) => kept.push(i, j, count),
      )
      return () => sizeOfMatches(kept, a.length, b.length)
    },
  },
  {
    name: 'vscode-diff, word ids',
    exact: true,
    patient: true,
    run: (pair) => {
      const { a, b } = tokenPair(pair)
      const { changes } = new LcsDiff({ getElements: () => a }, { getElements: () => b }).ComputeDiff(false)
      return () => ({
        edits: changes.reduce((sum, change) => sum + change.originalLength + change.modifiedLength, 0),
        runs: changes.length,
      })
    },
  },
  {
    name: 'first version',
    exact: false,
    run: (pair) => {
      const { changes, limit } = firstRedline(pair.before, pair.after)
      if (limit !== undefined) return undefined
      return () => ({ edits: markedSize(changes, pair).marked, runs: changeRuns(changes) })
    },
  },
]

/** Size of the script that these matches leave: triples of place in a, place in b and length. */
function sizeOfMatches(kept: readonly number[], lengthA: number, lengthB: number): ScriptSize {
  let edits = 0
  let runs = 0
  let i = 0
  let j = 0
  for (let k = 0; k <= kept.length; k += 3) {
    const toA = k < kept.length ? kept[k]! : lengthA
    const toB = k < kept.length ? kept[k + 1]! : lengthB
    edits += toA - i + toB - j
    if (toA > i || toB > j) runs++
    i = toA + (kept[k + 2] ?? 0)
    j = toB + (kept[k + 2] ?? 0)
  }
  return { edits, runs }
}
