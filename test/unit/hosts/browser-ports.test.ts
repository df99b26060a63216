import { mkdtempSync, rmSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import os from 'node:os'
import { expect, test, vi } from 'vitest'
import { browsersBlock } from '../../../electron/browser/blocked-ports.ts'
import { wrongHost } from '../../../electron/browser/request-checks.ts'
import { PortError, runBrowserHost } from '../../../electron/browser/run.ts'
import { sendRaw } from './loopback.ts'

const services = { call: async () => ({ ok: true, value: 'done' }) as const }

/** Whether Node's own fetch, which keeps the same standard's list, refuses the port before it tries it. */
async function fetchBlocks(port: number): Promise<boolean> {
  const fault: unknown = await fetch(`http://127.0.0.1:${port}/`, { method: 'HEAD' }).catch((error) => error)
  const cause = fault instanceof Error && fault.cause instanceof Error ? fault.cause : undefined
  return cause?.message === 'bad port'
}

test('the blocked ports are ones that the Fetch standard blocks, the usual ones are not among them', async () => {
  const blocked = Array.from({ length: 65_535 }, (_, index) => index + 1).filter(browsersBlock)
  const told = await Promise.all(blocked.map(async (port) => [port, await fetchBlocks(port)] as const))
  expect(told.filter(([, refused]) => !refused)).toEqual([])
  expect(blocked).toEqual(expect.arrayContaining([1, 22, 25, 993, 2049, 5060, 6000, 6667, 10_080]))
  for (const port of [80, 443, 3000, 4310, 5173, 8000, 8080]) expect(browsersBlock(port)).toBe(false)
})

test('a port that cannot be had is an error that names another way, and no service is started', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  const bound = taken.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  const startServices = vi.fn(async () => services)
  const rendererFolder = mkdtempSync(`${os.tmpdir()}/charter-oak-renderer-`)
  for (const wanted of [port, 6667]) {
    const run = runBrowserHost({ port: wanted, rendererFolder, startServices })
    await expect(run).rejects.toThrow(/--port/)
    await expect(run).rejects.toBeInstanceOf(PortError)
  }
  expect(startServices).not.toHaveBeenCalled()
  taken.close()
  rmSync(rendererFolder, { recursive: true, force: true })
})

test('a request that comes while the services start is answered when they run', async () => {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const bound = probe.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  await new Promise((resolve) => probe.close(resolve))
  let early: ReturnType<typeof sendRaw> | undefined
  const host = await runBrowserHost({
    port,
    rendererFolder: os.tmpdir(),
    startServices: async () => {
      early = sendRaw({ port, method: 'GET', target: '/', headers: {} })
      return services
    },
  })
  expect((await early)?.status).toBe(403)
  await host.close()
})

test('the host is reached on 127.0.0.1 and at no other address of this computer', async () => {
  const host = await runBrowserHost({
    port: 0,
    rendererFolder: os.tmpdir(),
    startServices: async () => services,
  })
  const own = Object.values(os.networkInterfaces()).flatMap((addresses) => addresses ?? [])
  const outside = own.flatMap(({ address, internal }) => (internal ? [] : [address]))
  const reached = await Promise.all(
    ['127.0.0.1', '127.0.0.2', '::1', ...outside].map(async (address) => [
      address,
      await connects(address, host.port),
    ]),
  )
  await host.close()
  expect(reached.filter(([, connected]) => connected)).toEqual([['127.0.0.1', true]])
  expect(host.address).toMatch(/^http:\/\/127\.0\.0\.1:/)
})

function connects(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 })
    const end = (connected: boolean) => () => {
      socket.destroy()
      resolve(connected)
    }
    socket.once('connect', end(true)).once('error', end(false)).once('timeout', end(false))
  })
}

test('on the port that http has by default a browser names the host without it', () => {
  expect(wrongHost({ host: '127.0.0.1' }, 80)).toBeNull()
  expect(wrongHost({ host: 'localhost' }, 80)).toBeNull()
  expect(wrongHost({ host: 'evil.example' }, 80)).not.toBeNull()
  expect(wrongHost({ host: '127.0.0.1' }, 4310)).not.toBeNull()
  expect(wrongHost({ host: '127.0.0.1:4310' }, 4310)).toBeNull()
})
