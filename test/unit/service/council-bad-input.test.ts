/** What a council may be given wrongly or lose later: it is said, nothing is lost, and nothing that leaves runs as a formula. */
import BetterSqlite3 from 'better-sqlite3'
import { parse } from 'csv-parse/sync'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import type { Output } from '#shared/contract/index.ts'
import { contentOf, databaseIn, services, starterCorpus } from '../../store/helpers.ts'
import { sentFile } from '../sent-file.ts'

const now = () => new Date('2026-11-22T09:00:00Z')
const open = () => services(undefined, starterCorpus, { now })
type Open = ReturnType<typeof open>
const asOf = '2026-11-22'

/** Beginnings by which one program or another takes a cell for a formula. */
const starts = ['=', '+', '-', '@', '\t=', '\r=', '＝', ' ='] as const
const formulas = starts.map((start) => `${start}HYPERLINK("http://a.invalid";"x")`)

type SentFile = { readonly name: string; readonly base64: string }

async function cellsOf({ name, base64 }: SentFile): Promise<string[]> {
  const bytes = Buffer.from(base64, 'base64')
  if (name.endsWith('.csv'))
    return (parse(bytes, { bom: true, relax_column_count: true }) as string[][]).flat()
  const zip = await JSZip.loadAsync(bytes)
  const sheets = await Promise.all(zip.file(/sheet\d+\.xml$/).map((file) => file.async('text')))
  // A formula cell has <f>; what is written as a text has a place among the shared strings, or is inline.
  for (const xml of sheets) expect(xml, name).not.toMatch(/<f[ />]/)
  expect(sheets.length, name).toBeGreaterThan(0)
  return []
}

/** Puts the formulas wherever a person may write: holders, reasons, notes, owners, departments, criteria, agencies. */
async function fill(one: Open): Promise<{ roundId: string; frameworkId: string }> {
  const [first = ''] = formulas
  await one.ask('recommendation.create', {
    year: 2018,
    number: 1,
    shortTitle: first,
    text: first,
    standing: 'without consensus',
    asksChangeOfLaw: true,
    elements: formulas.map((formula) => `${formula} element`),
    positions: formulas.map((formula, at) => ({
      holder: `${formula} ${at}`,
      stance: 'opposes' as const,
      reason: formula,
    })),
    recordedIn: first,
  })
  for (const formula of formulas)
    await one.ask('recommendation.addEvent', {
      recommendationId: '2018-01',
      elementIds: [],
      date: '2019',
      status: 'in a bill',
      what: formula,
      note: formula,
      evidence: [{ kind: 'bill', billId: '2017-hb-7309' }],
    })
  await one.ask('tracking.rate', {
    recommendationId: '2018-01',
    by: 'agency',
    rater: first,
    rating: first,
    status: 'no action',
    date: '2022-03-01',
    recordedIn: first,
  })
  const { round } = await one.ask('round.begin', {
    year: 2026,
    names: formulas.map((formula, at) => `${formula} Department ${at}`),
  })
  const { framework } = await one.ask('framework.begin', {
    title: 'A report card',
    publisher: first,
    edition: 'first',
    date: '2025',
    from: 'inventory areas',
  })
  const frameworkId = framework.record.id
  for (const [at, formula] of formulas.entries())
    await one.ask('framework.putCriterion', {
      frameworkId,
      code: `9${at}`,
      area: formula,
      title: formula,
      text: formula,
    })
  return { roundId: round.record.id, frameworkId }
}

describe('what leaves', () => {
  it('holds no cell that a spreadsheet would run, whatever was entered', async () => {
    const one = open()
    const { roundId, frameworkId } = await fill(one)
    const files: SentFile[] = []
    for (const format of ['csv', 'xlsx'] as const) {
      files.push(await one.ask('statusReport.export', { asOf, format }))
      files.push(await one.ask('round.template', { roundId, format }))
      files.push(await one.ask('table.template', { format }))
      files.push(await one.ask('framework.export', { id: frameworkId, format }))
      files.push(await one.ask('framework.template', { format }))
      files.push(await one.ask('cases.template', { format }))
    }
    let cells = 0
    for (const file of files)
      for (const cell of await cellsOf(file)) {
        cells += 1
        expect(cell, file.name).not.toMatch(/^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/)
      }
    expect(cells).toBeGreaterThan(500)
    // They are there, guarded: nothing was dropped to be safe.
    const [report] = files
    const written = Buffer.from(report?.base64 ?? '', 'base64').toString('utf8')
    for (const formula of formulas) expect(written).toContain(formula.trim().replaceAll('"', '""'))
  }, 60_000)

  it('is a calendar of which no line begins as a formula', async () => {
    const one = open()
    const { rows } = await one.ask('duty.list', {})
    const dated = rows.find(({ record }) => record.recurrence !== 'standing')
    await one.ask('duty.setDue', {
      obligationId: dated?.record.id ?? '',
      due: '2026-12-31',
      recurrence: 'every year',
    })
    const db = new BetterSqlite3(databaseIn(one.folder))
    db.prepare('UPDATE obligation SET obligor = ?, duty = ?').run(
      formulas[0],
      `${'A long duty; '.repeat(9)}${formulas.join('\r\n')}`,
    )
    db.close()
    const { base64 } = await one.ask('duty.calendar', { from: '2026-01-01', to: '2027-12-31' })
    const text = Buffer.from(base64, 'base64').toString('utf8')
    expect(text).toContain('HYPERLINK')
    const lines = text.split('\r\n').filter((line) => line !== '')
    expect(lines.length).toBeGreaterThan(10)
    // A property, or a folded line, which begins with a space and so is text to any program.
    for (const line of lines) expect(line).toMatch(/^(?:[A-Z][A-Z0-9-]*[:;]| )/)
  })
})

describe('a status', () => {
  const event = {
    recommendationId: '2017-02',
    elementIds: [],
    date: '2026-01-15',
    what: 'So it is said.',
  }
  it.each([
    ['enacted', [], 'evidence'],
    ['enacted in part', [], 'evidence'],
    ['enacted', [{ kind: 'bill' as const, billId: '2017-hb-7309' }], 'evidence'],
    ['in a bill', [], 'evidence'],
    ['in a bill', [{ kind: 'bill' as const, billId: '1901-hb-1' }], 'evidence.0'],
  ] as const)(
    '“%s” with %j is refused where its evidence stands, and nothing is changed',
    async (status, evidence, where) => {
      const one = open()
      const before = contentOf(one)
      const refused = await one.refused('recommendation.addEvent', { ...event, status, evidence })
      expect(refused.code).toBe('INVALID_INPUT')
      expect(refused.where).toMatch(new RegExp(`^${where}`))
      expect(contentOf(one)).toEqual(before)
    },
  )
})

describe('evidence that is no longer in the store', () => {
  it('is said on the recommendation, in the attention list and in the report; the event stays', async () => {
    const one = open()
    const { recommendation } = await one.ask('recommendation.addEvent', {
      recommendationId: '2017-02',
      elementIds: [],
      date: '2018-02-01',
      status: 'in a bill',
      what: 'Raised.',
      evidence: [{ kind: 'bill', billId: '2017-hb-7309' }],
    })
    const events = recommendation.record.events.length
    const items = async () =>
      (await one.ask('attention.list', {})).items.filter(({ kind }) => kind === 'evidence missing')
    expect(await items()).toEqual([])
    one.close()
    const db = new BetterSqlite3(databaseIn(one.folder))
    db.pragma('foreign_keys = OFF')
    db.prepare(
      `UPDATE evidence SET bill_id = '1901-hb-1' WHERE recommendation_id = '2017-02' AND kind = 'bill'`,
    ).run()
    db.close()

    const again = services(one.folder, starterCorpus, { now })
    const { record, events: shown } = await again.ask('recommendation.get', { id: '2017-02' })
    expect(record.events).toHaveLength(events)
    expect(JSON.stringify(shown)).toContain('"found":false')
    const named = (await again.ask('attention.list', {})).items.filter(
      ({ kind }) => kind === 'evidence missing',
    )
    expect(named.length).toBeGreaterThan(0)
    expect(named[0]?.reason).toContain('is named as evidence and is not in the store')
    const file = await again.ask('statusReport.export', { asOf, years: [2017], format: 'json' })
    const report = JSON.parse(Buffer.from(file.base64, 'base64').toString('utf8')) as {
      warnings: { kind: string; count: number }[]
    }
    expect(report.warnings.find(({ kind }) => kind === 'evidence missing')?.count).toBeGreaterThan(0)
  }, 60_000)
})

describe('two people’s tables, one after the other', () => {
  const heading = 'Year,Number,Text,Standing,Opposed\n'
  const ofOne = sentFile(
    'one.csv',
    `${heading}2018,1,The words of one.,consensus,\n2018,2,Of both.,consensus,`,
  )
  const ofOther = sentFile(
    'other.csv',
    `${heading}2018,1,The words of the other.,No consensus,A body: cost\n2018,2,Of both.,consensus,\n2018,3,Of the other only.,consensus,`,
  )
  const apply = (one: Open, table: typeof ofOne, more: { replace?: number[] } = {}) =>
    one.ask('table.apply', { ...table, questionsAnswered: true, recordedIn: 'Report', ...more })
  const words = async (one: Open, id: string) => (await one.ask('recommendation.get', { id })).record

  it('the second shows where it differs, adds what is new, and overwrites nothing of the first by itself', async () => {
    const one = open()
    await apply(one, ofOne)
    const { rows } = await one.ask('table.preview', ofOther)
    expect(rows.map(({ number, outcome }) => `${number} ${outcome}`)).toEqual([
      '1 differs',
      '2 unchanged',
      '3 new',
    ])
    expect(await apply(one, ofOther)).toMatchObject({ added: 1, replaced: 0 })
    expect((await words(one, '2018-01')).text).toBe('The words of one.')
    expect((await words(one, '2018-03')).text).toBe('Of the other only.')
  })

  it('a line that is chosen takes the other’s words; the log keeps the first’s, and undoing gives them back', async () => {
    const one = open()
    await apply(one, ofOne)
    const before = contentOf(one)
    const { changeId } = await apply(one, ofOther, { replace: [2] })
    expect((await words(one, '2018-01')).text).toBe('The words of the other.')
    await one.ask('changes.undo', { id: changeId })
    expect(contentOf(one)).toEqual(before)
    expect((await words(one, '2018-01')).text).toBe('The words of one.')
  })

  it('the first is not undone under the second', async () => {
    const one = open()
    const first = await apply(one, ofOne)
    await apply(one, ofOther, { replace: [2] })
    const before = contentOf(one)
    const refused = await one.refused('changes.undo', { id: first.changeId })
    expect(refused.code).toBe('CONFLICT')
    expect(contentOf(one)).toEqual(before)
  })

  it('what a person edited between the two is no less safe', async () => {
    const one = open()
    await apply(one, ofOne)
    await one.ask('recommendation.edit', { recommendationId: '2018-02', text: 'Of both, corrected.' })
    const { rows }: Output<'table.preview'> = await one.ask('table.preview', ofOther)
    expect(rows.find(({ number }) => number === 2)).toMatchObject({
      outcome: 'differs',
      differences: ['The words differ.'],
    })
    await apply(one, ofOther)
    expect((await words(one, '2018-02')).text).toBe('Of both, corrected.')
  })
})
