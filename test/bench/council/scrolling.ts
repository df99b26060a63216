/** How the long screens of the council's work scroll in a real Chromium with 2,000 recommendations. */
import os from 'node:os'
import type { Page } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { type Stall, watchThread } from '../compare/thread.ts'
import { launchChromium, overviewShown } from '../program/browser.ts'
import { startBenchHost } from '../program/host.ts'

/** The screens, each with its main heading. */
const screens: readonly (readonly [string, string, string])[] = [
  ['list', routes.recommendations(), 'Recommendations'],
  ['board', routes.recommendationBoard(), 'Recommendations: board'],
  ['timeline', routes.recommendationTimeline(), 'Recommendations: timeline'],
  ['ledger, all years', `${routes.council({ tab: 'ledger' })}&year=all`, 'Council'],
]

export interface ScrollFigures {
  /** From the change of address to the rows on the screen, in milliseconds. */
  readonly shown: number
  /** The longest task of the interface thread in each phase, and how many were over 50 ms. */
  readonly stalls: Readonly<Record<string, Stall>>
  /** The longest time between two frames while scrolling row by row, in milliseconds. */
  readonly longestFrame: number
  /** Processes that waited for the machine's processors, a minute's average: beyond their number, times grow. */
  readonly load: number
}

/** Milliseconds until the page stands under its heading with rows of generated recommendations. */
function show(page: Page, route: string, heading: string): Promise<number> {
  return page.evaluate(
    ({ route, heading }) => {
      const begun = performance.now()
      return new Promise<number>((resolve) => {
        const look = () => {
          const main = document.querySelector('main')
          const isHere = main?.querySelector('h1')?.textContent === heading
          const rows = main?.textContent?.match(/Recommendation \d+: train those/g)?.length ?? 0
          if (isHere && rows > 3) requestAnimationFrame(() => resolve(performance.now() - begun))
          else requestAnimationFrame(look)
        }
        window.location.hash = route
        requestAnimationFrame(look)
      })
    },
    { route, heading },
  )
}

/** Scrolls what is longest on the page: row by row as a wheel does, then in leaps, as a dragged bar does. */
function scroll(page: Page, how: 'rows' | 'leaps' | 'sideways'): Promise<number> {
  return page.evaluate(async (kind) => {
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
    const side = kind === 'sideways'
    const room = (one: Element) =>
      side ? one.scrollWidth - one.clientWidth : one.scrollHeight - one.clientHeight
    const candidates = [document.documentElement, ...document.querySelectorAll('main *')].filter((one) => {
      const { overflowY, overflowX } = getComputedStyle(one)
      return one === document.documentElement || /auto|scroll/.test(side ? overflowX : overflowY)
    })
    const longest = candidates.sort((a, b) => room(b) - room(a))[0]
    if (!longest || room(longest) < 50) return 0
    let [worst, last] = [0, await frame()]
    const go = async (to: number) => {
      longest.scrollTo(side ? { left: to } : { top: to })
      const now = await frame()
      worst = Math.max(worst, now - last)
      last = now
    }
    if (kind === 'leaps')
      for (let leap = 10; leap >= 0; leap--) {
        await go((room(longest) * leap) / 10)
        await frame()
        last = await frame()
      }
    else for (let step = 0; step < (side ? 30 : 90); step++) await go(step * (side ? 60 : 240))
    return Math.round(worst)
  }, how)
}

async function measure(page: Page, route: string, heading: string): Promise<ScrollFigures> {
  const thread = await watchThread(page)
  const stalls: Record<string, Stall> = {}
  const shown = Math.round(await show(page, route, heading))
  stalls.opening = await thread.stall()
  const longestFrame = await scroll(page, 'rows')
  stalls['row by row'] = await thread.stall()
  await scroll(page, 'sideways')
  stalls.sideways = await thread.stall()
  await scroll(page, 'leaps')
  stalls['in leaps'] = await thread.stall()
  return { shown, longestFrame, stalls, load: Math.round(os.loadavg()[0] ?? 0) }
}

function print(figures: Readonly<Record<string, ScrollFigures>>): void {
  console.log('\nScrolling in Chromium: longest task of the interface thread, ms (tasks of 50 ms and more)')
  for (const [name, { shown, longestFrame, stalls, load }] of Object.entries(figures)) {
    const phases = Object.entries(stalls).map(
      ([phase, { longest, over50 }]) => `${phase} ${longest}${over50 > 0 ? ` (${over50})` : ''}`,
    )
    console.log(
      `${name.padEnd(20)} shown in ${shown} ms; ${phases.join('; ')}; longest frame ${longestFrame} ms; load ${load}`,
    )
  }
}

/** @param dataFolder of a store that no other process has open @returns figures by screen */
export async function scrollScreens(dataFolder: string): Promise<Record<string, ScrollFigures>> {
  const figures: Record<string, ScrollFigures> = {}
  const host = await startBenchHost(dataFolder)
  const browser = await launchChromium()
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
    await page.goto(host.address)
    await overviewShown(page)
    // What is read ahead beside the first screen is read: the figures are those of a program in use.
    await page.waitForTimeout(3000)
    for (const [name, route, heading] of screens) figures[name] = await measure(page, route, heading)
  } finally {
    await browser.close()
    await host.stop()
  }
  print(figures)
  return figures
}
