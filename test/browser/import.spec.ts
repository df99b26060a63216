/** Import as a person meets it: pages in, a preview, one press, the law with its source; undone; refused where broken. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { hasNoViolations } from './check-screen.ts'
import { applyImport, lawAsOf, openPage } from './moves.ts'
import { expect, test } from './own-host.ts'

const root = path.resolve(import.meta.dirname, '../..')
const pages = path.join(root, 'test/fixtures/pages')
const lookAlike = path.resolve(root, '../shared/tools/cga-site.mjs')
const realData = path.resolve(root, '../shared/real')
const missing = !existsSync(lookAlike) || !existsSync(realData)

/** Picks a folder of pages and waits until it is read. */
async function choose(page: Page, folder: string): Promise<void> {
  await page.getByLabel('Folder to import').setInputFiles(path.join(pages, folder))
}

const count = (page: Page, outcome: string) =>
  page
    .getByRole('group', { name: 'Show by outcome' })
    .getByRole('button', { name: new RegExp(`\\d ${outcome}$`) })

test.describe('pages of a folder', () => {
  test.beforeEach(async ({ openOwn, page }) => {
    await openOwn()
    await openPage(page, routes.import(), 'Import')
  })

  test('are previewed, applied, read as law with their source, undone, and then brought in again', async ({
    page,
  }) => {
    test.slow()
    await choose(page, '2025')
    await expect(count(page, 'New')).toHaveText(/^2/)
    await expect(count(page, 'Changed')).toHaveText(/^0/)
    // A part's own style wins over the components' styles, whatever is loaded first.
    await expect(count(page, 'New')).toHaveCSS('border-top-style', 'solid')
    await hasNoViolations(page)
    await applyImport(page)
    const run = page.getByRole('listitem').filter({ hasText: 'From files' })
    await expect(run).toContainText('Agrees with the 2025 revision')

    await choose(page, '2026')
    await page.getByRole('button', { name: /^Show what changed: §\s53a-999, 2026 supplement$/ }).click()
    const row = page.getByRole('group', { name: /^§\s53a-999, 2026 supplement: Changed/ })
    await expect(row.getByRole('deletion').filter({ hasText: 'for a fee' })).toBeVisible()
    await expect(
      row.getByRole('insertion').filter({ hasText: 'in exchange for anything of value' }),
    ).toBeVisible()
    await expect(row).toContainText('Unofficial')
    await hasNoViolations(page)
    await applyImport(page)

    await openPage(page, routes.section('53a-999'), '53a-999')
    const main = page.getByRole('main')
    await expect(main).toContainText('the text of the 2026 supplement is law')
    await expect(main).toContainText('2026 supplement, from July 1, 2099 (law on Jul 1, 2099)')
    await expect(main).toContainText('Felling an oak is a class B felony')
    await expect(
      main.getByRole('link', { name: /General Statutes of Connecticut, 2026 supplement/ }).first(),
    ).toBeVisible()
    await lawAsOf(page, '2099-07-01')
    await expect(main).toContainText('Felling an oak is a class A felony')
    await lawAsOf(page, '2023-01-01')
    await expect(main).toContainText('No person shall fell an oak for a fee')

    await openPage(page, routes.section('53a-196b', { version: '53a-196b-tip-2017' }), '53a-196b')
    await expect(main).toContainText('Agrees with the statutes, word for word')

    await openPage(page, routes.import(), 'Import')
    await expect(page.getByRole('button', { name: /^Undo the import/ })).toHaveCount(1)
    await page.getByRole('button', { name: /^Undo the import/ }).click()
    await expect(page.getByText(/^Undone /)).toHaveCount(1)
    await page.getByRole('button', { name: /^Undo the import/ }).click()
    await expect(page.getByText(/^Undone /)).toHaveCount(2)
    await openPage(page, routes.section('53a-999'), 'not on record')
    await openPage(page, routes.section('53a-196b', { version: '53a-196b-tip-2017' }), '53a-196b')
    await expect(main).toContainText('Not checked against the statutes')

    await openPage(page, routes.import(), 'Import')
    await choose(page, '2025')
    await expect(count(page, 'New')).toHaveText(/^2/)
  })

  test('brought in a second time have nothing to apply', async ({ page }) => {
    await choose(page, '2025')
    await applyImport(page)
    await choose(page, '2025')
    await expect(page.getByText('There is nothing to apply')).toBeVisible()
    await expect(count(page, 'Unchanged')).toHaveText(/^2/)
    await expect(page.getByRole('button', { name: /^Apply/ })).toHaveCount(0)
  })

  test('are applied in part', async ({ page }) => {
    await choose(page, '2025')
    await page.getByRole('checkbox', { name: /Bring in §\s53a-999/ }).uncheck()
    await applyImport(page, 'Apply all but 1')
    await openPage(page, routes.section('53a-999'), 'not on record')
    await openPage(page, routes.section('53a-196b'), '53a-196b')
    await expect(page.getByRole('main')).toContainText('the text of the 2025 revision is law')
  })

  test('that break off are refused with file and place, and nothing is changed', async ({ page }) => {
    await choose(page, 'truncated')
    const fault = page.getByRole('alert')
    await expect(fault).toContainText('chap_952.htm')
    await expect(fault).toContainText('it breaks off there (the last section begun is 53a-999)')
    await expect(fault).toContainText('Nothing was changed.')
    await hasNoViolations(page)
    await openPage(page, routes.section('53a-999'), 'not on record')
    await openPage(page, routes.import(), 'Import')
    await expect(page.getByText('Nothing has been imported yet')).toBeVisible()
  })

  test('outside the inventory are in the list of statutes only when asked for', async ({ page }) => {
    await choose(page, '2025')
    await applyImport(page)
    await openPage(page, routes.statutes(), 'Statutes')
    const link = page.getByRole('link', { name: '§ 53a-999', exact: true })
    await expect(page.getByRole('status').filter({ hasText: '50 sections' })).toBeVisible()
    await expect(link).toHaveCount(0)
    // The box follows the address, which a loaded machine changes a moment later.
    const outside = page.getByRole('checkbox', { name: /outside the inventory/ })
    await outside.click()
    await expect(outside).toBeChecked()
    await link.click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('§ 53a-999 Felling of oaks.')
  })
})

test('a single page that does not tell its edition is asked about; a reload finds the preview again', async ({
  openOwn,
  page,
}) => {
  await openOwn()
  await openPage(page, routes.import(), 'Import')
  await page
    .getByLabel('Files to import', { exact: true })
    .setInputFiles(path.join(pages, '2025/pub/chap_952.htm'))
  await expect(page.getByRole('heading', { name: 'Which edition are these pages of?' })).toBeVisible()
  await hasNoViolations(page)
  await page.getByRole('combobox', { name: 'Edition' }).click()
  await page.getByRole('option', { name: /^Revision/ }).click()
  await page.getByRole('textbox', { name: 'Year' }).fill('2025')
  await page.getByRole('button', { name: 'Read them' }).click()
  await expect(page.getByRole('heading', { name: 'What would change' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { name: 'What would change' })).toBeVisible()
  await openPage(page, routes.overview(), 'Overview')
  await expect(page.getByRole('region', { name: 'Import under way' })).toContainText('Nothing is written')
  await page.getByRole('button', { name: 'Cancel the import' }).click()
  await expect(page.getByRole('region', { name: 'Import under way' })).toHaveCount(0)
})

test('files are dropped', async ({ openOwn, page }) => {
  await openOwn()
  await openPage(page, routes.import(), 'Import')
  const dropped = await page.evaluateHandle(() => {
    const transfer = new DataTransfer()
    transfer.items.add(new File(['not a page'], 'notes.png'))
    return transfer
  })
  const zone = page.getByText('Drop files or folders here').locator('..')
  await zone.dispatchEvent('drop', { dataTransfer: dropped })
  await expect(page.getByRole('alert')).toContainText('notes.png cannot be read')
})

test('a section without text leads to its chapter', async ({ openOwn, page }) => {
  await openOwn()
  await openPage(page, routes.section('46a-170'), '46a-170')
  await page.getByRole('link', { name: /^Import chapter\s814f/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Import')
  await expect(page.getByRole('checkbox', { name: /Title\s46a, chapter\s814f/ })).toBeChecked()
})

test.describe('the law is updated from the site (skipped where ../shared is not beside the project)', () => {
  test.skip(missing, 'the look-alike site and its data are not here')
  let site: ChildProcess | undefined

  async function startSite(...faults: string[]): Promise<void> {
    const child = spawn(process.execPath, [lookAlike, '--data', realData, '--port', '0', ...faults], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    site = child
    process.env.CHARTER_OAK_STATUTES_SITE = await new Promise<string>((resolve, reject) => {
      child.once('exit', (code) => reject(new Error(`The look-alike site ended with ${code}.`)))
      child.stdout.on('data', (chunk) => {
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(String(chunk))
        if (found) resolve(found[0])
      })
    })
  }

  test.afterEach(() => {
    delete process.env.CHARTER_OAK_STATUTES_SITE
    site?.kill()
  })

  test('chapter 814f: the supplement’s change of 46a-170 stands in subsection (b) alone', async ({
    openOwn,
    page,
  }) => {
    await startSite()
    await openOwn()
    await openPage(page, routes.import({ chapters: '46a/814f' }), 'Import')
    await page.getByRole('button', { name: 'Update the law' }).click()
    await page.getByRole('button', { name: /^Show what changed: §\s46a-170, 2026 supplement$/ }).click()
    const row = page.getByRole('group', { name: /^§\s46a-170, 2026 supplement: Changed/ })
    await expect(row.getByRole('insertion').first()).toBeVisible()
    await expect(row).toContainText('/2026/sup/chap_814f.htm')
    await applyImport(page)
    await expect(page.getByText('From the legislature’s site')).not.toHaveCount(0)
    await openPage(page, routes.section('46a-170', { asof: '2026-01-15' }), '46a-170')
    await expect(page.getByRole('main')).toContainText('the text of the 2026 supplement is law')
  })

  test('a fetch that is cancelled half way leaves nothing', async ({ openOwn, page }) => {
    await startSite('--slow', '1500')
    await openOwn()
    await openPage(page, routes.import({ chapters: '46a/814f' }), 'Import')
    await page.getByRole('button', { name: 'Update the law' }).click()
    await expect(page.getByRole('progressbar', { name: /titles\.htm/ })).toBeVisible()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect(page.getByText('Nothing has been imported yet')).toBeVisible()
    await openPage(page, routes.section('46a-170'), '46a-170')
    await expect(page.getByRole('main')).toContainText('The text of this section is not in Charter Oak')
  })
})
