/** How long each view takes with forty years of a large council, measured at the host's side of the worker. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Services, startServices } from '../../../electron/service/client.ts'
import { timesOf } from '../table.ts'
import { fillStore } from './fill-store.ts'
import { sizes } from './generated.ts'
import { printViews, type ViewTimes } from './print.ts'
import { type ScrollFigures, scrollScreens } from './scrolling.ts'
import { type View, views } from './views.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const runs = 30

const start = (dataFolder: string): Promise<Services> =>
  startServices({
    dataFolder,
    corpusFolder: path.join(root, 'resources', 'corpus'),
    host: 'browser',
    version: '0',
    workerFile: path.join(root, 'out', 'worker', 'worker.js'),
  })

/** @returns milliseconds until the answer is here */
async function once(services: Services, { name, input }: Omit<View, 'label'>): Promise<number> {
  const begun = performance.now()
  const reply = await services.call(name, input)
  if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`)
  return performance.now() - begun
}

/** The program just started, its store open: what a person waits for whose first view this is. */
async function firstAfterStart(dataFolder: string, view: View): Promise<number> {
  const services = await start(dataFolder)
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
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-bench-'))
  try {
    fillStore(dataFolder)
    const table: Record<string, ViewTimes> = {}
    const first = new Map<View, number>()
    for (const view of views) first.set(view, await firstAfterStart(dataFolder, view))
    const services = await start(dataFolder)
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
