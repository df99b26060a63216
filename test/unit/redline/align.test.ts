import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align } from '#shared/redline/align/align.ts'
import { bitLcs } from '#shared/redline/align/bit-lcs.ts'
import { longestIncreasing } from '#shared/redline/align/increasing.ts'
import { Matches, type Pair } from '#shared/redline/align/matches.ts'
import { myersWithin } from '#shared/redline/align/myers.ts'

const sequence = fc
  .integer({ min: 1, max: 6 })
  .chain((letters) =>
    fc.tuple(fc.array(fc.nat(letters), { maxLength: 90 }), fc.array(fc.nat(letters), { maxLength: 90 })),
  )

/** Length of the longest common subsequence, by the textbook table. */
function lcsLength(a: readonly number[], b: readonly number[]): number {
  let above = new Array<number>(b.length + 1).fill(0)
  for (const x of a) {
    const row = [0]
    for (let j = 1; j <= b.length; j++)
      row.push(x === b[j - 1] ? above[j - 1]! + 1 : Math.max(above[j]!, row[j - 1]!))
    above = row
  }
  return above[b.length]!
}

function run(a: readonly number[], b: readonly number[], by: (pair: Pair, out: Matches) => void): number {
  const out = new Matches()
  by({ a: Int32Array.from(a), b: Int32Array.from(b), vocabulary: 8, budget: { steps: 1e9, cells: 1e9 } }, out)
  let [i, j, matched] = [0, 0, 0]
  for (let k = 0; k < out.list.length; k += 3) {
    const [x, y, length] = out.list.slice(k, k + 3) as [number, number, number]
    expect(x).toBeGreaterThanOrEqual(i)
    expect(y).toBeGreaterThanOrEqual(j)
    expect(a.slice(x, x + length)).toEqual(b.slice(y, y + length))
    ;[i, j, matched] = [x + length, y + length, matched + length]
  }
  return matched
}

describe('alignment', () => {
  it('is a longest common subsequence for small stretches, by every method', () => {
    fc.assert(
      fc.property(sequence, ([a, b]) => {
        const longest = lcsLength(a, b)
        expect(run(a, b, (pair, out) => bitLcs(pair, 0, a.length, 0, b.length, out))).toBe(longest)
        expect(run(a, b, (pair, out) => align(pair, 0, a.length, 0, b.length, out))).toBe(longest)
        const greedy = (pair: Pair, out: Matches) => {
          expect(myersWithin(pair, 0, a.length, 0, b.length, 200, out)).toBe(true)
        }
        expect(run(a, b, greedy)).toBe(longest)
      }),
      { numRuns: 500 },
    )
  })

  it('gives the greedy search up beyond its bound and adds nothing', () => {
    const out = new Matches()
    const pair = {
      a: Int32Array.of(1, 2, 3, 4),
      b: Int32Array.of(5, 6, 7, 8),
      vocabulary: 9,
      budget: { steps: 1, cells: 1 },
    }
    expect(myersWithin(pair, 0, 4, 0, 4, 7, out)).toBe(false)
    expect(out.list).toEqual([])
  })

  it('keeps a longest increasing subsequence', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 12 }), (values) => {
        const kept = longestIncreasing(Int32Array.from(values), values.length)
        let best = 0
        for (let mask = 0; mask < 1 << values.length; mask++) {
          const chosen = values.filter((_, index) => mask & (1 << index))
          if (chosen.every((value, index) => index === 0 || value > chosen[index - 1]!))
            best = Math.max(best, chosen.length)
        }
        expect(kept.length).toBe(best)
        for (let i = 1; i < kept.length; i++) {
          expect(kept[i]!).toBeGreaterThan(kept[i - 1]!)
          expect(values[kept[i]!]!).toBeGreaterThan(values[kept[i - 1]!]!)
        }
      }),
      { numRuns: 60 },
    )
  })
})
