/** The chair follows recommendations: an imported bill, what it proposes, the decisions; the next year’s report as a table. */
import path from 'node:path'
import type { Page } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { hasNoViolations } from './check-screen.ts'
import { applyImport, openPage, partOf } from './moves.ts'
import { expect, test } from './own-host.ts'

const documents = path.resolve(import.meta.dirname, '../fixtures/council')
const chairSeat = routes.recommendation('2017-02')

async function importDocuments(page: Page, ...names: string[]): Promise<void> {
  await openPage(page, routes.import(), 'Import')
  await page.getByLabel('Files to import').setInputFiles(names.map((name) => path.join(documents, name)))
  await applyImport(page)
}

test('a bill is imported, its places confirmed by keyboard, the statuses that follow decided, all in the history', async ({
  page,
  openOwn,
}) => {
  test.slow()
  await openOwn()
  await importDocuments(page, '2025HB-05999-R00-HB.htm', '2025HB-05999-R000321-FC.txt')
  await openPage(page, routes.recommendations(), 'Recommendations')
  await page.getByRole('link', { name: 'Waiting for a decision: 2' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waiting for a decision')

  const cards = page.getByRole('article')
  const raised = cards.filter({ has: page.getByRole('button', { name: /^Confirm: .*LCO No\. 5999/ }) })
  await expect(raised).toContainText('Consensus')
  await expect(raised).toContainText('Found word for word.')
  await expect(raised).toContainText('It is not known to change section 18-87j.')
  const dropped = cards.filter({ has: page.getByRole('button', { name: /^Confirm: .*File No\. 321/ }) })
  await expect(dropped).toContainText('Not found any more.')
  await dropped.getByRole('button', { name: /^Show the redline/ }).click()
  await expect(dropped.getByRole('deletion').filter({ hasText: 'Chair of the Trafficking' })).toBeVisible()
  await expect(dropped).toContainText('Unofficial')
  await hasNoViolations(page)

  // j and k only go; a confirms the place, and what follows from it is proposed next.
  await page.keyboard.press('k')
  await expect(raised).toBeFocused()
  await page.keyboard.press('a')
  const inBill = cards.filter({ hasText: /In s?HB 5999 \(2025 January\), section 1/ })
  await expect(inBill).toContainText('Proposed')
  await expect(raised).toHaveCount(0)
  await page.keyboard.press('j')
  await expect(inBill).toBeFocused()
  await page.keyboard.press('a')
  await expect(inBill).toHaveCount(0)
  const died = cards.filter({ hasText: 'died when the 2025 regular session adjourned' })
  await expect(died).toBeFocused()
  await page.keyboard.press('o')
  const form = page.getByRole('dialog', { name: 'Overrule a proposal' })
  await form.getByRole('button', { name: 'Overrule' }).click()
  await expect(form.getByRole('textbox')).toHaveAccessibleDescription(/the reason stays in the history/)
  await form.getByRole('textbox').fill('The session was extended.')
  await form.getByRole('button', { name: 'Overrule' }).click()
  await expect(form).toBeHidden()
  await expect(died).toHaveCount(0)

  await openPage(page, routes.document('2025-hb-5999.lco-5999'), 'LCO No. 5999')
  const inText = page.getByRole('list', { name: 'Elements found in this text' })
  await expect(inText).toContainText('Confirmed')
  await expect(inText.getByRole('link', { name: '2017 · No. 2' })).toBeVisible()

  await openPage(page, chairSeat, 'The council’s chair')
  await expect(page.getByRole('main')).toContainText('highest point: in a bill, Jan 8, 2025')
  const history = page.getByRole('list', { name: 'History' })
  const accepted = history.getByRole('listitem').filter({ hasText: 'Raised bill, LCO No. 5999' })
  await expect(accepted.first()).toContainText('Accepted')
  const overruled = history.getByRole('listitem').filter({ hasText: 'Overruled' })
  await expect(overruled).toContainText('The session was extended.')
  await overruled.getByRole('button', { name: /^Reopen/ }).click()
  const reopen = page.getByRole('dialog', { name: 'Reopen a decision' })
  await reopen.getByRole('textbox').fill('It was not.')
  await reopen.getByRole('button', { name: 'Reopen' }).click()
  await expect(reopen).toBeHidden()
  const proposed = history.getByRole('listitem').filter({ hasText: 'If accepted' })
  await expect(proposed).toContainText(/s?HB 5999 \(2025\) died when the 2025 regular session adjourned/)
  await proposed.getByRole('button', { name: 'The rules' }).click()
  await expect(
    page
      .getByRole('table', { name: 'Rules of status' })
      .getByRole('row')
      .filter({ hasText: 'This proposal:' }),
  ).toContainText('The regular session ended before both chambers had passed the bill.')
  await page.keyboard.press('Escape')
  await proposed.getByRole('button', { name: /^Accept/ }).click()
  await page
    .getByRole('alert')
    .filter({ hasText: /Accepted: s?HB 5999 \(2025\) died/ })
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(page.getByText('Undone.')).toBeVisible()
  await expect(proposed).toHaveCount(1)
  await expect(history.getByRole('listitem').filter({ hasText: 'It was not.' })).toContainText('Reopened')

  // A place is decided with a note, which stands with the decision; the toast takes both back.
  const place = page
    .getByRole('list', { name: 'Places found' })
    .getByRole('listitem')
    .filter({ hasText: 'Not found any more.' })
  await place.getByRole('button', { name: /^Decide with a note/ }).click()
  const note = page.getByRole('dialog', { name: 'Decide with a note' })
  await expect(note.getByRole('radio', { name: 'Confirm: dropped, as found' })).toBeChecked()
  await note.getByRole('radio', { name: 'Reject' }).check()
  await note.getByRole('textbox', { name: 'Note' }).fill('Section 2 has it in other words.')
  await hasNoViolations(page)
  await note.getByRole('button', { name: 'Save the decision' }).click()
  await expect(note).toBeHidden()
  await expect(place).toContainText('Rejected')
  await expect(place).toContainText('Note: Section 2 has it in other words.')
  await page
    .getByRole('alert')
    .filter({ hasText: /^Rejected: .*File No\. 321/ })
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(place).toContainText('Proposed')
  await expect(place).not.toContainText('Note:')
  await hasNoViolations(page)
})

test('an element is pinned by hand, rated, its standing stated; each is shown and undone', async ({
  page,
  openOwn,
}) => {
  await openOwn()
  await openPage(page, chairSeat, 'The council’s chair')
  await page.getByRole('button', { name: /^Pin to a place/ }).click()
  const pin = page.getByRole('dialog', { name: 'Pin an element to a place' })
  await pin.getByRole('textbox', { name: 'Where it stands' }).fill('18-87j')
  await page
    .getByRole('option', { name: /18-87j/ })
    .first()
    .click()
  await pin.getByRole('button', { name: 'Pin it' }).click()
  await expect(pin).toBeHidden()
  const pins = page.getByRole('list', { name: 'Pinned to' })
  await expect(pins).toContainText(/Stands here: §\s18-87j/)

  await page.getByRole('button', { name: 'Add a rating' }).click()
  const rating = page.getByRole('dialog', { name: 'Add a rating' })
  await rating.getByRole('textbox', { name: 'The rating in their own words' }).fill('Done long ago')
  await rating.getByRole('combobox', { name: 'What it comes to' }).selectOption({ label: '● Enacted' })
  await rating.getByRole('textbox', { name: 'When' }).fill('Mar 2022')
  await rating.getByRole('textbox', { name: 'Where it is recorded' }).fill('Minutes of March 2022')
  await rating.getByRole('button', { name: 'Add the rating' }).click()
  await expect(rating).toBeHidden()
  const row = page
    .getByRole('table', { name: 'Ratings beside the record' })
    .getByRole('row')
    .filter({ hasText: 'Done long ago' })
  await expect(row).toContainText('says more')

  const standing = partOf(page, 'Standing and positions')
  await standing.getByRole('button', { name: 'State the standing' }).click()
  await page.getByRole('menuitem', { name: 'Further research' }).click()
  await expect(standing).toContainText('By the council’s rules it would be: Consensus.')
  await hasNoViolations(page)

  await pins.getByRole('button', { name: /^Take the pin out/ }).click()
  await expect(pins).toHaveCount(0)
  await row.getByRole('button', { name: /^Take the rating out/ }).click()
  await expect(row).toHaveCount(0)
})

const table2018 = [
  'Year,Number,Short title,Text,Standing,Opposed,Sections',
  '2018,1,Council membership,"Recommend revising Sec. 18-87j. Criminal Justice Policy Advisory Commission, to include the Chair of the Trafficking in Persons Council",consensus,,18-87j',
  '2018,2,Demand reduction,Recommend further discussion on engaging law enforcement and prosecutors in greater demand reduction operations.,further research,,',
  '2018,3,A register of guests,Recommend that every hotel keep a register of guests for two years.,without consensus,Connecticut Lodging Association: Costs,',
].join('\n')

test('the next year’s report comes as a table: what it repeats is linked, with the redline; undone as one', async ({
  page,
  openOwn,
}) => {
  await openOwn()
  await openPage(page, routes.recommendations(), 'Recommendations')
  await page.getByRole('link', { name: 'Bring in a table' }).click()
  const pick = (name: string, text: string) =>
    page
      .getByLabel('Table to bring in')
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text, 'utf8') })
  await pick('broken.csv', table2018.replace('2018,2,', '20x8,2,'))
  const errors = page.getByRole('table', { name: 'Errors' })
  await expect(errors).toContainText('Year')
  await expect(page.getByRole('button', { name: /^Bring in \d/ })).toHaveCount(0)

  // Rows that were copied without their headings are read in the order of the table to fill in.
  await page.getByRole('button', { name: 'Paste rows' }).click()
  await page
    .getByRole('textbox', { name: /^Rows as they were copied/ })
    .fill('2018\t9\tA hotline\tRecommend a hotline for guests.\tconsensus\tno')
  await page.getByRole('button', { name: 'Read the rows' }).click()
  const hotline = page.getByRole('group', { name: /^2018 · No\. 9: New/ })
  await expect(hotline).toContainText('Asks for something else than a change of law.')

  await pick('2018.csv', table2018)
  await expect(page.getByRole('status')).toHaveText('3 new, 0 unchanged, 0 different from the store')
  const register = page.getByRole('group', { name: /^2018 · No\. 3: New/ })
  await expect(register).toContainText('No consensus · 1 opposed')
  const second = page.getByRole('group', { name: /^2018 · No\. 2: New/ })
  await second.getByRole('button', { name: /^Show the redline/ }).click()
  await expect(second.getByRole('insertion').filter({ hasText: 'prosecutors' })).toBeVisible()
  // Another kind than the proposed may be said; saying it ticks the link.
  await second.getByRole('combobox', { name: /^How 2017 · No\. 12/ }).selectOption('revised')
  await expect(second.getByRole('checkbox', { name: /^Link to 2017 · No\. 12/ })).toBeChecked()
  await page
    .getByRole('group', { name: /^2018 · No\. 1: New/ })
    .getByRole('checkbox', { name: /^Link to 2017 · No\. 2/ })
    .check()
  await hasNoViolations(page)
  await page.getByRole('button', { name: /^Bring in 3 new, 2/ }).click()

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recommendations')
  await expect(page.getByRole('status')).toHaveText('3 of 20 recommendations')
  await page.getByRole('link', { name: 'Demand reduction', exact: true }).click()
  const years = partOf(page, 'Other years')
  await expect(years).toContainText('Revises')
  await expect(years.getByRole('link', { name: '2017 · No. 12' })).toBeVisible()
  await expect(years.getByRole('insertion').filter({ hasText: 'prosecutors' })).toBeVisible()
  await hasNoViolations(page)

  // What no later year takes up is said to be withdrawn, and the choice of another one names its standing.
  await years.getByRole('button', { name: 'Link to another year' }).click()
  const link = page.getByRole('dialog', { name: 'Link to another year' })
  await link.getByRole('combobox', { name: 'The other recommendation' }).fill('2017 · No. 13')
  await expect(page.getByRole('option', { name: /No\. 13 .* No consensus · 1 opposed$/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await link.getByRole('combobox', { name: 'How' }).selectOption('withdrawn')
  await link.getByRole('textbox', { name: 'In which year' }).fill('2016')
  await link.getByRole('button', { name: 'Link', exact: true }).click()
  await expect(link).toContainText('Give the year of the withdrawal, 2018 or later')
  await link.getByRole('textbox', { name: 'In which year' }).fill('2019')
  await link.getByRole('button', { name: 'Link', exact: true }).click()
  await expect(link).toBeHidden()
  const withdrawn = years.getByRole('listitem').filter({ hasText: 'Withdrawn in 2019' })
  await withdrawn.getByRole('button', { name: /^Take the link out/ }).click()
  await expect(withdrawn).toHaveCount(0)

  // From the log, because the toast does not wait for a slow machine.
  await openPage(page, routes.history(), 'Changes')
  const entry = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Brought in recommendations' })
  await entry.getByRole('button', { name: /^Undo/ }).click()
  await expect(entry).toContainText(/Undone \w{3} \d+, \d{4}/)
  await openPage(page, routes.recommendations(), 'Recommendations')
  await expect(page.getByRole('status')).toHaveText('17\u00a0recommendations')
})
