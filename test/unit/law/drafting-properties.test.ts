import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DraftRun, readDraftedText } from '#shared/law/drafting.ts'
import { plainOf } from './drafted-words.ts'

describe('properties', () => {
  const word = fc.constantFrom('fee', 'person', 'such', 'he', 'shall', 'pay', '(1)', '53a-83', 'the')
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '))
  const change = fc.record({
    op: fc.constantFrom('kept', 'deleted', 'inserted', 'replaced'),
    a: phrase,
    b: phrase,
  })

  /** A text as drafters print it, with both of its texts. */
  const drafts = fc.array(change, { minLength: 1, maxLength: 12 }).map((changes) => {
    const runs: DraftRun[] = []
    const before: string[] = []
    const after: string[] = []
    for (const { op, a, b } of changes) {
      if (runs.length > 0) runs.push(' ')
      if (op === 'kept') runs.push(a)
      if (op === 'deleted') runs.push(`[${a}]`)
      if (op === 'inserted') runs.push({ ins: a })
      if (op === 'replaced') runs.push(`[${a}] `, { ins: b })
      if (op !== 'inserted') before.push(a)
      if (op === 'kept' || op === 'inserted') after.push(a)
      if (op === 'replaced') after.push(b)
    }
    return { runs, before: before.join(' '), after: after.join(' ') }
  })

  it('gives back both texts where the marks are present', () => {
    fc.assert(
      fc.property(drafts, ({ runs, before, after }) => {
        expect(readDraftedText(runs)).toMatchObject({ oldText: before, newText: after })
      }),
    )
  })

  it('gives back both texts where a baseline is at hand, and the new one in any case', () => {
    fc.assert(
      fc.property(drafts, ({ runs, before, after }) => {
        const plain = plainOf(runs)
        expect(readDraftedText(plain).newText).toBe(after)
        expect(readDraftedText(plain, { baseline: before })).toMatchObject({
          baseline: 'matches',
          oldText: before,
          newText: after,
        })
      }),
    )
  })

  it('covers any printed text with segments, and never throws', () => {
    const bits = fc.constantFrom('[', ']', 'he', ' ', '\n', '(1)', '; ', 'or', '😀')
    const runs = fc.array(
      fc.oneof(
        bits,
        bits.map((ins) => ({ ins })),
      ),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(runs, fc.boolean(), (drawn, isPlain) => {
        const plain = plainOf(drawn)
        const drafted = readDraftedText(isPlain ? plain : drawn)
        expect(drafted.printed).toBe(plain)
        let at = 0
        for (const { start, end } of drafted.segments) {
          expect(start).toBe(at)
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(at).toBe(plain.length)
      }),
    )
  })
})
