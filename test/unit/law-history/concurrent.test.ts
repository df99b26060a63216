import { describe, expect, test } from 'vitest'
import { concurrentVersions, readVersionNote, versionOn } from '#shared/law/history/index.ts'

const WHOLE =
  '*Note: On and after July 1, 2026, this section, as amended by section 7 of public act 25-41, is to read as follows:'
const PART =
  '* Note: On and after July 1, 2025, subsection (c) of this section, as amended by section 57 of public act 23-167, is to read as follows:'
const EVENT =
  '*Note: On and after enactment of the compact by thirty-five states, this section, as amended by section 6 of public act 25-116, is to read as follows:'

test('the note names day, provision and act', () => {
  expect(readVersionNote(WHOLE)).toMatchObject({
    from: '2026-07-01',
    provision: [],
    by: [{ year: 2025, number: 41, section: '7' }],
  })
  expect(readVersionNote(PART)).toMatchObject({ from: '2025-07-01', provision: ['c'] })
  expect(readVersionNote(PART.replace('subsection (c)', 'subsection (e)(1)'))?.provision).toEqual(['e', '1'])
  expect(
    readVersionNote(PART.replace('subsection (c)', 'subdivision (2) of subsection (b)'))?.provision,
  ).toEqual(['b', '2'])
  expect(readVersionNote(EVENT)?.from).toBeUndefined()
  expect(readVersionNote('*Note: Something else.')).toBeUndefined()
})

describe('the right text by date', () => {
  const versions = concurrentVersions([
    { paragraphs: ['(a) Old.'] },
    { note: WHOLE, paragraphs: ['(a) New.'] },
  ])

  test.each([
    ['2026-06-30', '(a) Old.'],
    ['2026-07-01', '(a) New.'],
    ['2030-01-01', '(a) New.'],
  ])('on %s', (day, text) => {
    expect(versionOn(versions, day)?.text).toEqual([text])
  })

  test('the first ends when the second begins', () => {
    expect(versions.map(({ from, until }) => [from, until])).toEqual([
      [undefined, '2026-07-01'],
      ['2026-07-01', undefined],
    ])
  })

  test('a text that waits for an event is not law by date alone', () => {
    const waiting = concurrentVersions([{ paragraphs: ['Old.'] }, { note: EVENT, paragraphs: ['New.'] }])
    expect(versionOn(waiting, '2040-01-01')?.text).toEqual(['Old.'])
    expect(waiting[1]?.condition).toContain('enactment of the compact')
  })
})

describe('a later text of one provision', () => {
  const current = ['(a) Oaks.', '(b) Elms.', '*(c) Ashes: (1) Young, and (2) old.', '(d) Yews.']

  test('is set into its place, asterisk and quotation marks taken off', () => {
    const versions = concurrentVersions([
      { paragraphs: current },
      { note: PART, paragraphs: ['“(c) Ashes of any age.”'] },
    ])
    expect(versions[0]?.text?.[2]).toBe('(c) Ashes: (1) Young, and (2) old.')
    expect(versions[1]?.text).toEqual(['(a) Oaks.', '(b) Elms.', '(c) Ashes of any age.', '(d) Yews.'])
  })

  test('is refused with a reason where the place is in doubt', () => {
    const without = concurrentVersions([
      { paragraphs: ['(a) Oaks.', '(b) Elms.'] },
      { note: PART, paragraphs: ['(c) Ashes.'] },
    ])
    expect(without[1]?.text).toBeUndefined()
    expect(without[1]?.reason).toContain('(c)')
  })
})
