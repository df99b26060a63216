/** How long each view takes with forty years of a large council, measured at the host's side of the worker. */
import { rmSync } from 'node:fs'
import type { Services } from '../../../electron/service/client.ts'
import { ask, makeBenchFolder, startBenchServices } from '../program/services.ts'
import { timesOf } from '../table.ts'
import { fillStore } from './fill-store.ts'
import { sizes } from './generated.ts'
import { printViews, type ViewTimes } from './print.ts'
import { type ScrollFigures, scrollScreens } from './scrolling.ts'
import { type View, views } from './views.ts'

const runs = 30

/** @returns milliseconds until the answer is here */
async function once(services: Services, { name, input }: Omit<View, 'label'>): Promise<number> {
  const begun = performance.now()
  await ask(services, name, input)
  return performance.now() - begun
}

/** The program just started, its store open: what a person waits for whose first view this is. */
async function firstAfterStart(dataFolder: string, view: View): Promise<number> {
  const services = await startBenchServices(dataFolder)
  try {
    await once(services, { name: 'app.state', input: {} })
    return await once(services, view)
  } finally {
    await services.close()
  }
}

async function warmTimes(services: Services, view: View): Promise<number[]> {
  await once(services, view)
  const samples: number[] = []
  for (let run = 0; run < runs; run++) samples.push(await once(services, view))
  return samples
}

interface CouncilFigures {
  readonly views: Record<string, ViewTimes>
  readonly scrolling: Record<string, ScrollFigures>
}

/** @returns times by view, in milliseconds, and how the long screens scroll in Chromium */
export async function runCouncilBench(): Promise<CouncilFigures> {
  const dataFolder = makeBenchFolder()
  try {
    fillStore(dataFolder)
    const table: Record<string, ViewTimes> = {}
    const first = new Map<View, number>()
    for (const view of views) first.set(view, await firstAfterStart(dataFolder, view))
    const services = await startBenchServices(dataFolder)
    // Proposals and links are looked for beside other calls; the figures are those of a store that has settled.
    for (const name of ['tracking.proposals', 'lineage.list']) await once(services, { name, input: {} })
    for (const view of views)
      table[view.label] = {
        firstAfterStart: Math.round((first.get(view) ?? 0) * 10) / 10,
        ...timesOf(await warmTimes(services, view)),
      }
    await services.close()
    const { recommendations, years, eventsEach, members, duties, rounds } = sizes
    printViews(
      `Council: ${recommendations} recommendations, ${years} years, ${recommendations * eventsEach} events, ${members} members, ${duties} duties, ${rounds} rounds`,
      table,
    )
    return { views: table, scrolling: await scrollScreens(dataFolder) }
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}
