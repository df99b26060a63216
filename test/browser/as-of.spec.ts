/** The law as of a day: a control in the frame, carried along the links; and who wrote the words of a section. */
import path from 'node:path'
import type { Page } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { hasNoViolations } from './check-screen.ts'
import { lawAsOf, openPage } from './moves.ts'
import { expect, test } from './own-host.ts'

const pages = path.resolve(import.meta.dirname, '../fixtures/pages')

async function bringIn(page: Page, folder: string): Promise<void> {
  await page.getByLabel('Folder to import').setInputFiles(path.join(pages, folder))
  await page.getByRole('button', { name: 'Apply everything' }).click()
  const runs = page.getByRole('listitem').filter({ hasText: 'From files' })
  await expect(runs).toHaveCount(folder === '2025' ? 1 : 2)
}

test('the day goes from the list to a section, its versions and back, until today is asked for', async ({
  openOwn,
  page,
}) => {
  test.slow()
  await openOwn()
  await openPage(page, routes.import(), 'Import')
  await bringIn(page, '2025')
  await bringIn(page, '2026')
  const main = page.getByRole('main')

  await openPage(page, routes.statutes(), 'Statutes')
  await expect(page.getByRole('banner').getByRole('button', { name: 'As of: today' })).toBeVisible()
  await page.getByLabel('With imported sections outside the inventory').check()
  await lawAsOf(page, '2099-07-01')
  await expect(main).toContainText('The law as of Jul 1, 2099')
  expect(page.url()).toContain('on=2099-07-01')
  const row = main.getByRole('row', { name: /53a-999/ })
  await expect(row).toContainText('2026 supplement, from July 1, 2099')
  await hasNoViolations(page)

  await row.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Felling of oaks')
  expect(page.url()).toContain('asof=2099-07-01')
  await expect(main).toContainText('Felling an oak is a class A felony')
  await expect(main).toContainText('On Jul 1, 2099 the text of the 2026 supplement, from July 1, 2099 is law')

  await test.step('an earlier text is law to its last day', async () => {
    await lawAsOf(page, '2099-06-30')
    await expect(main).toContainText('Felling an oak is a class B felony')
    await expect(main).toContainText('Law from Jul 1, 2099')
  })
  await test.step('the crumbs keep the day', async () => {
    await page
      .getByRole('navigation', { name: 'Where this page is' })
      .getByRole('link', { name: 'Statutes' })
      .click()
    await expect(main).toContainText('The law as of Jun 30, 2099')
    await page.goBack()
  })
  await test.step('back to today', async () => {
    await main.getByRole('button', { name: 'Back to today' }).click()
    await expect(page.getByRole('banner').getByRole('button', { name: 'As of: today' })).toBeVisible()
    await expect(main.getByText('The law as of')).toHaveCount(0)
  })
  await test.step('by keyboard', async () => {
    await page.keyboard.press('d')
    const day = page.getByLabel('The law as of', { exact: true })
    await expect(day).toBeFocused()
    await hasNoViolations(page)
    await day.fill('2021-06-30')
    await page.keyboard.press('Enter')
    await expect(main).toContainText('On Jun 30, 2021: not yet law')
    await main.getByRole('button', { name: 'Back to today' }).click()
  })

  await test.step('who wrote this, with the reason', async () => {
    await page.getByText('Who wrote this', { exact: true }).click()
    await expect(main.getByRole('heading', { name: 'Who wrote this' })).toBeVisible()
    const choice = main.getByRole('button', { name: /^1: P\.A\.\s25-901: show its words alone$/ })
    await choice.click()
    await expect(choice).toHaveAttribute('aria-pressed', 'true')
    await main
      .getByRole('button', { name: /^1: P\.A\.\s25-901: why these words/ })
      .first()
      .click()
    await expect(main).toContainText('New since the text of the 2025 revision')
    await expect(main).toContainText('Told word by word')
    await hasNoViolations(page)
  })
  await test.step('the acts in order, and the history note', async () => {
    await expect(main).toContainText('What each act did')
    await expect(main.getByRole('heading', { name: 'History note, clause by clause' })).toBeVisible()
    await main.getByText('2025 revision', { exact: true }).last().click()
    await expect(main).toContainText('as the 2025 revision prints it')
  })
})
