import { describe, expect, it } from 'vitest'
import { draftingStyle, draftingText, redline, summarise } from '#shared/redline/index.ts'

const drafted = (before: string, after: string) =>
  draftingText(draftingStyle(redline(before, after), before, after))

describe('Connecticut drafting style', () => {
  it('prints the deletion in brackets before the insertion that takes its place', () => {
    expect(drafted('The operator of each hotel shall pay.', 'The operator of a hotel shall pay.')).toBe(
      'The operator of [each] _a _hotel shall pay.',
    )
  })

  it('renumbers as drafters do', () => {
    expect(drafted('(31) Audits.', '(32) Audits.')).toBe('[(31)] _(32) _Audits.')
  })

  it('parts a deletion from an insertion where neither text has white space between them', () => {
    expect(drafted('until May 2017', 'until May 2018')).toBe('until May [2017] _2018_')
  })

  it('prints an unchanged text as it is', () => {
    const text = '(a) No person\nshall (1) sell.'
    expect(draftingStyle(redline(text, text), text, text)).toEqual([{ mark: 'plain', text }])
  })
})

describe('the summary', () => {
  it('counts words and changes by provision and by nature', () => {
    const before = '(a) The court may act.\n(b) (1) Each person shall pay; (2) The rest.\n'
    const after = '(a) The court shall act.\n(b) (1) Each person shall pay, (2) The rest stays.\n'
    const counts = summarise(redline(before, after), before, after)
    expect(counts).toMatchObject({ changes: 3, wordsDeleted: 1, wordsInserted: 2, wordsMoved: 0 })
    expect(counts.natures).toEqual({ substantive: 2, editorial: 1, renumbering: 0 })
    expect(counts.provisions.map((each) => [each.provision, each.changes])).toEqual([
      ['(a)', 1],
      ['(b)(1)', 1],
      ['(b)(2)', 1],
    ])
  })

  it('takes a reference for no provision of its own', () => {
    const before = '(b) As subdivision (2) of subsection (c) of this section says, the court may act.'
    const after = before.replace('may', 'shall')
    expect(summarise(redline(before, after), before, after).provisions[0]?.provision).toBe('(b)')
  })
})
