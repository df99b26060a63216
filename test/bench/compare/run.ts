/** The Compare screen with 300,000 words on each side, in a real Chromium: how soon it shows, how long it ever stalls. */
import os from 'node:os'
import { type Browser, chromium, type Page } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { findChromium } from '../../../scripts/verify/chromium.ts'
import { makePair, type Scenario } from '../redline/amendments.ts'
import { startBenchHost } from './host.ts'
import { printStalls } from './print.ts'
import { type Stall, watchThread } from './thread.ts'

const words = 300_000
const scenarios: readonly Scenario[] = ['typical', 'moves', 'heavy']

export interface CompareFigures {
  /** From the second text's arrival to the start of the text on the screen, in milliseconds. */
  readonly firstScreen: number
  /** From the second text's arrival to the redline on the screen, in milliseconds. */
  readonly redline: number
  readonly changes: string
  /** Processes that waited for the machine's processors meanwhile, a minute's average: beyond their number, times grow. */
  readonly load: number
  /** The longest task of the interface thread in each phase, and how many were over 50 ms. */
  readonly stalls: Readonly<Record<string, Stall>>
}

interface Held {
  pastes: DataTransfer[]
}

/** Brings texts into the page without it noticing: what is measured is the page's work, not the test's. */
async function bringTexts(page: Page, texts: readonly string[]): Promise<void> {
  await page.evaluate((given) => {
    const held = globalThis as unknown as Held
    held.pastes = given.map((text) => {
      const data = new DataTransfer()
      data.setData('text/plain', text)
      return data
    })
  }, texts)
}

/** Pastes one of the texts brought, as Ctrl+V does. */
async function paste(page: Page, which: number): Promise<void> {
  await page.evaluate((index) => {
    const clipboardData = (globalThis as unknown as Held).pastes[index] ?? null
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  }, which)
}

/** Milliseconds in the page from the paste of a text until the first screen and the redline are shown. */
function pasteAndWait(page: Page, which: number): Promise<{ firstScreen: number; redline: number }> {
  return page.evaluate(async (index) => {
    const clipboardData = (globalThis as unknown as Held).pastes[index] ?? null
    const begun = performance.now()
    const shown = (selector: string) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (document.querySelector(selector))
            requestAnimationFrame(() => resolve(performance.now() - begun))
          else requestAnimationFrame(look)
        }
        look()
      })
    window.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
    const [firstScreen, redline] = await Promise.all([
      shown('main p[style*="--level"]'),
      shown('main section[aria-label="Text"] ins'),
    ])
    return { firstScreen: Math.round(firstScreen), redline: Math.round(redline) }
  }, which)
}

/** Scrolls through the whole page in steps of most of a window, one each frame, then back in big leaps. */
async function scrollThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    for (let step = 0; step < 300; step++) {
      window.scrollBy(0, 500)
      await frame()
    }
    const height = document.documentElement.scrollHeight
    for (let leap = 20; leap >= 0; leap--) {
      window.scrollTo(0, (height * leap) / 20)
      await frame()
      await frame()
    }
  })
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
  await page.close()
  return { firstScreen, redline, changes, load: Math.round(os.loadavg()[0] ?? 0), stalls }
}

/** @returns figures by scenario; times in milliseconds */
export async function runCompareBench(): Promise<Record<string, CompareFigures>> {
  const browser = await chromium.launch({
    executablePath: findChromium(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
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
  printStalls(`Compare, ${words.toLocaleString('en-US')} words on each side, in Chromium`, figures)
  return figures
}
