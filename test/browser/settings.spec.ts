/** Settings: the theme is kept, backups are made and restored. */
import type { Page } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { openPage, partOf } from './moves.ts'
import { expect, test } from './own-host.ts'

/** How bright the page is drawn, from 0 (black) to 255 (white). */
const brightness = (page: Page) =>
  page.evaluate(() => {
    const parts = getComputedStyle(document.body).backgroundColor.match(/[\d.]+/g) ?? []
    return parts.slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / 3
  })

test('the theme chosen holds after a reload, whatever the system says', async ({ page, openOwn }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await openOwn()
  await openPage(page, routes.settings(), 'Settings')
  expect(await brightness(page)).toBeGreaterThan(200)
  const themes = page.getByRole('radiogroup', { name: 'Theme' })
  await themes.getByText('Dark').click()
  await expect.poll(() => brightness(page)).toBeLessThan(60)
  await page.reload()
  await expect(themes.getByRole('radio', { name: 'Dark' })).toBeChecked()
  await expect.poll(() => brightness(page)).toBeLessThan(60)
  await themes.getByText('As the system').click()
  await expect.poll(() => brightness(page)).toBeGreaterThan(200)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(() => brightness(page)).toBeLessThan(60)
})

test('the theme is kept with the data: another browser has it too', async ({
  page,
  browser,
  openOwn,
  startHost,
}) => {
  const first = await openOwn()
  await openPage(page, routes.settings(), 'Settings')
  await page.getByRole('radiogroup', { name: 'Theme' }).getByText('Dark').click()
  await expect.poll(() => brightness(page)).toBeLessThan(60)
  await first.stop()
  const context = await browser.newContext({
    colorScheme: 'light',
    storageState: { cookies: [], origins: [] },
  })
  const another = await context.newPage()
  await another.goto((await startHost()).address)
  await expect.poll(() => brightness(another)).toBeLessThan(60)
  await context.close()
})

test('a backup is made and restored; what stood before is backed up first', async ({
  page,
  folder,
  openOwn,
}) => {
  await openOwn()
  await openPage(page, routes.settings(), 'Settings')
  await expect(page.getByRole('main')).toContainText(folder)
  await expect(page.getByRole('main')).toContainText('No backup has been made yet.')
  await page.getByRole('button', { name: 'Back up now' }).click()
  const rows = page.getByRole('row').filter({ hasText: '✓ intact' })
  await expect(rows).toHaveCount(1)

  await openPage(page, routes.recommendation('2017-02'), 'The council’s chair')
  await page.getByRole('button', { name: /^Correct the element/ }).click()
  await page.getByRole('textbox', { name: 'What this part asks' }).fill('Written after the backup.')
  await page.getByRole('button', { name: 'Save the correction' }).click()
  await expect(partOf(page, 'What it asks')).toContainText('Written after the backup.')

  await page.getByRole('link', { name: 'Settings', exact: true }).click()
  await page.getByRole('button', { name: /^Restore the backup of/ }).click()
  const ask = page.getByRole('dialog', { name: 'Restore this backup?' })
  await ask.getByRole('button', { name: 'Cancel' }).click()
  await expect(rows).toHaveCount(1)
  await page.getByRole('button', { name: /^Restore the backup of/ }).click()
  await ask.getByRole('button', { name: 'Restore' }).click()
  await expect(rows).toHaveCount(2)
  await expect(rows.filter({ hasText: 'before restore' })).toHaveCount(1)

  await page.getByRole('link', { name: 'Recommendations', exact: true }).first().click()
  await page.getByRole('link', { name: /^The council’s chair on/ }).click()
  await expect(partOf(page, 'What it asks')).not.toContainText('Written after the backup.')
  await expect(partOf(page, 'What it asks')).toContainText('Include the chair')
})
