import { describe, expect, it } from 'vitest'
import type { LedgerRow } from '#shared/contract/index.ts'
import { dayIn } from '../../../renderer/components/day-in.ts'
import { countsInWords, standingReason } from '../../../renderer/features/ledger/standing-reason.ts'

const row = (more: Partial<LedgerRow>): LedgerRow => ({
  recommendationId: '2017-01',
  year: 2017,
  number: 1,
  shortTitle: 'Five more members',
  standing: 'consensus',
  basis: 'stated',
  dissents: [],
  byRules: 'consensus',
  agrees: true,
  explanation: 'Consensus by the council’s rules: nobody opposed or abstained.',
  counts: { supports: 0, opposes: 0, abstains: 0, silent: 25 },
  ...more,
})

describe('what a standing rests on', () => {
  it.each([
    ['stated, and the rules agree', row({}), 'Stated; the rules give the same.'],
    [
      'stated against the rules',
      row({ agrees: false, byRules: 'without consensus' }),
      'Stated; the rules give: No consensus.',
    ],
    ['stated, no quorum', row({ byRules: null }), 'Stated; nothing follows from the rules.'],
    [
      'by rule: by which positions',
      row({ basis: 'by rule' }),
      'Consensus by the council’s rules: nobody opposed or abstained.',
    ],
  ])('%s', (_, line, words) => {
    expect(standingReason(line)).toBe(words)
  })

  it.each([
    [{ supports: 0, opposes: 0, abstains: 0, silent: 25 }, 'No position is recorded.'],
    [{ supports: 1, opposes: 2, abstains: 1, silent: 21 }, '1 supports, 2 oppose, 1 abstains, 21 silent.'],
    [{ supports: 3, opposes: 0, abstains: 0, silent: 0 }, '3 support.'],
  ])('counts %o', (counts, words) => {
    expect(countsInWords(counts).replaceAll('\u00a0', ' ')).toBe(words)
  })
})

describe('a day in an address', () => {
  it.each([
    ['2018-06-01', '2018-06-01'],
    ['2018-02-30', ''],
    ['2018-06', ''],
    ['<script>', ''],
    ['', ''],
  ])('%o', (text, day) => {
    expect(dayIn(text)).toBe(day)
  })
})
