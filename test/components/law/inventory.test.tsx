import { expect, test } from 'vitest'
import type { SectionRow } from '#shared/contract/index.ts'
import { groupUses } from '../../../renderer/features/sources/use-groups.ts'
import { filterInventory, groupInventory } from '../../../renderer/features/statutes/inventory.ts'

const section = (id: string, more: Partial<SectionRow> = {}): SectionRow => ({
  id,
  title: id.split('-')[0] ?? '',
  chapter: '952',
  area: 'criminal',
  inInventory: true,
  catchline: `Catchline of ${id}`,
  status: 'active',
  versions: 0,
  hasText: false,
  hasWarnings: false,
  recommendations: 0,
  lastAct: null,
  onDay: null,
  ...more,
})

const everything = { text: '', status: '', recommended: false, area: '', chapter: '', words: '' }

test('the inventory stands in statute order and groups by area and by chapter', () => {
  const rows = [
    section('53a-192a'),
    section('46a-170', { area: 'council', chapter: '814f' }),
    section('53a-83'),
    section('53a-83a', { status: 'repealed' }),
  ]
  expect(groupInventory(rows, 'area').map((group) => group.rows.map((row) => row.id))).toEqual([
    ['53a-83', '53a-83a', '53a-192a'],
    ['46a-170'],
  ])
  expect(groupInventory(rows, 'chapter').map((group) => group.name.replaceAll('\u00a0', ' '))).toEqual([
    'Title 46a, chapter 814f',
    'Title 53a, chapter 952',
  ])
})

test('filters narrow the inventory, alone and together', () => {
  const rows = [
    section('53a-82', { recommendations: 2, hasText: true }),
    section('53a-83a', { status: 'repealed', recommendations: 1 }),
    section('54-36m', { status: 'repealed', catchline: 'Impoundment of motor vehicle' }),
  ]
  const ids = (filter: Partial<typeof everything>) =>
    filterInventory(rows, { ...everything, ...filter }).map((row) => row.id)
  expect(ids({})).toHaveLength(3)
  expect(ids({ status: 'repealed' })).toEqual(['53a-83a', '54-36m'])
  expect(ids({ status: 'repealed', recommended: true })).toEqual(['53a-83a'])
  expect(ids({ text: 'without' })).toEqual(['53a-83a', '54-36m'])
  expect(ids({ words: 'VEHICLE impound' })).toEqual(['54-36m'])
})

test('a passage that several records rest on is quoted once, with each record once', () => {
  const use = (quotation: string | null, recordLabel: string) => ({
    locator: 'p. 1',
    quotation,
    recordKind: 'act',
    recordLabel,
    route: `/acts/${recordLabel}`,
  })
  const groups = groupUses([use('A', 'x'), use('B', 'y'), use('A', 'z'), use('A', 'x'), use(null, 'w')])
  expect(groups.map((group) => [group.quotation, group.records.map((record) => record.label)])).toEqual([
    ['A', ['x', 'z']],
    ['B', ['y']],
    [null, ['w']],
  ])
})
