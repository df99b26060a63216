/** How long the services take: first start on an empty folder, later starts, and each read on the starter corpus. */
import { rmSync } from 'node:fs'
import { ask, makeBenchFolder, startBenchServices } from '../program/services.ts'
import { printTimes, type Times, timesOf } from '../table.ts'

/** The reads that a person waits for, with inputs of the starter corpus. */
const reads: readonly (readonly [string, unknown])[] = [
  ['overview.get', {}],
  ['recommendation.list', {}],
  ['recommendation.get', { id: '2017-16' }],
  ['statute.list', {}],
  ['statute.get', { id: '53a-192a' }],
  ['legislation.list', {}],
  ['act.get', { id: 'pa-17-32' }],
  ['bill.get', { id: '2017-hb-7309' }],
  ['compare.texts', {}],
  ['search.query', { text: 'trafficking' }],
  ['search.query', { text: 'minimum wage' }],
  ['search.query', { text: '53a-192a(a)(1)' }],
  ['source.get', { id: 'tip-report-2017' }],
  ['figure.list', {}],
  ['council.get', {}],
]

/** Runs of each read; the first ten are left out of the figures (caches fill). */
const runs = 200
const warmUp = 10

/** @returns times by name, in milliseconds, measured at the host's side of the worker. */
export async function runServicesBench(): Promise<Record<string, Times>> {
  const dataFolder = makeBenchFolder()
  const start = () => startBenchServices(dataFolder)
  const table: Record<string, Times> = {}
  try {
    const starts: number[] = []
    for (let attempt = 0; attempt < 6; attempt++) {
      const begun = performance.now()
      const services = await start()
      await ask(services, 'app.state', {})
      starts.push(performance.now() - begun)
      await services.close()
    }
    table['first start, corpus loaded'] = timesOf(starts.slice(0, 1))
    table['later start'] = timesOf(starts.slice(1))
    const services = await start()
    for (const [name, input] of reads) {
      const samples: number[] = []
      for (let run = 0; run < runs + warmUp; run++) {
        const begun = performance.now()
        await ask(services, name, input)
        if (run >= warmUp) samples.push(performance.now() - begun)
      }
      const words = (input as { text?: string }).text
      table[words === undefined ? name : `${name} “${words}”`] = timesOf(samples)
    }
    await services.close()
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
  printTimes('Services, on the starter corpus', table)
  return table
}
