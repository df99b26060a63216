/** How long each view takes with forty years of a large council, measured at the host's side of the worker. */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startServices } from '../../../electron/service/client.ts'
import { printTimes, type Times, timesOf } from '../table.ts'
import { fillStore } from './fill-store.ts'
import { sizes } from './generated.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const recommendation = 'bench-2010-7'

const views: readonly (readonly [string, string, unknown])[] = [
  ['overview', 'overview.get', {}],
  ['attention, all of it', 'attention.list', {}],
  ['list and board', 'recommendation.list', {}],
  ['timeline', 'recommendation.timeline', {}],
  ['recommendation', 'recommendation.get', { id: recommendation }],
  ['its tracking', 'tracking.get', { recommendationId: recommendation }],
  ['ledger of a year', 'ledger.get', { year: 2010 }],
  ['ledger of all years', 'ledger.get', {}],
  ['duties', 'duty.list', {}],
  ['proposals of all', 'tracking.proposals', {}],
  ['reports', 'report.list', {}],
  ['rounds', 'round.list', {}],
  ['search “training”', 'search.query', { text: 'training' }],
]

const runs = 30

/** @returns times by view, in milliseconds; the first opening of each apart. */
export async function runCouncilBench(): Promise<Record<string, Times>> {
  const dataFolder = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-bench-'))
  const table: Record<string, Times> = {}
  try {
    fillStore(dataFolder)
    const services = await startServices({
      dataFolder,
      corpusFolder: path.join(root, 'resources', 'corpus'),
      host: 'browser',
      version: '0',
      workerFile: path.join(root, 'out', 'worker', 'worker.js'),
    })
    const once = async (name: string, input: unknown) => {
      const begun = performance.now()
      const reply = await services.call(name, input)
      if (!reply.ok) throw new Error(`${name}: ${reply.error.message}`)
      return { took: performance.now() - begun, value: reply.value }
    }
    table['after start, all read once'] = timesOf([(await once('recommendation.list', {})).took])
    // Proposals are looked for beside other calls; the figures are those of a store that has settled.
    table['proposals of all, first time'] = timesOf([(await once('tracking.proposals', {})).took])
    for (const [label, name, input] of views) {
      await once(name, input)
      const samples: number[] = []
      for (let run = 0; run < runs; run++) samples.push((await once(name, input)).took)
      table[label] = timesOf(samples)
    }
    await services.close()
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
  const { recommendations, years, eventsEach, members, duties, rounds } = sizes
  printTimes(
    `Council: ${recommendations} recommendations, ${years} years, ${recommendations * eventsEach} events, ${members} members, ${duties} duties, ${rounds} rounds`,
    table,
  )
  return table
}
