import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyRedline, type Change, redline } from '#shared/redline/index.ts'
import { anyPair, anyText, moved } from './texts.ts'

const options = fc.record({
  ignoreQuoteStyle: fc.boolean(),
  ignoreHyphenation: fc.boolean(),
  showWhiteSpace: fc.boolean(),
})

/** What `equal` promises: the same text once white space and, where ignored, quotation marks and hyphens are unified. */
function folded(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, '')
    .replace(/[\u2018\u2019\u201b]/g, "'")
    .replace(/[\u201c\u201d\u201f]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
    .replaceAll('\u00ad', '')
}

function spansFitTheKind(change: Change): boolean {
  const oldEmpty = change.before.start === change.before.end
  const newEmpty = change.after.start === change.after.end
  if (change.kind === 'deleted' || change.kind === 'moved-from') return !oldEmpty && newEmpty
  if (change.kind === 'inserted' || change.kind === 'moved-to') return oldEmpty && !newEmpty
  return change.kind === 'equal' ? !(oldEmpty && newEmpty) : !oldEmpty && !newEmpty
}

describe('every redline of every pair of texts', () => {
  it('rebuilds both texts from contiguous spans', () => {
    fc.assert(
      fc.property(anyPair, options, ([before, after], chosen) => {
        expect(applyRedline(redline(before, after, chosen), before, after)).toEqual({ before, after })
      }),
      { numRuns: 1500 },
    )
  })

  it('gives spans that fit the kind, and a nature to every change and to no equal span', () => {
    fc.assert(
      fc.property(anyPair, options, ([before, after], chosen) => {
        for (const change of redline(before, after, chosen).changes) {
          expect(spansFitTheKind(change)).toBe(true)
          expect(change.nature === undefined).toBe(change.kind === 'equal')
        }
      }),
      { numRuns: 800 },
    )
  })

  it('calls only the same words equal', () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        for (const change of redline(before, after).changes) {
          if (change.kind !== 'equal') continue
          const old = before.slice(change.before.start, change.before.end)
          expect(folded(old)).toBe(folded(after.slice(change.after.start, change.after.end)))
        }
      }),
      { numRuns: 800 },
    )
  })

  it('is exact in its equal spans where nothing is ignored', () => {
    const strict = { ignoreQuoteStyle: false, ignoreHyphenation: false, showWhiteSpace: true }
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        for (const change of redline(before, after, strict).changes) {
          if (change.kind !== 'equal') continue
          const old = before.slice(change.before.start, change.before.end)
          expect(old).toBe(after.slice(change.after.start, change.after.end))
        }
      }),
      { numRuns: 800 },
    )
  })

  it('never leaves two neighbouring spans that should be one', () => {
    fc.assert(
      fc.property(anyPair, options, ([before, after], chosen) => {
        const { changes } = redline(before, after, chosen)
        for (let i = 1; i < changes.length; i++) {
          const { kind } = changes[i]!
          if (kind === 'equal' || kind === 'deleted' || kind === 'inserted')
            expect(kind).not.toBe(changes[i - 1]!.kind)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('links every move to one place of each text, and its inner changes rebuild both', () => {
    fc.assert(
      fc.property(moved, options, ([before, after], chosen) => {
        const { changes, moves } = redline(before, after, chosen)
        for (const kind of ['moved-from', 'moved-to'] as const) {
          const ends = changes.filter((change) => change.kind === kind)
          expect(ends.map((change) => change.move).toSorted()).toEqual(
            moves.map((_, index) => index).toSorted(),
          )
          for (const end of ends) {
            const move = moves[end.move!]!
            expect(kind === 'moved-from' ? end.before : end.after).toEqual(
              kind === 'moved-from' ? move.from : move.to,
            )
          }
        }
        for (const move of moves) {
          let [a, b] = [move.from.start, move.to.start]
          for (const change of move.inner) {
            expect([change.before.start, change.after.start]).toEqual([a, b])
            a = change.before.end
            b = change.after.end
          }
          expect([a, b]).toEqual([move.from.end, move.to.end])
        }
        expect(applyRedline({ changes, moves, engine: { name: '', version: '' } }, before, after)).toEqual({
          before,
          after,
        })
      }),
      { numRuns: 800 },
    )
  })

  it('gives the same result twice', () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        expect(redline(before, after)).toEqual(redline(before, after))
      }),
      { numRuns: 300 },
    )
  })

  it('finds nothing to mark in a text compared with itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(redline(text, text).changes.every((change) => change.kind === 'equal')).toBe(true)
      }),
      { numRuns: 300 },
    )
  })

  it('never cuts a surrogate pair in two', () => {
    const cuts = (text: string, at: number) =>
      at > 0 && at < text.length && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1))
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        for (const change of redline(before, after).changes) {
          expect(cuts(before, change.before.start)).toBe(false)
          expect(cuts(after, change.after.start)).toBe(false)
        }
      }),
      { numRuns: 800 },
    )
  })
})
