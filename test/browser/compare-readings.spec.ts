/** A bill's file, with its brackets and underlining, is compared as it read before and as it would read. */
import { expect, test } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { openPage } from './moves.ts'

const bill =
  '<!doctype html><html><body><p>(a) Any person [who] <u>that</u> pays a fee is guilty.</p><p>(b) The court may order a hearing.</p></body></html>'

for (const kind of ['HTML', 'PDF'] as const)
  test(`${kind}: both readings stand side by side, and their receipts name them`, async ({
    page,
    context,
  }) => {
    const maker = await context.newPage()
    await maker.setContent(bill)
    const buffer = kind === 'PDF' ? await maker.pdf() : Buffer.from(bill)
    await maker.close()
    await openPage(page, routes.compare(), 'Compare')
    await page
      .getByLabel('File for the old text', { exact: true })
      .setInputFiles({ name: `bill.${kind.toLowerCase()}`, mimeType: '', buffer })
    const reading = page.getByRole('radiogroup', { name: 'Old text: reading of the file' })
    await expect(reading.getByRole('radio', { name: 'As printed' })).toBeChecked()
    await page.getByRole('button', { name: 'Compare both readings' }).click()
    // Each side says what became of the marks in its own reading, and nothing of the other.
    await expect(
      page.getByText('Words in brackets or struck through are kept,', { exact: false }),
    ).toHaveCount(1)
    await expect(page.getByText('Brackets stay as printed')).toHaveCount(0)
    const text = page.getByRole('region', { name: 'Text', exact: true })
    await expect(text.getByRole('deletion')).toContainText(['who'])
    await expect(text.getByRole('insertion')).toContainText(['that'])
    await expect(page.getByRole('toolbar', { name: 'Redline' })).toContainText('1 change')
    // Kept under the name of the file and its reading.
    await expect(page).toHaveURL(/old=t%3A.*new=t%3A/)
    await expect(page.getByRole('region', { name: 'Receipt of the old text' })).toContainText(
      'as it read before',
    )
    await expect(page.getByRole('region', { name: 'Receipt of the new text' })).toContainText(
      'as it would read',
    )
  })
