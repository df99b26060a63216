/** What holds of every screen: real content, no accessibility violation, no console fault, no sideways scrolling. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import type { Screen } from './every-screen.ts'

function collectFaults(page: Page): string[] {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  return faults
}

/** By how many pixels the page itself can be scrolled sideways. */
function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const root = document.scrollingElement ?? document.documentElement
    // The body clips what overflows; what is clipped would be out of reach, so it counts as well.
    return Math.max(root.scrollWidth, document.body.scrollWidth) - root.clientWidth
  })
}

/** Narrow ones stand for 900 px windows and for 1,280 px at 200 % zoom. */
const widths = [1280, 900, 640] as const

interface Part {
  /** Only these rules, or all of them. */
  readonly rules?: string[]
  /** Only what this selects, or the whole page. */
  readonly within?: string | undefined
}

/** What axe finds wrong; empty when nothing. */
async function violationsOn(page: Page, { rules, within }: Part = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page })
  if (rules) axe.withRules(rules)
  if (within) axe.include(within)
  const { violations } = await axe.analyze()
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => `${node.target} ${node.failureSummary}`).join(' | ')}`,
  )
}

/** What stands on the screen now, or in a part of it, has no accessibility violation. */
export async function hasNoViolations(page: Page, within?: string): Promise<void> {
  expect(await violationsOn(page, { within })).toEqual([])
}

/** The dark scheme has the same elements in other colours: they can be read, and links be told from words. */
export async function isReadable(page: Page, within?: string): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark')
  const rules = ['color-contrast', 'link-in-text-block']
  expect(await violationsOn(page, { rules, within }), 'dark').toEqual([])
}

/** Opens a screen and checks it at every width and in both colour schemes. */
export async function checkScreen(page: Page, screen: Screen): Promise<void> {
  const faults = collectFaults(page)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto(`/#${screen.route}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(screen.heading)
  await expect(page.getByRole('main')).toContainText(screen.content)
  for (const width of widths) {
    await page.setViewportSize({ width, height: 860 })
    expect(await sidewaysScroll(page), `sideways scroll at ${width} px`).toBe(0)
  }
  // Now at the narrowest, where parts stand under one another and the navigation is a drawer.
  expect(await violationsOn(page), 'at 640 px').toEqual([])
  await page.setViewportSize({ width: 1280, height: 860 })
  expect(await violationsOn(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  await isReadable(page)
  expect(faults).toEqual([])
}
