/** The advocate: where is it written? A link to a source opens at the passage. */
import { expect, test } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { look, openPage } from './moves.ts'

test('the source of a text opens at the passage that was taken from it', async ({ page }) => {
  await openPage(page, routes.section('53a-90b'), '53a-90b')
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Trafficking in Persons Council Annual Report' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Annual Report')
  const quoted = (words: string) => page.getByRole('blockquote').filter({ hasText: words })
  const passage = quoted('Sec. 53a-90b. Misrepresentation of age to entice a minor')
  await expect(passage).toBeInViewport()
  const other = quoted('Sec. 53a-90a. Enticing a minor')
  const entry = (words: typeof passage) => words.locator('xpath=ancestor::*[@data-index]/*')
  expect(await look(entry(passage))).not.toBe(await look(entry(other)))
})

test('evidence taken from a document opens at the words that it quotes', async ({ page }) => {
  await openPage(page, routes.recommendation('2017-09'), 'fines')
  const evidence = page
    .getByRole('list', { name: 'Evidence' })
    .first()
    .getByRole('link', { name: /Annual Report/ })
  const quoted = (await evidence.first().locator('xpath=following-sibling::*').innerText()).slice(1, 80)
  await evidence.first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Annual Report')
  await expect(page.getByRole('blockquote').filter({ hasText: quoted })).toBeInViewport()
})

test('a link to a passage that nothing rests on says so', async ({ page }) => {
  await openPage(
    page,
    routes.source('tip-report-2017', { quote: 'words that were never taken' }),
    'Annual Report',
  )
  await expect(page.getByRole('status')).toContainText('not among those taken from this document')
})

test('what an unreliable document is worth can be read in full in the list', async ({ page }) => {
  for (const width of [1280, 640]) {
    await page.setViewportSize({ width, height: 900 })
    await openPage(page, routes.sources(), 'Sources')
    const words = page.getByText('Unreliable: do not cite')
    const cutOff = await words.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    expect(cutOff).toBe(false)
  }
})
