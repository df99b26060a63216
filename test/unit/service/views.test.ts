import { describe, expect, it } from 'vitest'
import { services, starterCorpus } from '../../store/helpers.ts'

describe('redlines of a recommendation', () => {
  it('show what is asked in the text of the recommendation’s own time, with its warnings', async () => {
    const { redlines } = await services().ask('recommendation.get', { id: '2017-03' })
    expect(redlines[0]).toMatchObject({
      purpose: 'asked',
      elementId: '2017-03-a',
      shown: true,
      beforeLabel: '§\u00a053a-901, as printed in a made-up report',
      after:
        '(a) No person shall keep a goose in exchange for anything of value, nor let another keep it in exchange for anything of value.\n(b) Keeping a goose is a class B felony.',
      warnings: [
        expect.stringContaining('2 times'),
        'Out of date when it was printed.',
        'This text was not checked against the official text.',
      ],
    })
    expect(redlines[1]).toMatchObject({
      shown: false,
      reason: 'The text in the store (as printed in a made-up report) does not contain “for love”.',
    })
  })

  it('show of an act’s section only what bears on the recommendation', async () => {
    const { redlines } = await services(undefined, starterCorpus).ask('recommendation.get', { id: '2017-15' })
    expect(redlines.map((pair) => [pair.purpose, pair.sectionId])).toEqual([
      ['asked', '53a-83a'],
      ['done', '53a-83a'],
    ])
  })

  it('show what was done only between texts that end and begin on the act’s date', async () => {
    const { redlines } = await services().ask('recommendation.get', { id: '2017-03' })
    expect(redlines.filter((pair) => pair.purpose === 'done')).toMatchObject([
      {
        shown: true,
        before: '(a) No person shall keep a goose for a fee.',
        after: '(a) No person shall keep a goose in exchange for anything of value.',
        beforeLabel: '§\u00a053a-901, 2015 revision',
        afterLabel: '§\u00a053a-901, 2022 supplement',
      },
    ])
    const { redlines: none } = await services().ask('recommendation.get', { id: '2017-01' })
    expect(none.filter((pair) => pair.purpose === 'done')).toMatchObject([
      { shown: false, sectionId: '4-901' },
    ])
  })

  it('show a repeal as the whole section struck, and refuse it where there is only drafted text', async () => {
    const { redlines } = await services().ask('recommendation.get', { id: '2017-02' })
    expect(redlines).toMatchObject([
      { shown: true, before: expect.stringContaining('nor let another'), after: '' },
      {
        shown: false,
        reason: 'The store has only drafted text of §\u00a053a-92, not the section as it stood.',
      },
    ])
  })

  it('show words to be added as an insertion, and say whose words they are', async () => {
    const { redlines } = await services().ask('recommendation.get', { id: '2017-01' })
    expect(redlines[0]).toMatchObject({ shown: true, before: '', after: 'a grey goose', provision: '(b)' })
    expect(redlines[0]?.shown && redlines[0].warnings.join()).toContain('not drafted law')
  })

  it('carry the warnings of a stale text in the starter corpus', async () => {
    const { redlines } = await services(undefined, starterCorpus).ask('recommendation.get', { id: '2017-13' })
    expect(redlines[0]).toMatchObject({ shown: true, purpose: 'asked', after: '', sectionId: '53a-86' })
    const warnings = redlines[0]?.shown ? redlines[0].warnings.join('\n') : ''
    expect(warnings).toContain('Out of date when it was printed')
    expect(warnings).toContain('not checked against the official text')
  })

  it('say that the starter corpus’s text has not the words that recommendation 16 would replace', async () => {
    const { redlines } = await services(undefined, starterCorpus).ask('recommendation.get', { id: '2017-16' })
    expect(redlines[0]).toMatchObject({
      shown: false,
      reason: expect.stringContaining('does not contain “for a fee”'),
    })
  })
})

describe('a recommendation', () => {
  it('resolves its evidence to addresses at the right provision', async () => {
    const { events } = await services().ask('recommendation.get', { id: '2017-03' })
    expect(events.at(-1)?.resolved).toMatchObject([
      { label: 'P.A. 21-902, S.\u00a04', route: '/acts/pa-21-902?section=4', found: true },
      {
        label: '§\u00a053a-901(a), 2022 supplement',
        route: '/statutes/53a-901?provision=(a)&version=53a-901-new',
        found: true,
      },
    ])
  })

  it('has no evidence in the starter corpus that leads nowhere', async () => {
    const open = services(undefined, starterCorpus)
    for (const { id } of (await open.ask('recommendation.list', {})).rows) {
      const { events } = await open.ask('recommendation.get', { id })
      const lost = events.flatMap((event) =>
        event.resolved.filter((item) => !item.found).map((item) => item.label),
      )
      expect(lost, id).toEqual([])
    }
  })

  it('knows its neighbours, and the sections it names whether they are in the store or not', async () => {
    const view = await services().ask('recommendation.get', { id: '2017-02' })
    expect([view.previousId, view.nextId]).toEqual(['2017-01', '2017-03'])
    expect(view.sections.map((section) => [section.sectionId, section.inStore])).toEqual([
      ['53a-901', true],
      ['53a-999', false],
    ])
    expect(view.dissents).toEqual([
      { holder: 'The Goose Warden', stance: 'opposes', reason: 'Likes the ban.' },
      { holder: 'The Swans', stance: 'abstains' },
    ])
  })

  it('went back to no action when its bill died, and the highest point is kept', async () => {
    const { rows } = await services().ask('recommendation.list', {})
    const row = rows.find((item) => item.id === '2017-03')
    expect(row).toMatchObject({
      status: 'enacted',
      highest: { status: 'enacted' },
      elementCount: 2,
      elementsSettled: 2,
    })
    expect(rows.find((item) => item.id === '2017-01')).toMatchObject({
      status: 'enacted in part',
      elementsSettled: 1,
      awaitsConfirmation: true,
    })
  })
})

describe('a section', () => {
  it('lists its versions oldest first, its acts in the order of its source line, and later ones from act records', async () => {
    const open = services()
    const view = await open.ask('statute.get', { id: '53a-901' })
    expect(view.versions.map((version) => version.stageDate)).toEqual(['2015', '2017', '2022'])
    expect(
      view.acts.map((act) => [act.number.replace('\u00a0', ' '), act.actSections.join(), act.actId]),
    ).toEqual([
      ['P.A. 95-901', '1', null],
      ['P.A. 17-901', '2,3', 'pa-17-901'],
      ['P.A. 21-902', '4', 'pa-21-902'],
    ])
    expect(view.obligations).toMatchObject([{ id: 'obligation-plan' }])
    expect(view.bills.map((bill) => bill.billId)).toEqual(['2017-hb-7901', '2018-sb-911'])
    expect(view.recommendations.map((item) => item.id)).toEqual(['2017-02', '2017-03'])
    expect((await open.ask('statute.get', { id: '4-901' })).acts.at(-1)).toMatchObject({
      actId: 'pa-26-903',
      from: 'act record',
    })
  })

  it('counts in the list the recommendations that its page shows', async () => {
    const open = services(undefined, starterCorpus)
    for (const row of (await open.ask('statute.list', {})).rows) {
      const view = await open.ask('statute.get', { id: row.id })
      expect(view.recommendations, row.id).toHaveLength(row.recommendations)
    }
  })

  it('stands in statute order among its neighbours', async () => {
    const open = services()
    expect((await open.ask('statute.list', {})).rows.map((row) => row.id)).toEqual([
      '4-901',
      '53a-92',
      '53a-901',
    ])
    expect(await open.ask('statute.get', { id: '53a-92' })).toMatchObject({
      previousId: '4-901',
      nextId: '53a-901',
    })
  })

  it('with drafted text gives no old reading where insertions were lost', async () => {
    const open = services(undefined, starterCorpus)
    const { versions } = await open.ask('statute.get', { id: '53a-83' })
    expect(versions).toHaveLength(2)
    for (const version of versions) {
      expect(version.drafted).toMatchObject({ marks: 'partly inferred', oldText: null })
      expect(version.drafted?.segments.map((segment) => segment.op)).toContain('uncertain')
      const ref = { kind: 'section version', id: version.id, part: 'old' } as const
      const error = await open.refused('compare.text', { ref })
      expect(error).toMatchObject({ code: 'INVALID_INPUT', where: 'ref.part' })
      expect(error.message).toContain('insertions were lost')
    }
  })
})

describe('acts and bills', () => {
  it('name each other, and an act’s sections name the recommendations that rest on them', async () => {
    const open = services()
    const act = await open.ask('act.get', { id: 'pa-21-902' })
    expect(
      act.sections.map((section) => [
        section.number,
        section.inStore,
        section.recommendations.map((item) => item.id).join(),
      ]),
    ).toEqual([
      ['1', true, '2017-01'],
      ['4', true, '2017-03'],
      ['5', false, ''],
    ])
    const { rows } = await open.ask('legislation.list', {})
    expect(rows.find((row) => row.id === 'pa-17-901')?.counterpart?.id).toBe('2017-hb-7901')
    expect(rows.find((row) => row.id === '2017-hb-7901')?.counterpart?.id).toBe('pa-17-901')
  })
})

describe('the overview', () => {
  it('counts every recommendation once, by status and standing', async () => {
    const overview = await services(undefined, starterCorpus).ask('overview.get', {})
    expect(overview.total).toBe(17)
    const byStanding = Object.groupBy(overview.counts, (row) => row.standing)
    const sum = (rows: typeof overview.counts = []) => rows.reduce((total, row) => total + row.count, 0)
    expect([
      sum(byStanding.consensus),
      sum(byStanding['without consensus']),
      sum(byStanding['further research']),
    ]).toEqual([12, 3, 2])
    expect(overview.figures).toMatchObject({ sections: 50, sectionsWithText: 7 })
  })

  it('puts what may misstate the law first, then what has a day, then what waits, then what is quiet', async () => {
    const open = services(undefined, undefined, { now: () => new Date('2098-12-01T12:00:00Z') })
    const { attention, attentionTotal } = await open.ask('overview.get', {})
    expect([...new Set(attention.map((item) => item.kind))]).toEqual([
      'stale text',
      'late',
      'deadline',
      'awaits confirmation',
      'no update',
      'unverified claim',
      'without text',
    ])
    expect(attention.find((item) => item.kind === 'deadline')).toMatchObject({
      due: '2099-01-01',
      route: '/council?tab=obligations&item=obligation-ahead',
    })
    expect(attention.at(-1)?.title).toBe('1 section has no text in the store')
    expect(attentionTotal).toBeGreaterThanOrEqual(attention.length)
  })

  it('names a recommendation with its standing and dissents wherever it mentions one', async () => {
    const open = services(undefined, starterCorpus)
    const { recentEvents } = await open.ask('overview.get', {})
    const { items } = await open.ask('attention.list', {})
    expect(items.find((item) => item.route.startsWith('/recommendations/2017-15'))?.title).toContain(
      'No consensus · 1 opposed, 1 abstained',
    )
    expect(recentEvents.length).toBeGreaterThan(0)
  })
})

it('settings are kept', async () => {
  const open = services()
  expect(await open.ask('settings.get', {})).toEqual({ theme: 'auto' })
  await open.ask('settings.set', { theme: 'dark' })
  open.close()
  expect(await services(open.folder).ask('settings.get', {})).toEqual({ theme: 'dark' })
})
