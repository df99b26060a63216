/** What tests of several screens do alike: open a page of the program, and see whether a place is marked. */
import { expect, type Locator, type Page } from '@playwright/test'

/** Opens a page of the program that `page` is already let into, or that the shared cookie opens. */
export async function openPage(page: Page, route: string, heading: string | RegExp): Promise<void> {
  const here = page.url().startsWith('http') ? new URL(page.url()).origin : ''
  await page.goto(`${here}/#${route}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(heading)
}

/** The part of a page under a heading, by the heading's words. */
export function partOf(page: Page, heading: string): Locator {
  return page.locator('section').filter({ has: page.getByRole('heading', { name: heading, exact: true }) })
}

/** Colour and border of an element as drawn: what sets a marked line off from its neighbours. */
export function look(line: Locator): Promise<string> {
  return line.evaluate((element) => {
    const { backgroundColor, borderLeftColor, boxShadow, outlineStyle } = getComputedStyle(element)
    return [backgroundColor, borderLeftColor, boxShadow, outlineStyle].join(' ')
  })
}

/** Shows the law of another day by the control in the frame. @param day ISO date */
export async function lawAsOf(page: Page, day: string): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /^As of: / })
    .click()
  await page.getByLabel('The law as of', { exact: true }).fill(day)
  await page.getByRole('button', { name: 'Show', exact: true }).click()
}

/** Applies the import whose preview is shown, and waits until it stands among the past ones. @param button its words */
export async function applyImport(page: Page, button = 'Apply everything'): Promise<void> {
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByRole('heading', { name: 'Past imports' })).toBeVisible()
}

const toastOf = (page: Page, said: string): Locator => page.getByRole('alert').filter({ hasText: said })

/** Rests the pointer on the toast of an edit, which keeps it: a slow machine may need longer than it stays by itself. */
export async function holdToast(page: Page, said: string): Promise<void> {
  await toastOf(page, said).hover()
}

/** Undoes the edit that a toast tells of, and waits until the toast is gone. */
export async function undoFromToast(page: Page, said: string): Promise<void> {
  const toast = toastOf(page, said)
  await toast.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(toast).toHaveCount(0)
}
