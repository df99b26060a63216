import { describe, expect, test } from 'vitest'
import {
  type DatedVersion,
  dayBefore,
  lawOn,
  standings,
} from '../../../renderer/features/statutes/law-days.ts'

const edition = (
  id: string,
  stageDate: string,
  text: string,
  more: Partial<DatedVersion> = {},
): DatedVersion => ({
  id,
  kind: id.includes('supplement') ? 'supplement' : 'revision',
  label: id,
  stageDate,
  text,
  ...more,
})

const print: DatedVersion = {
  id: 'print',
  kind: 'report print',
  label: 'as printed in the report',
  stageDate: '2017',
  text: 'old words',
}
const base = edition('2025-revision', '2025-01-01', 'first', {
  inForceFrom: '2021-10-01',
  inForceTo: '2025-07-01',
})
const supplement = edition('2026-supplement', '2026-01-01', 'second', {
  inForceFrom: '2025-07-01',
  inForceTo: '2026-07-01',
})
const pending = edition('2026-supplement-from-2026-07-01', '2026-01-01', 'third', {
  inForceFrom: '2026-07-01',
})
const versions = [print, base, supplement, pending]

describe('the law on a day', () => {
  test.each([
    ['2021-10-01', '2025-revision'],
    ['2025-06-30', '2025-revision'],
    ['2025-07-01', '2026-supplement'],
    ['2026-06-30', '2026-supplement'],
    ['2026-07-01', '2026-supplement-from-2026-07-01'],
    ['2030-01-01', '2026-supplement-from-2026-07-01'],
  ])('on %s it is %s', (day, id) => {
    expect(lawOn(versions, day).law?.id).toBe(id)
  })

  test('before the first day of the oldest edition none is named, and it says why', () => {
    const { law, doubt } = lawOn(versions, '2021-09-30')
    expect(law).toBeUndefined()
    expect(doubt).toContain('reaches back')
  })

  test('a print in a report is never taken for law', () => {
    expect(lawOn([print], '2026-01-01').law).toBeUndefined()
    expect(standings(versions, '2026-01-01').get('print')).toBe('not told')
  })

  test('where the day of a change is not known, neither text is named for the time between', () => {
    const unknown = [
      edition('2025-revision', '2025-01-01', 'first'),
      edition('2026-supplement', '2026-01-01', 'second'),
    ]
    expect(lawOn(unknown, '2025-01-01').law?.id).toBe('2025-revision')
    expect(lawOn(unknown, '2025-08-01')).toMatchObject({
      law: undefined,
      doubt: expect.stringContaining('cannot be told'),
    })
    expect(lawOn(unknown, '2026-01-01').law?.id).toBe('2026-supplement')
  })

  test('a text that waits for an event is pending on every day', () => {
    const waiting = edition('2026-supplement-pending', '2026-01-01', 'third', {
      label: '2026 supplement, pending',
    })
    const all = [edition('2026-supplement', '2026-01-01', 'second'), waiting]
    expect(lawOn(all, '2040-01-01').law?.id).toBe('2026-supplement')
    expect(standings(all, '2040-01-01').get(waiting.id)).toBe('pending')
  })

  test('a repealed text is law no more from the day of the repeal', () => {
    const repealed = [edition('2025-revision', '2025-01-01', 'first', { inForceTo: '2025-07-01' })]
    expect(lawOn(repealed, '2025-06-30').law?.id).toBe('2025-revision')
    expect(lawOn(repealed, '2025-07-01')).toEqual({ law: undefined, doubt: null })
  })
})

describe('an act on record that no edition prints yet', () => {
  const act = {
    number: 'P.A. 26-70',
    actSections: ['2'],
    effective: '2026-10-01',
    from: 'act record' as const,
  }

  test('ends what can be said from its day on, and is named', () => {
    expect(lawOn(versions, '2026-09-30', [act]).law?.id).toBe(pending.id)
    const { law, doubt } = lawOn(versions, '2026-10-01', [act])
    expect(law).toBeUndefined()
    expect(doubt).toMatch(/P\.A\.\s26-70, s\.\s2 \(effective Oct 1, 2026\)/)
    expect([...standings(versions, '2026-10-01', [act]).values()]).toEqual([
      'not told',
      'past',
      'past',
      'not told',
    ])
  })

  test('without a day counts from its year', () => {
    const undated = { ...act, effective: null }
    expect(lawOn(versions, '2025-12-31', [undated]).law?.id).toBe('2026-supplement')
    expect(lawOn(versions, '2026-02-01', [undated]).law).toBeUndefined()
  })

  test('is no matter where an edition prints it or is later than it', () => {
    expect(lawOn(versions, '2027-01-01', [{ ...act, from: 'source line' }]).law?.id).toBe(pending.id)
    expect(
      lawOn(versions, '2027-01-01', [{ ...act, number: 'P.A. 17-32', effective: '2017-10-01' }]).law?.id,
    ).toBe(pending.id)
  })
})

test('the standing of each text on a day', () => {
  const on = standings(versions, '2026-03-01')
  expect([...on.values()]).toEqual(['not told', 'past', 'law', 'pending'])
})

test('the same words in an earlier edition are law too', () => {
  const same = [
    edition('2023-revision', '2023-01-01', 'first'),
    edition('2025-revision', '2025-01-01', 'first'),
  ]
  expect([...standings(same, '2026-01-01').values()]).toEqual(['law', 'law'])
})

test.each([
  ['2026-07-01', '2026-06-30'],
  ['2024-03-01', '2024-02-29'],
  ['2026', '2026'],
])('the day before %s is %s', (day, before) => {
  expect(dayBefore(day)).toBe(before)
})
