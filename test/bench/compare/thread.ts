import type { Page } from '@playwright/test'

/** What held the interface thread up in one phase: tasks of 50 ms and more, as the browser reports them. */
export interface Stall {
  /** The longest, in milliseconds; 0 where no task took 50 ms. */
  readonly longest: number
  readonly over50: number
}

interface Watched {
  tasks: number[]
}

/** Watches the interface thread of a page. `stall` tells what happened since it was asked last. */
export async function watchThread(page: Page): Promise<{ stall(): Promise<Stall> }> {
  await page.evaluate(() => {
    const watched = globalThis as unknown as Watched
    watched.tasks = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.tasks.push(entry.duration)
    }).observe({ type: 'longtask', buffered: false })
  })
  return {
    async stall() {
      // Entries arrive a little after their task.
      await page.waitForTimeout(120)
      return page.evaluate(() => {
        const watched = globalThis as unknown as Watched
        const tasks = watched.tasks.splice(0)
        return { longest: Math.round(Math.max(0, ...tasks)), over50: tasks.length }
      })
    },
  }
}
