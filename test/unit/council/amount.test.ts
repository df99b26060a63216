import { expect, it } from 'vitest'
import { amountInWords } from '#shared/council/amount.ts'

it.each([
  ['876', 'calls', '876 calls'],
  ['73.8%', 'percent', '73.8%'],
  ['1.5%', 'percent of population', '1.5% of population'],
  ['$10,000', 'dollars', '$10,000'],
  ['$5,000', 'dollars requested', '$5,000 requested'],
  ['more than 650,000', 'ads', 'more than 650,000 ads'],
])('%s in %s is said “%s”', (printed, unit, said) => {
  expect(amountInWords({ printed, unit })).toBe(said)
})
