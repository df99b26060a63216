import { describe, expect, test } from 'vitest'
import type { PendingText, SectionView, VersionView } from '#shared/contract/index.ts'
import { dayBefore, isDay, usualDays } from '../../../renderer/features/statutes/as-of/days.ts'
import { comparisonOf } from '../../../renderer/features/statutes/comparison-of.ts'
import { lawWords } from '../../../renderer/features/statutes/law-sentence.tsx'
import {
  defaultText,
  sectionTexts,
  standingOn,
  unsureFrom,
} from '../../../renderer/features/statutes/section-texts.ts'

const version = (id: string, kind: VersionView['kind'], stageDate: string, more: Partial<VersionView> = {}) =>
  ({
    id,
    sectionId: '99-1',
    label: id.replaceAll('-', ' '),
    kind,
    stageDate,
    text: `words of ${id}`,
    marks: 'none',
    baseline: 'not checked',
    warnings: [],
    provenance: [{ sourceId: 's', locator: 'p' }],
    textSha256: 'ab'.repeat(32),
    sources: [],
    ...more,
  }) satisfies VersionView

const asAmended: PendingText = {
  documentId: 'pa-26-98.act',
  number: '5',
  actId: 'pa-26-98',
  actNumber: 'P.A. 26-98',
  effective: '2026-10-01',
  effectiveWords: '',
  effectiveAssumed: true,
  baseline: { verdict: 'verified', against: '2026 supplement', versionId: '2026-supplement' },
  ref: { kind: 'as amended', id: 'pa-26-98.act.s5.99-1', part: 'text' },
  text: 'words of the act',
  reason: '',
  route: '/documents/pa-26-98.act?section=5',
}

const lawTextOf = (id: string, from: string, to: string | null, versionId: string | null = id) => ({
  from,
  isFirstDay: true,
  to,
  label: id,
  ref: {
    kind: versionId ? ('section version' as const) : ('as amended' as const),
    id,
    part: 'text' as const,
  },
  versionId,
})

const view: Pick<SectionView, 'versions' | 'pending' | 'law' | 'prints'> = {
  prints: [],
  versions: [
    version('print', 'report print', '2017'),
    version('2025-revision', 'revision', '2025-01-01'),
    version('2026-supplement', 'supplement', '2026-01-01'),
  ],
  pending: [asAmended],
  law: {
    texts: [
      lawTextOf('2025-revision', '2021-10-01', '2025-07-01'),
      lawTextOf('2026-supplement', '2025-07-01', '2026-10-01'),
      lawTextOf('pa-26-98.act.s5.99-1', '2026-10-01', null, null),
    ],
    doubts: [],
    end: null,
    since: null,
  },
}
const texts = sectionTexts(view)
const standings = (day: string) => texts.map((text) => standingOn(text, texts, view.law, day))

describe('the texts of a section on a day', () => {
  test.each([
    ['2025-06-30', ['not told', 'law', 'pending', 'pending'], '2025-revision'],
    ['2026-09-30', ['not told', 'past', 'law', 'pending'], '2026-supplement'],
    ['2026-10-01', ['not told', 'past', 'past', 'law'], 'pa-26-98.act.s5.99-1'],
  ])('on %s', (day, standing, shown) => {
    expect(standings(day)).toEqual(standing)
    expect(defaultText(texts, view.law, day)?.id).toBe(shown)
  })

  test('the sentence names the law of the day and what is to come', () => {
    const { words, care } = lawWords({ texts, law: view.law, day: '2026-03-01', repealed: false })
    expect(words).toMatch(/^On Mar 1, 2026 the text of the 2026-supplement is law/)
    expect(words).toContain('Not yet law: P.A.\u00a026-98, s.\u00a05 (law on Oct 1, 2026).')
    expect(care).toBe(false)
  })

  test('where nothing can be told the sentence warns, and the latest text begun by then is shown', () => {
    const law = { ...view.law, doubts: [{ from: '2026-10-01', to: null, note: 'P.A. 26-99 was not read.' }] }
    expect(lawWords({ texts, law, day: '2026-11-01', repealed: false })).toEqual({
      words: 'On Nov 1, 2026: P.A. 26-99 was not read.',
      care: true,
    })
    expect(defaultText(texts, law, '2026-11-01')?.id).toBe('2026-supplement')
  })

  test('a change to come whose text was not read is said before its day, and ends what can be told of the text', () => {
    const law = { ...view.law, doubts: [{ from: '2026-08-01', to: null, note: 'P.A. 26-70 was not read.' }] }
    expect(lawWords({ texts, law, day: '2026-03-01', repealed: false }).words).toContain(
      'From Aug 1, 2026 it cannot be told: P.A. 26-70 was not read.',
    )
    expect(lawWords({ texts, law: view.law, day: '2026-03-01', repealed: false }).words).not.toContain(
      'cannot be told',
    )
    expect(texts.map((text) => unsureFrom(text, law))).toEqual([
      undefined,
      undefined,
      '2026-08-01',
      undefined,
    ])
  })

  test('a repealed section has no law from its end on', () => {
    const law = { ...view.law, end: { from: '2026-08-01', note: 'Repealed by P.A. 26-2.' } }
    expect(standingOn(texts[2] as never, texts, law, '2026-08-01')).toBe('past')
    expect(lawWords({ texts, law, day: '2026-08-01', repealed: true }).words).toContain(
      'repealed. Repealed by',
    )
  })

  test('a text that waits for an event is pending on every day', () => {
    const waiting = version('2026-supplement-pending', 'supplement', '2026-01-01', {
      label: '2026 supplement, pending',
    })
    const all = sectionTexts({ ...view, versions: [...view.versions, waiting] })
    const own = all.find((text) => text.id === waiting.id)
    expect(own && standingOn(own, all, view.law, '2040-01-01')).toBe('pending')
  })

  test('the same words in an earlier edition are law too', () => {
    const versions = view.versions.map((one) => ({ ...one, text: 'the same words' }))
    const same = sectionTexts({ ...view, versions })
    expect(same.map((text) => standingOn(text, same, view.law, '2026-01-02'))).toEqual([
      'not told',
      'law',
      'law',
      'pending',
    ])
  })

  test('a text printed again from the same first day ends when the later print does', () => {
    const law = {
      ...view.law,
      texts: [
        lawTextOf('2025-revision', '1987-10-01', '1987-10-01'),
        lawTextOf('2026-supplement', '1987-10-01', '2026-07-01'),
      ],
    }
    const same = view.versions.map((one) => ({ ...one, text: 'the same words' }))
    const ends = (versions: readonly VersionView[]) =>
      sectionTexts({ ...view, versions: [...versions], pending: [], law }).map((text) => text.to)
    expect(ends(same)).toEqual([null, '2026-07-01', '2026-07-01'])
    // Other words, overtaken on their own first day, were never law by themselves.
    expect(ends(view.versions)).toEqual([null, '1987-10-01', '2026-07-01'])
  })

  test('a notice of repeal is no text that was ever law', () => {
    const print = {
      edition: '2025-revision'.replaceAll('-', ' '),
      heading: 'Sec. 99-1. Oaks.',
      status: 'repealed' as const,
      sourceLines: [],
      history: [],
      crossRefs: [],
      annotations: [],
      sourceId: 's',
      retrieved: null,
      url: null,
    }
    const law = { texts: [], doubts: [], end: { from: '2017-10-01', note: 'Repealed.' }, since: null }
    const versions = view.versions.slice(1, 2)
    const [notice] = sectionTexts({ versions, pending: [], law, prints: [print] })
    expect(notice).toMatchObject({ isNotice: true })
    expect(notice && standingOn(notice, [notice], law, '2026-01-01')).toBe('not told')
  })

  test('each text is compared with what it came from; a print with the law of today', () => {
    const of = (id: string) => {
      const text = texts.find((one) => one.id === id)
      if (!text) throw new Error(id)
      return comparisonOf(texts, view.law, text)
    }
    expect(of('pa-26-98.act.s5.99-1')).toMatchObject({
      old: 'v:2026-supplement:text',
      new: 'a:pa-26-98.act.s5.99-1:text',
    })
    expect(of('2026-supplement')).toMatchObject({
      old: 'v:2025-revision:text',
      new: 'v:2026-supplement:text',
    })
    expect(of('print').old).toBe('v:print:text')
    expect(of('print').new).toBeDefined()
    // Drafted text whose old reading cannot be told: as it would read, with the law of today.
    const drafted = version('drafted', 'drafted text in report', '2017', {
      drafted: { marks: 'partly inferred', oldText: null, newText: 'new words', segments: [], notes: [] },
    })
    const [text] = sectionTexts({ ...view, versions: [drafted], pending: [] })
    if (!text) throw new Error('drafted')
    expect(comparisonOf([...texts, text], view.law, text)).toMatchObject({
      old: 'v:drafted:new',
      new: of('print').new,
    })
  })
})

test.each([
  ['2026-07-01', '2026-06-30'],
  ['2024-03-01', '2024-02-29'],
  ['2026', '2026'],
])('the day before %s is %s', (day, before) => {
  expect(dayBefore(day)).toBe(before)
})

test('only days of the calendar are days', () => {
  expect(['2026-02-28', '2026-02-30', '2026-2-3', '0026-01-01', ''].map(isDay)).toEqual([
    true,
    false,
    false,
    false,
    false,
  ])
})

test('the usual days are the three before and the three after', () => {
  expect(usualDays('2026-11-22')).toEqual([
    '2026-01-01',
    '2026-07-01',
    '2026-10-01',
    '2027-01-01',
    '2027-07-01',
    '2027-10-01',
  ])
  expect(usualDays('2026-07-01')).not.toContain('2026-07-01')
})
