/** The chair records what happened: a status event, a correction, a position, a confirmation; each can be undone. */
import { routes } from '#shared/contract/index.ts'
import { openPage, partOf } from './moves.ts'
import { expect, test } from './own-host.ts'

const chairSeat = routes.recommendation('2017-02')

test('a status event with its evidence, from wrong values to the overview; undone from the toast', async ({
  page,
  openOwn,
}) => {
  await openOwn()
  await openPage(page, chairSeat, 'The council’s chair')
  const main = page.getByRole('main')
  const head = main.getByRole('banner').or(page.locator('header')).filter({ hasText: '2017 · No. 2' })
  // Nothing was ever reached, so no highest point is named.
  await expect(head).toContainText('No action')
  await expect(main).not.toContainText('highest point')

  await page.getByRole('button', { name: 'Add event' }).click()
  const form = page.getByRole('dialog', { name: 'Add an event to 2017 · No. 2' })
  const save = form.getByRole('button', { name: 'Add the event' })
  await save.click()
  const what = form.getByRole('textbox', { name: 'What happened' })
  await expect(what).toHaveAccessibleDescription(/Say in a sentence what happened/)
  await expect(what).toBeFocused()
  await what.fill('Section 18-87j names the chair of the council.')

  const when = form.getByRole('textbox', { name: 'When' })
  await when.fill('Feb 30, 2026')
  await form.getByRole('combobox', { name: 'Status from then on' }).selectOption({ label: '● Enacted' })
  await save.click()
  await expect(when).toHaveAccessibleDescription(/This is not a date/)
  await expect(when).toBeFocused()
  await when.fill('Oct 1, 2026')
  await expect(when).toHaveAccessibleDescription(/Read as Oct 1, 2026/)

  const evidence = form.getByRole('textbox', { name: 'Evidence' })
  await save.click()
  await expect(evidence).toHaveAccessibleDescription(/“enacted” must name what proves it/)
  await expect(evidence).toBeFocused()
  await evidence.fill('P.A. 17-58')
  await page.getByRole('option', { name: /P\.A\. 17-58, S\. 1/ }).click()
  await expect(form.getByRole('list', { name: 'Evidence picked' })).toContainText('P.A. 17-58, S. 1')
  await save.click()

  await expect(form).toBeHidden()
  await expect(head).toContainText('highest point: enacted, Oct 1, 2026')
  const latest = partOf(page, 'History')
    .getByRole('listitem')
    .filter({ hasText: 'names the chair of the council' })
  await expect(latest).toContainText('Entered by hand')
  await expect(latest.getByRole('link', { name: 'P.A. 17-58, S. 1' })).toBeVisible()

  await page.getByRole('link', { name: 'Overview', exact: true }).click()
  await expect(page.getByRole('link', { name: 'Enacted, Consensus: 3 recommendations' })).toHaveCount(2)
  await expect(partOf(page, 'Edited lately')).toContainText('Added a status event: 2017 · No. 2')

  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await expect(page.getByText('Undone.')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Enacted, Consensus: 2 recommendations' })).toHaveCount(2)
  await expect(partOf(page, 'Edited lately')).toContainText('(undone)')
})

test('an element corrected, with what changed in the log; undone there', async ({ page, openOwn }) => {
  await openOwn()
  await openPage(page, chairSeat, 'The council’s chair')
  const before = 'Include the chair of the Trafficking in Persons Council'
  await page.getByRole('button', { name: `Correct the element: ${before}` }).click()
  const form = page.getByRole('dialog', { name: 'Correct an element' })
  const words = form.getByRole('textbox', { name: 'What this part asks' })
  await form.getByRole('button', { name: 'Save the correction' }).click()
  await expect(words).toHaveAccessibleDescription(/Nothing was changed yet/)
  await words.fill('Make the council’s chair a member of the commission.')
  await form.getByRole('button', { name: 'Save the correction' }).click()
  await expect(form).toBeHidden()
  await expect(partOf(page, 'What it asks')).toContainText('Make the council’s chair a member')

  await page.getByRole('link', { name: 'Changes', exact: true }).click()
  const entry = page.getByRole('main').getByRole('listitem')
  await expect(entry).toHaveCount(1)
  await entry.getByRole('button', { name: /^Show what changed/ }).click()
  const difference = entry.getByRole('table', { name: 'What changed' })
  await expect(difference.getByRole('deletion')).toContainText([before])
  await expect(difference.getByRole('insertion')).toContainText(['Make the council’s chair a member'])
  await entry.getByRole('button', { name: /^Undo/ }).click()
  await expect(entry).toContainText(/Undone \w{3} \d+, \d{4}/)
  await expect(entry.getByRole('button', { name: /^Undo/ })).toBeHidden()
  await entry.getByRole('link').click()
  await expect(partOf(page, 'What it asks')).toContainText(before)
})

test('a position recorded travels into the list; an event confirmed no longer waits', async ({
  page,
  openOwn,
}) => {
  await openOwn()
  await openPage(page, chairSeat, 'The council’s chair')
  await page.getByRole('button', { name: 'Record a position' }).click()
  const form = page.getByRole('dialog', { name: 'Record a position' })
  await form
    .getByRole('combobox', { name: 'Whose' })
    .or(form.getByRole('textbox', { name: 'Whose' }))
    .fill('Department of Labor')
  await form.getByRole('button', { name: 'Record the position' }).click()
  await expect(form).toContainText('Choose supports, opposes or abstains')
  await form.getByRole('radio', { name: 'Abstains' }).check()
  await form.getByRole('textbox', { name: 'When' }).fill('March 2018')
  await form
    .getByRole('textbox', { name: 'Where it is recorded' })
    .fill('Minutes of the meeting of March 2018')
  await form.getByRole('button', { name: 'Record the position' }).click()
  await expect(form).toBeHidden()
  await expect(page.getByRole('list', { name: 'Positions' })).toContainText(
    'Department of Labor abstains · Mar 2018',
  )

  await page.getByRole('button', { name: /^Confirm for the council: Section 18-87j/ }).click()
  await expect(page.getByText('Event confirmed for the council.')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Confirm for the council/ })).toBeHidden()

  await page.getByRole('link', { name: 'Recommendations', exact: true }).first().click()
  const row = page.getByRole('row').filter({ hasText: 'No. 2The' })
  await expect(row).toContainText('Consensus · 1 abstained')
  await expect(row).not.toContainText('unconfirmed')
})

test('changes that rest on one another are undone the later one first', async ({ page, openOwn }) => {
  await openOwn()
  await openPage(page, chairSeat, 'The council’s chair')
  const correct = async (words: string) => {
    await page.getByRole('button', { name: /^Correct the element/ }).click()
    await page.getByRole('textbox', { name: 'What this part asks' }).fill(words)
    await page.getByRole('button', { name: 'Save the correction' }).click()
    await expect(page.getByRole('dialog')).toBeHidden()
  }
  await correct('First correction.')
  await correct('Second correction.')

  const toasts = page.getByRole('alert').filter({ hasText: 'Element corrected.' })
  await expect(toasts).toHaveCount(2)
  await toasts.first().getByRole('button', { name: 'Undo' }).click()
  const refused = page.getByRole('alert').filter({ hasText: 'Not undone' })
  await expect(refused).toContainText('A later change rests on this one. Undo the later one first.')
  await expect(partOf(page, 'What it asks')).toContainText('Second correction.')

  await page.getByRole('link', { name: 'Changes', exact: true }).click()
  const entries = page.getByRole('main').getByRole('listitem')
  await expect(entries).toHaveCount(2)
  await expect(entries.nth(1)).toContainText('A later change rests on it; undo that one first.')
  await expect(entries.nth(1).getByRole('button', { name: /^Undo/ })).toBeHidden()
  await entries.first().getByRole('button', { name: /^Undo/ }).click()
  await entries.nth(1).getByRole('button', { name: /^Undo/ }).click()
  await entries.nth(1).getByRole('link').click()
  await expect(partOf(page, 'What it asks')).toContainText(
    'Include the chair of the Trafficking in Persons Council',
  )
})

test('words that are not saved outlive Escape, the way back and an Enter in the middle of the search', async ({
  page,
  openOwn,
}) => {
  await openOwn()
  await page.getByRole('link', { name: 'Recommendations', exact: true }).click()
  await page.getByRole('link', { name: /^The council’s chair on/ }).click()
  await page.getByRole('button', { name: 'Add event' }).click()
  const form = page.getByRole('dialog', { name: 'Add an event to 2017 · No. 2' })
  const what = form.getByRole('textbox', { name: 'What happened' })
  await what.fill('It was spoken of.')
  const question = page.getByRole('dialog', { name: 'Close without saving?' })
  await what.press('Escape')
  await expect(question).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(question).toBeHidden()
  await expect(what).toBeFocused()
  await page.evaluate(() => history.back())
  await question.getByRole('button', { name: 'Keep writing' }).last().click()
  await expect(question).toBeHidden()
  await expect(what).toHaveValue('It was spoken of.')

  await form.getByRole('textbox', { name: 'When' }).fill('2021')
  await form.getByRole('combobox', { name: 'Status from then on' }).selectOption({ label: '○ No action' })
  const evidence = form.getByRole('textbox', { name: 'Evidence' })
  await evidence.fill('P.A. 17-58')
  await evidence.press('Enter')
  await form.getByRole('button', { name: 'Add the event' }).click()
  await expect(evidence).toHaveAccessibleDescription(/“P\.A\. 17-58” was typed but not picked/)
  await expect(evidence).toBeFocused()

  await page.evaluate(() => history.back())
  await question.getByRole('button', { name: 'Discard it' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recommendations')
})
