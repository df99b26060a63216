import type { Browser, Page } from '@playwright/test'
import { type MainTask, mainTasks } from './trace.ts'

/** What held the interface thread up in one phase. All times in milliseconds. */
export interface Stall {
  /** The longest task, by the time that the thread itself worked on it; 0 where none took 50 ms. */
  readonly longest: number
  /** Tasks on which the thread worked for 50 ms and more. */
  readonly over50: number
  /** The longest task by the clock, which counts the wait for a processor too: on a loaded machine that is most of it. */
  readonly clock: number
  /** All that the thread worked in the phase. */
  readonly busy: number
}

/** What a person feels as a stall begins about here. In milliseconds. */
export const stallFrom = 50

/** A browser writes one trace at a time. */
const traced = new WeakSet<Browser>()

async function stopTrace(browser: Browser): Promise<Buffer> {
  traced.delete(browser)
  return browser.stopTracing()
}

async function startTrace(browser: Browser): Promise<void> {
  if (traced.has(browser)) await stopTrace(browser)
  // Of the browser, not of the page: a trace of a page that was closed could not be ended.
  await browser.startTracing(undefined, { categories: ['disabled-by-default-devtools.timeline'] })
  traced.add(browser)
}

export function stallOf(tasks: readonly MainTask[]): Stall {
  const longest = Math.round(Math.max(0, ...tasks.map(({ own }) => own)))
  return {
    longest: longest < stallFrom ? 0 : longest,
    over50: tasks.filter(({ own }) => own >= stallFrom).length,
    clock: Math.round(Math.max(0, ...tasks.map(({ clock }) => clock))),
    busy: Math.round(tasks.reduce((sum, { own }) => sum + own, 0)),
  }
}

/** Watches the interface thread of a page. `stall` tells what happened since it was asked last. */
export async function watchThread(page: Page): Promise<{ stall(): Promise<Stall> }> {
  const browser = page.context().browser()
  if (!browser) throw new Error('The page belongs to no browser.')
  await startTrace(browser)
  return {
    async stall() {
      // What follows from the phase belongs to it.
      await page.waitForTimeout(120)
      const trace = await stopTrace(browser)
      await startTrace(browser)
      return stallOf(mainTasks(trace))
    },
  }
}
