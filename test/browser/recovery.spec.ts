/** A data folder that cannot be used at the start: what is said, what is kept, and the way out, to the end. */
import { createHash } from 'node:crypto'
import { openSync, readdirSync, readFileSync, writeFileSync, writeSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { openPage, partOf } from './moves.ts'
import { expect, type OwnHost, test } from './own-host.ts'

const databaseIn = (folder: string) => path.join(folder, 'charter-oak.sqlite')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** Lets the program make its database in an empty folder. */
async function openAndClose(page: Page, openOwn: () => Promise<OwnHost>): Promise<void> {
  const host = await openOwn()
  await expect(heading(page)).toHaveText('Overview')
  await host.stop()
}

/** Spoils a database from its second kilobyte on: the head says SQLite, the rest is no database. */
function spoil(folder: string): Buffer {
  const bytes = readFileSync(databaseIn(folder))
  bytes.fill(0x5a, 1024)
  writeFileSync(databaseIn(folder), bytes)
  return bytes
}

test('damaged: set aside whole; the backup brings the work back', async ({ page, folder, openOwn }) => {
  const first = await openOwn()
  await openPage(page, routes.recommendation('2017-02'), 'The council’s chair')
  await page.getByRole('button', { name: /^Correct the element/ }).click()
  await page.getByRole('textbox', { name: 'What this part asks' }).fill('Work that must not be lost.')
  await page.getByRole('button', { name: 'Save the correction' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await openPage(page, routes.settings(), 'Settings')
  await page.getByRole('button', { name: 'Back up now' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'by hand' })).toContainText('✓ intact')
  await first.stop()
  const damaged = spoil(folder)

  await openOwn()
  await expect(heading(page)).toHaveText('The database is damaged')
  await expect(page.getByRole('alert')).toContainText('It was set aside, whole')
  const aside = readdirSync(folder).filter((name) => name.startsWith('charter-oak.sqlite.damaged-'))
  expect(aside).toHaveLength(1)
  await expect(page.getByRole('main')).toContainText(aside[0] ?? 'none')
  expect(readFileSync(path.join(folder, aside[0] ?? '')).equals(damaged)).toBe(true)

  await page.getByRole('button', { name: /^Restore the backup of/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Restore' }).click()
  await expect(heading(page)).not.toHaveText('The database is damaged')
  await openPage(page, routes.recommendation('2017-02'), 'The council’s chair')
  await expect(partOf(page, 'What it asks')).toContainText('Work that must not be lost.')
  expect(readFileSync(path.join(folder, aside[0] ?? '')).equals(damaged)).toBe(true)
})

test('damaged, with no backup: a fresh start is offered, asked for, and made', async ({
  page,
  folder,
  openOwn,
}) => {
  await openAndClose(page, openOwn)
  spoil(folder)
  await openOwn()
  await expect(heading(page)).toHaveText('The database is damaged')
  await expect(page.getByRole('button', { name: /^Restore/ })).toBeHidden()
  await page.getByRole('button', { name: 'Begin fresh…' }).click()
  await page.getByRole('button', { name: 'Keep things as they are' }).click()
  await expect(heading(page)).toHaveText('The database is damaged')
  await page.getByRole('button', { name: 'Begin fresh…' }).click()
  await page.getByRole('button', { name: 'Begin fresh', exact: true }).click()
  await expect(heading(page)).toHaveText('Overview')
  await expect(page.getByRole('main')).toContainText('Where the 17 recommendations stand')
})

test('from a newer version: refused, and not a byte is changed', async ({ page, folder, openOwn }) => {
  await openAndClose(page, openOwn)
  // The version of the schema: four bytes at offset 60 of the file.
  const version = Buffer.alloc(4)
  version.writeUInt32BE(999)
  writeSync(openSync(databaseIn(folder), 'r+'), version, 0, 4, 60)
  const hash = () =>
    createHash('sha256')
      .update(readFileSync(databaseIn(folder)))
      .digest('hex')
  const before = hash()

  await openOwn()
  await expect(heading(page)).toHaveText('The database is from a newer version of Charter Oak')
  await expect(page.getByRole('alert')).toContainText('schema 999')
  await expect(page.getByRole('button', { name: 'Begin fresh…' })).toBeHidden()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByRole('alert').first()).toContainText('schema 999')
  expect(hash()).toBe(before)
})

test('open in a second program: said so on every page; once the first is closed, trying again opens it', async ({
  page,
  context,
  openOwn,
  startHost,
}) => {
  const first = await startHost()
  const elsewhere = await context.newPage()
  await elsewhere.goto(first.address)
  await expect(heading(elsewhere)).toHaveText('Overview')

  await openOwn()
  await expect(heading(page)).toHaveText('The database is in use by another program')
  await expect(page.getByRole('alert')).toContainText('Close the other window or program')
  await page.evaluate((route) => {
    location.hash = route
  }, routes.section('53a-86'))
  await expect(heading(page)).toHaveText('The database is in use by another program')
  const answered = page.waitForResponse((answer) =>
    (answer.request().postData() ?? '').includes('store.retry'),
  )
  await page.getByRole('button', { name: 'Try again' }).click()
  await answered
  await expect(page.getByRole('button', { name: 'Try again' })).toBeEnabled()
  await expect(heading(page)).toHaveText('The database is in use by another program')

  await first.stop()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(heading(page)).toContainText('53a-86')
})

test('the host stopped while a page is open: said so, and nothing pretends to be saved', async ({
  page,
  openOwn,
}) => {
  const host = await openOwn()
  await openPage(page, routes.recommendation('2017-02'), 'The council’s chair')
  await host.stop()
  await page.getByRole('button', { name: /^Correct the element/ }).click()
  const words = page.getByRole('textbox', { name: 'What this part asks' })
  await words.fill('Typed after the host was gone.')
  await page.getByRole('button', { name: 'Save the correction' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toContainText('host does not answer')
  await expect(words).toHaveValue('Typed after the host was gone.')
})
