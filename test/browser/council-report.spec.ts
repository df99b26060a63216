/** The chair takes the status report along: chosen by keyboard, looked at before, as files that other programs read. */
import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { routes } from '#shared/contract/index.ts'
import { hasNoViolations } from './check-screen.ts'
import { openPage } from './moves.ts'

async function exported(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const coming = page.waitForEvent('download', { timeout: 60_000 })
  await page.getByRole('button', { name: 'Export the report' }).press('Enter')
  const file = await coming
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

test('from the recommendations to a table and a PDF as of a day, by keyboard', async ({ page }) => {
  test.setTimeout(120_000)
  await openPage(page, routes.recommendations(), 'Recommendations')
  await page.getByRole('link', { name: 'Status report' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Status report' })).toBeVisible()
  const main = page.getByRole('main')
  await expect(main).toContainText(/17\srecommendations/)
  await page.getByLabel('As of').fill('2018-04-01')
  await expect(main).toContainText('In the report, as of Apr 1, 2018')
  await expect(main).toContainText(/events? of later days? (is|are) in the record and not in this report/)
  const counts = page.getByRole('table', { name: 'Recommendations in the report, by status and standing' })
  await expect(counts.getByRole('row', { name: /In a bill/ })).toBeVisible()

  await page.getByRole('radio', { name: /^Word/ }).focus()
  for (const _ of ['PDF', 'XLSX', 'CSV']) await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /CSV/ })).toBeChecked()
  const table = await exported(page)
  expect(table.name).toBe('status-report-all-years-as-of-2018-04-01.csv')
  const text = table.bytes.toString('utf8')
  expect(text).toContain('No consensus · 1 opposed')
  expect(text.split('\r\n').filter((line) => /^2017,/.test(line))).toHaveLength(17)

  await page.keyboard.press('Tab')
  await page.getByRole('radio', { name: /^PDF/ }).press('Space')
  const report = await exported(page)
  expect(report.name).toBe('status-report-all-years-as-of-2018-04-01.pdf')
  const document = await getDocument({ data: new Uint8Array(report.bytes), verbosity: 0 }).promise
  expect(document.numPages).toBeGreaterThan(15)
  await expect(page.getByText(`Exported: ${report.name}`)).toBeVisible()
  await hasNoViolations(page)
})

test('a day before all recommendations is answered in words, and nothing can be exported', async ({
  page,
}) => {
  await openPage(page, routes.statusReport({ asof: '2016-01-01' }), 'Status report')
  await expect(page.getByRole('alert')).toContainText(
    'None of these recommendations had been made by that day',
  )
  await expect(page.getByRole('button', { name: 'Export the report' })).toBeDisabled()
  await hasNoViolations(page)
  await page.getByLabel('As of').fill('2017-12-31')
  await expect(page.getByRole('button', { name: 'Export the report' })).toBeEnabled()
})
