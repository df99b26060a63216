import { expect, test } from 'vitest'
import { casesBySection } from '../../../renderer/features/figures/cases/case-groups.ts'

const row = (year: number, kind: 'arrests' | 'convictions', value: number, reporter: string) => ({
  id: `case-${year}-${kind}-${value}`,
  sectionId: '53a-192a',
  catchline: 'Trafficking in persons.',
  year,
  kind,
  value,
  reporter,
  recordedIn: 'Letter',
})

test('two bodies’ counts are never drawn as one, and a year that one of them leaves out is no nought', () => {
  const [section] = casesBySection([
    row(2023, 'arrests', 5, 'A'),
    row(2020, 'arrests', 3, 'A'),
    row(2023, 'arrests', 9, 'B'),
    row(2023, 'convictions', 1, 'A'),
  ])
  expect(section?.series.map(({ kind, reporter }) => `${kind} ${reporter}`)).toEqual([
    'arrests A',
    'arrests B',
    'convictions A',
  ])
  expect(section?.series[1]?.points).toEqual([
    { year: 2020, value: null },
    { year: 2023, value: 9 },
  ])
  expect([section?.top, section?.sources]).toEqual([9, ['A: Letter', 'B: Letter']])
  expect(section?.rows.map(({ year }) => year)).toEqual([2020, 2023, 2023, 2023])
})
