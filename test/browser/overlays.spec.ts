/** Every dialog and menu that a page opens: by keyboard alone, in both colour schemes, in the room of 200 % zoom. */
import { expect, test } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { hasNoViolations, isReadable } from './check-screen.ts'

interface Overlay {
  readonly opener: RegExp
  readonly kind: 'dialog' | 'menu'
}

const dialog = (opener: RegExp): Overlay => ({ opener, kind: 'dialog' })
const menu = (opener: RegExp): Overlay => ({ opener, kind: 'menu' })

const overlays: readonly (readonly [string, string, readonly Overlay[]])[] = [
  [
    'list of recommendations',
    routes.recommendations(),
    [
      dialog(/^Add a recommendation/),
      dialog(/^Add a report/),
      dialog(/^Edit the report/),
      dialog(/^Filter/),
      dialog(/^Columns/),
      menu(/^Saved views/),
    ],
  ],
  ['board', routes.recommendationBoard(), [menu(/^Move 2017 · No\. 2/)]],
  [
    'recommendation',
    routes.recommendation('2017-13'),
    [
      dialog(/^Edit$/),
      dialog(/^Add event/),
      dialog(/^Add an element/),
      dialog(/^Pin to a place/),
      dialog(/^Correct the element/),
    ],
  ],
  [
    'recommendation, its lower parts',
    routes.recommendation('2017-13'),
    [
      dialog(/^Add a rating/),
      dialog(/^Record a position/),
      dialog(/^Change the position/),
      dialog(/^Link to another year/),
      menu(/^State the standing/),
    ],
  ],
  ['needs attention', routes.attention(), [dialog(/^Set the days/)]],
  ['members', routes.council(), [dialog(/^Add a seat/), dialog(/^Record a term/)]],
  ['ledger', routes.council({ tab: 'ledger' }), [dialog(/^Change the rules/)]],
  ['duties', routes.council({ tab: 'obligations' }), [dialog(/^Add a duty/), dialog(/^Save a calendar/)]],
  [
    'reporting',
    routes.council({ tab: 'reporting' }),
    [
      dialog(/^Begin a round/),
      dialog(/^Add departments/),
      dialog(/^Bring in reports/),
      dialog(/^Add a figure/),
    ],
  ],
  ['cases', routes.figures({ tab: 'cases' }), [dialog(/^Add a figure/), dialog(/^Bring in figures/)]],
  ['frameworks', routes.frameworks(), [dialog(/^Begin a framework/)]],
  ['import', routes.import(), [dialog(/^Paste text/)]],
  ['law as of a day', routes.section('53a-192a'), [dialog(/^As of/)]],
]

for (const [name, route, opened] of overlays) {
  test(name, async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 430 })
    await page.goto(`/#${route}`)
    for (const { opener, kind } of opened) {
      await test.step(String(opener), async () => {
        await page.emulateMedia({ colorScheme: 'light' })
        const button = page.getByRole('button', { name: opener }).first()
        await button.focus()
        await page.keyboard.press('Enter')
        const over = page.getByRole(kind).last()
        await expect(over).toBeVisible()
        await expect.poll(() => over.evaluate((box) => box.contains(document.activeElement))).toBe(true)
        const open = `[role="${kind}"]`
        await hasNoViolations(page, open)
        await page.emulateMedia({ colorScheme: 'dark' })
        await isReadable(page, open)
        const last = over.locator('button:visible, input:visible, [role="menuitem"]:visible').last()
        await last.scrollIntoViewIfNeeded()
        await expect(last).toBeInViewport({ ratio: 0.9 })
        // Options that open with their box are closed first, by an Escape of their own.
        await expect(async () => {
          await page.keyboard.press('Escape')
          await expect(over).toBeHidden({ timeout: 2000 })
        }).toPass()
        await expect(button).toBeFocused()
      })
    }
  })
}
