import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type ActCitation, formatCitation, parseCitation } from '#shared/law/citation.ts'
import {
  compareActs,
  isAfterAdjournment,
  regularSession,
  wednesdayAfterFirstMonday,
} from '#shared/law/sessions.ts'

describe('regular sessions, Conn. Const. art. third § 2', () => {
  test.each([
    [2017, 'January Session, 2017', '2017-01-04', '2017-06-07'],
    [2018, 'February Session, 2018', '2018-02-07', '2018-05-09'],
    [2020, 'February Session, 2020', '2020-02-05', '2020-05-06'],
    [2021, 'January Session, 2021', '2021-01-06', '2021-06-09'],
    [2024, 'February Session, 2024', '2024-02-07', '2024-05-08'],
    [2025, 'January Session, 2025', '2025-01-08', '2025-06-04'],
    [2026, 'February Session, 2026', '2026-02-04', '2026-05-06'],
  ])('%i', (year, name, convenes, adjourns) => {
    expect(regularSession(year)).toMatchObject({ year, name, convenes, adjourns })
  })

  it('knows none before 1971', () => {
    expect(regularSession(1970)).toBeUndefined()
    expect(regularSession(2017.5)).toBeUndefined()
  })

  it('finds a Wednesday from the 3rd to the 9th, in every month', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1600, max: 9999 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const day = wednesdayAfterFirstMonday(year, month)
        expect(new Date(`${day}T00:00:00Z`).getUTCDay()).toBe(3)
        expect(Number(day.slice(8))).toBeGreaterThanOrEqual(3)
        expect(Number(day.slice(8))).toBeLessThanOrEqual(9)
      }),
    )
  })

  it('lets a bill live to the day of adjournment', () => {
    expect(isAfterAdjournment(2018, '2018-05-09')).toBe(false)
    expect(isAfterAdjournment(2018, '2018-05-10')).toBe(true)
  })
})

describe('compareActs', () => {
  const act = (text: string): ActCitation => {
    const parsed = parseCitation(text)
    if (!parsed.ok || parsed.citation.kind !== 'act') throw new Error(text)
    return parsed.citation
  }
  it('orders by year, session, kind, number and section', () => {
    const inOrder = [
      '1969, P.A. 828, s. 84',
      'P.A. 99-113',
      'Jan. Sp. Sess. P.A. 08-1',
      'P.A. 08-1',
      'June 11 Sp. Sess. P.A. 08-2',
      'P.A. 17-32, s. 2',
      'P.A. 17-32, s. 10',
      'P.A. 17-129',
      'S.A. 17-1',
      'June Sp. Sess. P.A. 17-2',
    ]
    const sorted = [...inOrder].reverse().map(act).sort(compareActs)
    expect(sorted.map((one) => formatCitation(one).replaceAll('\u00a0', ' '))).toEqual(inOrder)
  })
})
