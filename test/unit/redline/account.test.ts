import { describe, expect, it } from 'vitest'
import { redline } from '#shared/redline/index.ts'
import { Account, isRewritten } from '#shared/redline/reading/account.ts'
import { makePair } from '../../bench/redline/amendments.ts'
import { markedSize } from '../../bench/redline/marks.ts'
import { alignmentSize, tokenPair } from '../../bench/redline/tokens.ts'

describe('what is struck and retyped for the sake of reading', () => {
  it.each(['typical', 'heavy', 'moves'] as const)(
    'stays within 3 % of the smallest script, six tokens aside: %s',
    (scenario) => {
      for (const words of [5_000, 20_000]) {
        for (const seed of [1, 2, 3]) {
          const pair = makePair(words, scenario, seed)
          const { marked } = markedSize(redline(pair.before, pair.after).changes, pair)
          const smallest = alignmentSize(tokenPair(pair))
          // Six tokens may always be given up, each of which is struck and retyped.
          expect(marked).toBeLessThanOrEqual(Math.max(1.03 * smallest, smallest + 12))
        }
      }
    },
  )

  it('is free of charge in a short amendment, dearer as the account is used up, and impossible beyond it', () => {
    const account = new Account()
    account.grow(10)
    expect([account.price, account.allows(6), account.allows(7)]).toEqual([0, true, false])
    account.grow(9_990)
    const prices = []
    for (; account.allows(1); account.give(1)) prices.push(account.price)
    expect(prices.length).toBe(145)
    expect(prices).toEqual(prices.toSorted((x, y) => x - y))
    expect(prices[100]).toBe(0)
    expect(prices.at(-1)).toBeGreaterThan(0)
    account.give(-140)
    expect(account.price).toBe(0)
  })

  it('is not counted where a passage is written anew', () => {
    expect([isRewritten(100, 90, 20), isRewritten(100, 90, 30), isRewritten(40, 90, 2)]).toEqual([
      true,
      false,
      false,
    ])
  })
})
