/** The aide copies passages out of a comparison far longer than what is drawn of it. */
import { expect, type Page, test } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { openPage } from './moves.ts'
import { pasteBoth } from './pasting.ts'

const paragraphs = 600

/** Every paragraph tells its own number; in every hundredth one word differs. */
function text(word: string): string {
  return Array.from({ length: paragraphs }, (_, at) => {
    const number = at + 1
    return number % 100 === 0
      ? `Sec. ${number}. It is ordered:\n(a) The fine is ${word} dollars.\n(b) It is paid at once.`
      : `Sec. ${number}. It is ordered:\n(a) The clerk keeps record ${number}.\n(b) The record is public.`
  }).join('\n')
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

test.beforeEach(async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPage(page, routes.compare(), 'Compare')
  await pasteBoth(page, text('ten'), text('twenty'))
  await expect(page.getByRole('toolbar', { name: 'Redline' })).toContainText('6 changes')
})

test('a selection that starts here and ends far below is copied whole, with its citation', async ({
  page,
}) => {
  const region = page.getByRole('region', { name: 'Text', exact: true })
  await region
    .getByText('record 3.', { exact: false })
    .first()
    .click({ position: { x: 3, y: 8 } })
  for (let step = 1; step <= 3; step++) {
    await page.keyboard.press('n')
    await expect(page.getByRole('toolbar', { name: 'Redline' })).toContainText(`${step} of 6`)
  }
  // The paragraph gone to, far below.
  const far = region.getByText('(a) The fine').locator('visible=true').last()
  await expect(region.getByText('Sec. 300.')).toBeInViewport()
  const box = await far.boundingBox()
  await far.click({
    modifiers: ['Shift'],
    position: { x: (box?.width ?? 2) - 2, y: (box?.height ?? 2) - 10 },
  })
  const offered = page.getByRole('group', { name: 'Selected passage' })
  await offered.getByRole('button', { name: 'Copy new words (c)' }).click()
  await expect.poll(() => clipboard(page)).toContain('Sec.\u00a0300')
  const copied = await clipboard(page)
  for (const said of [
    'record 4.',
    'record 150.',
    'The fine is twenty dollars.',
    'record 299.',
    'pasted text',
  ])
    expect(copied).toContain(said)
  expect(copied).toContain('Sec.\u00a03, (a) to Sec.\u00a0300, (a)\nNew text: pasted text')
  expect(copied).not.toContain('is ten dollars')
  expect(copied).not.toContain('record 2.')
})

test('Ctrl+A and Ctrl+C copy the whole text as it is drawn, and nothing else of the page', async ({
  page,
}) => {
  await page.keyboard.press('ControlOrMeta+a')
  await expect(page.getByRole('group', { name: 'Selected passage' })).toBeInViewport()
  await page.keyboard.press('ControlOrMeta+c')
  await expect.poll(() => clipboard(page)).toContain('Sec. 600.')
  const copied = await clipboard(page)
  expect(copied.split('\n')).toHaveLength(3 * paragraphs)
  expect(copied).toMatch(/^Sec\. 1\. It is ordered:\n\(a\) The clerk keeps record 1\./)
  expect(copied).toContain('The fine is [ten] _twenty_ dollars.')
  expect(copied).not.toContain('deleted:')
})

test('by keys alone: the change widens to its provision, then to its section, and is copied', async ({
  page,
}) => {
  await page.keyboard.press('n')
  await expect(page.getByRole('toolbar', { name: 'Redline' })).toContainText('1 of 6')
  await page.keyboard.press('w')
  const selected = () => page.evaluate(() => window.getSelection()?.toString() ?? '')
  await expect.poll(selected).toMatch(/^\(a\) The fine is .* dollars\.$/)
  await page.keyboard.press('w')
  await expect.poll(selected).toMatch(/^Sec\. 100\. /)
  await page.keyboard.press('c')
  await expect
    .poll(() => clipboard(page))
    .toContain('“Sec. 100. It is ordered:\n(a) The fine is twenty dollars.\n(b) It is paid at once.”')
})
