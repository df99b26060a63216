import { describe, expect, it } from 'vitest'
import { compareRatings, type Rating } from '#shared/council/status/index.ts'

const rating = (status: Rating['status'], over: Partial<Rating> = {}): Rating => ({
  id: 'r',
  by: 'agency',
  rater: 'Department of Labor',
  status,
  date: '2022-05-01',
  ...over,
})
const whole = { status: 'enacted in part', date: '2021-10-01' } as const
const elements = new Map([['a', { status: 'no action', date: '2023' } as const]])

describe('ratings beside the derived status', () => {
  it.each([
    ['enacted in part', 'same'],
    ['enacted', 'says more'],
    ['in a bill', 'says less'],
    ['no action', 'says less'],
    ['not pursued', 'says less'],
  ] as const)('%s %s', (status, verdict) => {
    expect(compareRatings(whole, elements, [rating(status)])[0]?.verdict).toBe(verdict)
  })
  it('as far along in other words', () => {
    expect(compareRatings(whole, elements, [rating('superseded', { elementId: 'a' })])[0]?.verdict).toBe(
      'says otherwise',
    )
  })
  it('only the latest of a rater counts; the council stands first; older ones say so', () => {
    const found = compareRatings(whole, elements, [
      rating('enacted', { date: '2023-01-01' }),
      rating('no action', { date: '2020-01-01' }),
      rating('in a bill', { by: 'council', rater: 'Trafficking in Persons Council', date: '2020-06-01' }),
    ])
    expect(found.map(({ rating: { rater, status }, isOlder }) => [rater, status, isOlder])).toEqual([
      ['Trafficking in Persons Council', 'in a bill', true],
      ['Department of Labor', 'enacted', false],
    ])
    expect(found[0]?.words).toBe(
      'Trafficking in Persons Council said “in a bill” (Jun\u00a01,\u00a02020); the record says “enacted in part” (Oct\u00a01,\u00a02021). The rating is older than the latest event of the record.',
    )
  })
  it('a rating of an element that is not there is left out', () => {
    expect(compareRatings(whole, elements, [rating('enacted', { elementId: 'gone' })])).toEqual([])
  })
})
