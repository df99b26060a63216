/** The chair keeps the council's seats: added, who held each over time, in conflict, narrowed, taken out; all undone. */
import type { Locator, Page } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { hasNoViolations } from './check-screen.ts'
import { holdToast, openPage, undoFromToast } from './moves.ts'
import { expect, test } from './own-host.ts'

const members = routes.council()

const seatOf = (page: Page, label: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name: `Record a term of ${label}` }) })

test('seats and terms: added, told by the day, in conflict, narrowed, taken out; each undone from its toast', async ({
  page,
  openOwn,
}) => {
  test.slow()
  await openOwn()
  await openPage(page, members, 'Council')
  const advocate = seatOf(page, 'The Child Advocate of Connecticut')
  await expect(advocate).toContainText('Faith Vos Winkel, Assistant Child Advocate · last seen in it, 2017')

  // By keyboard: the button, the fields that are wrong, a seat that is there already, one that is not.
  await page.getByRole('button', { name: 'Add a seat' }).press('Enter')
  const seat = page.getByRole('dialog', { name: 'Add a seat' })
  const label = seat.getByRole('textbox', { name: 'Seat', exact: true })
  await expect(label).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(label).toHaveAccessibleDescription(/Name the seat as the statute does/)
  await label.fill('The Chief Public Defender')
  await seat.getByRole('textbox', { name: 'Where it is recorded' }).fill('P.A. 24-1, section 1')
  await page.keyboard.press('Enter')
  await expect(seat.getByRole('alert')).toContainText(
    'The council has a seat “The Chief Public Defender” already',
  )
  await hasNoViolations(page)
  await label.fill('A Survivor of Human Trafficking')
  await label.press('Enter')
  await expect(seat).toBeHidden()
  await holdToast(page, 'The seat was added')
  const survivor = seatOf(page, 'A Survivor of Human Trafficking')
  await expect(survivor).toContainText('Nobody is recorded in it on that day')
  await expect(survivor).toContainText('P.A. 24-1, section 1')
  await expect(page.getByRole('heading', { name: /Public members/ })).toContainText('12')
  await undoFromToast(page, 'The seat was added')
  await expect(survivor).toHaveCount(0)

  // A term: no date, an end before its beginning, then a good one.
  await advocate.getByRole('button', { name: /^Record a term/ }).press('Enter')
  const term = page.getByRole('dialog', { name: 'Record a term' })
  await term.getByRole('textbox', { name: 'Who held it' }).fill('A. Successor')
  await term.getByRole('textbox', { name: 'From' }).fill('Feb 30, 2019')
  await term.getByRole('textbox', { name: 'Where it is recorded' }).fill('Letter of appointment')
  await page.keyboard.press('Enter')
  await expect(term.getByRole('textbox', { name: 'From' })).toBeFocused()
  await expect(term.getByRole('textbox', { name: 'From' })).toHaveAccessibleDescription(/This is not a date/)
  await term.getByRole('textbox', { name: 'From' }).fill('Feb 2019')
  await term.getByRole('textbox', { name: 'To' }).fill('2018')
  await page.keyboard.press('Enter')
  await expect(term.getByRole('alert')).toContainText('The term would end (2018) before it begins (Feb 2019)')
  await term.getByRole('textbox', { name: 'To' }).fill('')
  await page.keyboard.press('Enter')
  await expect(term).toBeHidden()
  await expect(advocate).toContainText('A. Successor, Office of the Child Advocate · recorded, from Feb 2019')
  await expect(advocate).toContainText('Faith Vos Winkel, Assistant Child Advocate · seen in it, 2017')

  // The day chosen tells who held it; the ledger's heads follow it.
  await page.getByLabel('Held on').fill('2018-06-01')
  await expect(advocate).toContainText('Faith Vos Winkel, Assistant Child Advocate · last seen in it, 2017')
  await page.getByRole('tab', { name: 'Consensus ledger' }).click()
  await expect(page.getByRole('main')).toContainText('who held it on Jun 1, 2018')
  const head = page.getByRole('columnheader', { name: /The Child Advocate of Connecticut/ })
  await expect(head).toContainText('Faith Vos Winkel')
  await page.getByRole('main').getByRole('link', { name: 'Members and seats' }).click()
  await page.getByRole('button', { name: 'Today' }).click()
  await expect(advocate).toContainText('recorded, from Feb 2019')

  // Two holders at once are said to be wrong; taking the second out puts it right.
  await advocate.getByRole('button', { name: /^Record a term/ }).click()
  await term.getByRole('textbox', { name: 'Who held it' }).fill('B. Rival')
  await term.getByRole('textbox', { name: 'From' }).fill('Jan 5, 2020')
  await term.getByRole('textbox', { name: 'Where it is recorded' }).fill('Minutes')
  await page.keyboard.press('Enter')
  await expect(term).toBeHidden()
  await expect(advocate).toContainText('▲')
  await hasNoViolations(page)
  await advocate.getByRole('button', { name: 'Take out the term of B. Rival' }).press('Enter')
  await holdToast(page, 'The term was taken out')
  await expect(advocate).not.toContainText('▲')
  await expect(advocate.getByRole('button', { name: /^Record a term/ })).toBeFocused()
  await undoFromToast(page, 'The term was taken out')
  await expect(advocate).toContainText('▲')
  await advocate.getByRole('button', { name: 'Change the term of A. Successor' }).click()
  const change = page.getByRole('dialog', { name: 'Change a term' })
  await expect(change.getByRole('textbox', { name: 'From' })).toHaveValue('Feb 2019')
  await change.getByRole('textbox', { name: 'To' }).fill('Jan 4, 2020')
  await page.keyboard.press('Enter')
  await expect(change).toBeHidden()
  await expect(advocate).not.toContainText('▲')
  await expect(advocate).toContainText('A. Successor, from Feb 2019 to Jan 4, 2020 (Letter of appointment)')

  const words = page.getByRole('textbox', { name: 'Seat or holder' })
  await words.fill('rival')
  await expect(page.getByRole('main').getByRole('status')).toContainText(/1 of 25\sseats/)
  await words.fill('nobody at all')
  await expect(page.getByRole('main')).toContainText('No seat or holder has these words')
  await page.getByRole('button', { name: 'Clear the filters' }).click()
  await expect(words).toHaveValue('')

  // The log opens the seat where it stands.
  await page.getByRole('link', { name: 'Changes', exact: true }).click()
  await page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: 'Changed a term' })
    .getByRole('link')
    .click()
  await expect(page).toHaveURL(/item=seat-child-advocate/)
  await expect(advocate).toBeInViewport()
})
