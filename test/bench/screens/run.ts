/** What a person waits for, in a real Chromium: from the command to a usable screen, page changes, search as one types. */
import { rmSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { routes } from '#shared/contract/index.ts'
import { launchChromium, overviewShown } from '../program/browser.ts'
import { startBenchHost } from '../program/host.ts'
import { makeBenchFolder } from '../program/services.ts'
import { printTimes, type Times, timesOf } from '../table.ts'

/** Pages that are gone to in turn, each with its main heading and the words that make it usable. */
const pages: readonly (readonly [string, string, RegExp, RegExp])[] = [
  ['overview', routes.overview(), /^Overview/, /Where the/],
  ['recommendations', routes.recommendations(), /^Recommendations/, /Five more members/],
  ['recommendation', routes.recommendation('2017-13'), /53a-86/, /What it asks/],
  ['statutes', routes.statutes(), /^Statutes/, /Class A felony/],
  ['section', routes.section('53a-192a'), /53a-192a/, /more than one occurrence of sexual contact/],
  ['acts and bills', routes.legislation(), /^Acts and bills/, /P\.A\.\s17-32/],
  ['act', routes.act('pa-17-32'), /17-32/, /53a-83b/],
  ['bill', routes.bill('2017-hb-7309'), /7309/, /File No\. 694/],
  ['sources', routes.sources(), /^Sources/, /Annual Report/],
]

const rounds = 12

/** Milliseconds until the page shows its heading and the words, counted inside the page from the change of address. */
function goTo(page: Page, route: string, heading: RegExp, words: RegExp): Promise<number> {
  return page.evaluate(
    ({ route, headingSource, wordsSource }) => {
      const heading = new RegExp(headingSource)
      const words = new RegExp(wordsSource)
      const begun = performance.now()
      const main = document.querySelector('main')
      if (!main) throw new Error('The page has no main part.')
      return new Promise<number>((resolve) => {
        const look = () => {
          const shown =
            heading.test(main.querySelector('h1')?.textContent ?? '') && words.test(main.textContent ?? '')
          if (!shown) return requestAnimationFrame(look)
          return requestAnimationFrame(() => resolve(performance.now() - begun))
        }
        window.location.hash = route
        requestAnimationFrame(look)
      })
    },
    { route, headingSource: heading.source, wordsSource: words.source },
  )
}

/** @returns times by name, in milliseconds. */
export async function runScreensBench(): Promise<Record<string, Times>> {
  const table: Record<string, Times> = {}
  const browser = await launchChromium()
  const data = makeBenchFolder()
  try {
    const starts: number[] = []
    for (let attempt = 0; attempt < 4; attempt++) {
      const begun = performance.now()
      const host = await startBenchHost(data)
      const page = await browser.newPage()
      await page.goto(host.address)
      await overviewShown(page)
      starts.push(performance.now() - begun)
      if (attempt === 3) {
        await measurePages(page, table)
        await measureSearch(page, table)
      }
      await page.close()
      await host.stop()
    }
    table['first start to usable screen'] = timesOf(starts.slice(0, 1))
    table['later start to usable screen'] = timesOf(starts.slice(1))
  } finally {
    await browser.close()
    rmSync(data, { recursive: true, force: true })
  }
  printTimes('Screens, in Chromium on the browser host', table)
  return table
}

async function measurePages(page: Page, table: Record<string, Times>): Promise<void> {
  const samples = new Map<string, number[]>(pages.map(([name]) => [name, []]))
  for (let round = 0; round <= rounds; round++)
    for (const [name, route, heading, words] of pages) {
      const took = await goTo(page, route, heading, words)
      if (round > 0) samples.get(name)?.push(took)
      else table[`page, first visit: ${name}`] = timesOf([took])
    }
  for (const [name, times] of samples) table[`page, again: ${name}`] = timesOf(times)
}

async function measureSearch(page: Page, table: Record<string, Times>): Promise<void> {
  const samples: number[] = []
  for (const [text, words] of [
    ['minimum wage', /Minimum wage/],
    ['hotline', /hotline/i],
    ['53a-86', /53a-86/],
  ] as const)
    for (let round = 0; round < rounds; round++) {
      await page.evaluate(() => {
        window.location.hash = '/settings'
      })
      await page.getByRole('heading', { level: 1, name: 'Settings' }).waitFor()
      samples.push(await goTo(page, routes.search(text), /^Search/, words))
    }
  table['search page with its answers'] = timesOf(samples)
}
