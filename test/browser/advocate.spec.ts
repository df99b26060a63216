/** The advocate: which words may I say, and where do they stand? */
import { expect, type Page, test } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { openPage } from './moves.ts'

async function searchFor(page: Page, words: string) {
  await openPage(page, routes.search(''), 'Search')
  await page.getByRole('searchbox', { name: 'Search everything' }).fill(words)
}

const results = (page: Page) => page.getByRole('main').getByRole('listitem')

test('words are found where they stand, highlighted, with the standing of what asks for them', async ({
  page,
}) => {
  await searchFor(page, 'for a fee')
  const hit = results(page).filter({ hasText: 'No. 16' })
  await expect(hit).toContainText('Further research')
  expect((await hit.locator('mark').allTextContents()).join(' ')).toMatch(/\bfor\b.*\bfee\b/)
  await page
    .getByRole('group', { name: 'Kinds of records' })
    .getByText(/^Recommendations \(/)
    .click()
  await expect(results(page).first()).toContainText('Recommendation')
  await hit.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Anything of value')
})

test('a citation is read as one, and comes first', async ({ page }) => {
  await searchFor(page, '53a-192a(a)')
  await expect(page.getByRole('main')).toContainText('Read as C.G.S. § 53a-192a(a)')
  const first = results(page).first()
  await expect(first).toContainText('named by what you typed')
  await first.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('§ 53a-192a')
  await expect(page).toHaveURL(/provision=\(a\)|provision=%28a%29/)
})

test('a citation that cannot be read is answered with what is wrong and where', async ({ page }) => {
  await searchFor(page, '53a-192a((')
  const main = page.getByRole('main')
  await expect(main).toContainText('This looks like a citation, but cannot be read as one')
  await expect(main).toContainText('was expected, but here is “((”. (at character 9)')
})

test('words that stand nowhere get an answer that helps', async ({ page }) => {
  await searchFor(page, 'xyzzy plugh')
  await expect(page.getByRole('status')).toContainText('0 records found')
  await expect(page.getByRole('main')).toContainText('Try fewer words')
})

test('the palette reaches a page, a record and a search, by keyboard alone', async ({ page }) => {
  await openPage(page, routes.overview(), 'Overview')
  const palette = page.getByRole('dialog', { name: 'Search or go to' })
  const heading = page.getByRole('heading', { level: 1 })
  const open = async (key: string) => {
    await page.keyboard.press(key)
    await expect(palette.getByRole('combobox')).toBeFocused()
  }

  await open('ControlOrMeta+K')
  await page.keyboard.type('stat')
  await expect(palette.getByRole('option', { selected: true })).toContainText('Statutes')
  await page.keyboard.press('Enter')
  await expect(heading).toHaveText('Statutes')
  await expect(palette).toBeHidden()

  await open('/')
  await page.keyboard.type('P.A. 21-103')
  await expect(palette.getByRole('option', { selected: true })).toContainText('P.A. 21-103')
  await page.keyboard.press('Enter')
  await expect(heading).toContainText('P.A. 21-103')

  await open('ControlOrMeta+K')
  await page.keyboard.type('minimum wage')
  await expect(
    palette.getByRole('option', { name: /Search everything for “minimum wage” \(1\)/ }),
  ).toBeVisible()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(heading).toHaveText('Search')
  await expect(results(page)).toContainText('No consensus · 2 abstained')

  await open('ControlOrMeta+K')
  await page.keyboard.type('53a-192a((')
  await expect(palette.getByRole('status')).toContainText('here is “((”. (at character 9)')
  await page.keyboard.press('Escape')
  await expect(palette).toBeHidden()
})

test('a figure is read with its caution, who counted, its words and its source', async ({ page }) => {
  await openPage(page, routes.figures(), 'Figures')
  const row = page.getByRole('row').filter({ hasText: /^876/ })
  await expect(row).toContainText('Say with it: Counts calls, not victims')
  await expect(row).toContainText('Reported')
  await expect(row).toContainText('National Human Trafficking Resource Center')
  await row
    .getByRole('link', { name: /Annual Report/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Annual Report')
})

test('an unreliable source is flagged in the list, on its page, and claim by claim', async ({ page }) => {
  await openPage(page, routes.sources(), 'Sources')
  const row = page.getByRole('row').filter({ hasText: 'Unreliable: do not cite' })
  await expect(row).toHaveCount(1)
  await row.getByRole('link').click()
  await expect(page.getByRole('main')).toContainText('Do not lean on this document')
  await page.getByRole('tab', { name: /^Flagged claims/ }).click()
  await expect(page.getByRole('tabpanel').getByRole('blockquote').first()).toBeVisible()
  await expect(page.getByRole('tabpanel')).toContainText('⚠')
})
