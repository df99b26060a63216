/** Inventory and frameworks, and arrests and convictions: entered, brought in, mapped, taken out, undone. */
import { readFileSync } from 'node:fs'
import { routes } from '#shared/contract/index.ts'
import { hasNoViolations } from './check-screen.ts'
import { openPage } from './moves.ts'
import { expect, test } from './own-host.ts'

test('a framework: criteria by hand and as a table, sections mapped by keyboard, the mapping taken out', async ({
  page,
  openOwn,
}) => {
  await openOwn()
  await openPage(page, routes.frameworks(), 'Inventory and frameworks')
  await expect(page.getByRole('main')).toContainText('ships no criterion and no grade')
  await page.getByRole('button', { name: 'Begin a framework' }).press('Enter')
  const begin = page.getByRole('dialog', { name: 'Begin a framework' })
  await begin.getByRole('button', { name: 'Begin the framework' }).press('Enter')
  await expect(begin.getByRole('textbox', { name: 'Title' })).toBeFocused()
  await begin.getByRole('textbox', { name: 'Title' }).fill('A report card')
  await begin.getByRole('textbox', { name: 'Publisher' }).fill('A publisher')
  await begin.getByRole('textbox', { name: 'Edition' }).fill('2025')
  await begin.getByRole('textbox', { name: 'Date' }).fill('Nov 2025')
  await begin.getByRole('button', { name: 'Begin the framework' }).press('Enter')
  await expect(page.getByRole('heading', { name: 'A report card' })).toBeVisible()

  await page.getByRole('button', { name: 'Add a criterion' }).click()
  const criterion = page.getByRole('dialog', { name: 'Add a criterion' })
  await criterion.getByRole('textbox', { name: 'Code' }).fill('1.1')
  await criterion.getByRole('textbox', { name: 'Title' }).fill('A crime of trafficking')
  await criterion.getByRole('button', { name: 'Save' }).click()
  const first = page.getByRole('region', { name: 'Criterion 1.1' })
  await expect(first).toContainText('No section is mapped')

  await first.getByRole('button', { name: 'Map a section to 1.1' }).press('Enter')
  const box = first.getByRole('textbox', { name: 'Section to map to 1.1' })
  await expect(box).toBeFocused()
  await box.fill('53a-192a(a)')
  await expect(page.getByRole('option', { name: /53a-192a\(a\)/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  const mapped = first.getByRole('list', { name: 'Sections mapped to 1.1' })
  await expect(mapped).toContainText('53a-192a(a)')
  await expect(mapped).toContainText('last act')
  await box.fill('53a-83a')
  await expect(page.getByRole('option', { name: /53a-83a/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(mapped).toContainText('Repealed')
  await hasNoViolations(page)

  await page.getByRole('button', { name: 'Bring in criteria' }).click()
  const bring = page.getByRole('dialog', { name: 'Bring in criteria' })
  await bring.getByRole('button', { name: 'Paste rows' }).click()
  await bring
    .getByRole('textbox', { name: /^Rows as they were copied/ })
    .fill('1.2\tServices\tShelter\tWords')
  await bring.getByRole('button', { name: 'Read the rows' }).click()
  await bring.getByRole('button', { name: /Keep 1.criterion/ }).click()
  await expect(bring).toBeHidden()
  await expect(page.getByRole('region', { name: 'Criterion 1.2' })).toContainText('Shelter')
  await page.getByText('Without a section', { exact: true }).click()
  await expect(first).toBeHidden()

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Mapping as CSV' }).click()
  const file = readFileSync(await (await saving).path(), 'utf8')
  expect(file).toContain('1.1,,A crime of trafficking,,53a-83a,')
  expect(file).toContain('Mapped to no criterion')

  await page.getByRole('button', { name: 'Take the framework out' }).click()
  await expect(page.getByRole('heading', { name: 'A report card' })).toBeHidden()
  await page
    .getByRole('alert')
    .filter({ hasText: 'Framework taken out' })
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(page.getByRole('heading', { name: 'A report card' })).toBeVisible()
})

test('arrests and convictions: a table with a question, charts with their source, the section’s page', async ({
  page,
  openOwn,
}) => {
  await openOwn()
  await openPage(page, routes.figures({ tab: 'cases' }), 'Figures')
  await page.getByRole('button', { name: 'Bring in figures' }).click()
  const bring = page.getByRole('dialog', { name: 'Bring in arrests and convictions' })
  await bring.getByRole('button', { name: 'Paste rows' }).click()
  await bring
    .getByRole('textbox', { name: /^Rows as they were copied/ })
    .fill('53a-192a\t2023\t5\t4\t1\tA body\n53a-192a\t2024\t2\t\t3\tA body')
  await bring.getByRole('button', { name: 'Read the rows' }).click()
  await expect(bring.getByRole('table', { name: 'Questions' })).toContainText('3 convictions, 2 arrests')
  await bring.getByRole('checkbox', { name: /I have read the questions/ }).check()
  const keep = bring.getByRole('button', { name: /Keep 5.figures/ })
  await expect(keep).toBeDisabled()
  await bring.getByRole('textbox', { name: 'Where it is recorded' }).fill('Letter of March')
  await keep.click()
  await expect(bring).toBeHidden()
  const table = page.getByRole('table', { name: /under §.53a-192a/ })
  await expect(table.getByRole('row')).toHaveCount(6)
  await expect(page.getByRole('main')).toContainText('Source: A body: Letter of March')
  await expect(page.getByRole('main')).toContainText('1 question to ask those who counted')
  await hasNoViolations(page)

  await table.getByRole('button', { name: 'Edit the convictions of 2024, A body' }).press('Enter')
  const form = page.getByRole('dialog', { name: 'Edit a figure' })
  await form.getByRole('textbox', { name: 'Number' }).fill('2')
  await form.getByRole('button', { name: 'Keep the figure' }).press('Enter')
  await expect(page.getByRole('main')).not.toContainText('to ask those who counted')

  await openPage(page, routes.section('53a-192a'), '53a-192a')
  const part = page.getByRole('region', { name: 'Arrests and convictions' })
  await expect(part).toContainText('Convictions, 2024: 2')
  await part.getByRole('link', { name: 'All years, as charts' }).click()
  await expect(page.getByRole('combobox', { name: 'Section' })).toHaveValue('53a-192a')
})
