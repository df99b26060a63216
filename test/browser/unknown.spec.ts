/** Addresses that name nothing: each gets a page that says so, and the way on. */
import { expect, test } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { openPage } from './moves.ts'

const unknown = [
  {
    what: 'recommendation',
    id: '2017-99',
    name: 'Recommendation 2017-99',
    route: routes.recommendation('2017-99'),
  },
  { what: 'section', id: '53a-999z', name: '§ 53a-999z', route: routes.section('53a-999z') },
  { what: 'act', id: 'pa-99-99', name: 'Act pa-99-99', route: routes.act('pa-99-99') },
  {
    what: 'document',
    id: '2099-hb-1.file-9',
    name: 'Document 2099-hb-1.file-9',
    route: routes.document('2099-hb-1.file-9'),
  },
  { what: 'bill', id: '2099-hb-1', name: 'Bill 2099-hb-1', route: routes.bill('2099-hb-1') },
  {
    what: 'source',
    id: 'no-such-source',
    name: 'Source no-such-source',
    route: routes.source('no-such-source'),
  },
]

for (const { what, id, name, route } of unknown) {
  test(`no such ${what}`, async ({ page }) => {
    await openPage(page, route, `${name} is not on record`)
    const said = page.getByRole('alert')
    await expect(said).toContainText(`There is no ${what} ${id} in the store.`)
    await expect(said).toContainText('Nothing was changed.')
    // Asking again would not help.
    await expect(said.getByRole('button', { name: 'Try again' })).toBeHidden()
    await page.getByRole('link', { name: 'Overview', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overview')
  })
}

test('an id that is none', async ({ page }) => {
  await page.goto(`/#${routes.recommendation('%3Cscript%3E')}`)
  await expect(page.getByRole('alert')).toContainText('This could not be shown')
})

test('no such page', async ({ page }) => {
  await openPage(page, '/no/such/page', 'There is no such page')
  await expect(page.getByRole('main')).toContainText('/no/such/page')
  await page.getByRole('link', { name: 'Go to the overview' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Overview')
})

test('a comparison of texts that are not there', async ({ page }) => {
  await openPage(page, routes.compare({ old: 'nonsense', new: 'v:no-such-text:text' }), 'Compare')
  const refusals = page.getByRole('alert')
  await expect(refusals.filter({ hasText: 'the old text' })).toContainText('cannot be read: nonsense')
  await expect(refusals.filter({ hasText: 'the new text' })).toContainText('no-such-text')
})

test('filters that fit nothing say so and can be cleared', async ({ page }) => {
  await openPage(page, `${routes.statutes()}?area=no-such-area`, 'Statutes')
  await expect(page.getByRole('main')).toContainText('No section fits these filters.')
  await page.getByRole('button', { name: 'Clear the filters' }).click()
  await expect(page.getByRole('status')).toHaveText('50 sections')
})
