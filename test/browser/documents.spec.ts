/** The aide: what does this bill change in the law as it stands, does it start from that law, and who else changes it? */
import { routes } from '#shared/contract/index.ts'
import { checkScreen } from './check-screen.ts'
import { expect, longActSections, test } from './documents-host.ts'
import { documentScreens } from './every-screen.ts'
import { openPage, partOf } from './moves.ts'

// One host for all of them: bringing the documents in takes longer than any of these tests.
test.describe.configure({ mode: 'default' })

const raised = '2026-sb-901.lco-1234'

test.describe('screens', () => {
  for (const screen of documentScreens)
    test(screen.name, async ({ page }) => {
      test.slow()
      await checkScreen(page, screen)
    })
})

test('from the list to a bill, its latest text, and a section opened in place', async ({ page }) => {
  await openPage(page, routes.legislation(), 'Acts and bills')
  await page.getByRole('combobox', { name: 'Text' }).click()
  await page.getByRole('option', { name: 'With text', exact: true }).click()
  const table = page.getByRole('table', { name: 'Acts and bills' })
  await expect(table.getByRole('row').filter({ hasText: 'sSB 901' })).toContainText('3 texts')
  await expect(table.getByRole('link', { name: 'P.A. 17-32' })).toHaveCount(0)
  await table.getByRole('link', { name: 'sSB 901' }).click()

  const texts = page.getByRole('table', { name: 'Texts, in order of stage' })
  await expect(texts.getByRole('row')).toHaveText([/^Text/, /Raised bill/, /File No\. 123/, /LCO No\. 4567/])
  await expect(page.getByRole('combobox', { name: 'Text shown' })).toHaveValue('File No. 123')
  await page.getByRole('combobox', { name: 'Text shown' }).click()
  await page.getByRole('option', { name: /^Raised bill/ }).click()
  await page.getByRole('button', { name: /^Sec\.\s1$/ }).click()
  const section = page.getByRole('article').filter({ hasText: 'word for word' })
  await expect(section.getByRole('deletion').filter({ hasText: '[an oak]' })).toBeVisible()
  await expect(section.getByRole('insertion').filter({ hasText: 'any oak or elm' })).toBeVisible()
  await expect(page).toHaveURL(/section=1/)
})

test('the law as amended, redlined against the law in force, then the same in Compare', async ({ page }) => {
  await openPage(page, routes.document(raised, { section: '1' }), 'LCO No. 1234')
  await page
    .getByRole('radiogroup', { name: 'How section 1 is shown' })
    .getByText('The law as amended')
    .click()
  const section = page.getByRole('article').filter({ hasText: 'Unofficial' })
  await expect(section.getByRole('insertion').filter({ hasText: 'elm' })).toBeVisible()
  // The whole section stands there, with what an act makes of it before this bill would.
  await expect(section).toContainText('Felling an oak older than two hundred years is a class B felony')
  await section.getByRole('link', { name: 'Open in Compare' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Compare')
  await expect(page.getByRole('region', { name: 'Text', exact: true })).toContainText(
    'older than two hundred years',
  )
})

test('what cannot be shown says why and leads to Import', async ({ page }) => {
  await openPage(page, `${routes.document(raised, { section: '5' })}&reading=law`, 'LCO No. 1234')
  const section = page.getByRole('article').filter({ hasText: 'cannot be shown' })
  await expect(section).toContainText('53a-998')
  await section.getByRole('link', { name: 'Go to Import' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Import')
})

test('old text that is not the law’s is shown beside the law that it was checked against', async ({
  page,
}) => {
  await openPage(page, routes.document(raised, { section: '4' }), 'LCO No. 1234')
  const section = page.getByRole('article').filter({ hasText: 'The old text differs from the law' })
  await expect(section).toContainText('is a class C felony')
  await expect(section).toContainText('is a class B felony')
  await expect(section).toContainText(/Checked against .*26-901/)
})

test('an amendment: each instruction applied or not with its reason; the bill as amended in Compare', async ({
  page,
}) => {
  await openPage(page, routes.document('2026-sb-901.lco-4567'), 'LCO No. 4567')
  const instruction = (words: string) => page.getByRole('listitem').filter({ hasText: words })
  await expect(instruction('In line 4')).toContainText('Applied')
  await expect(instruction('Strike line 40')).toContainText('Not applicable')
  await expect(instruction('Strike line 40')).toContainText('no line 40')
  await page.getByRole('link', { name: 'The bill as amended, in Compare' }).click()
  const text = page.getByRole('region', { name: 'Text', exact: true })
  await expect(text.getByRole('insertion').filter({ hasText: 'three' })).toBeVisible()
})

test('conflicts: by provision, in words, with a way to the other bill’s section', async ({ page }) => {
  await openPage(page, routes.bill('2026-sb-901'), 'SB 901')
  const conflicts = partOf(page, 'Conflicts')
  await expect(conflicts.getByRole('heading', { name: /53a-999\(a\)/ })).toBeVisible()
  await conflicts.getByRole('link', { name: /^HB 5901, .*sec\.\s1$/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('LCO No. 2345')
  await expect(page.getByRole('button', { name: /^Sec\.\s1$/ })).toHaveAttribute('aria-expanded', 'true')
})

test('by keyboard: n and p from section to section, brackets from text to text', async ({ page }) => {
  await openPage(page, routes.document(raised), 'LCO No. 1234')
  const button = (number: number) => page.getByRole('button', { name: new RegExp(`^Sec\\.\\s${number}$`) })
  await expect(button(1)).toBeVisible()
  await page.keyboard.press('n')
  await expect(button(1)).toBeFocused()
  await expect(button(1)).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('n')
  await expect(button(2)).toBeFocused()
  await expect(button(1)).toHaveAttribute('aria-expanded', 'false')
  await page.keyboard.press('p')
  await expect(button(1)).toBeFocused()
  await page.keyboard.press(']')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('File No. 123')
})

test('a long act is drawn only where the window shows it, and opens where the address says', async ({
  page,
}) => {
  await openPage(page, routes.act('pa-26-902'), '26-902')
  await expect(page.getByRole('button', { name: /^Sec\.\s1$/ })).toBeVisible()
  const drawn = await page.getByRole('article').count()
  expect(drawn).toBeLessThan(longActSections / 5)
  await openPage(page, routes.act('pa-26-902', { section: '400' }), '26-902')
  const section = page.getByRole('article').filter({ hasText: 'ward 400 each year' }).last()
  await expect(section).toBeInViewport()
  await expect
    .poll(() => section.evaluate((element) => Math.abs(element.getBoundingClientRect().top - 72)))
    .toBeLessThan(40)
})
