/** The chair reads the timeline across sessions: what became of each recommendation and when, by keyboard, narrow, as words. */
import { expect, type Locator, type Page, test } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { hasNoViolations } from './check-screen.ts'
import { openPage } from './moves.ts'

const line = (page: Page, number: number): Locator =>
  page.getByRole('row').filter({ has: page.getByText(`2017 · No. ${number}`, { exact: true }) })
const years = (page: Page): Locator => page.getByRole('region', { name: 'Years' })
const heading = (page: Page, year: number): Locator =>
  page.getByRole('columnheader', { name: new RegExp(`^${year}`) })

/** Whether an element stands within the box that scrolls it, to the right of the names that stay in place. */
async function isInSight(page: Page, element: Locator): Promise<boolean> {
  const [box, at] = await Promise.all([years(page).boundingBox(), element.boundingBox()])
  return box !== null && at !== null && at.x > box.x + 200 && at.x < box.x + box.width
}

test('the latest years first; back to the first one by keyboard, with each change, its day and the highest point', async ({
  page,
}) => {
  await openPage(page, routes.recommendationTimeline(), 'timeline')
  await expect(heading(page, 2026)).toContainText('Feb–May session')
  await expect.poll(() => isInSight(page, heading(page, 2026))).toBe(true)
  const legend = page.getByRole('list', { name: 'What the shapes mean' })
  await expect(legend).toContainText('in a bill, under way')
  await expect(line(page, 1)).toContainText('Consensus')
  await hasNoViolations(page)

  await years(page).focus()
  await expect(async () => {
    await page.keyboard.press('ArrowLeft')
    expect(await isInSight(page, heading(page, 2017))).toBe(true)
  }).toPass({ intervals: [50] })
  const members = line(page, 1)
  await expect(members).toContainText('In a bill')
  await expect(members).toContainText('Mar 9, 2020')
  await expect(members).toContainText('May 6, 2020')
  await expect(members.getByRole('cell').filter({ hasText: 'highest point' })).toContainText('Jul 1, 2021')
  await expect(members.getByRole('cell').filter({ hasText: 'still no action' }).first()).toBeAttached()
  // Of what never came anywhere no year is called the highest point.
  await expect(line(page, 2)).toContainText('No action')
  await expect(line(page, 2)).not.toContainText('highest point')
  await hasNoViolations(page)
})

test('narrowed, in a small window and as words: standing stays, and the names stay beside the years', async ({
  page,
}) => {
  await page.setViewportSize({ width: 640, height: 800 })
  await openPage(page, routes.recommendationTimeline(), 'timeline')
  await expect.poll(() => isInSight(page, heading(page, 2026))).toBe(true)
  const name = line(page, 1).getByRole('rowheader')
  await expect(name).toBeInViewport()
  await page.getByRole('textbox', { name: 'Narrow the timeline by words' }).fill('53a-86')
  await expect(page.getByRole('status').filter({ hasText: 'of 17' })).toContainText(
    /^2 of 17\srecommendations$/,
  )
  await expect(line(page, 13)).toContainText('No consensus · 1 opposed')
  await expect(line(page, 1)).toHaveCount(0)

  await page.getByRole('switch', { name: 'As a table of words' }).click()
  const table = page.getByRole('table', { name: 'Timeline in words' })
  await expect(table.getByRole('row').filter({ hasText: 'No. 13' })).toContainText('No consensus · 1 opposed')
  await hasNoViolations(page)
  await page.getByRole('button', { name: 'Clear all' }).click()
  const members = table.getByRole('row').filter({ hasText: 'No. 1 Five' })
  await expect(members.getByRole('listitem')).toHaveText([
    /^2017\D+no action$/,
    /^Mar 9, 2020\D+in a bill$/,
    /^May 6, 2020\D+no action$/,
    /^Jul 1, 2021\D+enacted$/,
  ])
  await expect(table.getByRole('row').filter({ hasText: 'No. 2 The' })).toContainText('none yet')

  await members.getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Five more members')
  await page.goBack()
  await expect(page.getByRole('switch', { name: 'As a table of words' })).toBeChecked()
})
