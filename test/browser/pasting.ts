/** Pasting texts into Compare as a person does; filling a box by the browser's own automation takes long. */
import type { Page } from '@playwright/test'

export async function paste(page: Page, side: string, text: string): Promise<void> {
  await page.getByRole('combobox', { name: side }).click()
  await page.getByRole('option', { name: 'Pasted text' }).click()
  await page.evaluate((words) => navigator.clipboard.writeText(words), text)
  await page.getByRole('textbox', { name: `${side}, pasted` }).focus()
  await page.keyboard.press('ControlOrMeta+V')
  // A short text stays in its box, which would take the keys of the page for letters.
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur())
}

export async function pasteBoth(page: Page, old: string, neu: string): Promise<void> {
  await paste(page, 'Old text', old)
  await paste(page, 'New text', neu)
}
