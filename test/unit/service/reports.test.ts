/** Annual reports on a real file: entered, brought in as tables, linked from year to year; all of it undone. */
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import type { Input } from '#shared/contract/index.ts'
import { recommendationHeading, writeCsv } from '#shared/council/csv/index.ts'
import { writeXlsx } from '../../../electron/exporting/tables/write-xlsx.ts'
import { contentOf, services, starterCorpus } from '../../store/helpers.ts'

const now = () => new Date('2026-11-22T09:00:00Z')
const open = () => services(undefined, starterCorpus, { now })
type Open = ReturnType<typeof open>

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64')
const table = (text: string, name = 'report-2018.csv') => ({ name, base64: base64(text) })

const newOne: Input<'recommendation.create'> = {
  year: 2018,
  number: 1,
  text: 'Recommend that every hotel keep a register of guests.',
  standing: 'without consensus',
  asksChangeOfLaw: true,
  elements: ['Every hotel keeps a register.'],
  sections: ['44-4'],
  positions: [{ holder: 'Connecticut Lodging Association', stance: 'opposes', reason: 'Costs.' }],
  recordedIn: 'Annual report 2018, page 3',
}

async function textOf(one: Open, id: string): Promise<string> {
  return (await one.ask('recommendation.get', { id })).record.text
}

describe('a recommendation entered by hand', () => {
  it('has its status, standing and dissent from the start, is found, and is undone', async () => {
    const one = open()
    const before = contentOf(one)
    const { recommendation, changeId } = await one.ask('recommendation.create', newOne)
    expect(recommendation).toMatchObject({
      id: '2018-01',
      shortTitle: 'That every hotel keep a register of guests',
      status: 'no action',
      standing: 'without consensus',
      dissents: [{ holder: 'Connecticut Lodging Association', stance: 'opposes', reason: 'Costs.' }],
    })
    const find = async () =>
      (await one.ask('search.query', { text: 'register guests' })).hits.map(({ id }) => id)
    expect(await find()).toContain('2018-01')
    const refused = await one.refused('recommendation.create', newOne)
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', where: 'number' })
    await one.ask('changes.undo', { id: changeId })
    expect(contentOf(one)).toEqual(before)
    expect(await find()).not.toContain('2018-01')
  })

  it('is edited, given an owner and an element, and each is undone', async () => {
    const one = open()
    const before = contentOf(one)
    const edited = await one.ask('recommendation.edit', {
      recommendationId: '2017-01',
      shortTitle: 'Another title',
      owner: 'The chair',
    })
    expect(edited.recommendation.shortTitle).toBe('Another title')
    const added = await one.ask('recommendation.addElement', {
      recommendationId: '2017-01',
      text: 'One more part.',
    })
    expect(added.recommendation.elements.at(-1)?.text).toBe('One more part.')
    await one.ask('changes.undo', { id: added.changeId })
    await one.ask('changes.undo', { id: edited.changeId })
    expect(contentOf(one)).toEqual(before)
  })

  it('says that words which were edited are no longer the report’s, until the edit is undone', async () => {
    const one = open()
    const before = contentOf(one)
    const sources = async () =>
      (await one.ask('recommendation.get', { id: '2017-01' })).record.provenance.map(
        ({ sourceId, locator }) => (sourceId === 'entered-by-hand' ? locator : sourceId),
      )
    const printed = await sources()
    await one.ask('recommendation.edit', { recommendationId: '2017-01', shortTitle: 'Another title' })
    expect(await sources()).toEqual(printed)
    await one.ask('recommendation.edit', { recommendationId: '2017-01', text: 'Other words.' })
    await one.ask('recommendation.edit', { recommendationId: '2017-01', text: 'Still other words.' })
    expect(await sources()).toEqual([
      ...printed,
      expect.stringMatching(/^Words edited here on .*; no longer those of the sources before$/),
    ])
    for (const { id } of (await one.ask('changes.list', {})).changes) await one.ask('changes.undo', { id })
    expect(contentOf(one)).toEqual(before)
  })

  it('is not undone while a later record rests on it', async () => {
    const one = open()
    const { changeId } = await one.ask('recommendation.create', newOne)
    await one.ask('lineage.decide', {
      earlierId: '2017-01',
      laterId: '2018-01',
      kind: 'revised',
      state: 'confirmed',
    })
    expect((await one.refused('changes.undo', { id: changeId })).code).toBe('CONFLICT')
    expect((await one.ask('recommendation.get', { id: '2018-01' })).id).toBe('2018-01')
  })
})

describe('reports', () => {
  it('list the years, and take a report of a year once', async () => {
    const one = open()
    const { rows } = await one.ask('report.list', {})
    expect(rows).toMatchObject([
      {
        year: 2017,
        isRecorded: false,
        recommendations: 17,
        byStanding: [
          { standing: 'consensus', count: 12 },
          { standing: 'without consensus', count: 3 },
          { standing: 'further research', count: 2 },
        ],
      },
    ])
    await one.ask('report.put', { year: 2018, title: 'Annual report 2018' })
    const second = await one.refused('report.put', { year: 2018, title: 'Another' })
    expect(second).toMatchObject({ code: 'INVALID_INPUT', where: 'year' })
    expect((await one.ask('report.list', {})).rows.map(({ year }) => year)).toEqual([2018, 2017])
  })

  it('keep the document they are quoted from; a day of publishing that is left out is taken out', async () => {
    const one = open()
    const reports = async () => (await one.ask('report.list', {})).rows
    const { report } = await one.ask('report.put', { year: 2017, title: 'The report', published: '2018-02' })
    expect(report).toMatchObject({ sourceId: 'tip-report-2017', published: '2018-02' })
    const { changeId } = await one.ask('report.put', { id: report.id, year: 2017, title: 'The report' })
    expect((await reports())[0]).toMatchObject({ sourceId: 'tip-report-2017', isRecorded: true })
    expect((await reports())[0]?.published).toBeUndefined()
    await one.ask('changes.undo', { id: changeId })
    expect((await reports())[0]?.published).toBe('2018-02')
  })
})

describe('a table', () => {
  const heading = ['Year', 'Number', 'Text', 'Standing', 'Opposed']

  it('of the next report is previewed with what it repeats, taken in one press, and undone', async () => {
    const one = open()
    const before = contentOf(one)
    const repeated = await textOf(one, '2017-01')
    const csv = writeCsv([
      heading,
      [2018, 1, repeated, 'consensus', undefined],
      [
        2018,
        2,
        'Recommend a hotline for truck stops along every highway.',
        'No consensus',
        'Motor Transport: cost',
      ],
    ])
    const preview = await one.ask('table.preview', table(csv))
    expect(preview.canApply).toBe(true)
    expect(preview.rows.map(({ outcome, number }) => `${number} ${outcome}`)).toEqual(['1 new', '2 new'])
    expect(preview.rows[0]?.links[0]).toMatchObject({
      earlier: { id: '2017-01' },
      kind: 'repeated',
      isSameWords: true,
    })
    const applied = await one.ask('table.apply', {
      ...table(csv),
      questionsAnswered: false,
      links: [{ line: 2, earlierId: '2017-01', kind: 'repeated' }],
      recordedIn: 'Annual report 2018',
    })
    expect(applied).toMatchObject({ added: 2, replaced: 0, linked: 1 })
    const lineage = await one.ask('lineage.list', { recommendationId: '2017-01' })
    expect(lineage.laterIds).toEqual(['2018-01'])
    expect(lineage.links).toMatchObject([{ earlierText: repeated, laterText: repeated }])
    // The same words, so the same hash: the earlier ones from the report, the later ones from the table.
    const { before: old, after: neu } = lineage.links[0]?.receipts ?? {}
    expect(preview.rows[0]?.receipt).toEqual({ sha256: neu?.sha256, sources: [], at: null })
    expect(old?.sha256).toBe(neu?.sha256)
    expect(old?.sources).toMatchObject([{ sourceId: 'tip-report-2017', locator: expect.any(String) }])
    expect(neu?.sources[0]?.locator).toMatch(/^Annual report 2018, line 2$/)
    expect((await one.ask('recommendation.get', { id: '2018-02' })).dissents).toEqual([
      { holder: 'Motor Transport', stance: 'opposes', reason: 'cost' },
    ])
    const again = await one.ask('table.preview', table(csv))
    expect(again.canApply).toBe(false)
    expect(again.rows.every(({ outcome }) => outcome === 'unchanged')).toBe(true)
    await one.ask('changes.undo', { id: applied.changeId })
    expect(contentOf(one)).toEqual(before)
  })

  it('that differs from what the store has leaves it, unless its line is chosen', async () => {
    const one = open()
    const csv = writeCsv([heading, [2017, 1, 'Other words.', 'consensus', undefined]])
    const { rows } = await one.ask('table.preview', table(csv))
    expect(rows).toMatchObject([{ outcome: 'differs', differences: ['The words differ.'] }])
    const left = await one.refused('table.apply', {
      ...table(csv),
      questionsAnswered: false,
      recordedIn: 'Errata',
    })
    expect(left.code).toBe('INVALID_INPUT')
    await one.ask('table.apply', {
      ...table(csv),
      questionsAnswered: false,
      replace: [2],
      recordedIn: 'Errata',
    })
    const { record, events } = await one.ask('recommendation.get', { id: '2017-01' })
    expect(record.text).toBe('Other words.')
    expect(record.provenance.at(-1)).toEqual({ sourceId: 'entered-by-hand', locator: 'Errata' })
    expect(events.length).toBeGreaterThan(1)
  })

  const bad: [title: string, csv: string, where: string, message: string][] = [
    ['without a column', 'Year,Number,Words\n2018,1,Text', 'line 1', 'Standing'],
    ['with a bad date', 'Year,Number,Text,Standing,Date\n2018,1,T,consensus,Feb 30 2018', 'line 2', ''],
    [
      'with a number twice',
      'Year,Number,Text,Standing\n2018,1,A,consensus\n2018,1,B,consensus',
      'line 3',
      'line 2',
    ],
    ['with a standing that is none', 'Year,Number,Text,Standing\n2018,1,A,agreed', 'line 2', 'agreed'],
    [
      'with an open quotation mark',
      'Year,Number,Text,Standing\n2018,1,"A,consensus',
      'line 2',
      'never closed',
    ],
  ]
  it.each(bad)('%s is refused by its line, and nothing is changed', async (_title, csv, where, message) => {
    const one = open()
    const before = contentOf(one)
    const refused = await one.refused('table.apply', {
      ...table(csv),
      questionsAnswered: true,
      recordedIn: 'Report',
    })
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', where })
    expect(refused.message).toContain(message)
    expect(contentOf(one)).toEqual(before)
  })

  it('with a formula asks first, and takes it as plain text', async () => {
    const one = open()
    const csv = 'Year,Number,Text,Standing\n2018,1,"=HYPERLINK(""http://a.invalid"",""x"")",consensus'
    const { faults, canApply } = await one.ask('table.preview', table(csv))
    expect(faults).toMatchObject([{ severity: 'question', line: 2, column: 'Text' }])
    expect(canApply).toBe(true)
    const asked = { ...table(csv), recordedIn: 'Report' }
    const unread = await one.refused('table.apply', { ...asked, questionsAnswered: false })
    expect(unread).toMatchObject({ code: 'INVALID_INPUT', where: 'questionsAnswered' })
    await one.ask('table.apply', { ...asked, questionsAnswered: true })
    expect(await textOf(one, '2018-01')).toBe('=HYPERLINK("http://a.invalid","x")')
  })

  it('is read from XLSX too; the template opens in another program with its headings', async () => {
    const one = open()
    const file = await one.ask('table.template', { format: 'xlsx' })
    const sheets = await readXlsxFile(Buffer.from(file.base64, 'base64'))
    expect(sheets[0]?.data[0]).toEqual(recommendationHeading())
    const bytes = await writeXlsx([
      {
        name: 'Recommendations',
        columns: heading.map((name) => ({ heading: name, width: 10 })),
        rows: [[2019, 4, '=1+1 is not run', 'consensus', undefined]],
      },
    ])
    const name = 'report.xlsx'
    const { rows, faults } = await one.ask('table.preview', {
      name,
      base64: Buffer.from(bytes).toString('base64'),
    })
    expect(rows).toMatchObject([{ year: 2019, number: 4, text: '=1+1 is not run' }])
    expect(faults).toMatchObject([{ severity: 'question' }])
    const broken = Buffer.from(bytes.slice(0, 300)).toString('base64')
    expect((await one.refused('table.preview', { name, base64: broken })).code).toBe('INVALID_INPUT')
  })
})

describe('lineage', () => {
  it('takes a withdrawal, refuses a later form of the same year, and undoes', async () => {
    const one = open()
    const before = contentOf(one)
    const { changeId } = await one.ask('lineage.decide', {
      earlierId: '2017-14',
      kind: 'withdrawn',
      state: 'confirmed',
      year: 2019,
      note: 'Taken back in January.',
    })
    const { links } = await one.ask('lineage.list', { recommendationId: '2017-14' })
    expect(links).toMatchObject([{ link: { kind: 'withdrawn', year: 2019 }, later: null }])
    // Told wherever it is named, beside standing and status.
    expect(links[0]?.earlier.withdrawn).toBe(2019)
    expect((await one.ask('recommendation.get', { id: '2017-14' })).withdrawn).toBe(2019)
    const told = async () =>
      (await one.ask('recommendation.list', {})).rows
        .filter((row) => row.withdrawn !== null)
        .map(({ id, withdrawn }) => [id, withdrawn])
    expect(await told()).toEqual([['2017-14', 2019]])
    const same = { earlierId: '2017-14', laterId: '2017-13', kind: 'revised', state: 'confirmed' }
    expect(await one.refused('lineage.decide', same)).toMatchObject({ code: 'INVALID_INPUT' })
    await one.ask('changes.undo', { id: changeId })
    expect(await told()).toEqual([])
    expect(contentOf(one)).toEqual(before)
  })
})
