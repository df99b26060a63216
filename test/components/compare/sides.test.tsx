import { expect, test } from 'vitest'
import type { ComparableText } from '#shared/contract/index.ts'
import { redline } from '#shared/redline/index.ts'
import { stopsOf } from '../../../renderer/components/redline/stops.ts'
import { changeGroups, excerpt } from '../../../renderer/features/compare/change-groups.ts'
import { draftingCopy } from '../../../renderer/features/compare/drafting-copy.ts'
import { orderOf } from '../../../renderer/features/compare/sides.ts'
import { suggestionsOf } from '../../../renderer/features/compare/suggestions.tsx'
import { warningsOf } from '../../../renderer/features/compare/warnings.ts'

const text = (id: string, stageDate: string, more: Partial<ComparableText> = {}): ComparableText => ({
  ref: { kind: 'section version', id, part: 'text' },
  group: '§ 53a-83',
  label: id,
  stageDate,
  route: `/statutes/53a-83?version=${id}`,
  textSha256: 'a'.repeat(64),
  marks: 'none',
  baseline: 'not checked',
  warnings: [],
  sources: [],
  ...more,
})

const side = (name: string, record: ComparableText | null) => ({
  name,
  side: { state: 'ready' as const, address: 'pasted', text: 'x', label: 'x', record },
})

const reading = (part: 'old' | 'new') =>
  text('draft', '2017', { ref: { kind: 'section version', id: 'draft', part } })

test('which text is older is told by dates as far as both are known, never guessed', () => {
  expect(orderOf(text('a', '2015'), text('b', '2017-10-01'))).toBe('fine')
  expect(orderOf(text('a', '2017-10-01'), text('b', '2015'))).toBe('reversed')
  expect(orderOf(text('a', '2017'), text('b', '2017-10-01'))).toBe('undecided')
  expect(orderOf(text('a', '2017-10'), text('b', '2017-09-30'))).toBe('reversed')
  expect(orderOf(reading('old'), reading('new'))).toBe('fine')
  expect(orderOf(reading('new'), reading('old'))).toBe('reversed')
})

test('suggestions pair neighbours that have an order, old first', () => {
  const pairs = suggestionsOf([text('a', '2015'), text('b', '2017'), reading('old'), reading('new')])
  expect(pairs.map(({ old, neu }) => [old.label, neu.label])).toEqual([
    ['a', 'b'],
    ['draft', 'draft'],
  ])
  expect(suggestionsOf([text('a', '2017'), text('b', '2017')])).toEqual([])
})

test('warnings name their side, the most serious stand first, and what holds for both is said once', () => {
  const warnings = warningsOf([
    side('Old text', text('a', '2015', { warnings: ['Shared.', 'Out of date.'], marks: 'partly inferred' })),
    side(
      'New text',
      text('b', '2017', { warnings: ['Shared.'], baseline: 'differs', textSha256: 'b'.repeat(64) }),
    ),
  ])
  expect(warnings).toEqual([
    expect.stringMatching(/^Old text: .*inferred in part/),
    expect.stringMatching(/^New text: Differs/),
    'Old text: Out of date.',
    'Both texts: Shared.',
  ])
  expect(warningsOf([side('Old text', null), side('New text', null)])).toEqual([])
})

test('a text of a report that differs is said to differ from the statutes; an edition is never said to', () => {
  const said = (kind: ComparableText['kind']) =>
    warningsOf([side('Text', text('a', '2015', { kind, baseline: 'differs' }))])
  expect(said('report print')).toEqual(['Text: Differs from the statutes'])
  expect(said('revision')).toEqual([])
})

test('two texts of different things, or of dates that do not tell, are warned of first', () => {
  const strangers = warningsOf([
    side('Old text', text('a', '2017', { warnings: ['Only subsection (a) is printed.'] })),
    side('New text', text('b', '2017', { group: '§ 53a-86', textSha256: 'b'.repeat(64) })),
  ])
  expect(strangers[0]).toMatch(/two different things, § 53a-83 and § 53a-86/)
  expect(strangers[1]).toMatch(/do not tell which is older/)
  expect(strangers[2]).toBe('Old text: Only subsection (a) is printed.')
})

test('the change list counts the words that each provision lost and gained', () => {
  const before = '(a) A person pays a small fee.\n(b) The fine is ten dollars.'
  const after = '(a) A person pays anything of value.\n(b) The fine is twenty dollars.'
  const { stops } = stopsOf(redline(before, after), before, after)
  expect(changeGroups(stops).map((group) => [group.place, group.wordsDeleted, group.wordsInserted])).toEqual([
    ['(a)', 3, 3],
    ['(b)', 1, 1],
  ])
  expect(excerpt('  many\n words  here ', 11)).toBe('many words…')
})

test('a copy in drafting style says what it is of, that it is unofficial, and its warnings', () => {
  const before = 'A person pays a fee.'
  const after = 'A person pays anything of value.'
  const copy = draftingCopy(
    { redline: redline(before, after), before, after },
    { old: 'the 2015 revision', new: 'the 2017 supplement' },
    ['Old text: Out of date.'],
  )
  expect(copy).toMatch(/^A person pays \[a fee\] _anything of value_\./)
  expect(copy).toContain('Old: the 2015 revision. New: the 2017 supplement.')
  expect(copy).toContain('Old text: Out of date.')
  expect(copy).toContain('Unofficial.')
})
