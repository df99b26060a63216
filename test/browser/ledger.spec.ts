/** The chair keeps the consensus ledger: positions, the standing that follows, and the council's rules of it. */
import type { Locator, Page } from '@playwright/test'
import { type Input, type ProcedureName, routes } from '#shared/contract/index.ts'
import { hasNoViolations } from './check-screen.ts'
import { holdToast, openPage, undoFromToast } from './moves.ts'
import { expect, test } from './own-host.ts'

const members = routes.council()
const ledger = routes.council({ tab: 'ledger' })

const lineOf = (page: Page, number: number): Locator =>
  page
    .getByRole('table', { name: 'Positions of members on recommendations' })
    .getByRole('row')
    .filter({
      has: page.getByRole('button', { name: `Record a position on 2017 · No. ${number}`, exact: true }),
    })

/** Scrolls the ledger's table until a line is drawn. @param part how far down, from 0 to 1 */
async function bringInto(page: Page, line: Locator, part: number): Promise<void> {
  const scroller = page.getByRole('region', { name: 'Positions', exact: true })
  await expect(async () => {
    await scroller.evaluate((element, share) => element.scrollTo({ top: element.scrollHeight * share }), part)
    await expect(line).toBeInViewport({ timeout: 1000 })
  }).toPass()
}

test('a position changes what the rules give, the council’s rules change the standing; all undone', async ({
  page,
  openOwn,
}) => {
  test.slow()
  await openOwn()
  await openPage(page, ledger, 'Council')
  const first = lineOf(page, 1)
  await expect(first).toContainText('Stated; the rules give the same.')
  await expect(first).toContainText('No position is recorded.')
  const main = page.getByRole('main')
  await expect(main).toContainText('2 stand otherwise than the rules would give')
  // A dissent of the report itself stands in its cell, and beside the number.
  await bringInto(page, lineOf(page, 13), 12 / 17)
  await expect(lineOf(page, 13)).toContainText('No consensus · 1 opposed')
  await expect(
    lineOf(page, 13).getByRole('button', { name: /^Chief State’s Attorney’s Office: Opposes 2017/ }),
  ).toBeVisible()
  await bringInto(page, first, 0)

  await first.getByRole('button', { name: /^Record a position/ }).press('Enter')
  const record = page.getByRole('dialog', { name: 'Record a position' })
  await expect(record).toContainText('Five more members of the council')
  await expect(
    record.getByRole('textbox', { name: 'Whose' }).or(record.getByRole('combobox', { name: 'Whose' })),
  ).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(record).toContainText('Say whose position it is')
  await expect(record).toContainText('Choose supports, opposes or abstains')
  await hasNoViolations(page)
  await page.keyboard.type('the chief public defender')
  await page.keyboard.press('Escape')
  await expect(record).toBeVisible()
  await record.getByRole('radio', { name: 'Opposes' }).check()
  await record.getByRole('textbox', { name: 'When' }).fill('Mar 5, 2019')
  await record.getByRole('textbox', { name: 'Where it is recorded' }).fill('Minutes of March 5, 2019')
  await record.getByRole('textbox', { name: 'Reason' }).fill('Five are too many.')
  await record.getByRole('button', { name: 'Record the position' }).press('Enter')
  await expect(record).toBeHidden()
  // What was typed in small letters is that seat's, in its own column.
  const cell = first.getByRole('button', {
    name: /^The Chief Public Defender: Opposes Mar 5, 2019 Five are too many/,
  })
  await expect(cell).toBeVisible()
  await expect(first).toContainText('Consensus · 1 opposed')
  await expect(first).toContainText('▲ Stated; the rules give: No consensus.')
  await expect(first).toContainText(/1\sopposes, 24\ssilent/)
  await expect(main).toContainText('3 stand otherwise than the rules would give')

  await page.getByRole('switch', { name: 'Only where the rules give another standing' }).press('Space')
  await expect(main.getByRole('status')).toContainText(/^3\srecommendations/)
  await page.getByRole('switch', { name: 'Only members with a recorded position' }).press('Space')
  await expect(main.getByRole('status')).not.toContainText(/25\smembers/)
  await hasNoViolations(page)

  // On its page the standing is let follow from the rules; the ledger says by which positions.
  await first.getByRole('link').press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Five more members')
  await page.getByRole('button', { name: 'Let it follow from the rules' }).press('Enter')
  await expect(
    page.getByText('The standing follows from the council’s rules.', { exact: true }),
  ).toBeVisible()
  await expect(main.getByText('No consensus · 1 opposed').first()).toBeVisible()
  await openPage(page, ledger, 'Council')
  await expect(first).toContainText('No consensus · 1 opposed')
  await expect(first).toContainText('No consensus by the council’s rules: 1 opposed')

  // Rules that can never be met are refused before they are sent; others show what they would change.
  await page.getByRole('button', { name: 'Change the rules' }).press('Enter')
  const rules = page.getByRole('dialog', { name: 'The rules of standing' })
  await rules
    .getByRole('combobox', { name: 'Quorum' })
    .selectOption({ label: 'A number of seats must have spoken' })
  const seats = rules.getByRole('textbox', { name: 'Seats that must have spoken' })
  await seats.fill('')
  await rules.getByRole('button', { name: 'Set the rules' }).press('Enter')
  await expect(seats).toBeFocused()
  await expect(seats).toHaveAccessibleDescription(/a whole number of seats, at least 1/)
  await hasNoViolations(page)
  await rules.getByRole('combobox', { name: 'Quorum' }).selectOption({ label: 'No quorum' })
  await expect(rules).toContainText('No recommendation would stand otherwise.')
  await rules.getByRole('radio', { name: 'Consensus stands while more support than oppose' }).check()
  const changed = rules.getByRole('listitem').filter({ hasText: /No\.\s1 / })
  await expect(changed).toContainText('No consensus · 1 opposed')
  await expect(changed).toContainText('would stand as “Consensus”')
  await rules.getByRole('button', { name: 'Set the rules' }).press('Enter')
  await expect(rules).toBeHidden()
  await holdToast(page, 'The rules were set')
  await expect(main.getByRole('listitem').first()).toContainText(
    'Consensus stands while more support than oppose',
  )
  await expect(first).toContainText('Consensus · 1 opposed')
  await expect(first).toContainText('by the council’s rules an opposition alone does not end consensus')
  await undoFromToast(page, 'The rules were set')
  await expect(first).toContainText('No consensus · 1 opposed')
  await expect(main.getByRole('listitem').first()).toContainText('One recorded opposition ends consensus')

  // The position is changed: the dissent goes from the mark, and comes back with the undo.
  await cell.press('Enter')
  const change = page.getByRole('dialog', { name: 'Change a position' })
  await expect(change).toContainText('No consensus · 1 opposed')
  await change.getByRole('radio', { name: 'Supports' }).check()
  await change.getByRole('button', { name: 'Save the change' }).press('Enter')
  await expect(change).toBeHidden()
  await holdToast(page, 'Position changed')
  await expect(first).toContainText(/1\ssupports, 24\ssilent/)
  await expect(first).not.toContainText('1 opposed')
  await undoFromToast(page, 'Position changed')
  await expect(first).toContainText('No consensus · 1 opposed')

  // Stated by hand: it wins over the rules, and the ledger says that they give another.
  await first.getByRole('link').press('Enter')
  await page.getByRole('button', { name: 'State the standing…' }).press('Enter')
  await page.getByRole('menuitem', { name: 'Further research' }).press('Enter')
  await holdToast(page, 'Standing stated')
  await expect(main.getByText('Further research · 1 opposed').first()).toBeVisible()
  await undoFromToast(page, 'Standing stated')
  await expect(main.getByText('No consensus · 1 opposed').first()).toBeVisible()
})

test('four hundred members with long names: only what is in sight is drawn, and the end is reached by keyboard', async ({
  page,
  openOwn,
}) => {
  test.slow()
  await openOwn()
  const { origin } = new URL(page.url())
  const call = async <N extends ProcedureName>(method: N, input: Input<N>) => {
    const answer = await page.request.post(`${origin}/rpc`, { headers: { origin }, data: { method, input } })
    expect(await answer.json()).toMatchObject({ ok: true })
  }
  const name = (number: number) =>
    `The Association of Hotels, Motels, Inns and Similar Lodgings of Connecticut and Its Neighbouring States, Chapter ${number}`
  for (let begin = 1; begin <= 375; begin += 25)
    await Promise.all(
      Array.from({ length: 25 }, (_, at) =>
        call('seat.add', { label: name(begin + at), group: 'public', recordedIn: 'Made up' }),
      ),
    )

  await openPage(page, members, 'Council')
  await expect(page.getByRole('main').getByRole('status')).toContainText(/400\sseats/)
  await page.getByRole('button', { name: 'Show more of 400' }).press('Enter')
  await expect(page.getByRole('button', { name: `Record a term of ${name(100)}`, exact: true })).toHaveCount(
    1,
  )

  await openPage(page, ledger, 'Council')
  await expect(page.getByRole('main').getByRole('status')).toContainText(/400\smembers/)
  const table = page.getByRole('table', { name: 'Positions of members on recommendations' })
  await expect(table).toHaveAttribute('aria-colcount', '401')
  expect(await table.getByRole('cell').count()).toBeLessThan(400)
  const scroller = page.getByRole('region', { name: 'Positions', exact: true })
  await scroller.focus()
  await expect(async () => {
    await page.keyboard.press('ArrowRight')
    await scroller.evaluate((element) =>
      element.scrollBy({ left: element.scrollWidth, top: element.scrollHeight }),
    )
    await expect(table.getByRole('columnheader', { name: name(375) })).toBeInViewport({ timeout: 1000 })
  }).toPass()
  await expect(lineOf(page, 17)).toBeInViewport()
  await expect(lineOf(page, 17)).toContainText('Further research')
  await hasNoViolations(page)
})
