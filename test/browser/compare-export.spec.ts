/** A comparison leaves the program: two texts and three, as files; cancelled; on paper, whole. */
import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { routes } from '#shared/contract/index.ts'
import { openPage } from './moves.ts'
import { paste, pasteBoth } from './pasting.ts'

const base = '(a) The fine is ten dollars.\n(b) The clerk shall report each year.'
const first = base.replace('ten', 'twenty')
const second = base.replace('ten', 'thirty').replace('each year', 'each month')

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPage(page, routes.compare(), 'Compare')
})

/** Chooses a form of the export menu and gives the file that comes of it. */
async function exported(page: Page, form: RegExp): Promise<{ name: string; text: string }> {
  await page.getByRole('button', { name: 'Export' }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: form }).click()
  const file = await coming
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') }
}

async function pasteThree(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Compare a third text' }).click()
  await paste(page, 'Base', base)
  await paste(page, 'Text A', first)
  await paste(page, 'Text B', second)
  await expect(page.getByRole('main')).toContainText('1 in conflict, 0 by A only, 1 by B only')
}

test('three texts leave as a page that signs each change and carries three receipts', async ({ page }) => {
  await pasteThree(page)
  const { name, text } = await exported(page, /^Web page/)
  expect(name).toMatch(/^three-texts-.*\.html$/)
  expect(text).toMatch(/A ≠ B<\/span><del>ten ?<\/del>/)
  expect(text).toContain('<h2>Text B</h2>')
  expect(text).toContain('Unofficial.')
  await page.getByRole('button', { name: 'Export' }).click()
  await expect(page.getByRole('menuitem', { name: /^Drafting style/ })).toHaveCount(0)
})

test('a passage of three texts is copied as each of them reads', async ({ page }) => {
  await pasteThree(page)
  await page.keyboard.press('n')
  await expect(page.getByRole('toolbar', { name: 'Comparison of three' })).toContainText('1 of 2')
  await page.keyboard.press('w')
  const offered = page.getByRole('group', { name: 'Selected passage' })
  await offered.getByRole('button', { name: 'Copy words of B' }).click()
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await expect.poll(clipboard).toContain('“(a) The fine is thirty dollars.”\n(a)\nText B: pasted text')
})

test('a long export tells how far it is, and stops when it is cancelled', async ({ page }) => {
  const long = (word: string) =>
    Array.from(
      { length: 6000 },
      (_, at) => `(${at}) The ${at % 5 === 0 ? word : 'clerk'} keeps record ${at}.`,
    ).join('\n')
  await pasteBoth(page, long('court'), long('council'))
  await expect(page.getByRole('toolbar', { name: 'Redline' })).toContainText('1200 changes')
  await page.getByRole('button', { name: 'Export' }).click()
  await page.getByRole('menuitem', { name: /^Word/ }).click()
  const progress = page.getByRole('alert').filter({ hasText: 'Exporting' })
  await expect(progress).toContainText(/Word: /)
  await progress.getByRole('button', { name: 'Cancel' }).click()
  await expect(page.getByText('The export was cancelled. Nothing was written.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Export' })).toBeEnabled()
})

test('on paper stands the whole text, not only what the window shows', async ({ page }) => {
  const paragraphs = 400
  const long = (word: string) =>
    Array.from(
      { length: paragraphs },
      (_, at) => `Sec. ${at + 1}. The ${at % 9 === 0 ? word : 'clerk'} keeps the record.`,
    ).join('\n')
  await pasteBoth(page, long('court'), long('council'))
  await expect(page.getByRole('toolbar', { name: 'Redline' })).toContainText('45 changes')
  expect(await page.locator('[data-index]').count()).toBeLessThan(100)
  const reading = getDocument({ data: new Uint8Array(await page.pdf()) })
  const paper = await reading.promise
  let words = ''
  for (let number = 1; number <= paper.numPages; number++) {
    const { items } = await (await paper.getPage(number)).getTextContent()
    words += ` ${items.map((item) => ('str' in item ? item.str : '')).join('')}`
  }
  await reading.destroy()
  for (let number = 1; number <= paragraphs; number++) expect(words).toContain(`Sec. ${number}. The`)
  expect(words).toContain('Unofficial')
  expect(words).not.toContain('[deleted')
  // Afterwards the page is as it was.
  await expect.poll(() => page.locator('[data-index]').count()).toBeLessThan(100)
})
