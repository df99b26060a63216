import { diffArrays, diffWords } from 'diff'
import DiffMatchPatch from 'diff-match-patch'
import { firstRedline } from '#shared/redline/first-version.ts'
import type { BenchPair } from './amendments.ts'
import { tokenPair } from './tokens.ts'

/** A library beside which the engine is measured. */
export interface Library {
  readonly name: string
  /** Runs one comparison; false where it gave up after `cap` milliseconds. */
  readonly run: (pair: BenchPair, cap: number) => boolean
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

/** From two texts to a comparison, as for the engine: libraries that take numbers get them from the same tokens. */
export const LIBRARIES: readonly Library[] = [
  {
    name: 'diff, diffWords',
    run: ({ before, after }, cap) => diffWords(before, after, { timeout: cap }) !== undefined,
  },
  {
    name: 'diff, word ids',
    run: (pair, cap) => {
      const { a, b } = tokenPair(pair)
      return diffArrays(Array.from(a), Array.from(b), { timeout: cap }) !== undefined
    },
  },
  {
    name: 'diff-match-patch, word ids',
    run: (pair, cap) => {
      const { a, b } = tokenPair(pair)
      const matcher = new DiffMatchPatch()
      matcher.Diff_Timeout = cap / 1000
      const started = performance.now()
      matcher.diff_main(asCharacters(a), asCharacters(b), false)
      return performance.now() - started < cap
    },
  },
  {
    name: 'first version',
    run: ({ before, after }) => firstRedline(before, after).limit === undefined,
  },
]
