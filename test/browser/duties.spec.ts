/** The chair keeps duties: what is late and due, what was done and what proves it, days, repeals, one's own, a calendar. */
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import ICAL from 'ical.js'
import { routes } from '#shared/contract/index.ts'
import { hasNoViolations } from './check-screen.ts'
import { holdToast, openPage, undoFromToast } from './moves.ts'
import { expect, test } from './own-host.ts'

const duties = routes.council({ tab: 'obligations' })

const groupOf = (page: Page, state: string): Locator =>
  page
    .locator('section')
    .filter({ has: page.getByRole('heading', { level: 2, name: new RegExp(`^${state} `) }) })

const dutyOf = (page: Page, named: RegExp): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('button', { name: named }) })

/** Files the calendar of some days. @returns its lines unfolded, as RFC 5545 (section 3.1) has them read */
async function calendar(page: Page, from: string, to: string): Promise<string> {
  await page.getByRole('button', { name: 'Save a calendar' }).press('Enter')
  const form = page.getByRole('dialog', { name: 'Save a calendar' })
  await form.getByLabel('From').fill(from)
  await form.getByLabel('To').fill(to)
  await form.getByRole('checkbox', { name: /^7\sdays before/ }).check()
  const coming = page.waitForEvent('download')
  await form.getByRole('button', { name: 'Save the calendar' }).press('Enter')
  const file = await coming
  expect(file.suggestedFilename()).toBe(`charter-oak-duties-${from}-to-${to}.ics`)
  await expect(form).toBeHidden()
  return (await readFile(await file.path())).toString('utf8')
}

/** What each entry says, by an independent reader of calendars. */
function entriesOf(text: string): string[] {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  return events.map((event) => {
    const { startDate, summary } = new ICAL.Event(event)
    const alarms = event
      .getAllSubcomponents('valarm')
      .map((alarm) => String(alarm.getFirstPropertyValue('trigger')))
    return `${startDate.toString()} ${summary.slice(0, 40)} ${alarms.join(' ')}`.trim()
  })
}

test('a late duty: done for a year with evidence of the store and by hand, a claim, each undone; the past as it was', async ({
  page,
  openOwn,
}) => {
  test.slow()
  await openOwn()
  await openPage(page, duties, 'Council')
  await expect(groupOf(page, 'Late')).toContainText('does not prove that nothing was done')
  const report = dutyOf(page, /: Trafficking in Persons Council, P\.A\. 07-107$/)
  await expect(report).toContainText(
    /was due Jan 1, 20\d\d · \d+\sdue dates with nothing recorded · next due Jan 1, 20\d\d/,
  )
  await report.getByRole('button', { name: /^History and entries/ }).press('Enter')
  await expect(page).toHaveURL(/item=obligation-annual-report/)
  await expect(report).toContainText('What the sources say: The report of 2017 is such a report')
  await hasNoViolations(page)

  // What is wrong is said at its field: nothing filled in, a day to come, a document without its words.
  await report.getByRole('button', { name: 'Record what was done' }).press('Enter')
  const form = page.getByRole('dialog', { name: 'Record what was done' })
  await expect(form).toContainText('Trafficking in Persons Council (P.A. 07-107)')
  const what = form.getByRole('textbox', { name: 'What was done' })
  await expect(what).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(what).toHaveAccessibleDescription(/Say in a sentence what was done/)
  await what.fill('The council sent its report of 2017.')
  const when = form.getByRole('textbox', { name: 'When' })
  await when.fill('Jan 2, 2199')
  await form.getByRole('textbox', { name: 'Where it is recorded' }).fill('Minutes of January 2018')
  await form.getByRole('checkbox', { name: /A document proves it/ }).press('Space')
  await form.getByRole('textbox', { name: 'Which document' }).fill('Letter of January 2, 2018')
  await page.keyboard.press('Enter')
  await expect(when).toBeFocused()
  await expect(when).toHaveAccessibleDescription(/Jan 2, 2199 is still to come/)
  await when.fill('Jan 2, 2018')
  await page.keyboard.press('Enter')
  await expect(form.getByRole('textbox', { name: 'Its words that prove it' })).toHaveAccessibleDescription(
    /Give the words of the document/,
  )
  await hasNoViolations(page)
  await form.getByRole('textbox', { name: 'Its words that prove it' }).fill('We submit our report.')
  await form.getByRole('combobox', { name: 'For which day' }).selectOption('2018-01-01')
  await form.getByRole('textbox', { name: 'Evidence' }).fill('Annual Report')
  await page.getByRole('option', { name: /Trafficking in Persons Council Annual Report/ }).click()
  await form.getByRole('button', { name: 'Record it' }).press('Enter')
  await expect(form).toBeHidden()
  await holdToast(page, 'Recorded as done')
  await report.getByRole('button', { name: /^Show all/ }).press('Enter')
  await expect(report).toContainText('Jan 1, 2018: ● done Jan 2, 2018, after its day')
  await expect(report).toContainText('Jan 2, 2018 (for Jan 1, 2018): The council sent its report of 2017.')
  await expect(report.getByRole('link', { name: /Annual Report/ }).first()).toBeVisible()
  await expect(report.getByRole('link', { name: 'Entered by hand, Letter of January 2, 2018' })).toBeVisible()
  // The latest day is still open, so the duty is late as before.
  await expect(
    groupOf(page, 'Late').getByRole('heading', { level: 3, name: 'Trafficking in Persons Council' }),
  ).toBeVisible()
  await undoFromToast(page, 'Recorded as done')
  await expect(report).toContainText('Jan 1, 2018: ▲ nothing recorded')

  // Without evidence it is a claim; withdrawn, and the withdrawal undone.
  await report.getByRole('button', { name: 'Record what was done' }).click()
  await what.fill('Somebody says that it was sent.')
  await when.fill('2018')
  await form.getByRole('textbox', { name: 'Where it is recorded' }).fill('A remark')
  await form.getByRole('button', { name: 'Record it' }).press('Enter')
  await expect(form).toBeHidden()
  await expect(page.getByText('Recorded as a claim: no evidence is named.')).toBeVisible()
  await expect(report).toContainText('No evidence is named, so it is a claim and the duty stays open.')
  await report.getByRole('button', { name: /^Withdraw the entry of 2018/ }).press('Enter')
  await holdToast(page, 'The entry was withdrawn')
  await expect(report).not.toContainText('it is a claim and the duty stays open')
  await expect(report.getByRole('button', { name: 'Record what was done' })).toBeFocused()
  await undoFromToast(page, 'The entry was withdrawn')
  await expect(report).toContainText('it is a claim and the duty stays open')

  // As they stood on a day: an act that was not made yet had laid down nothing.
  await page.getByLabel('As of').fill('2015-06-01')
  await expect(page.getByRole('main').getByRole('status')).toContainText(/^1\sduty/)
  await expect(report).toContainText('was due Jan 1, 2015')
  await page.getByLabel('As of').fill('2000-01-01')
  await expect(page.getByRole('main')).toContainText('No act on record had laid down a duty by Jan 1, 2000.')
  await page.getByRole('button', { name: 'Today' }).click()
  await expect(page.getByRole('main').getByRole('status')).toContainText(/^15\sduties/)
  await page.getByRole('textbox', { name: 'Words to narrow the list by' }).fill('chief of police')
  await expect(page.getByRole('main').getByRole('status')).toContainText(/^1 of 15\sduties/)
  await page.getByRole('button', { name: 'Clear the filters' }).click()
  await expect(page.getByRole('main').getByRole('status')).toContainText(/^15\sduties/)
})

test('the reports under 51-286h get another day, a duty is added by hand, a repeal ends one; the calendar holds what is due', async ({
  page,
  openOwn,
}) => {
  test.slow()
  await openOwn()
  await openPage(page, duties, 'Council')
  const attorney = dutyOf(page, /: Chief State’s Attorney, P\.A\. 16-71$/)
  const asInTheSources =
    /was due Oct 1, 20\d\d · \d+\sdue dates with nothing recorded · next due Oct 1, 20\d\d · every year/
  await expect(attorney).toContainText(asInTheSources)
  await attorney.getByRole('button', { name: /^History and entries/ }).press('Enter')
  await attorney.getByRole('button', { name: 'Set when it is due' }).press('Enter')
  const day = page.getByRole('dialog', { name: 'Set when it is due' })
  const due = day.getByRole('textbox', { name: 'Due' })
  await expect(due).toBeFocused()
  await due.fill('the first of October')
  await page.keyboard.press('Enter')
  await expect(due).toHaveAccessibleDescription(/This is not a date/)
  await due.fill('October 1, 2090')
  await expect(due).toHaveAccessibleDescription(/Read as Oct 1, 2090/)
  await hasNoViolations(page)
  await page.keyboard.press('Enter')
  await expect(day).toBeHidden()
  await holdToast(page, 'The day was set')
  await expect(attorney).toContainText('due Oct 1, 2090 · every year')
  await undoFromToast(page, 'The day was set')
  await expect(attorney).toContainText(asInTheSources)
  await attorney.getByRole('button', { name: 'Set when it is due' }).click()
  await due.fill('2090-10-01')
  await page.keyboard.press('Enter')
  await expect(attorney).toContainText('due Oct 1, 2090 · every year')

  // Added by hand, from nothing filled in to a section that the act has not, to a good one.
  await page.getByRole('button', { name: 'Add a duty' }).press('Enter')
  const add = page.getByRole('dialog', { name: 'Add a duty' })
  await expect(
    add
      .getByRole('textbox', { name: 'Act', exact: true })
      .or(add.getByRole('combobox', { name: 'Act', exact: true })),
  ).toBeFocused()
  await add.getByRole('button', { name: 'Add the duty' }).press('Enter')
  await expect(add).toContainText('Choose the act that lays it down')
  await expect(add).toContainText('Say who must act')
  await add
    .getByRole('textbox', { name: 'Act', exact: true })
    .or(add.getByRole('combobox', { name: 'Act', exact: true }))
    .fill('17-32')
  await page.getByRole('option', { name: /P\.A\. 17-32/ }).click()
  await add.getByRole('textbox', { name: 'Section of the act' }).fill('99')
  await add
    .getByRole('textbox', { name: 'Who must act' })
    .fill('Commissioner of Public Health; or, the deputy')
  await add
    .getByRole('textbox', { name: 'What the act requires' })
    .fill('Report, in writing; on a back\\slash.')
  await add.getByRole('textbox', { name: 'Due' }).fill('Feb 29, 2088')
  await add.getByRole('combobox', { name: 'How often' }).selectOption({ label: 'Every year, on that day' })
  await add.getByRole('textbox', { name: 'Where it is written' }).fill('The act as passed')
  await add.getByRole('button', { name: 'Add the duty' }).press('Enter')
  const section = add.getByRole('textbox', { name: 'Section of the act' })
  await expect(section).toBeFocused()
  await expect(section).toHaveAccessibleDescription(/P\.A\. 17-32 has no section 99 on record/)
  await hasNoViolations(page)
  await section.fill('6')
  await page.keyboard.press('Enter')
  await expect(add).toBeHidden()
  const own = dutyOf(page, /: Commissioner of Public Health; or, the deputy, P\.A\. 17-32$/)
  await expect(own).toContainText('Entered by hand, from: The act as passed')
  await expect(own).toContainText('due Feb 29, 2088 · every year')
  await expect(own.getByRole('link', { name: 'P.A. 17-32, s. 6' })).toBeVisible()

  // A calendar: days in the wrong order first; then a file that another program reads.
  await page.getByRole('button', { name: 'Save a calendar' }).press('Enter')
  const wrong = page.getByRole('dialog', { name: 'Save a calendar' })
  await wrong.getByLabel('To').fill('2001-01-01')
  await wrong.getByRole('button', { name: 'Save the calendar' }).press('Enter')
  await expect(wrong.getByLabel('To')).toBeFocused()
  await expect(wrong.getByLabel('To')).toHaveAccessibleDescription(/The last day lies before the first/)
  await page.keyboard.press('Escape')
  await expect(wrong).toBeHidden()
  const text = await calendar(page, '2088-01-01', '2090-12-31')
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(text.replaceAll('\r\n', '')).not.toContain('\n')
  const entries = entriesOf(text)
  const ownEntries = entries.filter((entry) => entry.includes('Public Health'))
  expect(ownEntries.map((entry) => entry.slice(0, 10))).toEqual(['2088-02-29', '2089-02-28', '2090-02-28'])
  expect(ownEntries[0]).toContain('Commissioner of Public Health; or, the d')
  expect(entries.filter((entry) => entry.includes('Chief State’s Attorney'))).toEqual([
    expect.stringMatching(/^2090-10-01 .*-P7D.*-P30D|^2090-10-01 .*-P30D.*-P7D/),
  ])

  // A repeal ends it: its entries go from the calendar. Taken back, and the adding itself undone from the log.
  await own.getByRole('button', { name: 'Record the repeal' }).press('Enter')
  const repeal = page.getByRole('dialog', { name: 'Record the repeal' })
  await repeal.getByRole('textbox', { name: 'Repealed by' }).fill('P.A. 18-1, section 2')
  await repeal.getByRole('textbox', { name: 'From when on' }).fill('Jul 1, 2018')
  await page.keyboard.press('Enter')
  await expect(repeal).toBeHidden()
  await expect(groupOf(page, 'Repealed')).toContainText('repealed Jul 1, 2018 by P.A. 18-1, section 2')
  expect(entriesOf(await calendar(page, '2088-01-01', '2090-12-31')).join()).not.toContain('Public Health')
  await own.getByRole('button', { name: 'Take the repeal back' }).press('Enter')
  await expect(own).toContainText('due Feb 29, 2088')
  await hasNoViolations(page)

  await page.getByRole('link', { name: 'Changes', exact: true }).click()
  const log = page.getByRole('main').getByRole('listitem')
  for (const action of ['Took back the repeal', 'Recorded the repeal', 'Added a duty']) {
    const entry = log.filter({ hasText: action })
    await entry.getByRole('button', { name: /^Undo/ }).click()
    await expect(entry).toContainText(/Undone/)
  }
  await openPage(page, duties, 'Council')
  await expect(page.getByRole('main').getByRole('status')).toContainText(/^15\sduties/)
  await expect(own).toHaveCount(0)
})
