import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { maxRequestBytes, type Reply } from '#shared/contract/index.ts'
import { maxFileBytes } from '../../../electron/desktop/save-file.ts'
import { answerSchemeRequest } from '../../../electron/desktop/scheme.ts'
import { type Desktop, startDesktop } from './desktop-host.ts'
import type { FakeFrame } from './fake-electron.ts'
import { makeRenderer } from './loopback.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

let desktop: Desktop

beforeAll(async () => {
  desktop = await startDesktop({
    answer(name, input) {
      if (name === 'app.info') throw new Error('a fault of the program')
      return { ok: true, value: { name, input } }
    },
  })
})
afterAll(() => desktop.remove())
beforeEach(() => {
  desktop.calls.length = 0
})

const call = (...sent: unknown[]) => from(desktop.fake.ownFrame, ...sent)
const from = (frame: FakeFrame | null, ...sent: unknown[]) =>
  desktop.fake.invokeFrom(frame, 'charter-oak:call', ...sent) as Promise<Reply>

function expectRefusal(reply: Reply, code: string): void {
  expect(reply).toMatchObject({ ok: false, error: { code } })
  expect(desktop.calls).toEqual([])
}

describe('messages', () => {
  const own = { origin: 'app://charter-oak', url: 'app://charter-oak/', parent: null }
  const foreign: [string, FakeFrame | null][] = [
    ['another site', { ...own, origin: 'https://evil.example', url: 'https://evil.example/' }],
    ['another host of the scheme', { ...own, origin: 'app://evil', url: 'app://evil/' }],
    [
      'a host that begins alike',
      { ...own, origin: 'app://charter-oak.evil', url: 'app://charter-oak.evil/' },
    ],
    ['an opaque origin', { ...own, origin: 'null' }],
    ['no origin', { ...own, origin: '' }],
    ['a file', { ...own, origin: 'file://', url: 'file:///tmp/x.html' }],
    ['a blank page', { ...own, url: 'about:blank' }],
    ['another page of the program', { ...own, url: 'app://charter-oak/other.html' }],
    ['no address yet', { ...own, url: '' }],
    ['a frame inside the page', { ...own, parent: own }],
    [
      'a foreign frame inside the page',
      { origin: 'https://evil.example', url: 'https://evil.example/', parent: own },
    ],
    ['a frame that is gone', null],
  ]

  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
  })
  afterEach(() => vi.restoreAllMocks())

  test.each(foreign)('from %s: no procedure is run, and it is said aloud', async (_who, frame) => {
    expectRefusal(await from(frame, 'app.state', {}), 'FORBIDDEN')
    expect(console.error).toHaveBeenCalledOnce()
  })

  test.each(foreign)('from %s: no link is opened, no file kept, nothing printed', async (_who, frame) => {
    const { invokeFrom, shell, dialog, log } = desktop.fake
    const file = { name: 'a.txt', mime: 'text/plain', bytes: new Uint8Array(1) }
    const forbidden = { code: 'FORBIDDEN' }
    await expect(
      invokeFrom(frame, 'charter-oak:open-external', 'https://www.cga.ct.gov/'),
    ).rejects.toMatchObject(forbidden)
    await expect(invokeFrom(frame, 'charter-oak:save-file', file)).rejects.toMatchObject(forbidden)
    await expect(invokeFrom(frame, 'charter-oak:print')).rejects.toMatchObject(forbidden)
    expect(shell.openExternal).not.toHaveBeenCalled()
    expect(dialog.showSaveDialog).not.toHaveBeenCalled()
    expect(log).not.toContain('print')
  })

  test('the page is answered at any place in it', async () => {
    const reply = await from({ ...own, url: 'app://charter-oak/#/compare?old=v:1:text' }, 'app.state', {})
    expect(reply).toEqual({ ok: true, value: { name: 'app.state', input: {} } })
  })
})

describe('calls', () => {
  test.each([['no.such'], ['__proto__'], ['toString'], [7], [undefined], [null], [['app.state']]])(
    '%j names no procedure',
    async (name) => expectRefusal(await call(name, {}), 'UNKNOWN_PROCEDURE'),
  )

  test('a call larger than the limit is refused, one of just that size is run', async () => {
    const frame = JSON.stringify({ method: 'app.state', input: { text: '' } }).length
    const fits = 'x'.repeat(maxRequestBytes - frame)
    expect((await call('app.state', { text: fits })).ok).toBe(true)
    desktop.calls.length = 0
    expectRefusal(await call('app.state', { text: `${fits}x` }), 'TOO_LARGE')
    // Three bytes each in UTF-8: counted as bytes, not as letters.
    expectRefusal(await call('app.state', { text: '§'.repeat(maxRequestBytes / 2) }), 'TOO_LARGE')
  })

  test('what JSON cannot carry is refused', async () => {
    const circle: Record<string, unknown> = {}
    circle.self = circle
    expectRefusal(await call('app.state', circle), 'INVALID_INPUT')
    expectRefusal(await call('app.state', { id: 1n }), 'INVALID_INPUT')
  })

  test('the services see only what JSON carries', async () => {
    await call('app.state', { date: new Date(0), map: new Map([[1, 2]]), gone: undefined })
    await call('app.state')
    expect(desktop.calls).toEqual([
      { name: 'app.state', input: { date: '1970-01-01T00:00:00.000Z', map: {} } },
      { name: 'app.state', input: {} },
    ])
  })

  test('a fault of the services is an INTERNAL reply', async () => {
    expect(await call('app.info', {})).toMatchObject({ ok: false, error: { code: 'INTERNAL' } })
  })
})

describe('files that the person keeps', () => {
  const keep = (file: unknown) =>
    desktop.fake.invokeFrom(desktop.fake.ownFrame, 'charter-oak:save-file', file)
  const bytes = new TextEncoder().encode('a redline')

  test('are written where the person chose, and nothing is left beside them', async () => {
    const place = path.join(desktop.dataFolder, 'chosen.html')
    writeFileSync(place, 'what was there before')
    desktop.fake.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: place })
    expect(await keep({ name: 'redline.html', mime: 'text/html', bytes })).toBe(true)
    expect(readFileSync(place, 'utf8')).toBe('a redline')
    const options = desktop.fake.dialog.showSaveDialog.mock.lastCall?.at(-1)
    expect(options).toEqual({ defaultPath: 'redline.html' })
  })

  test('are not written when the person cancels', async () => {
    expect(await keep({ name: 'redline.html', mime: 'text/html', bytes })).toBe(false)
  })

  test('that cannot be written leave what was there, and say so', async () => {
    const place = path.join(desktop.dataFolder, 'missing-folder', 'x.html')
    desktop.fake.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath: place })
    await expect(keep({ name: 'x.html', mime: 'text/html', bytes })).rejects.toThrow(/ENOENT/)
    expect(existsSync(place)).toBe(false)
  })

  test('that cannot take the chosen place leave nothing beside it', async () => {
    const folder = path.join(desktop.dataFolder, 'chosen')
    mkdirSync(path.join(folder, 'x.html'), { recursive: true })
    const filePath = path.join(folder, 'x.html')
    desktop.fake.dialog.showSaveDialog.mockResolvedValueOnce({ canceled: false, filePath })
    await expect(keep({ name: 'x.html', mime: 'text/html', bytes })).rejects.toThrow()
    expect(readdirSync(folder)).toEqual(['x.html'])
  })

  test.each([
    { name: '../../.bashrc', mime: 'text/plain', bytes },
    { name: '/etc/passwd', mime: 'text/plain', bytes },
    { name: 'C:\\autoexec.bat', mime: 'text/plain', bytes },
    { name: '.bashrc', mime: 'text/plain', bytes },
    { name: 'a\u0000b', mime: 'text/plain', bytes },
    { name: '', mime: 'text/plain', bytes },
    { name: 'x'.repeat(151), mime: 'text/plain', bytes },
    { name: 'a.txt', mime: 'text/plain', bytes: 'text' },
    { name: 'a.txt', mime: 7, bytes },
    { name: 'a.txt', mime: 'text/plain', bytes, place: '/tmp/a.txt' },
    'a.txt',
    null,
  ])('%j is no file', async (file) => {
    await expect(keep(file)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
    expect(desktop.fake.dialog.showSaveDialog).not.toHaveBeenCalled()
  })

  test('that are too large are refused', async () => {
    const large = { name: 'a.bin', mime: 'application/octet-stream', bytes: new Uint8Array(maxFileBytes + 1) }
    await expect(keep(large)).rejects.toMatchObject({ code: 'INVALID_INPUT' })
  })
})

describe('the scheme', () => {
  const renderer = makeRenderer()
  afterAll(() => renderer.remove())
  const get = (url: string, method = 'GET') => answerSchemeRequest({ url, method }, renderer.folder)

  test('serves the page with the nonce of its policy', async () => {
    const answer = await get('app://charter-oak/')
    const nonce = /'nonce-([\w-]+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? ''
    expect(nonce.length).toBeGreaterThan(20)
    expect(await answer.text()).toContain(`content="${nonce}"`)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self'; ")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  test('serves a script as one', async () => {
    const answer = await get('app://charter-oak/assets/index-Ab12Cd34.js?x=1#y')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  })

  test.each(['POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'])('%s is refused', async (method) => {
    expect((await get('app://charter-oak/', method)).status).toBe(405)
  })

  test.each([
    'app://evil/index.html',
    'app://charter-oak.evil/index.html',
    'app://user@charter-oak/index.html',
    'app://charter-oak:80/index.html',
    'app:///index.html',
    'app:index.html',
    'file:///index.html',
    'https://charter-oak/index.html',
    'nonsense',
  ])('%s is another host', async (url) => expect((await get(url)).status).toBe(403))

  test.each([
    'app://charter-oak/../secret.html',
    'app://charter-oak/%2e%2e/secret.html',
    'app://charter-oak/..%2fsecret.html',
    'app://charter-oak/%2e%2e%2fsecret.html',
    'app://charter-oak/assets/..%2f..%2fsecret.html',
    'app://charter-oak/..%5csecret.html',
    'app://charter-oak/..\\secret.html',
    'app://charter-oak/%252e%252e%252fsecret.html',
    'app://charter-oak/..%2frenderer-secret%2fsecret.html',
    'app://charter-oak//secret.html',
    'app://charter-oak/%2fetc%2fpasswd',
    'app://charter-oak/C:%5csecret.html',
    'app://charter-oak/index.html%00.js',
    'app://charter-oak/%E0%A4%A',
    'app://charter-oak/.hidden.js',
    'app://charter-oak/assets/index-Ab12Cd34.js.map',
    'app://charter-oak/assets',
  ])('%s leads nowhere', async (url) => {
    const answer = await get(url)
    expect(answer.status).toBe(404)
    expect(await answer.text()).not.toContain('SECRET')
  })
})
