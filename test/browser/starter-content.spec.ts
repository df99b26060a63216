/** Newer starter content as a person meets it after an upgrade: told of it, shown it, takes it, undoes it, leaves it. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { openServices } from '../../electron/service/dispatch.ts'
import { asOlder, writeCorpus } from '../fixtures/starter/older.ts'
import { hasNoViolations } from './check-screen.ts'
import { applyImport, openPage } from './moves.ts'
import { expect, test } from './own-host.ts'

/** A store made with earlier starter content, in which a person corrected an element. */
async function makeOlderStore(dataFolder: string): Promise<void> {
  const beside = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-older-'))
  const corpusFolder = path.join(beside, 'corpus')
  writeCorpus(corpusFolder, asOlder)
  const services = openServices({ dataFolder, corpusFolder, host: 'browser', version: '0.0.9' })
  const reply = await services.dispatch('recommendation.correctElement', {
    recommendationId: '2017-05',
    elementId: '2017-05-revise',
    text: 'Look at section 53a-189c again.',
  })
  await services.stopJobs()
  services.close()
  rmSync(beside, { recursive: true })
  expect(reply.ok).toBe(true)
}

const count = (page: Page, outcome: string) =>
  page
    .getByRole('group', { name: 'Show by outcome' })
    .getByRole('button', { name: new RegExp(`\\d ${outcome}$`) })

test.beforeEach(async ({ folder, openOwn }) => {
  await makeOlderStore(folder)
  await openOwn()
})

/** From the overview to the preview. */
async function review(page: Page): Promise<void> {
  await openPage(page, routes.overview(), 'Overview')
  await page
    .getByRole('link', { name: /^Review the starter content: This version of Charter Oak came with other/ })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Import')
  await page.getByRole('button', { name: 'Review the starter content' }).click()
  await expect(page.getByRole('heading', { name: 'What would change' })).toBeVisible()
}

test('corrections are reviewed, applied, and what a person edited stays; undone, the person is asked again', async ({
  page,
}) => {
  test.slow()
  await review(page)
  await expect(count(page, 'New')).toHaveText(/^4/)
  await expect(count(page, 'Changed')).toHaveText(/^3/)
  await expect(count(page, 'Kept')).toHaveText(/^2/)
  await expect(page.getByRole('group', { name: /^P\.A\. 26-70: .*: Changed$/ })).toContainText(
    /section 2, §\s46a-170 · effective: Oct\s1,\s2026 Jul\s1,\s2026/,
  )
  await page.getByRole('button', { name: /^Show what changed: §\s53a-90a: The text as printed/ }).click()
  const text = page.getByRole('group', { name: /^§\s53a-90a: The text as printed.*: Changed$/ })
  await expect(text.getByRole('insertion').filter({ hasText: 'knowingly' })).toBeVisible()
  await hasNoViolations(page)
  await count(page, 'Kept').click()
  const kept = page.getByRole('group', { name: /^2017 · No\.\s5 · Consensus.*: Kept$/ })
  await expect(kept).toContainText('A person changed it')
  await expect(kept).toContainText('The starter content says instead')
  await expect(kept.getByRole('checkbox')).toHaveCount(0)
  await hasNoViolations(page)

  await applyImport(page)
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Starter content that came with the program' }),
  ).toContainText(/4\snew records, 3\schanged, 2\skept/)
  await expect(page.getByRole('heading', { name: 'Starter content' })).toHaveCount(0)
  await openPage(page, routes.recommendation('2017-05'), 'Sentencing Commission')
  await expect(page.getByRole('main')).toContainText('Look at section 53a-189c again.')
  await openPage(page, routes.act('pa-26-98'), 'P.A. 26-98')
  await openPage(page, routes.attention(), 'Needs attention')
  await expect(page.getByRole('main')).toContainText('Without text')
  await expect(page.getByText('came with other starter content')).toHaveCount(0)

  await openPage(page, routes.history(), 'Changes')
  await page.getByRole('button', { name: /^Undo: Brought in newer starter content/ }).click()
  await expect(page.getByText('Undone: Brought in newer starter content.')).toBeVisible()
  await openPage(page, routes.act('pa-26-98'), 'not on record')
  await openPage(page, routes.overview(), 'Overview')
  await expect(page.getByText('This version of Charter Oak came with other starter content')).toBeVisible()
})

test('some is applied; what was left is offered on the Import page alone', async ({ page }) => {
  await review(page)
  await page.getByRole('button', { name: 'Choose' }).click()
  await page.getByRole('menuitem', { name: 'Nothing, to tick one by one' }).click()
  await page.getByRole('checkbox', { name: /^Bring in P\.A\. 26-98/ }).check()
  await applyImport(page, 'Apply the 1 chosen')
  // The act came with the bill and the source that it names.
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Starter content that came with the program' }),
  ).toContainText(/3\snew records/)
  await hasNoViolations(page)
  await openPage(page, routes.settings(), 'Settings')
  const about = page.getByRole('row', { name: /^Starter content That of this version/ })
  await expect(about).toContainText(/4\srecords were left as they are in this store/)
  await about.getByRole('link', { name: 'Review what was left under Import' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Import')
  const card = page.getByRole('region', { name: 'Starter content' })
  await expect(card).toContainText(/4\srecords were left as they are/)
  await hasNoViolations(page)
  await openPage(page, routes.overview(), 'Overview')
  await expect(page.getByRole('heading', { name: 'Needs attention' })).toBeVisible()
  await expect(page.getByText('came with other starter content')).toHaveCount(0)
  await openPage(page, routes.import(), 'Import')
  await page.getByRole('button', { name: 'Review what was left' }).click()
  await expect(count(page, 'Changed')).toHaveText(/^3/)
  await expect(page.getByRole('button', { name: 'Leave all as it is' })).toHaveCount(0)
})

test('Settings say which starter content the store has, and lead to the other', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.setViewportSize({ width: 640, height: 720 })
  await openPage(page, routes.settings(), 'Settings')
  const about = page.getByRole('row', { name: /^Starter content Not that of this version/ })
  await expect(about).toContainText(/SHA-256 begins [0-9a-f]{12}$/)
  await hasNoViolations(page)
  await about.getByRole('link', { name: 'Review it under Import' }).click()
  await expect(page.getByRole('button', { name: 'Review the starter content' })).toBeVisible()
})

test('all of it may be left, and that is undone from the log', async ({ page }) => {
  await review(page)
  await page.getByRole('button', { name: 'Leave all as it is' }).click()
  await expect(page.getByRole('region', { name: 'Starter content' })).toContainText(
    /7\srecords were left as they are/,
  )
  await openPage(page, routes.history(), 'Changes')
  await page.getByRole('button', { name: /^Undo: Left the starter content as it is/ }).click()
  await openPage(page, routes.import(), 'Import')
  await expect(page.getByRole('button', { name: 'Review the starter content' })).toBeVisible()
})
