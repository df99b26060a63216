/** The Compare screen with 300,000 words on each side, in a real Chromium: how soon it shows, how long it ever stalls. */
import os from 'node:os'
import type { Browser } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { launchChromium } from '../program/browser.ts'
import { startBenchHost } from '../program/host.ts'
import { makePair, type Scenario } from '../redline/amendments.ts'
import { bringTexts, paste, pasteAndWait, scrollThrough } from './hands.ts'
import { printFigures } from './print.ts'
import { type Stall, watchThread } from './thread.ts'

const words = 300_000
const scenarios: readonly Scenario[] = ['typical', 'moves', 'heavy']

export interface CompareFigures {
  /** From the second text's arrival to the start of the text on the screen, in milliseconds by the clock. */
  readonly firstScreen: number
  /** From the second text's arrival to the redline on the screen, in milliseconds by the clock. */
  readonly redline: number
  readonly changes: string
  /** Processes that waited for the machine's processors meanwhile, a minute's average: beyond their number, times grow. */
  readonly load: number
  /** How the interface thread fared in each phase. */
  readonly stalls: Readonly<Record<string, Stall>>
  /** Every row on paper: in milliseconds by the clock, and of the interface thread's own work. */
  readonly paper: { readonly clock: number; readonly busy: number }
}

async function measure(browser: Browser, address: string, scenario: Scenario): Promise<CompareFigures> {
  const { before, after } = makePair(words, scenario)
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
  await page.goto(address)
  await page.getByRole('main').waitFor()
  await page.evaluate((route) => {
    window.location.hash = route
  }, routes.compare())
  await page.getByRole('heading', { level: 1, name: 'Compare' }).waitFor()
  await page.getByRole('combobox', { name: 'New text' }).waitFor()
  await bringTexts(page, [before, after])
  const thread = await watchThread(page)
  const stalls: Record<string, Stall> = {}
  await paste(page, 0)
  await page
    .getByText(/words pasted\.|Kept in this data folder/)
    .first()
    .waitFor()
  stalls['the first text arrives'] = await thread.stall()
  const { firstScreen, redline } = await pasteAndWait(page, 1)
  stalls['comparing and drawing'] = await thread.stall()
  // What is kept for the link is kept meanwhile.
  await page.waitForTimeout(2500)
  stalls['keeping both texts'] = await thread.stall()
  const toolbar = page.getByRole('toolbar', { name: 'Redline' })
  const changes = (await toolbar.getByText(/\d+ changes/).textContent()) ?? ''
  await scrollThrough(page)
  stalls.scrolling = await thread.stall()
  await page.keyboard.press('Control+a')
  await page.getByRole('group', { name: 'Selected passage' }).waitFor()
  stalls['selecting all'] = await thread.stall()
  await scrollThrough(page)
  stalls['scrolling with all selected'] = await thread.stall()
  await page.evaluate(() => window.getSelection()?.removeAllRanges())
  await thread.stall()
  for (let step = 0; step < 10; step++) {
    await page.keyboard.press('n')
    await toolbar.getByText(`${step + 1} of`).waitFor()
  }
  stalls['next change, 10 times'] = await thread.stall()
  await page.keyboard.press('p')
  for (let step = 0; step < 10; step++) await page.keyboard.press('p')
  await page.waitForTimeout(300)
  stalls['back over the start to the last'] = await thread.stall()
  const views = page.getByRole('radiogroup', { name: 'View' })
  for (const view of ['Side by side', 'Drafting style', 'Changes only', 'Redline']) {
    await views.getByText(view).click()
    await page.waitForTimeout(1500)
    stalls[`view: ${view}`] = await thread.stall()
  }
  await page.keyboard.press('Control+f')
  await page.keyboard.type('commissioner')
  await page
    .getByRole('search')
    .getByText(/of .*\d/)
    .waitFor()
  for (let step = 0; step < 5; step++) await page.keyboard.press('Enter')
  await page.waitForTimeout(300)
  stalls['find, next place 5 times'] = await thread.stall()
  await page.keyboard.press('Escape')
  // What is measured here is laying the rows out, in slices; the browser's own part is measured below.
  await page.evaluate(() => {
    window.print = () => undefined
  })
  await page.keyboard.press('Control+p')
  // Looked for by its attribute: to look for words the test would read every row on the page's own thread.
  const note = '[aria-label="Laid out"]'
  await page.waitForFunction((sign) => document.querySelector(sign) !== null, note)
  await page.waitForFunction((sign) => document.querySelector(sign) === null, note)
  stalls['laying out for printing'] = await thread.stall()
  const begun = performance.now()
  await page.pdf({ format: 'Letter' })
  const clock = Math.round(performance.now() - begun)
  const { busy } = await thread.stall()
  await page.close()
  const load = Math.round(os.loadavg()[0] ?? 0)
  return { firstScreen, redline, changes, load, stalls, paper: { clock, busy } }
}

/** @returns figures by scenario; times in milliseconds */
export async function runCompareBench(): Promise<Record<string, CompareFigures>> {
  const browser = await launchChromium()
  const figures: Record<string, CompareFigures> = {}
  try {
    for (const scenario of scenarios) {
      const host = await startBenchHost()
      try {
        figures[scenario] = await measure(browser, host.address, scenario)
      } finally {
        await host.stop()
      }
    }
  } finally {
    await browser.close()
  }
  printFigures(`Compare, ${words.toLocaleString('en-US')} words on each side, in Chromium`, figures)
  return figures
}
