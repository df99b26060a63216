import { beforeAll, expect, test, vi } from 'vitest'
import type { HostBridge, Reply } from '#shared/contract/index.ts'
import * as fake from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

let bridge: HostBridge

beforeAll(async () => {
  await import('../../../electron/preload/preload.ts')
  bridge = fake.exposed.get('charterOak') as unknown as HostBridge
})

test('exposes the named functions of the bridge and nothing else', () => {
  expect([...fake.exposed.keys()]).toEqual(['charterOak'])
  expect(Object.keys(bridge).sort()).toEqual(['call', 'kind', 'openExternal', 'print', 'saveFile'])
  expect(bridge.kind).toBe('desktop')
})

test('each function sends on its own channel only what it is given', async () => {
  const seen: unknown[][] = []
  for (const channel of ['call', 'open-external', 'save-file', 'print']) {
    fake.handlers.set(`charter-oak:${channel}`, async (_event, ...sent) => {
      seen.push([channel, ...sent])
      return { ok: true, value: null } satisfies Reply
    })
  }
  const bytes = new Uint8Array([1])
  await bridge.call('app.state', { a: 1 })
  await bridge.openExternal('https://www.cga.ct.gov/')
  await bridge.saveFile({ name: 'a', mime: 'b', bytes, place: '/etc/passwd' } as Parameters<
    HostBridge['saveFile']
  >[0])
  await bridge.print()
  expect(seen).toEqual([
    ['call', 'app.state', { a: 1 }],
    ['open-external', 'https://www.cga.ct.gov/'],
    ['save-file', { name: 'a', mime: 'b', bytes }],
    ['print'],
  ])
})

test('a call that cannot be sent is a reply, not a rejection', async () => {
  const reply = await bridge.call('app.state', { f: () => 1 })
  expect(reply).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } })
})
