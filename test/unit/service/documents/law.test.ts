import { describe, expect, test } from 'vitest'
import { lawOnDay, lawVersions } from '../../../../electron/service/law-on-day.ts'
import { openKeeper } from '../../../../electron/store/keeper.ts'
import { services, type TestServices } from '../../../store/helpers.ts'
import { chapterHtml as chapter } from '../../importing/statutes/pages.ts'
import { bring, revision, section, supplement } from '../../imports/bring.ts'
import { documentOf, type Put, paragraph, put } from './put.ts'

const ENACTING = 'Be it enacted by the Senate and House of Representatives in General Assembly convened:'
const FIRST = '(a) Each owner of an oak shall keep a “record” of it.'
const SECOND = '<p>(b) The record is public.</p>'
const SOURCE = '<p class="source-first">(P.A. 20-1, S. 1.)</p>'
const LAW = `${FIRST}\n(b) The record is public.`

/** A public act of 2026 with the given sections, each "Section 1. …" with its paragraphs. */
function act(number: number, sections: readonly string[], tail: readonly string[] = []): Put {
  const head = [
    `House Bill No. ${5000 + number}`,
    `Public Act No. 26-${number}`,
    'AN ACT CONCERNING OAKS.',
    ENACTING,
  ]
  return {
    id: `pa-26-${number}.act`,
    kind: 'public act',
    document: documentOf([...head, ...sections, ...tail].map((text) => paragraph(text))),
    act: { id: `pa-26-${number}`, number: `P.A. 26-${number}`, year: 2026 },
  }
}

const amends = (target: string, effective: string): string =>
  `${target} of the general statutes is repealed and the following is substituted in lieu thereof (Effective ${effective}):`

async function openWith(
  documents: readonly Put[],
  more: { source?: string; page?: string } = {},
): Promise<TestServices> {
  const open = services(undefined, undefined, { now: () => new Date('2026-11-22T10:00:00Z') })
  put(open, documents)
  const page = [section('53a-950', 'Oaks.', FIRST, `${SECOND}${more.source ?? SOURCE}`)]
  await bring(open, [{ name: more.page ?? revision, content: chapter(page) }])
  return open
}

/** Looks into the store of services that are done with. */
function life(open: TestServices, day?: string) {
  open.close()
  const keeper = openKeeper({ dataFolder: open.folder, onOpen: () => undefined, migrations: undefined })
  try {
    const store = keeper.store()
    return {
      life: lawVersions(store, '53a-950'),
      on: day === undefined ? undefined : lawOnDay(store, '53a-950', day),
    }
  } finally {
    keeper.close()
  }
}

const texts = (open: TestServices) => life(open).life.texts.map(({ from, to, text }) => ({ from, to, text }))

describe('the law over time', () => {
  test('an act’s section takes its place on its day; the words it leaves alone stay as the statute prints them', async () => {
    const open = await openWith([
      act(1, [
        `Section 1. ${amends('Subsection (a) of section 53a-950', 'July 1, 2026')}`,
        '(a) Each owner of an oak _or ash_ shall keep a "record" of [it] _each_.',
      ]),
    ])
    expect(texts(open)).toEqual([
      { from: '2020-10-01', to: '2026-07-01', text: LAW },
      {
        from: '2026-07-01',
        to: null,
        text: '(a) Each owner of an oak or ash shall keep a “record” of each.\n(b) The record is public.',
      },
    ])
  })

  test('sections of one act and of several build on each other in the order of their days', async () => {
    const open = await openWith([
      act(2, [
        `Section 1. ${amends('Subsection (a) of section 53a-950, as amended by section 1 of public act 26-1', 'October 1, 2026')}`,
        '(a) Each owner of an oak or ash shall keep a [“record”] _log_ of it.',
        'Sec. 2. Section 53a-950 of the general statutes is amended by adding subsection (c) as follows (Effective October 1, 2026):',
        '(NEW) (c) The log is kept for a year.',
      ]),
      act(1, [
        `Section 1. ${amends('Subsection (a) of section 53a-950', 'July 1, 2026')}`,
        '(a) Each owner of an oak _or ash_ shall keep a "record" of it.',
      ]),
    ])
    expect(texts(open).at(-1)).toEqual({
      from: '2026-10-01',
      to: null,
      text: '(a) Each owner of an oak or ash shall keep a log of it.\n(b) The record is public.\n(c) The log is kept for a year.',
    })
  })

  test('a text that acts made names its edition and each act; the law that one was set upon is not the act’s', async () => {
    const first = act(1, [
      `Section 1. ${amends('Subsection (a) of section 53a-950', 'July 1, 2026')}`,
      '(a) Each owner of an oak _or ash_ shall keep a "record" of it.',
    ])
    const second = act(2, [
      `Section 1. ${amends('Subsection (a) of section 53a-950, as amended by section 1 of public act 26-1', 'October 1, 2026')}`,
      '(a) Each owner of an oak or ash shall keep a [“record”] _log_ of it.',
    ])
    const open = await openWith([first, { ...second, sourceId: 'rumour' }])
    const at = async (part: 'text' | 'old') => {
      const ref = { kind: 'as amended', id: 'pa-26-2.act.s1.53a-950', part } as const
      return (await open.ask('compare.text', { ref })).sources.map(({ sourceId }) => sourceId)
    }
    const [edition, ...acts] = await at('text')
    expect(edition).toMatch(/^cgs-2025-revision/)
    expect(acts).toEqual(['report', 'rumour'])
    expect(await at('old')).toEqual([edition, 'report'])
    const ref = { kind: 'as amended', id: 'pa-26-1.act.s1.53a-950', part: 'old' } as const
    expect(await open.ask('compare.text', { ref })).toMatchObject({
      label: '2025 revision',
      sources: [{ sourceId: edition }],
      warnings: [],
      text: LAW,
    })
  })

  test('an act whose old text is not the law puts an end to what can be told, and says so', async () => {
    const open = await openWith([
      act(1, [
        `Section 1. ${amends('Subsection (a) of section 53a-950', 'July 1, 2026')}`,
        '(a) Each keeper of an oak _or ash_ shall keep a "record" of it.',
      ]),
    ])
    const view = await open.ask('document.section', { id: 'pa-26-1.act', number: '1' })
    expect(view.row.baseline).toMatchObject({ verdict: 'differs', difference: { whiteSpaceOnly: false } })
    expect(view.asAmended).toMatchObject([
      { state: 'refused', reason: 'Its old text is not the law that it would amend.' },
    ])
    expect(life(open, '2026-07-01').on).toMatchObject({ state: 'not known' })
  })

  test('two acts that change the same words on one day: the second is not shown, and the reason names the first', async () => {
    const one = (number: number, words: string) =>
      act(number, [
        `Section 1. ${amends('Subsection (a) of section 53a-950', 'July 1, 2026')}`,
        `(a) Each owner of an oak _or ${words}_ shall keep a "record" of it.`,
      ])
    const open = await openWith([one(2, 'elm'), one(1, 'ash')])
    const { asAmended, row } = await open.ask('document.section', { id: 'pa-26-2.act', number: '1' })
    expect(row.baseline).toMatchObject({ verdict: 'verified', against: '2025 revision' })
    expect(row.conflicts).toBe(1)
    expect(asAmended).toMatchObject([{ state: 'refused', reason: expect.stringContaining('26-1, s.') }])
    expect(life(open, '2026-07-01').on).toMatchObject({ state: 'not known' })
  })

  test('two acts that change different provisions on one day: both are law', async () => {
    const first = act(1, [
      `Section 1. ${amends('Subsection (a) of section 53a-950', 'July 1, 2026')}`,
      '(a) Each owner of an oak _or ash_ shall keep a "record" of it.',
    ])
    const second = act(2, [
      `Section 1. ${amends('Subsection (b) of section 53a-950', 'July 1, 2026')}`,
      '(b) The record is _always_ public.',
    ])
    const open = await openWith([second, first])
    const { asAmended, row } = await open.ask('document.section', { id: 'pa-26-2.act', number: '1' })
    expect(row).toMatchObject({ conflicts: 0, baseline: { verdict: 'verified' } })
    expect(asAmended).toMatchObject([
      { state: 'shown', warnings: expect.arrayContaining(['P.A. 26-1, s. 1 takes effect on the same day.']) },
    ])
    const { on, life: law } = life(open, '2026-07-01')
    expect(on).toMatchObject({
      state: 'text',
      text: {
        text: '(a) Each owner of an oak or ash shall keep a “record” of it.\n(b) The record is always public.',
      },
    })
    expect(law.doubts).toEqual([])
  })

  test('a repeal gives an end; on the day before, the section is law', async () => {
    const open = await openWith([
      act(1, ['Section 1. Section 53a-950 of the general statutes is repealed. (Effective July 1, 2026)']),
    ])
    expect(life(open, '2026-06-30').on).toMatchObject({ state: 'text', text: { text: LAW } })
    expect(life(open, '2026-07-01').on).toMatchObject({ state: 'repealed' })
  })

  test('a bill leaves no trace, nor does an act that was vetoed', async () => {
    const body = [
      `Section 1. ${amends('Subsection (a) of section 53a-950', 'July 1, 2026')}`,
      '(a) Each owner of an oak _or ash_ shall keep a "record" of it.',
    ]
    const bill: Put = {
      ...act(7, body),
      id: '2026-hb-5007.r00',
      kind: 'raised bill',
      bill: { id: '2026-hb-5007', number: 'HB 5007', year: 2026 },
    }
    const { act: _, ...raised } = bill
    const open = await openWith([raised, act(8, body, ['Governor’s Action:', 'Vetoed June 9, 2026'])])
    const view = await open.ask('document.section', { id: raised.id, number: '1' })
    expect(view.row.baseline).toMatchObject({ verdict: 'verified', against: '2025 revision' })
    expect(view.asAmended).toMatchObject([{ state: 'shown', before: LAW }])
    expect(texts(open)).toEqual([{ from: '2020-10-01', to: null, text: LAW }])
  })

  test('an act that the edition names gives way to the edition’s own text', async () => {
    const open = await openWith(
      [
        act(1, [
          `Section 1. ${amends('Subsection (b) of section 53a-950', 'July 1, 2026')}`,
          '(b) The record is [not] public.',
        ]),
      ],
      {
        source: '<p class="source-first">(P.A. 20-1, S. 1; P.A. 26-1, S. 1.)</p>',
        page: '2027/pub/chap_952.htm',
      },
    )
    expect(life(open).life.steps).toEqual([])
  })

  test('an act that a later edition should name and does not is not passed over in silence', async () => {
    const read = act(1, [
      `Section 1. ${amends('Subsection (b) of section 53a-950', 'July 1, 2026')}`,
      '(b) The record is _not_ public.',
    ])
    const open = await openWith([read])
    const page = section('53a-950', 'Oaks.', FIRST, `${SECOND}${SOURCE}`)
    await bring(open, [{ name: '2027/pub/chap_952.htm', content: chapter([page]) }])
    const { timeline } = await open.ask('statute.get', { id: '53a-950' })
    expect(timeline.at(-1)).toMatchObject({ kind: 'pending', act: 'P.A. 26-1' })
    expect(timeline.at(-1)?.deeds[0]?.words).toMatch(
      /^The latest edition was printed after it took effect and does not name it/,
    )
    const [shown] = (await open.ask('document.section', { id: read.id, number: '1' })).asAmended
    expect(shown?.state === 'shown' && shown.warnings).toEqual([
      'The statutes in Charter Oak were printed after this act took effect and do not name it: whether its words are law cannot be told from them.',
    ])
  })

  test('an act on record whose text was not read leaves the law of later days unknown', async () => {
    const { act: record, ...rest } = act(1, [])
    const open = await openWith([
      {
        ...rest,
        act: {
          id: 'pa-26-1',
          number: record?.number ?? '',
          year: 2026,
          sections: [{ number: '1', action: 'amends', sectionId: '53a-950', effective: '2026-10-01' }],
        },
      },
    ])
    expect(life(open, '2026-09-30').on).toMatchObject({ state: 'text' })
    expect(life(open, '2026-10-01').on).toMatchObject({ state: 'not known' })
  })

  test('old text that only agrees with an edition which such an act has overtaken is not said to match the law', async () => {
    const { act: _, ...unread } = act(1, [])
    const { act: __, ...raised } = {
      ...act(7, [
        `Section 1. ${amends('Subsection (b) of section 53a-950', 'October 1, 2027')}`,
        '(b) The record is _not_ public.',
      ]),
      id: '2027-hb-5007.lco-7',
      kind: 'raised bill' as const,
      bill: { id: '2027-hb-5007', number: 'HB 5007', year: 2027 },
    }
    const sections = [
      { number: '1', action: 'amends' as const, sectionId: '53a-950', effective: '2026-10-01' },
    ]
    const overtaken = { ...unread, act: { id: 'pa-26-1', number: 'P.A. 26-1', year: 2026, sections } }
    const verdictOf = async (documents: readonly Put[]) => {
      const open = await openWith(documents)
      return (await open.ask('document.section', { id: raised.id, number: '1' })).row.baseline
    }
    expect(await verdictOf([raised])).toMatchObject({ verdict: 'verified', against: '2025 revision' })
    const found = await verdictOf([raised, overtaken])
    expect(found.verdict).toBe('not checked')
    expect(found.verdict === 'not checked' && found.reason).toMatch(
      /agrees with the 2025 revision word for word, which is no longer known to be law: P\.A\.\u00a026-1, s\.\u00a01 changes/,
    )
  })

  test('two editions: the day between is told only where one of them tells it', async () => {
    const open = await openWith([])
    const later = section('53a-950', 'Oaks.', '(a) No record is kept.', SOURCE)
    await bring(open, [{ name: supplement, content: chapter([later]) }])
    expect(life(open, '2025-01-01').on).toMatchObject({ state: 'text', text: { text: LAW } })
    expect(life(open, '2025-06-01').on).toMatchObject({ state: 'not known' })
    expect(life(open, '2026-01-01').on).toMatchObject({ state: 'text', text: { label: '2026 supplement' } })
  })
})
