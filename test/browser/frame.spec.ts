/** The frame at every width, and when a page or the program behind it fails. */
import { expect, type Page, test } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { hasNoViolations } from './check-screen.ts'
import { openPage } from './moves.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const places = (page: Page) => page.getByRole('navigation', { name: 'Places' })

for (const { width, words, drawer } of [
  { width: 1100, words: true, drawer: false },
  { width: 1099, words: false, drawer: false },
  { width: 760, words: false, drawer: false },
  { width: 759, words: true, drawer: true },
]) {
  test(`the navigation at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 860 })
    await openPage(page, routes.overview(), 'Overview')
    const burger = page.getByRole('button', { name: 'Navigation' })
    await expect(burger).toHaveCount(drawer ? 1 : 0)
    if (drawer) await burger.click()
    const link = places(page).getByRole('link', { name: 'Statutes' })
    await expect(places(page).getByText('Statutes')).toHaveCount(words ? 1 : 0)
    await link.click()
    await expect(heading(page)).toHaveText('Statutes')
  })
}

test('in a low window every place is reached, in the drawer and among the icons', async ({ page }) => {
  for (const width of [640, 900]) {
    await page.setViewportSize({ width, height: 400 })
    await openPage(page, routes.overview(), 'Overview')
    if (width < 760) await page.getByRole('button', { name: 'Navigation' }).click()
    await places(page).hover()
    await page.mouse.wheel(0, 2000)
    const last = places(page).getByRole('link', { name: 'Settings' })
    await expect(last).toBeInViewport({ ratio: 1 })
    await last.click()
    await expect(heading(page)).toHaveText('Settings')
  }
})

test('Escape closes the drawer and gives the focus back to its button', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 800 })
  await openPage(page, routes.overview(), 'Overview')
  const burger = page.getByRole('button', { name: 'Navigation' })
  await burger.click()
  await expect(burger).toHaveAttribute('aria-expanded', 'true')
  await hasNoViolations(page)
  await places(page).getByRole('link', { name: 'Statutes' }).focus()
  await page.keyboard.press('Escape')
  await expect(burger).toHaveAttribute('aria-expanded', 'false')
  await expect(burger).toBeFocused()
})

test('a page that fails to draw leaves the frame, says so, and every other page works', async ({ page }) => {
  await page.route('**/rpc', async (route) => {
    if (!(route.request().postData() ?? '').includes('"source.list"')) return route.continue()
    await route.fulfill({ json: { ok: true, value: { rows: null } } })
  })
  await openPage(page, routes.overview(), 'Overview')
  await places(page).getByRole('link', { name: 'Sources' }).click()
  await expect(heading(page)).toHaveText('This page could not be drawn')
  await expect(heading(page)).toBeFocused()
  await expect(page.getByRole('button', { name: 'Copy the details' })).toBeVisible()
  await hasNoViolations(page)
  await places(page).getByRole('link', { name: 'Statutes' }).click()
  await expect(heading(page)).toHaveText('Statutes')
  await page.unroute('**/rpc')
  await places(page).getByRole('link', { name: 'Sources' }).click()
  await expect(heading(page)).toHaveText('This page could not be drawn')
  await page.reload()
  await expect(heading(page)).toHaveText('Sources')
})

test('a part of the program that cannot be fetched comes once it can', async ({ page }) => {
  await openPage(page, routes.overview(), 'Overview')
  await page.route(/\/(assets\/figures-page|rpc)/, (route) => route.abort())
  await places(page).getByRole('link', { name: 'Figures' }).click()
  await expect(heading(page)).toHaveText('This page could not be drawn')
  await expect(page.getByRole('alert').filter({ hasText: 'does not answer' })).toBeVisible()
  await hasNoViolations(page)
  await page.unroute(/\/(assets\/figures-page|rpc)/)
  await expect(heading(page)).toHaveText('Figures')
})

test('when the program stops answering that is said; when it answers again everything goes on', async ({
  page,
}) => {
  await openPage(page, routes.recommendation('2017-02'), 'The council’s chair')
  await page.route('**/rpc', (route) => route.abort())
  await page.getByRole('button', { name: /^Correct the element/ }).click()
  const words = page.getByRole('textbox', { name: 'What this part asks' })
  await words.fill('Words not saved yet.')
  await page.getByRole('button', { name: 'Save the correction' }).click()
  const said = page
    .getByRole('alert', { includeHidden: true })
    .filter({ hasText: 'Charter Oak does not answer' })
  await expect(said).toBeVisible()
  await page.unroute('**/rpc')
  await expect(said).toBeHidden()
  await expect(words).toHaveValue('Words not saved yet.')
})

test('a page opened while nothing answers is drawn by itself once something does', async ({ page }) => {
  await openPage(page, routes.settings(), 'Settings')
  await openPage(page, routes.overview(), 'Overview')
  await page.route('**/rpc', (route) => route.abort())
  await page.keyboard.press('g')
  await page.keyboard.press('q')
  await expect(page.getByRole('alert').filter({ hasText: 'Charter Oak does not answer' })).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText('Trafficking in Persons Council Annual Report')
  await page.unroute('**/rpc')
  await expect(page.getByRole('main')).toContainText('Trafficking in Persons Council Annual Report')
})

test('a program started again asks for its new address', async ({ page }) => {
  await openPage(page, routes.overview(), 'Overview')
  await page.context().clearCookies()
  await page.keyboard.press('g')
  await page.keyboard.press('t')
  await expect(page.getByRole('alert').filter({ hasText: 'started again' })).toContainText(
    'Open the address that it printed',
  )
})
