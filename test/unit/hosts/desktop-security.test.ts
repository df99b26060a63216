import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type Desktop, startDesktop } from './desktop-host.ts'
import type { FakeContents, FakeWindow } from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

let desktop: Desktop
let window: FakeWindow
let contents: FakeContents

beforeAll(async () => {
  desktop = await startDesktop()
  window = desktop.fake.FakeWindow.windows[0] as FakeWindow
  contents = window.webContents
})
afterAll(() => desktop.remove())

describe('before Electron is ready', () => {
  test('the sandbox is on for every renderer, and the scheme is declared, in time', () => {
    const { log } = desktop.fake
    const ready = log.indexOf('whenReady')
    for (const step of ['enableSandbox', 'registerSchemesAsPrivileged', 'requestSingleInstanceLock']) {
      expect(log.indexOf(step)).toBeGreaterThanOrEqual(0)
      expect(log.indexOf(step)).toBeLessThan(ready)
    }
    expect(log.indexOf('handle app')).toBeGreaterThan(ready)
  })

  test('the scheme gets three privileges; it cannot bypass the policy', () => {
    expect(desktop.fake.declaredSchemes).toEqual([
      [{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }],
    ])
  })
})

describe('the window', () => {
  const on = ['contextIsolation', 'sandbox', 'webSecurity']
  const off = [
    'nodeIntegration',
    'nodeIntegrationInWorker',
    'nodeIntegrationInSubFrames',
    'webviewTag',
    'experimentalFeatures',
    'allowRunningInsecureContent',
    'navigateOnDragDrop',
    'spellcheck',
  ]
  test.each(on)('%s is on', (name) => expect(window.options.webPreferences[name]).toBe(true))
  test.each(off)('%s is off', (name) => expect(window.options.webPreferences[name]).toBe(false))

  test('nothing else is set but the preload, no Blink feature among it', () => {
    expect(Object.keys(window.options.webPreferences).sort()).toEqual([...on, ...off, 'preload'].sort())
    expect(window.options.webPreferences.preload).toMatch(/out[\\/]preload[\\/]preload\.cjs$/)
  })

  test('it loads the program’s page and nothing else', () => {
    expect(window.loaded).toEqual(['app://charter-oak/'])
  })
})

describe('navigation', () => {
  const elsewhere = [
    'https://evil.example/',
    'https://www.cga.ct.gov/',
    'file:///etc/passwd',
    'app://evil/',
    'app://charter-oak.evil/',
    'app://charter-oak/other.html',
    'app://charter-oak/?next=https://evil.example',
    'app://charter-oak@evil.example/',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'about:blank',
    '',
  ]
  const prevented = (event: string, details: Record<string, unknown>) => {
    const preventDefault = vi.fn()
    contents.emit(event, { ...details, preventDefault })
    return preventDefault.mock.calls.length === 1
  }

  test.each(elsewhere)('to "%s" is denied in the page, in frames and as a redirect', (url) => {
    expect(prevented('will-navigate', { url })).toBe(true)
    expect(prevented('will-frame-navigate', { url, isMainFrame: true })).toBe(true)
    expect(prevented('will-frame-navigate', { url, isMainFrame: false })).toBe(true)
    expect(prevented('will-redirect', { url })).toBe(true)
  })

  test('the page may be loaded anew, at any place in it, but not in a frame', () => {
    for (const url of ['app://charter-oak/', 'app://charter-oak/#/statutes/53a-192a']) {
      expect(prevented('will-navigate', { url })).toBe(false)
      expect(prevented('will-frame-navigate', { url, isMainFrame: true })).toBe(false)
      expect(prevented('will-frame-navigate', { url, isMainFrame: false })).toBe(true)
      expect(prevented('will-redirect', { url })).toBe(true)
    }
  })

  test('no webview is attached', () => expect(prevented('will-attach-webview', {})).toBe(true))

  test('every web contents is guarded, not just the window’s', () => {
    const other = new desktop.fake.FakeContents()
    desktop.fake.app.emit('web-contents-created', {}, other)
    const preventDefault = vi.fn()
    other.emit('will-navigate', { url: 'https://evil.example/', preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
    expect(other.windowOpenHandler?.({ url: 'https://evil.example/' })).toEqual({ action: 'deny' })
  })
})

describe('windows and links', () => {
  const refused = [
    'http://www.cga.ct.gov/',
    'https://evil.example/',
    'https://cga.ct.gov.evil.example/',
    'https://evil.example/#https://www.cga.ct.gov/',
    'https://www.cga.ct.gov@evil.example/',
    'https://user:password@www.cga.ct.gov/',
    'https://www.cga.ct.gov:8443/',
    'https://xwww.cga.ct.gov/',
    'file:///usr/bin/xcalc',
    'smb://www.cga.ct.gov/share',
    'javascript:alert(1)',
    'ms-msdt:/id',
    `https://www.cga.ct.gov/${'x'.repeat(2000)}`,
    ' ',
    '',
  ]
  test.each(refused)('"%s" is neither opened in a window nor handed to the system', async (url) => {
    const { openExternal } = desktop.fake.shell
    openExternal.mockClear()
    expect(contents.windowOpenHandler?.({ url })).toEqual({ action: 'deny' })
    const { invokeFrom, ownFrame } = desktop.fake
    expect(await invokeFrom(ownFrame, 'charter-oak:open-external', url)).toBe(false)
    expect(openExternal).not.toHaveBeenCalled()
  })

  test.each([7, null, undefined, ['https://www.cga.ct.gov/'], { href: 'https://www.cga.ct.gov/' }])(
    '%j is no address',
    async (value) => {
      const { invokeFrom, ownFrame } = desktop.fake
      expect(await invokeFrom(ownFrame, 'charter-oak:open-external', value)).toBe(false)
    },
  )

  test('the legislature’s sites are opened in the person’s browser, as parsed', async () => {
    const { invokeFrom, ownFrame, shell } = desktop.fake
    shell.openExternal.mockClear()
    const given = 'HTTPS://WWW.CGA.CT.GOV/current/../current/pub/chap_952.htm#sec_53a-192a'
    expect(await invokeFrom(ownFrame, 'charter-oak:open-external', given)).toBe(true)
    expect(shell.openExternal.mock.calls).toEqual([
      ['https://www.cga.ct.gov/current/pub/chap_952.htm#sec_53a-192a'],
    ])
    expect(contents.windowOpenHandler?.({ url: 'https://cga.ct.gov/' })).toEqual({ action: 'deny' })
    expect(shell.openExternal).toHaveBeenLastCalledWith('https://cga.ct.gov/')
  })

  test('that the system cannot open it is an answer, not a fault', async () => {
    const { invokeFrom, ownFrame, shell } = desktop.fake
    shell.openExternal.mockRejectedValueOnce(new Error('no browser'))
    expect(await invokeFrom(ownFrame, 'charter-oak:open-external', 'https://cga.ct.gov/')).toBe(false)
  })
})

describe('permissions', () => {
  const permissions = [
    'media',
    'geolocation',
    'notifications',
    'midi',
    'midiSysex',
    'pointerLock',
    'fullscreen',
    'openExternal',
    'clipboard-read',
    'display-capture',
    'window-management',
    'fileSystem',
    'hid',
    'serial',
    'usb',
    'idle-detection',
    'storage-access',
    'unknown',
  ]
  const page = { isMainFrame: true, requestingUrl: 'app://charter-oak/#/compare' }
  const asked = (permission: string, details: object) => {
    const answer = vi.fn()
    desktop.fake.session.defaultSession.permissionRequest?.(contents, permission, answer, details)
    return answer.mock.calls
  }
  const looked = (permission: string, origin: string, details: object) =>
    desktop.fake.session.defaultSession.permissionCheck?.(contents, permission, origin, details)

  test.each(permissions)('%s is denied, asked for or looked up', (permission) => {
    expect(asked(permission, page)).toEqual([[false]])
    expect(looked(permission, 'app://charter-oak', page)).toBe(false)
  })

  test('text may be put on the clipboard, by the page alone', () => {
    const write = 'clipboard-sanitized-write'
    expect(asked(write, page)).toEqual([[true]])
    expect(looked(write, 'app://charter-oak/', page)).toBe(true)
    expect(asked(write, { ...page, isMainFrame: false })).toEqual([[false]])
    expect(asked(write, { ...page, requestingUrl: 'https://evil.example/' })).toEqual([[false]])
    expect(looked(write, 'https://evil.example', page)).toBe(false)
    expect(looked(write, 'app://charter-oak', { isMainFrame: false })).toBe(false)
  })

  test('no device is granted and no download begun', () => {
    expect(desktop.fake.session.defaultSession.device?.()).toBe(false)
    const preventDefault = vi.fn()
    desktop.fake.session.defaultSession.emit('will-download', { preventDefault })
    expect(preventDefault).toHaveBeenCalledOnce()
  })

  test.each([
    ['https://evil.example/', true],
    ['http://127.0.0.1/', true],
    ['wss://evil.example/', true],
    ['file:///etc/passwd', true],
    ['not an address', true],
    ['app://charter-oak/assets/x.js', false],
    ['data:image/png;base64,AA==', false],
    ['blob:app://charter-oak/1', false],
  ])('a request to %s: cancelled %s', (url, cancel) => {
    const answer = vi.fn()
    desktop.fake.session.defaultSession.beforeRequest?.({ url }, answer)
    expect(answer).toHaveBeenCalledExactlyOnceWith({ cancel })
  })
})

test('messages and links pass through one file each', () => {
  const folder = path.resolve(import.meta.dirname, '../../../electron')
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  )
  const users = (word: RegExp) =>
    files.filter((file) => word.test(readFileSync(path.join(folder, file), 'utf8')))
  expect(users(/\bipcMain\b/)).toEqual([path.join('desktop', 'ipc.ts')])
  expect(users(/\bipcRenderer\b/)).toEqual([path.join('preload', 'preload.ts')])
  expect(users(/\bshell\b.*from 'electron'/)).toEqual([path.join('desktop', 'external-links.ts')])
})
