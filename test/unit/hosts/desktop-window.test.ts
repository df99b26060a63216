/** The window from its opening to the program's end, and what the menu does. */
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { MenuItemConstructorOptions } from 'electron'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { type Desktop, startDesktop } from './desktop-host.ts'
import type { FakeWindow } from './fake-electron.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

const { platform } = process
let desktop: Desktop | undefined
afterEach(() => {
  desktop?.remove()
  vi.restoreAllMocks()
  onPlatform(platform)
})

function onPlatform(value: NodeJS.Platform): void {
  Object.defineProperty(process, 'platform', { value })
}

const firstWindow = (host: Desktop): FakeWindow => {
  const [window] = host.fake.FakeWindow.windows
  if (!window) throw new Error('No window is open.')
  return window
}

describe('the window', () => {
  test('is shown once it has something to show, not before', async () => {
    desktop = await startDesktop()
    const window = firstWindow(desktop)
    expect(window.options.show).toBe(false)
    expect(window.show).not.toHaveBeenCalled()
    window.emit('ready-to-show')
    expect(window.show).toHaveBeenCalledOnce()
  })

  test('whose page cannot be loaded is shown all the same, so that it can be closed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    desktop = await startDesktop({
      prepare: ({ FakeWindow }) => {
        vi.spyOn(FakeWindow.prototype, 'loadURL').mockRejectedValueOnce(new Error('no page'))
      },
    })
    const { show } = firstWindow(desktop)
    await vi.waitFor(() => expect(show).toHaveBeenCalledOnce())
  })

  test('whose page is gone loads it anew, once in a minute, and not where the page ended of itself', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const clock = vi.spyOn(performance, 'now').mockReturnValue(1000)
    desktop = await startDesktop()
    const { webContents } = firstWindow(desktop)
    const gone = (reason: string) => webContents.emit('render-process-gone', {}, { reason, exitCode: 1 })
    gone('clean-exit')
    expect(webContents.reload).not.toHaveBeenCalled()
    gone('crashed')
    expect(webContents.reload).toHaveBeenCalledTimes(1)
    clock.mockReturnValue(30_000)
    gone('oom')
    expect(webContents.reload).toHaveBeenCalledTimes(1)
    clock.mockReturnValue(62_000)
    gone('killed')
    expect(webContents.reload).toHaveBeenCalledTimes(2)
  })

  test('that was closed maximised opens maximised, over the size that it had before', async () => {
    const kept = { x: 30, y: 40, width: 1000, height: 800, maximised: true }
    desktop = await startDesktop({
      prepareFolder: (folder) => writeFileSync(path.join(folder, 'window.json'), JSON.stringify(kept)),
    })
    const window = firstWindow(desktop)
    expect(window.options).toMatchObject({ x: 30, y: 40, width: 1000, height: 800 })
    expect(window.maximize).toHaveBeenCalledOnce()
    window.isMaximized = () => true
    window.bounds = { x: 30, y: 40, width: 1000, height: 800 }
    window.emit('close')
    const state: unknown = JSON.parse(readFileSync(path.join(desktop.dataFolder, 'window.json'), 'utf8'))
    expect(state).toEqual(kept)
  })
})

describe('when the last window is closed', () => {
  test.each(['linux', 'win32'] as const)('the program ends on %s', async (system) => {
    desktop = await startDesktop()
    onPlatform(system)
    desktop.fake.app.emit('window-all-closed')
    expect(desktop.fake.app.quit).toHaveBeenCalledOnce()
  })

  test('the program stays on macOS, and its icon opens a window again', async () => {
    desktop = await startDesktop()
    onPlatform('darwin')
    desktop.fake.app.emit('window-all-closed')
    expect(desktop.fake.app.quit).not.toHaveBeenCalled()
    desktop.fake.FakeWindow.windows.length = 0
    desktop.fake.app.emit('activate')
    expect(firstWindow(desktop).loaded).toEqual(['app://charter-oak/'])
  })
})

test('Windows knows the running program by the name that its installer registers', async () => {
  desktop = await startDesktop()
  const builder = readFileSync(path.resolve(import.meta.dirname, '../../../electron-builder.yml'), 'utf8')
  const appId = /^appId: (.+)$/m.exec(builder)?.[1]
  expect(desktop.fake.app.setAppUserModelId).toHaveBeenLastCalledWith(appId)
})

describe('the menu', () => {
  const itemsOf = (host: Desktop) =>
    (host.fake.menus[0] as MenuItemConstructorOptions[]).flatMap(({ submenu }) =>
      Array.isArray(submenu) ? submenu : [],
    )
  const rolesOf = (host: Desktop) => itemsOf(host).flatMap(({ role }) => role ?? [])

  test.each([
    [true, false],
    [false, true],
  ])('of a program that is packed (%s) offers the developer tools: %s', async (isPackaged, offered) => {
    desktop = await startDesktop({
      prepare: ({ app }) => {
        app.isPackaged = isPackaged
      },
    })
    expect(rolesOf(desktop).includes('toggleDevTools')).toBe(offered)
  })

  test.each([
    ['linux', { '&Print…': 'CmdOrCtrl+P', '&Back': 'Alt+Left', '&Forward': 'Alt+Right' }],
    ['darwin', { '&Print…': 'CmdOrCtrl+P', '&Back': 'Cmd+[', '&Forward': 'Cmd+]' }],
  ] as const)('has the system’s own shortcuts on %s', async (system, shortcuts) => {
    onPlatform(system)
    desktop = await startDesktop()
    const own = itemsOf(desktop).filter(({ accelerator }) => accelerator !== undefined)
    expect(Object.fromEntries(own.map(({ label, accelerator }) => [label, accelerator]))).toEqual(shortcuts)
    expect(rolesOf(desktop)).toContain('reload')
    // On macOS the role "appMenu" brings it.
    expect(rolesOf(desktop).includes('about')).toBe(system !== 'darwin')
  })

  test('goes back and forward in the window', async () => {
    desktop = await startDesktop()
    const { goBack, goForward } = firstWindow(desktop).webContents.navigationHistory
    const click = (label: string) => {
      const item = desktop && itemsOf(desktop).find((candidate) => candidate.label === label)
      if (!item?.click) throw new Error(`The menu has no ${label} to click.`)
      Reflect.apply(item.click, undefined, [])
    }
    click('&Back')
    expect([goBack.mock.calls.length, goForward.mock.calls.length]).toEqual([1, 0])
    click('&Forward')
    expect([goBack.mock.calls.length, goForward.mock.calls.length]).toEqual([1, 1])
  })
})
