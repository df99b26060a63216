/** The chair's yearly round: begun from a pasted list, reports by form and by table, what does not agree, reminders. */

import { routes } from '#shared/contract/index.ts'
import { writeCsv } from '#shared/council/csv/index.ts'
import { hasNoViolations } from './check-screen.ts'
import { openPage } from './moves.ts'
import { expect, test } from './own-host.ts'

const reporting = routes.council({ tab: 'reporting' })

test('a round from its list of departments to totals that do not agree with DCF, and back', async ({
  page,
  openOwn,
}) => {
  await openOwn()
  await openPage(page, reporting, 'Council')
  await expect(page.getByRole('list', { name: 'What does not agree' })).toContainText(
    'DCF reports 135 referrals',
  )

  // By keyboard: the button, the dialog's year, its names, and Enter on the last button.
  await page.getByRole('button', { name: 'Begin a round' }).focus()
  await page.keyboard.press('Enter')
  const begin = page.getByRole('dialog', { name: 'Begin a round' })
  await expect(begin.getByRole('textbox', { name: 'Year' })).toBeFocused()
  await begin.getByRole('textbox', { name: 'Year' }).fill('2017')
  await begin.getByRole('button', { name: 'Begin the round' }).press('Enter')
  await expect(begin.getByRole('textbox', { name: 'Year' })).toHaveAccessibleDescription(
    /There is a round of 2017/,
  )
  await begin.getByRole('textbox', { name: 'Year' }).fill('2025')
  await begin
    .getByRole('textbox', { name: 'Names of departments' })
    .fill('1. Bethel\nCanton\nDerby\nOffice of the Chief State’s Attorney')
  await expect(begin).toContainText('4 names read')
  await hasNoViolations(page)
  await begin.getByRole('button', { name: 'Begin the round' }).press('Enter')
  await expect(begin).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Law enforcement reports, 2025' })).toBeVisible()
  await expect(page).toHaveURL(/round=reporting-round-2025/)
  const departments = page.getByRole('table', { name: 'Departments', exact: true })
  await expect(departments.getByRole('row', { name: /Derby/ })).toContainText('Not reported')

  // The form: an error stops it, questions are said in place and asked once.
  await page.getByRole('button', { name: 'Enter report of Bethel' }).press('Enter')
  const form = page.getByRole('dialog', { name: 'Report of Bethel, 2025' })
  await form.getByRole('textbox', { name: '(a)(2) Referrals received' }).fill('1.5')
  await form.getByRole('button', { name: 'Keep the report' }).press('Enter')
  await expect(form.getByRole('textbox', { name: 'Received on' })).toBeFocused()
  await expect(form.getByRole('textbox', { name: '(a)(2) Referrals received' })).toHaveAccessibleDescription(
    /Write a whole number/,
  )
  await expect(form.getByRole('textbox', { name: /convictions/ })).toHaveCount(0)
  await form.getByRole('textbox', { name: 'Received on' }).fill('Sep 20, 2025')
  await form.getByRole('textbox', { name: 'Where it is recorded' }).fill('E-mail of September 20')
  await form.getByRole('textbox', { name: '(a)(2) Referrals received' }).fill('2')
  await form.getByRole('textbox', { name: '(a)(8) Referrals received from DCF' }).fill('3')
  await form.getByRole('button', { name: 'Keep the report' }).press('Enter')
  await expect(form).toContainText('3 referrals from DCF, but 2 referrals in all')
  await expect(form).toContainText('“Annual training” was not answered')
  await hasNoViolations(page)
  await form.getByRole('button', { name: 'Keep it as it is' }).press('Enter')
  await expect(form).toBeHidden()
  await expect(departments.getByRole('row', { name: /Bethel/ })).toContainText(
    /Reported Sep 20, 2025, \d+.questions/,
  )

  // The office has two items more.
  await page.getByRole('button', { name: /Enter report of Office/ }).click()
  const office = page.getByRole('dialog', { name: /Report of Office/ })
  await expect(office.getByRole('textbox', { name: /^\(b\)/ })).toHaveCount(2)
  await page.keyboard.press('Escape')
  await expect(office).toBeHidden()

  // A table: a fault by its line first, then one that is taken, with a department that was not listed.
  await page.getByRole('button', { name: 'Bring in reports' }).click()
  const bring = page.getByRole('dialog', { name: 'Bring in reports of 2025' })
  await bring.getByRole('button', { name: 'Paste rows' }).click()
  const rows = bring.getByRole('textbox', { name: /^Rows as they were copied/ })
  await rows.fill('Department\tReferrals received\nCanton\tsome')
  await bring.getByRole('button', { name: 'Read the rows' }).click()
  await expect(bring.getByRole('table', { name: 'Errors' })).toContainText('“some” is not a whole number')
  await expect(bring.getByRole('button', { name: /^Keep/ })).toHaveCount(0)
  const heading = ['Department', 'Received', 'Referrals received', 'Referrals received from DCF']
  await bring.getByLabel('Table to bring in').setInputFiles({
    name: 'reports.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(
      writeCsv([heading, ['Canton PD', '2025-09-01', 4, 1], ['Easton', '2025-09-02', 5, 1]]),
      'utf8',
    ),
  })
  await expect(bring.getByRole('table', { name: 'Reports in the table' })).toContainText(
    'Department not listed',
  )
  await hasNoViolations(page)
  const keep = bring.getByRole('button', { name: /Keep 2.reports/ })
  await expect(keep).toBeDisabled()
  await bring.getByRole('checkbox', { name: /I have read the questions/ }).check()
  await bring.getByRole('checkbox', { name: /Add 1.department/ }).check()
  await keep.click()
  await expect(bring).toBeHidden()
  const totals = page.getByRole('table', { name: 'Totals' })
  await expect(totals.getByRole('row', { name: /Referrals received from DCF/ })).toContainText('5')

  // DCF's own count, held against that of the departments.
  await page.getByRole('button', { name: 'Add a figure' }).click()
  const figure = page.getByRole('dialog', { name: 'Figure of another body' })
  await figure.getByRole('textbox', { name: 'Number' }).fill('12')
  await figure.getByRole('textbox', { name: 'Where it is recorded' }).fill('Letter of October 1')
  await figure.getByRole('button', { name: 'Keep the figure' }).click()
  const found = page.getByRole('list', { name: 'What does not agree' })
  await expect(found).toContainText(/DCF reports 12 referrals/)
  await expect(found).toContainText('Rule: Referrals from DCF as the departments report them differ')

  // Who has reported and who not, and a department by its name.
  await page.getByText('Not reported (2)', { exact: true }).click()
  await expect(departments.getByRole('row')).toHaveCount(3)
  await expect(departments.getByRole('row', { name: /Bethel/ })).toHaveCount(0)
  await page.getByRole('textbox', { name: 'Find a department' }).fill('derby')
  await expect(departments.getByRole('row')).toHaveCount(2)
  await page.getByRole('textbox', { name: 'Find a department' }).fill('')
  await page.getByText('All (5)', { exact: true }).click()
  await expect(departments.getByRole('row')).toHaveCount(6)

  // Reminders, and year against year.
  const reminders = page.getByRole('list', { name: 'Reminders' })
  await expect(reminders.getByRole('listitem').filter({ hasText: 'Derby' })).toHaveCount(1)
  await reminders.getByText('Words of the reminder to Derby').click()
  await expect(reminders).toContainText(
    'under section 51-286h of the general statutes was due on Oct 1, 2025',
  )
  await expect(page.getByRole('table', { name: 'Year against year' })).toContainText('11')
  await hasNoViolations(page)

  // Undone from the log: the table's two reports go together.
  await page.getByRole('link', { name: 'Changes', exact: true }).click()
  const entry = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Brought in reports' })
  await entry.getByRole('button', { name: /^Undo/ }).click()
  await expect(entry).toContainText(/Undone/)
  await entry.getByRole('link').click()
  await expect(departments.getByRole('row', { name: /Canton/ })).toContainText('Not reported')
  await expect(departments.getByRole('row', { name: /Easton/ })).toHaveCount(0)
})
