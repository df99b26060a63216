/** The whole program by keyboard alone. */
import { expect, type Page, test } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { openPage } from './moves.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Whether what has the keyboard's focus shows it: an outline, or a change of its own border or shadow. */
function focusShows(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (!(focused instanceof HTMLElement) || focused === document.body) return 'nothing has the focus'
    const style = getComputedStyle(focused)
    const shown = (each: CSSStyleDeclaration) =>
      (each.outlineStyle !== 'none' && Number.parseFloat(each.outlineWidth) > 0) || each.boxShadow !== 'none'
    if (shown(style) || focused.matches('input, textarea, select')) return null
    // A hidden radio or checkbox shows its focus on what is drawn for it.
    const drawn = focused.nextElementSibling
    if (drawn && shown(getComputedStyle(drawn))) return null
    return `${focused.tagName} ${focused.getAttribute('aria-label') ?? focused.textContent?.slice(0, 40)}`
  })
}

test('the first stop skips to the page, and the next one is in it', async ({ page }) => {
  await openPage(page, routes.recommendations(), 'Recommendations')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('button', { name: 'Skip to the page' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement))).toBe(
    true,
  )
})

test('two keys go to each place, and focus goes to its heading', async ({ page }) => {
  await openPage(page, routes.overview(), 'Overview')
  for (const [key, name] of [
    ['r', 'Recommendations'],
    ['s', 'Statutes'],
    ['b', 'Acts and bills'],
    ['c', 'Compare'],
    ['u', 'Council'],
    ['f', 'Figures'],
    ['q', 'Sources'],
    ['h', 'Changes'],
    ['t', 'Settings'],
    ['o', 'Overview'],
  ] as const) {
    await page.keyboard.press('g')
    await page.keyboard.press(key)
    await expect(heading(page)).toHaveText(name)
    await expect(heading(page)).toBeFocused()
  }
})

test('keys are left alone while someone types', async ({ page }) => {
  await openPage(page, routes.search(''), 'Search')
  await page.getByRole('searchbox').focus()
  await page.keyboard.type('g s / ? [')
  await expect(page.getByRole('searchbox')).toHaveValue('g s / ? [')
  await expect(heading(page)).toHaveText('Search')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('brackets go to the neighbouring records', async ({ page }) => {
  await openPage(page, routes.recommendation('2017-15'), 'Repealing')
  await page.keyboard.press(']')
  await expect(heading(page)).toContainText('Anything of value')
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('[')
  await expect(heading(page)).toContainText('Repealing section 53a-83a')
  await openPage(page, routes.section('53a-86'), '53a-86')
  await page.keyboard.press(']')
  await expect(heading(page)).toContainText('53a-87')
})

test('the list of keys opens, keeps the focus inside, and gives it back', async ({ page }) => {
  await openPage(page, routes.recommendations(), 'Recommendations')
  const title = page.getByRole('link', { name: 'Five more members of the council' })
  await title.focus()
  await page.keyboard.press('?')
  const keys = page.getByRole('dialog', { name: 'Keys' })
  await expect(keys).toContainText('Next change in a redline')
  for (let step = 0; step < 4; step++) {
    await page.keyboard.press('Tab')
    expect(await keys.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true)
  }
  await page.keyboard.press('g')
  await page.keyboard.press('s')
  await expect(keys).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(keys).toBeHidden()
  await expect(title).toBeFocused()
})

test('a form keeps the focus inside, and Escape gives it back to its button', async ({ page }) => {
  await openPage(page, routes.recommendation('2017-02'), 'The council’s chair')
  const opener = page.getByRole('button', { name: 'Add event' })
  await opener.focus()
  await page.keyboard.press('Enter')
  const form = page.getByRole('dialog', { name: /^Add an event/ })
  await expect(form.getByRole('textbox', { name: 'What happened' })).toBeFocused()
  for (let step = 0; step < 14; step++) {
    await page.keyboard.press('Tab')
    expect(await form.evaluate((dialog) => dialog.contains(document.activeElement))).toBe(true)
  }
  await page.keyboard.press('Escape')
  await expect(form).toBeHidden()
  await expect(opener).toBeFocused()
})

for (const scheme of ['light', 'dark'] as const) {
  test(`focus is seen at every stop, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme })
    for (const [route, name] of [
      [routes.overview(), 'Overview'],
      [routes.section('53a-86'), '53a-86'],
      [routes.settings(), 'Settings'],
    ] as const) {
      await openPage(page, route, name)
      const unseen: string[] = []
      for (let stop = 0; stop < 30; stop++) {
        await page.keyboard.press('Tab')
        const fault = await focusShows(page)
        if (fault !== null && fault !== 'nothing has the focus') unseen.push(fault)
      }
      expect(unseen).toEqual([])
    }
  })
}

test('in a narrow window the drawer opens, leads on and closes; closed, it takes no focus', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 800 })
  await openPage(page, routes.overview(), 'Overview')
  const inNavigation = () =>
    page.evaluate(() => document.querySelector('nav[aria-label="Places"]')?.contains(document.activeElement))
  for (let stop = 0; stop < 12; stop++) {
    await page.keyboard.press('Tab')
    expect(await inNavigation(), `stop ${stop}`).toBe(false)
  }
  await page.getByRole('button', { name: 'Navigation' }).focus()
  await page.keyboard.press('Enter')
  const link = page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Statutes' })
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('Statutes')
  await expect(link).not.toBeInViewport()
})

test('the list is walked with the arrow keys; the space bar opens the panel', async ({ page }) => {
  await openPage(page, routes.recommendations(), 'Recommendations')
  await page.getByRole('link', { name: 'Five more members of the council' }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('link', { name: /^The council’s chair on/ })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByRole('complementary', { name: /No. 2, beside the list/ })).toBeVisible()
})
