import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'csv-parse/sync'
import JSZip from 'jszip'
import readXlsxFile, { readSheet } from 'read-excel-file/node'
import { beforeAll, describe, expect, test } from 'vitest'
import { statusReport, statusReportSchemaText } from '#shared/council/annual-report/index.ts'
import { asOf, filledReports, formula } from './reports.ts'

let files: Awaited<ReturnType<typeof filledReports>>
beforeAll(async () => {
  files = await filledReports(['csv', 'xlsx', 'json'])
}, 60_000)

const bytesOf = (format: string) => files[format]?.bytes ?? Buffer.alloc(0)

describe('the report as tables', () => {
  test('csv-parse reads a row for each recommendation, with standing and dissents; no cell runs as a formula', async () => {
    expect(files.csv?.name).toBe('status-report-all-years-as-of-2026-11-22.csv')
    const rows = parse(bytesOf('csv'), { bom: true, columns: true }) as Record<string, string>[]
    expect(rows).toHaveLength(18)
    expect(Object.keys(rows[0] ?? {}).slice(0, 6)).toEqual([
      'Year',
      'Number',
      'Short title',
      'Standing',
      'Opposed, with reasons',
      'Abstained, with reasons',
    ])
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@\t]/)
    expect(rows.find(({ Year }) => Year === '2018')).toMatchObject({
      Standing: 'No consensus · 1 opposed, 1 abstained',
      'Opposed, with reasons': `'${formula} (+1 <b>reason</b> & "more" – żółć, Ελληνικά, 中)`,
      'Abstained, with reasons': 'Connecticut Coalition',
      'Earlier forms': '2017-16',
      'As of': asOf,
    })
    // Withdrawn: said beside standing and status, never instead of them.
    expect(rows.filter((row) => row['Withdrawn in'] !== '').map((row) => row.Number)).toEqual(['14'])
    expect(rows.find((row) => row['Withdrawn in'] === '2019')).toMatchObject({
      Standing: expect.stringMatching(/\S/),
      Status: expect.stringMatching(/\S/),
    })
    expect(rows.find((row) => row.Year === '2017' && row.Number === '13')?.Standing).toMatch(
      /^No consensus · 1 opposed/,
    )
  })

  test('read-excel-file reads the sheets; each that names recommendations has their standing', async () => {
    const bytes = bytesOf('xlsx')
    const sheets = await readXlsxFile(bytes)
    expect(sheets.map(({ sheet }) => sheet)).toEqual([
      'Recommendations',
      'Events',
      'Positions',
      'Duties',
      'Sources',
      'About',
    ])
    for (const { sheet, data } of sheets.slice(0, 3)) {
      expect([sheet, data[0]?.slice(0, 4)]).toEqual([sheet, ['Year', 'Number', 'Short title', 'Standing']])
      expect(data.slice(1).every((row) => typeof row[3] === 'string' && row[3] !== '')).toBe(true)
    }
    const positions = await readSheet(bytes, 'Positions')
    expect(positions.find((row) => row[4] === formula)).toMatchObject({ 5: 'Opposes' })
    const duties = await readSheet(bytes, 'Duties')
    expect(duties.length).toBeGreaterThan(10)
    const zip = await JSZip.loadAsync(bytes)
    const xml = await Promise.all(zip.file(/sheet\d+\.xml$/).map((file) => file.async('text')))
    expect(xml).toHaveLength(6)
    expect(xml.join('')).not.toMatch(/<f[ >]/)
  })

  test('the published schema is up to date (npm run schema writes it)', () => {
    const file = path.join(import.meta.dirname, '../../../../docs/schema/status-report.schema.json')
    expect(readFileSync(file, 'utf8')).toBe(statusReportSchemaText())
  })

  test('JSON fits the published schema', async () => {
    const report = statusReport.parse(JSON.parse(bytesOf('json').toString('utf8')))
    expect(report.recommendations).toHaveLength(18)
    const revised = report.recommendations.find(({ id }) => id === '2018-01')
    expect(revised).toMatchObject({
      standingWords: 'No consensus · 1 opposed, 1 abstained',
      status: 'no action',
    })
    expect(revised?.earlier).toMatchObject([
      { kind: 'revised', form: { id: '2017-16', standingWords: 'Further research' } },
    ])
    expect(revised?.earlier[0]?.redline).toMatchObject({ shown: true, purpose: 'words' })
    expect(report.recommendations.find(({ id }) => id === '2017-16')).toMatchObject({
      status: 'enacted',
      highest: { status: 'enacted', date: '2021-10-01' },
      ratings: [{ rater: 'Division of Criminal Justice', rating: 'Partially implemented' }],
      later: [{ form: { id: '2018-01' } }],
    })
    expect(report.rounds).toMatchObject([{ year: 2017 }])
    const used = new Set(report.sources.map(({ id }) => id))
    for (const one of report.recommendations)
      for (const { sourceId } of one.sources) expect(used).toContain(sourceId)
  })
})
