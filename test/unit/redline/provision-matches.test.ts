import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchProvisions, redline } from '#shared/redline/index.ts'
import { anyPair } from './texts.ts'

const matched = (before: string, after: string) => matchProvisions(redline(before, after), before, after)
const relations = (before: string, after: string) =>
  matched(before, after).map(({ relation, before: old, after: neu }) =>
    `${old.join('+')} ${relation} ${neu.join('+')}`.trim(),
  )

const training = 'Each operator shall train every employee on the recognition of victims of trafficking.'
const records = 'All records of guest transactions shall be retained for not less than six months.'
const penalty = 'Any person who violates this section shall pay a civil penalty of five thousand dollars.'

describe('what became of each provision', () => {
  it('follows a provision to its new label', () => {
    expect(
      relations(`(a) ${training}\n(b) ${records}`, `(a) ${training}\n(b) ${penalty}\n(c) ${records}`),
    ).toEqual(['(a) same (a)', 'added (b)', '(b) renumbered (c)'])
  })

  it('tells a removed provision from the one that takes its label', () => {
    expect(
      relations(`(a) ${training}\n(b) ${records}\n(c) ${penalty}`, `(a) ${training}\n(b) ${penalty}`),
    ).toEqual(['(a) same (a)', '(c) renumbered (b)', '(b) removed'])
  })

  it('recognises a provision that was split and one that was joined', () => {
    const whole = `(a) ${training} ${records} ${penalty}`
    const parts = `(a) ${training}\n(b) ${records}\n(c) ${penalty}`
    expect(relations(whole, parts)).toEqual(['(a) split (a)+(b)+(c)'])
    expect(relations(parts, whole)).toEqual(['(a)+(b)+(c) joined (a)'])
  })

  it('recognises a provision that moved', () => {
    const found = relations(
      `(a) ${training}\n(b) ${records}\n(c) ${penalty}`,
      `(a) ${records}\n(b) ${penalty}\n(c) ${training}`,
    )
    expect(found).toEqual(['(b) renumbered (a)', '(c) renumbered (b)', '(a) moved (c)'])
  })

  it('accounts for every provision of any two texts, once or as a part', () => {
    fc.assert(
      fc.property(anyPair, ([before, after]) => {
        for (const { relation, before: old, after: neu } of matched(before, after)) {
          expect(old.length === 0).toBe(relation === 'added')
          expect(neu.length === 0).toBe(relation === 'removed')
          expect(old.length > 1).toBe(relation === 'joined')
          expect(neu.length > 1).toBe(relation === 'split')
        }
      }),
      { numRuns: 500 },
    )
  })
})
