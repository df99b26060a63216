/** The chair: where do the recommendations stand, who dissented, and what proves it? */
import { expect, test } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { look, openPage, partOf } from './moves.ts'

test('from a part of the bar to the list, the recommendation, who dissented, and the act that proves it', async ({
  page,
}) => {
  await openPage(page, routes.overview(), 'Overview')
  await page
    .getByRole('list', { name: 'Recommendations by status and standing' })
    .getByRole('link', { name: 'Superseded, No consensus: 1 recommendation' })
    .click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recommendations')
  await expect(page.getByRole('status')).toHaveText('1 of 17 recommendations')
  const row = page.getByRole('table', { name: 'Recommendations' }).getByRole('row').nth(1)
  await expect(row).toContainText('No. 15')
  await expect(row).toContainText('No consensus · 1 opposed, 1 abstained')
  await row.getByRole('link', { name: 'Repealing section 53a-83a' }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Repealing section 53a-83a')
  await expect(page.getByRole('main').getByRole('note').first()).toHaveAccessibleName(
    'No consensus · 1 opposed, 1 abstained: Chief State’s Attorney’s Office opposes; Department of Labor abstains',
  )
  const positions = page.getByRole('list', { name: 'Positions' }).getByRole('listitem')
  await expect(positions).toContainText([
    'Chief State’s Attorney’s Office opposes',
    'Department of Labor abstains',
  ])

  await partOf(page, 'History').getByRole('link', { name: 'P.A. 17-32, S. 10' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('P.A. 17-32')
  const lines = page.getByRole('table', { name: 'Sections of the act' }).getByRole('row')
  const tenth = page.getByRole('row', { name: /^s\. 10 Repeals § 53a-83a/ })
  await expect(tenth).toBeInViewport()
  expect(await look(tenth)).not.toBe(await look(lines.nth(1)))
})

test('the numbers of the bar and of the table lead to lists of that many', async ({ page }) => {
  await openPage(page, routes.overview(), 'Overview')
  const links = page.getByRole('list', { name: 'Recommendations by status and standing' }).getByRole('link')
  const names = await links.evaluateAll((all) => all.map((link) => link.getAttribute('aria-label') ?? ''))
  const counts = names.map((name) => Number(/: (\d+)/.exec(name)?.[1]))
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(17)
  for (const [index, count] of counts.entries()) {
    await links.nth(index).click()
    await expect(page.getByRole('status')).toContainText(`${count} of 17 recommendations`)
    await expect(page.getByRole('table').getByRole('row')).toHaveCount(count + 1)
    await page.goBack()
  }
})

test('what needs attention leads to where it is settled', async ({ page }) => {
  await openPage(page, routes.overview(), 'Overview')
  await page
    .getByRole('link', { name: /Read the warnings before quoting it/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('53a-192a')
  await expect(page.getByRole('main')).toContainText('Before repeating this text')
})

test('words typed fast into a filter lose no letter', async ({ page }) => {
  for (const [route, name] of [
    [routes.recommendations(), 'Narrow the list by words'],
    [routes.statutes(), 'Number or words of the catchline'],
    [routes.legislation(), /number, title/i],
  ] as const) {
    await page.goto(`/#${route}`)
    const box = page.getByRole('textbox', { name })
    await box.focus()
    await page.keyboard.type('trafficking in persons')
    await expect(box).toHaveValue('trafficking in persons')
    await expect(page).toHaveURL(/q=trafficking\+in\+persons/)
    await box.press('Home')
    await page.keyboard.type('human ')
    await expect(box).toHaveValue('human trafficking in persons')
  }
})

test('the list narrowed by words, grouped, and a row read beside it', async ({ page }) => {
  await openPage(page, routes.recommendations(), 'Recommendations')
  await page.getByRole('textbox', { name: 'Narrow the list by words' }).fill('53a-86')
  await expect(page.getByRole('status')).toContainText('of 17 recommendations')
  await expect(page.getByRole('row').filter({ hasText: 'No. 13' })).toContainText('No consensus · 1 opposed')
  await page.getByRole('button', { name: 'Clear all' }).click()
  await page.getByRole('combobox', { name: 'Grouping' }).selectOption('Group by standing')
  await expect(page.getByRole('columnheader').filter({ hasText: /\d\srecommendations?/ })).toHaveText([
    /^Consensus\s12/,
    /^No consensus\s3/,
    /^Further research\s2/,
  ])
  await page.getByRole('row').filter({ hasText: 'No. 14' }).getByText('No. 14').click()
  const panel = page.getByRole('complementary', { name: /No. 14, beside the list/ })
  await expect(panel).toContainText('Office of the Child Advocate abstains')
  await panel.getByRole('link', { name: 'Open the page' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Minimum wage')
})
