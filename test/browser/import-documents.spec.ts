/** Bills, acts and data sets as a person brings them in: what each is, what it brings, what stays; a broken file named. */
import type { Page } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { answer, legiScanBill } from '../unit/importing/datasets/legiscan-samples.ts'
import type { TestFile } from '../unit/imports/bring.ts'
import { amendsGeese, fileCopy, newLaw, publicAct } from '../unit/imports/drafts.ts'
import { hasNoViolations } from './check-screen.ts'
import { applyImport, openPage } from './moves.ts'
import { expect, test } from './own-host.ts'

async function choose(page: Page, files: readonly TestFile[]): Promise<void> {
  await page
    .getByLabel('Files to import')
    .setInputFiles(
      files.map(({ name, content }) => ({ name, mimeType: 'text/html', buffer: Buffer.from(content) })),
    )
  await expect(page.getByRole('heading', { name: 'What would change' })).toBeVisible()
}

test.beforeEach(async ({ openOwn, page }) => {
  await openOwn()
  await openPage(page, routes.import(), 'Import')
})

test('an act beside a broken file: the fault is named, the act is applied, read, and undone', async ({
  page,
}) => {
  test.slow()
  const broken = { name: 'scan.pdf', content: '%PDF-1.7 and nothing more' }
  await choose(page, [publicAct(), broken])
  const fault = page.getByRole('alert').filter({ hasText: 'could not be read' })
  await expect(fault).toContainText('scan.pdf cannot be read')
  await expect(fault).toContainText('The rest can be applied without it')
  const row = page.getByRole('group', { name: 'P.A. 26-990: New' })
  await expect(row).toContainText('Also brings: the act P.A. 26-990, approved May 20, 2026')
  await expect(row).toContainText('the bill sHB 5990 (2026 February)')
  await row.getByRole('button', { name: 'Show the text: P.A. 26-990' }).click()
  await expect(row.getByText('The council on geese shall meet.')).toBeVisible()
  await hasNoViolations(page)
  await applyImport(page)
  await expect(page.getByText(/1\snew document, 0\schanged/).first()).toBeVisible()

  await openPage(page, routes.document('pa-26-990.act'), '26-990')
  await expect(page.getByRole('main')).toContainText('53a-901')
  await openPage(page, routes.bill('2026-hb-5990'), 'HB 5990')
  await openPage(page, routes.import(), 'Import')
  await page.getByRole('button', { name: /^Undo the import/ }).click()
  await expect(page.getByText(/^Undone /)).toHaveCount(1)
  await openPage(page, routes.act('pa-26-990'), 'not on record')
})

test('a file copy read again with other words is shown as a redline, and replaces what was there', async ({
  page,
}) => {
  test.slow()
  await choose(page, [fileCopy()])
  await applyImport(page)
  await choose(page, [fileCopy({ sections: [amendsGeese('<u>for a meal</u>'), newLaw()] })])
  const row = page.getByRole('group', { name: 'File No. 321 of sHB 5990 (2026 February): Changed' })
  await expect(row).toContainText('Read before with other words.')
  await row.getByRole('button', { name: /^Show what changed/ }).click()
  await expect(row.getByRole('insertion').filter({ hasText: 'meal' })).toBeVisible()
  await expect(row).toContainText('Unofficial')
  await expect(row).toContainText('compared as printed')
  await applyImport(page)
  await choose(page, [fileCopy({ sections: [amendsGeese('<u>for a meal</u>'), newLaw()] })])
  await expect(page.getByText('There is nothing to apply')).toBeVisible()
})

test('bills of a data set stand beside acts and are shown alone; what the store has is said to stay', async ({
  page,
}) => {
  const bill = legiScanBill({ bill_number: 'HB07309', title: 'An Act Concerning Something Else.' })
  await choose(page, [{ name: 'HB07309.json', content: answer(bill) }, publicAct()])
  await page.getByText('Bill records 1', { exact: true }).click()
  const row = page.getByRole('group', { name: /^sHB 7309 \(2017 January\), LegiScan: Changed/ })
  await expect(row).toContainText('Stays as it is')
  await expect(row).toContainText('the file has “An Act Concerning Something Else.”')
  await expect(page.getByRole('group', { name: /P\.A\. 26-990/ })).toHaveCount(0)
  await hasNoViolations(page)
})
