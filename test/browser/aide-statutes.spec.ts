/** The aide: what does the section say, who changed it, how is it cited? */
import { expect, test } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { look, openPage } from './moves.ts'

test('from the inventory to a section, its acts and the recommendations that name it', async ({ page }) => {
  await openPage(page, routes.statutes(), 'Statutes')
  await page.getByRole('textbox', { name: 'Number or words of the catchline' }).fill('promoting')
  await expect(page.getByRole('status')).toContainText('of 50 sections')
  await page.getByRole('link', { name: '§ 53a-86', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('§ 53a-86 Promoting prostitution')
  await expect(page.getByRole('main')).toContainText('Before repeating this text')
  const side = page.getByRole('complementary', { name: 'What bears on this section' })
  await expect(side).toContainText('No consensus · 1 opposed')
  await side.getByRole('link', { name: 'P.A. 16-71' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('P.A. 16-71')
})

test('by chapter, the same 50 sections', async ({ page }) => {
  await openPage(page, routes.statutes(), 'Statutes')
  await page.getByRole('radiogroup', { name: 'Group by' }).getByText('By chapter').click()
  await expect(page.getByRole('region', { name: /^Title\s53a, chapter\s952/ })).toBeVisible()
  await expect(page.getByRole('main').getByRole('rowheader')).toHaveCount(50)
})

test('an address that names a provision opens at it and marks it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 420 })
  await openPage(page, routes.section('53a-86', { provision: '(b)' }), '53a-86')
  const named = page.getByText('Promoting prostitution in the first degree is a class B felony')
  await expect(named).toBeInViewport()
  const other = page.getByText('A person is guilty of promoting prostitution in the first degree when')
  const line = (words: typeof named) => words.locator('..')
  expect(await look(line(named))).not.toBe(await look(line(other)))
})

test('a provision that the text does not have is said to be missing', async ({ page }) => {
  await openPage(page, routes.section('53a-86', { provision: '(z)' }), '53a-86')
  await expect(page.getByRole('status')).toContainText('This text has no provision (z)')
})

test('a citation is copied in the form that the field uses, with a space that does not break', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  await openPage(page, routes.section('53a-86'), '53a-86')
  await page.getByRole('button', { name: 'Copy citation of (b)', exact: true }).click()
  await expect.poll(clipboard).toBe('C.G.S.\u00a0§\u00a053a-86(b)')
  await page.getByRole('button', { name: 'Copy quotation of (b) with citation' }).click()
  await expect
    .poll(clipboard)
    .toMatch(
      /^“\(b\) Promoting .*” C\.G\.S\.\u00a0§\u00a053a-86\(b\) \(as printed in the council’s 2017 report\)$/s,
    )
})

test('a section without text says so, and how to get it', async ({ page }) => {
  await openPage(page, routes.section('46a-170'), '46a-170')
  await expect(page.getByRole('main')).toContainText('The text of this section is not in Charter Oak')
  await expect(page.getByRole('button', { name: 'Open the official page' })).toBeVisible()
  await expect(page.getByRole('main')).toContainText(
    'https://www.cga.ct.gov/current/pub/chap_814f.htm#sec_46a-170',
  )
})

test('a repealed section is struck, with the act that repealed it', async ({ page }) => {
  await openPage(page, routes.section('53a-83a'), '53a-83a')
  await expect(page.getByRole('heading', { level: 1 }).getByRole('deletion')).toContainText(
    'Patronizing a prostitute',
  )
  await page.getByRole('main').getByRole('link', { name: 'P.A. 17-32, s. 10' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('P.A. 17-32')
})

test('drafted text whose underlining was lost has no old reading, and says why', async ({ page }) => {
  await openPage(page, routes.section('53a-83'), '53a-83')
  const readings = page.getByRole('radiogroup', { name: 'How the drafted text is read' })
  await readings.getByText('Old text').click()
  await expect(page.getByRole('main')).toContainText('The old text cannot be told')
  await expect(page.getByRole('main')).toContainText('The print lost the underlining of its insertions')
  await readings.getByText('New text').click()
  await expect(page.getByRole('main')).toContainText('the law as it would read')
})
