import { expect, test } from 'vitest'
import type { LegislationRow, SectionRow } from '#shared/contract/index.ts'
import { inOrderOfStage } from '../../../renderer/features/legislation/bill-versions.tsx'
import {
  filterLegislation,
  readSort,
  sortLegislation,
  writeSort,
} from '../../../renderer/features/legislation/legislation-list.ts'
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

const law = (number: string, year: number, more: Partial<LegislationRow> = {}): LegislationRow => ({
  kind: 'act',
  id: number,
  number,
  session: String(year),
  year,
  title: null,
  outcome: 'public act',
  effective: null,
  sectionIds: [],
  counterpart: null,
  texts: 0,
  ...more,
})

test('acts sort by year and within it by number as people read numbers', () => {
  const rows = [law('P.A. 17-129', 2017), law('P.A. 17-32', 2017), law('P.A. 21-103', 2021)]
  const numbers = (sort: string) => sortLegislation(rows, readSort(sort)).map((row) => row.number)
  expect(numbers('')).toEqual(['P.A. 21-103', 'P.A. 17-32', 'P.A. 17-129'])
  expect(numbers('year')).toEqual(['P.A. 17-32', 'P.A. 17-129', 'P.A. 21-103'])
  expect(numbers('-number')).toEqual(['P.A. 21-103', 'P.A. 17-129', 'P.A. 17-32'])
  expect(writeSort(readSort('-sections'))).toBe('-sections')
  expect(readSort('nonsense')).toEqual({ key: 'year', descending: true })
})

test('acts are found by number without its dots and spaces, and by a section that they touch', () => {
  const rows = [law('P.A. 17-32', 2017, { sectionIds: ['46a-170'] }), law('sHB 7309', 2017, { kind: 'bill' })]
  const found = (words: string) =>
    filterLegislation(rows, { kind: '', year: '', outcome: '', words }).map((row) => row.number)
  expect(found('pa17-32')).toEqual(['P.A. 17-32'])
  expect(found('hb7309')).toEqual(['sHB 7309'])
  expect(found('46a-170')).toEqual(['P.A. 17-32'])
  expect(found('')).toHaveLength(2)
})

test('versions of a bill stand in the order of stages, whatever order they came in', () => {
  const version = (id: string, stage: 'raised' | 'file copy' | 'public act', date?: string) => ({
    id,
    label: id,
    stage,
    ...(date ? { date } : {}),
  })
  const ordered = inOrderOfStage([
    version('act', 'public act'),
    version('reprinted-file', 'file copy', '2016-05-02'),
    version('file', 'file copy', '2016-04-05'),
    version('raised', 'raised', '2016-02-25'),
  ])
  expect(ordered.map((each) => each.id)).toEqual(['raised', 'file', 'reprinted-file', 'act'])
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
