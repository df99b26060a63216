/** The chair works on the board: cards moved by keyboard and by dragging, what is refused, filters, saved views, two thousand cards. */
import type { Locator, Page } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { hasNoViolations } from './check-screen.ts'
import { openPage } from './moves.ts'
import { expect, test } from './own-host.ts'

const column = (page: Page, name: RegExp): Locator => page.getByRole('region', { name })
const card = (page: Page, number: number): Locator =>
  page.getByRole('article', { name: `2017 · No. ${number}`, exact: true })
const event = (page: Page, number: number): Locator =>
  page.getByRole('dialog', { name: `Add an event to 2017 · No. ${number}`, exact: true })

async function openBoard(page: Page): Promise<void> {
  await openPage(page, routes.recommendationBoard(), 'board')
  await expect(column(page, /^No action, 5$/)).toBeVisible()
}

test('a card goes by keyboard into the column that its event earns, the focus with it, and back by undoing', async ({
  page,
  openOwn,
}) => {
  await openOwn()
  await openBoard(page)
  await expect(card(page, 13)).toContainText('No consensus · 1 opposed')
  await hasNoViolations(page)

  // Arrow keys: down the column, over the empty one to the next that holds a card, and back.
  const chair = card(page, 2).getByRole('link')
  await chair.focus()
  await page.keyboard.press('ArrowDown')
  await expect(card(page, 4).getByRole('link')).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(card(page, 3).getByRole('link')).toBeFocused()
  await page.keyboard.press('ArrowLeft')
  await expect(chair).toBeFocused()

  await page.keyboard.press('Tab')
  await expect(card(page, 2).getByRole('button', { name: /^Move/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem')).toHaveCount(5)
  await expect(page.getByRole('menuitem', { name: 'In a bill' })).toBeFocused()
  await page.keyboard.press('Enter')

  const form = event(page, 2)
  await expect(form.getByRole('textbox', { name: 'What happened' })).toBeFocused()
  await expect(form).toContainText('Consensus')
  await page.keyboard.type('Raised again in the judiciary committee.')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Feb 4, 2020')
  // An event of a later day stands: the card would not move, and that is said before it is saved.
  await expect(form.getByRole('status')).toContainText('The recommendation stays')
  await expect(form.getByRole('status')).toContainText('that of Jan 1, 2026')
  await form.getByRole('textbox', { name: 'When' }).fill('Feb 4, 2026')
  await expect(form.getByRole('status')).toHaveText(/With it, the recommendation is\W*In a bill/)
  await page.keyboard.press('Enter')
  const evidence = form.getByRole('textbox', { name: 'Evidence' })
  await expect(evidence).toBeFocused()
  await expect(evidence).toHaveAccessibleDescription(/“in a bill” must name the bill/)
  await page.keyboard.type('HB 5502')
  await expect(page.getByRole('option', { name: /^HB 5502/ }).first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(form.getByRole('list', { name: 'Evidence picked' })).toContainText('HB 5502')
  await hasNoViolations(page)
  await form.getByRole('textbox', { name: 'What happened' }).press('Enter')

  await expect(form).toBeHidden()
  await expect(column(page, /^In a bill, 1$/).getByRole('article')).toHaveCount(1)
  await expect(chair).toBeFocused()
  await page
    .getByRole('alert')
    .filter({ hasText: '2017 · No. 2 is now: in a bill' })
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(column(page, /^No action, 5$/)).toContainText('No. 2')
  await expect(column(page, /^In a bill, 0$/)).toContainText('None')
})

test('a card is dragged; what its evidence does not bear, and what it can never be, is refused', async ({
  page,
  openOwn,
}) => {
  // So wide that each column is in sight.
  await page.setViewportSize({ width: 2400, height: 900 })
  await openOwn()
  await openBoard(page)
  await card(page, 13).dragTo(column(page, /^Enacted, 3$/))
  const form = event(page, 13)
  await expect(form).toContainText('No consensus · 1 opposed')
  await expect(form.getByRole('combobox', { name: 'Status from then on' })).toHaveValue('enacted')
  await form.getByRole('textbox', { name: 'What happened' }).fill('It was repealed.')
  await form.getByRole('textbox', { name: 'When' }).fill('Oct 1, 2026')
  const evidence = form.getByRole('textbox', { name: 'Evidence' })
  const save = form.getByRole('button', { name: 'Add the event' })
  await save.click()
  await expect(evidence).toHaveAccessibleDescription(/“enacted” must name what proves it/)
  await evidence.fill('HB 5502')
  await page
    .getByRole('option', { name: /^HB 5502/ })
    .first()
    .click()
  await save.click()
  await expect(evidence).toHaveAccessibleDescription(/A bill is not law, so it does not prove “enacted”/)
  await form.getByRole('combobox', { name: 'Status from then on' }).selectOption('not pursued')
  await save.click()
  await expect(form).toBeHidden()
  const left = column(page, /^Not pursued, 1$/)
  await expect(left.getByRole('article', { name: '2017 · No. 13' })).toContainText('No consensus · 1 opposed')

  await card(page, 14).dragTo(column(page, /^Done, /))
  await expect(page.getByRole('alert').filter({ hasText: 'Not moved' })).toContainText(
    '2017 · No. 14 asks for a change of law: “done” is not among its statuses.',
  )
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(column(page, /^No action, 4$/)).toContainText('No. 14')
})

test('what is filtered is named as a view, and opened again from the list', async ({ page, openOwn }) => {
  await openOwn()
  await openBoard(page)
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByRole('combobox', { name: 'Standing' }).press('ArrowDown')
  await page.getByRole('option', { name: 'No consensus' }).click()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('status').filter({ hasText: 'of 17' })).toContainText('3 of 17 recommendations')
  await expect(page.getByRole('article')).toHaveCount(3)
  await hasNoViolations(page)

  await page.getByRole('button', { name: 'Saved views' }).click()
  await page.getByRole('menuitem', { name: 'Save what is shown now…' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill('Without consensus')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('link', { name: 'List', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recommendations')
  // The filters go along to the list, where they can be dropped.
  await expect(page.getByRole('table', { name: 'Recommendations' }).getByRole('row')).toHaveCount(4)
  await page.getByRole('button', { name: 'Clear all' }).click()

  await page.getByRole('button', { name: 'Saved views (1)' }).click()
  await page.getByRole('menuitem', { name: /^Without consensus/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('board')
  await expect(page.getByRole('article')).toHaveCount(3)
  await page.getByRole('textbox', { name: 'Narrow the board by words' }).fill('nothing of the kind')
  await expect(page.getByRole('main')).toContainText('No recommendation passes these filters.')
  await page.getByRole('button', { name: 'Clear the filters' }).click()

  await page.getByRole('button', { name: 'Saved views (1)' }).click()
  await page.getByRole('menuitem', { name: 'Rename, order, remove…' }).click()
  const views = page.getByRole('dialog', { name: 'Saved views' })
  await views.getByRole('textbox', { name: /^Name/ }).fill('Dissents')
  await views.getByRole('button', { name: 'Rename Without consensus' }).click()
  await expect(views.getByRole('button', { name: 'Remove Dissents' })).toBeVisible()
  await hasNoViolations(page)
  await views.getByRole('button', { name: 'Remove Dissents' }).click()
  await expect(views).toContainText('No view is saved.')
  await views.getByRole('button', { name: 'Close' }).click()
  await expect(page.getByRole('button', { name: 'Saved views', exact: true })).toBeVisible()
})

/** So many for each of forty years, with words of their own: nothing to link. */
const perYear = 50
const table = [
  'Year,Number,Short title,Text,Standing,Opposed',
  ...Array.from({ length: 40 * perYear }, (_, index) => {
    const year = 2060 + Math.floor(index / perYear)
    const number = (index % perYear) + 1
    return `${year},${number},Matter ${index},Words${index} of${index} matter${index}.,without consensus,Office ${index}`
  }),
].join('\n')

test('of two thousand cards only those in sight are drawn; the last is reached by scrolling and by keyboard', async ({
  page,
  openOwn,
}) => {
  test.slow()
  await openOwn()
  await openPage(page, routes.recommendationTable(), 'Bring in a table')
  await page
    .getByLabel('Table to bring in')
    .setInputFiles({ name: 'forty-years.csv', mimeType: 'text/csv', buffer: Buffer.from(table, 'utf8') })
  await page.getByRole('button', { name: /^Bring in 2000 new/ }).click({ timeout: 60_000 })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recommendations', { timeout: 60_000 })

  await openPage(page, routes.recommendationBoard(), 'board')
  const cards = column(page, /^Cards: No action, 2005$/)
  await expect(cards.getByRole('article').first()).toContainText('No consensus · 1 opposed')
  expect(await cards.getByRole('article').count()).toBeLessThan(30)
  await cards.focus()
  await page.keyboard.press('End')
  const last = cards.getByRole('article', { name: '2017 · No. 17' })
  await expect(last).toBeVisible()
  expect(await cards.getByRole('article').count()).toBeLessThan(30)
  await last.getByRole('link').focus()
  await page.keyboard.press('ArrowUp')
  await expect(cards.getByRole('article', { name: '2017 · No. 14' }).getByRole('link')).toBeFocused()
})
