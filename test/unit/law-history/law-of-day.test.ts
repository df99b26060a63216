import { describe, expect, test } from 'vitest'
import { lawOfDay } from '#shared/law/history/index.ts'

const text = (id: string, from: string, to: string | null) => ({ id, from, to })
const life = {
  texts: [
    text('2025 revision', '2021-10-01', '2025-07-01'),
    text('2026 supplement', '2025-07-01', '2026-07-01'),
    text('from July 1, 2026', '2026-07-01', null),
  ],
  doubts: [],
  end: null,
  since: '1987-10-01',
}

describe('the law of a day', () => {
  test.each([
    ['2021-10-01', '2025 revision'],
    ['2025-06-30', '2025 revision'],
    ['2025-07-01', '2026 supplement'],
    ['2026-06-30', '2026 supplement'],
    ['2026-07-01', 'from July 1, 2026'],
    ['2040-01-01', 'from July 1, 2026'],
  ])('on %s it is the %s', (day, id) => {
    expect(lawOfDay(life, day)).toMatchObject({ state: 'text', text: { id } })
  })

  test('before the oldest text the words are not known, before the first act there was no law', () => {
    expect(lawOfDay(life, '2021-09-30')).toMatchObject({
      state: 'not known',
      note: expect.stringContaining('reaches back'),
    })
    expect(lawOfDay(life, '1987-09-30').state).toBe('not yet law')
    expect(lawOfDay({ ...life, since: null }, '1987-09-30').state).toBe('not known')
  })

  test('a doubt outweighs a text, a repeal outweighs both', () => {
    const doubts = [{ from: '2026-07-01', to: '2026-10-01', note: 'P.A. 26-1 was not read.' }]
    expect(lawOfDay({ ...life, doubts }, '2026-09-30')).toEqual({
      state: 'not known',
      note: 'P.A. 26-1 was not read.',
    })
    expect(lawOfDay({ ...life, doubts }, '2026-10-01').state).toBe('text')
    const end = { from: '2026-08-01', note: 'Repealed by P.A. 26-2.' }
    expect(lawOfDay({ ...life, doubts, end }, '2026-09-30').state).toBe('repealed')
    expect(lawOfDay({ ...life, end }, '2026-07-31').state).toBe('text')
  })

  test('a text overtaken on its own first day is never law', () => {
    const texts = [text('a', '2020-01-01', '2026-07-01'), text('b', '2026-07-01', '2026-07-01')]
    expect(lawOfDay({ ...life, texts }, '2026-07-01').state).toBe('not known')
  })
})
