import { align } from './align.ts'
import { Matches, type Pair } from './matches.ts'

/** Tells by its number whether a token closes a clause. */
export type ClosesClause = (id: number) => boolean

/** Below this many tokens on either side the words are aligned at once. */
const WORTH_IT = 2048
/** Matched clauses with fewer tokens than this between two changed ones are compared word by word with them. */
const SHORT_CLAUSES = 8

/** A sequence cut into clauses: where each starts (and the end of the sequence), and each one's number. */
interface Clauses {
  readonly starts: Int32Array
  readonly ids: Int32Array
}

/**
 * Aligns two whole sequences, long ones by their clauses first: a text without line breaks, or with others in other
 * places, has no paragraphs to hold on to, but it has clauses.
 */
export function alignByClauses(pair: Pair, closesClause: ClosesClause, out: Matches): void {
  const { a, b, budget } = pair
  if (Math.min(a.length, b.length) < WORTH_IT) {
    align(pair, 0, a.length, 0, b.length, out)
    return
  }
  const numbers = new ClauseNumbers()
  const old = cut(a, closesClause, numbers)
  const neu = cut(b, closesClause, numbers)
  const found = new Matches()
  const clausePair = { a: old.ids, b: neu.ids, vocabulary: numbers.count, budget }
  align(clausePair, 0, old.ids.length, 0, neu.ids.length, found)
  const { list } = found
  let i = 0
  let j = 0
  for (let k = 0; k < list.length; k += 3) {
    const [from, to] = [old.starts[list[k]!]!, old.starts[list[k]! + list[k + 2]!]!]
    const at = neu.starts[list[k + 1]!]!
    if (to - from < SHORT_CLAUSES) continue
    align(pair, i, from, j, at, out)
    out.add(from, at, to - from)
    i = to
    j = at + to - from
  }
  align(pair, i, a.length, j, b.length, out)
}

function cut(sequence: Int32Array, closesClause: ClosesClause, numbers: ClauseNumbers): Clauses {
  const starts: number[] = []
  const ids: number[] = []
  let start = 0
  for (let at = 0; at < sequence.length; at++) {
    if (at + 1 < sequence.length && !closesClause(sequence[at]!)) continue
    starts.push(start)
    ids.push(numbers.number(sequence, start, at + 1))
    start = at + 1
  }
  starts.push(sequence.length)
  return { starts: Int32Array.from(starts), ids: Int32Array.from(ids) }
}

/** Gives equal clauses the same number. */
class ClauseNumbers {
  count = 0
  readonly #byHash = new Map<
    number,
    { readonly sequence: Int32Array; readonly start: number; readonly end: number; readonly id: number }[]
  >()

  number(sequence: Int32Array, start: number, end: number): number {
    let hash = end - start
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ sequence[at]!, 0x9e3779b1) ^ (hash >>> 15)
    const known = this.#byHash.get(hash) ?? []
    for (const clause of known) if (sameClause(clause, sequence, start, end)) return clause.id
    if (known.length === 0) this.#byHash.set(hash, known)
    known.push({ sequence, start, end, id: this.count })
    return this.count++
  }
}

function sameClause(
  clause: { readonly sequence: Int32Array; readonly start: number; readonly end: number },
  sequence: Int32Array,
  start: number,
  end: number,
): boolean {
  if (clause.end - clause.start !== end - start) return false
  for (let at = 0; at < end - start; at++)
    if (clause.sequence[clause.start + at] !== sequence[start + at]) return false
  return true
}
