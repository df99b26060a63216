import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { type ServiceOptions, startServices } from '../../../electron/service/client.ts'
import { databaseIn, fixtureCorpus, freshFolder, reading } from '../../store/helpers.ts'

const root = path.join(import.meta.dirname, '../../..')

async function start(more: Partial<ServiceOptions> = {}) {
  const options = {
    dataFolder: freshFolder(),
    corpusFolder: fixtureCorpus,
    host: 'browser',
    version: '9.9.9',
    ...more,
  } as const
  const services = await startServices(options)
  onTestFinished(() => services.close())
  return { ...services, folder: options.dataFolder }
}

/** A stand-in worker in the repository, so that its imports resolve as the real one's do. */
function standIn(source: string): string {
  const file = path.join(
    root,
    'test/unit/service',
    `stand-in-${process.pid}-${Math.random().toString(36).slice(2)}.mjs`,
  )
  fs.writeFileSync(file, source)
  onTestFinished(() => fs.rmSync(file, { force: true }))
  return file
}

describe('the worker', () => {
  it('answers calls by the same rules, many at once', async () => {
    const services = await start()
    expect(await services.call('app.state', {})).toEqual({ ok: true, value: { state: 'ready' } })
    const info = await services.call('app.info', {})
    expect(info).toMatchObject({
      ok: true,
      value: { version: '9.9.9', host: 'browser', dataFolder: services.folder },
    })
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, index) => services.call('search.query', { text: `goose${index}` })),
    )
    expect(replies.every((reply) => reply.ok)).toBe(true)
    expect(await services.call('recommendation.get', { id: 'none' })).toMatchObject({
      ok: false,
      error: { code: 'NOT_FOUND' },
    })
    expect(await services.call('no.such', {})).toMatchObject({
      ok: false,
      error: { code: 'UNKNOWN_PROCEDURE' },
    })
    expect(await services.call('app.state', { f: () => 1 })).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT' },
    })
  })

  it('closes cleanly: the journal is written into the database, and later calls are refused', async () => {
    const services = await start()
    await services.call('settings.set', { theme: 'dark' })
    await services.close()
    await services.close()
    expect(fs.existsSync(`${databaseIn(services.folder)}-wal`)).toBe(false)
    expect(
      reading(databaseIn(services.folder), (db) => db.prepare('SELECT value FROM setting').pluck().get()),
    ).toBe('dark')
    expect(await services.call('app.state', {})).toMatchObject({
      ok: false,
      error: { code: 'STORE_UNAVAILABLE' },
    })
  })

  it('answers calls under way before it closes', async () => {
    const services = await start()
    const call = services.call('overview.get', {})
    await services.close()
    expect(await call).toMatchObject({ ok: true })
  })

  it('keeps a change that was answered even when the worker dies right after', async () => {
    const services = await start({
      workerFile: standIn(`
      import { parentPort, workerData } from 'node:worker_threads'
      import { openServices } from '${root}/electron/service/dispatch.ts'
      const services = openServices(workerData)
      parentPort.on('message', async (message) => {
        if (message === 'close') return process.exit(0)
        const reply = await services.dispatch(message.method, message.input)
        parentPort.postMessage({ id: message.id, reply })
        if (message.method === 'settings.set') setImmediate(() => process.exit(1))
      })
    `),
    })
    expect(await services.call('settings.set', { theme: 'light' })).toMatchObject({ ok: true })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(await services.call('settings.get', {})).toEqual({ ok: true, value: { theme: 'light' } })
  })
})

describe('a worker that dies', () => {
  const dying = `
    import { parentPort } from 'node:worker_threads'
    parentPort.on('message', (message) => {
      if (message === 'close') return process.exit(0)
      if (message.method === 'die') throw new Error('made-up death')
      parentPort.postMessage({ id: message.id, reply: { ok: true, value: message.method } })
    })
  `
  it('fails the calls under way with INTERNAL, is started once more, and not a third time', async () => {
    const services = await start({ workerFile: standIn(dying) })
    const died = await services.call('die', {})
    expect(died).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
    expect(!died.ok && died.error.detail).toContain('made-up death')
    expect(await services.call('again', {})).toEqual({ ok: true, value: 'again' })
    expect(await services.call('die', {})).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
    const last = await services.call('again', {})
    expect(last).toMatchObject({ ok: false, error: { code: 'STORE_UNAVAILABLE' } })
    expect(!last.ok && last.error.message).toContain('start it again')
  })

  it('that cannot be started at all is an error at once', async () => {
    await expect(start({ workerFile: path.join(root, 'no-such-worker.mjs') })).rejects.toMatchObject({
      code: 'INTERNAL',
    })
  })
})
