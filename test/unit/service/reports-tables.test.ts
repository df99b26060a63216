/** Recommendations brought in as tables on a real file: previewed, taken in one press, refused, undone. */
import readXlsxFile from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { recommendationHeading, writeCsv } from '#shared/council/csv/index.ts'
import { writeXlsx } from '../../../electron/exporting/tables/write-xlsx.ts'
import { contentOf, services, starterCorpus } from '../../store/helpers.ts'

const now = () => new Date('2026-11-22T09:00:00Z')
const open = () => services(undefined, starterCorpus, { now })
type Open = ReturnType<typeof open>

const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64')
const table = (text: string, name = 'report-2018.csv') => ({ name, base64: base64(text) })

async function textOf(one: Open, id: string): Promise<string> {
  return (await one.ask('recommendation.get', { id })).record.text
}

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
