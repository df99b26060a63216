/** Closing: nothing reads a store that is closed, and nobody waits for what was only begun beside the calls. */
import { describe, expect, it } from 'vitest'
import { beside, stopBeside } from '../../../electron/service/beside.ts'
import { openKeeper } from '../../../electron/store/keeper.ts'
import { freshFolder, services, starterCorpus } from '../../store/helpers.ts'

const nextTurn = () => new Promise((resolve) => setImmediate(resolve))

describe('work beside the calls', () => {
  it('is over when it was stopped, however often it rests, and touches the store no more', async () => {
    const keeper = openKeeper({ dataFolder: freshFolder(), onOpen: () => {} })
    const store = keeper.store()
    let reads = 0
    let fault: unknown
    beside(store, async (rest) => {
      try {
        for (;;) {
          store.recommendations.ids()
          reads += 1
          await rest()
        }
      } catch (error) {
        fault = error
        throw error
      }
    })
    await nextTurn()
    await stopBeside(store)
    const before = reads
    keeper.close()
    await nextTurn()
    expect(before).toBeGreaterThan(0)
    expect(reads).toBe(before)
    // It ended at its rest, not by reading a closed store.
    expect(String(fault)).not.toMatch(/not open/)
  })

  it('that fails is no fault of the program, and ends', async () => {
    const keeper = openKeeper({ dataFolder: freshFolder(), onOpen: () => {} })
    beside(keeper.store(), () => Promise.reject(new Error('of no one')))
    await stopBeside(keeper.store())
    keeper.close()
  })
})

describe('closing the services', () => {
  it('ends a report that is being written: its call is answered, and soon', async () => {
    const open = services(undefined, starterCorpus)
    const report = open.dispatch('statusReport.export', { asOf: '2026-11-22', format: 'pdf', job: 'late' })
    await open.stopJobs()
    expect(await report).toMatchObject({ ok: false, error: { code: 'CONFLICT', where: 'job' } })
    expect(await open.ask('statusReport.progress', { job: 'late' })).toEqual({ step: null })
  })

  it('stops the search for proposals that an overview began', async () => {
    const open = services(undefined, starterCorpus)
    await open.ask('overview.get', {})
    await open.stopJobs()
    open.close()
    await nextTurn()
    expect(await open.refused('recommendation.list', {})).toBeInstanceOf(Error)
  })
})
