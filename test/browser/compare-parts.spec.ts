/** The aide reaches every text that a bill gives from Compare itself. */
import { routes } from '#shared/contract/index.ts'
import { expect, test } from './documents-host.ts'
import { openPage } from './moves.ts'

test.describe.configure({ mode: 'default' })

test('a bill is chosen, then its section before and the statute as it would make it read', async ({
  page,
}) => {
  await openPage(page, routes.compare(), 'Compare')
  const box = (name: string) => page.getByRole('combobox', { name, exact: true })
  for (const [side, part, shown] of [
    ['Old text', /LCO No\. 1234, s\. 1, as it read before/, /s\. 1, as it read before/],
    ['New text', /^§ 53a-999 as amended by .*s\. 1$/, /53a-999 .* as amended by/],
  ] as const) {
    await box(side).click()
    await box(side).fill('LCO No. 1234')
    await page
      .getByRole('option', { name: /LCO No\. 1234/ })
      .first()
      .click()
    await box(`${side}: part of the document`).click()
    await page.getByRole('option', { name: part }).first().click()
    await expect(box(side)).toHaveValue(shown)
  }
  const text = page.getByRole('region', { name: 'Text', exact: true })
  await expect(text.getByRole('insertion').filter({ hasText: 'elm' }).first()).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Unofficial.')
})

test('a link to a bill with an amendment carried out names it in both boxes', async ({ page }) => {
  await openPage(page, routes.compare(), 'Compare')
  const box = (name: string) => page.getByRole('combobox', { name, exact: true })
  await box('New text').click()
  await box('New text').fill('File No. 123')
  await page
    .getByRole('option', { name: /File No\. 123/ })
    .first()
    .click()
  await box('New text: part of the document').click()
  await page.getByRole('option', { name: /^File No\. 123 with LCO No\. 4567$/ }).click()
  await expect(box('New text')).toHaveValue(/File No\. 123 with LCO No\. 4567/)
  await page.reload()
  await expect(box('New text')).toHaveValue(/File No\. 123 with LCO No\. 4567/)
  await expect(box('New text: part of the document')).toHaveValue('File No. 123 with LCO No. 4567')
})
