import { describe, expect, it } from 'vitest'
import { applyRedline, redline } from '#shared/redline/index.ts'
import { ADVERSARIAL } from '../../bench/redline/adversarial.ts'

const WORDS = 8_000

describe('hard texts', () => {
  it.each(Object.entries(ADVERSARIAL))('rebuilds both texts: %s', (_name, make) => {
    const [before, after] = make(WORDS)
    expect(applyRedline(redline(before, after), before, after)).toEqual({ before, after })
  })

  it('reports a limit where the search was cut short, and only there', () => {
    const [before, after] = ADVERSARIAL['two letters']!(60_000)
    expect(redline(before, after).limit).toMatch(/too long and too different/)
    const [old, neu] = ADVERSARIAL['all tokens different']!(60_000)
    expect(redline(old, neu).limit).toBeUndefined()
  })

  it('marks reversed paragraphs as moved', () => {
    const [before, after] = ADVERSARIAL['paragraphs in reverse']!(5_000)
    expect(redline(before, after).moves.length).toBeGreaterThan(30)
  })

  it('keeps no chance words of two unrelated texts', () => {
    const [before, after] = ADVERSARIAL.unrelated!(5_000)
    const { changes } = redline(before, after)
    const kept = changes.filter((change) => change.kind === 'equal')
    const share =
      kept.reduce((sum, change) => sum + change.before.end - change.before.start, 0) / before.length
    expect(share).toBeLessThan(0.05)
  })
})
