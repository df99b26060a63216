import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { dataArgument } from '../../../electron/desktop/data-argument.ts'
import { menuTemplate } from '../../../electron/desktop/menu.ts'
import { readWindowState, usableBounds } from '../../../electron/desktop/window-state.ts'
import { type Desktop, startDesktop, startOptions } from './desktop-host.ts'

vi.mock('electron', () => import('./fake-electron.ts'))

let desktop: Desktop | undefined
afterEach(() => desktop?.remove())

test('the services get the data folder that was named, and the profile lies inside it', async () => {
  desktop = await startDesktop()
  expect(startOptions.at(-1)).toMatchObject({
    dataFolder: desktop.dataFolder,
    host: 'desktop',
    version: '0.1.0',
  })
  const profile = path.join(desktop.dataFolder, 'profile')
  expect(desktop.fake.app.setPath).toHaveBeenCalledWith('userData', profile)
})

test('a second start shows the first one’s window and opens nothing itself', async () => {
  desktop = await startDesktop()
  const [window] = desktop.fake.FakeWindow.windows
  if (window) window.minimised = true
  desktop.fake.app.emit('second-instance')
  expect(window?.restore).toHaveBeenCalledOnce()
  expect(window?.focus).toHaveBeenCalledOnce()
  expect(desktop.fake.FakeWindow.windows).toHaveLength(1)
  desktop.remove()

  desktop = await startDesktop({
    prepare: (fake) => {
      fake.app.isFirstInstance = false
    },
  })
  expect(desktop.fake.FakeWindow.windows).toHaveLength(0)
  expect(desktop.fake.app.quit).toHaveBeenCalledOnce()
})

test('quitting waits until the database is closed', async () => {
  desktop = await startDesktop()
  const closing = Promise.withResolvers<undefined>()
  desktop.services.close.mockReturnValueOnce(closing.promise)
  const preventDefault = vi.fn()
  desktop.fake.app.emit('will-quit', { preventDefault })
  expect(preventDefault).toHaveBeenCalledOnce()
  expect(desktop.fake.app.exit).not.toHaveBeenCalled()
  closing.resolve(undefined)
  const { app } = desktop.fake
  await vi.waitFor(() => expect(app.exit).toHaveBeenCalledWith(0))
})

test('services that cannot be started are reported in a box, and the program ends', async () => {
  desktop = await startDesktop({
    failToStart: { message: 'No worker.', detail: 'the stack' },
  })
  expect(desktop.fake.dialog.showErrorBox).toHaveBeenCalledWith(
    'Charter Oak could not start',
    'No worker.\n\nthe stack',
  )
  expect(desktop.fake.app.exit).toHaveBeenCalledWith(1)
})

test('the window opens again where it was closed', async () => {
  desktop = await startDesktop()
  const file = path.join(desktop.dataFolder, 'window.json')
  desktop.fake.FakeWindow.windows[0]?.emit('close')
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    x: 10,
    y: 20,
    width: 900,
    height: 700,
    maximised: false,
  })
  const state = readWindowState(file)
  expect(usableBounds(state, [{ x: 0, y: 0, width: 1920, height: 1040 }])).toEqual({
    x: 10,
    y: 20,
    width: 900,
    height: 700,
  })
})

describe('a kept place', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1040 }
  const state = { x: 100, y: 100, width: 1000, height: 800, maximised: false }
  const first = { width: 1280, height: 860 }

  test.each([
    ['to the right', { x: 1900 }],
    ['to the left', { x: -950 }],
    ['below', { y: 1020 }],
    ['above, its title bar out of reach', { y: -400 }],
    ['on a screen that is gone', { x: 2500 }],
  ])('off the screen %s is forgotten', (_where, moved) => {
    expect(usableBounds({ ...state, ...moved }, [screen])).toEqual(first)
  })

  test('partly on the screen, or on the second one, is kept', () => {
    expect(usableBounds({ ...state, x: 1600 }, [screen])).toMatchObject({ x: 1600 })
    const second = { x: 1920, y: 0, width: 1920, height: 1040 }
    expect(usableBounds({ ...state, x: 2500 }, [screen, second])).toMatchObject({ x: 2500 })
  })

  test('larger than the screen is made to fit', () => {
    expect(usableBounds({ ...state, width: 5000, height: 5000 }, [screen])).toMatchObject({
      width: 1920,
      height: 1040,
    })
  })

  test.each(['', 'null', '{', '{"x":1}', '{"x":"a","y":0,"width":900,"height":700,"maximised":false}'])(
    'unreadable (%s) is forgotten',
    async (text) => {
      desktop = await startDesktop()
      const file = path.join(desktop.dataFolder, 'window.json')
      writeFileSync(file, text)
      expect(readWindowState(file)).toBeNull()
      expect(usableBounds(null, [screen])).toEqual(first)
    },
  )
})

describe('the menu', () => {
  const roles = (template: ReturnType<typeof menuTemplate>): unknown[] =>
    template.flatMap((item) => [item.role, ...(Array.isArray(item.submenu) ? roles(item.submenu) : [])])

  test.each(['linux', 'win32', 'darwin'] as const)('has the usual roles on %s', (platform) => {
    const found = roles(menuTemplate(platform, false))
    for (const role of [
      'editMenu',
      'resetZoom',
      'zoomIn',
      'zoomOut',
      'togglefullscreen',
      'windowMenu',
      'help',
    ]) {
      expect(found).toContain(role)
    }
    expect(found).toContain(platform === 'darwin' ? 'appMenu' : 'quit')
    expect(found).not.toContain('toggleDevTools')
  })

  test('shows the developer tools only while developing', () => {
    expect(roles(menuTemplate('linux', true))).toContain('toggleDevTools')
  })

  test('prints the focused window and opens the legislature’s site', async () => {
    desktop = await startDesktop()
    const { menus, log, shell } = desktop.fake
    const items = (menus[0] as ReturnType<typeof menuTemplate>).flatMap((item) =>
      Array.isArray(item.submenu) ? item.submenu : [],
    )
    const click = (label: string) => {
      const item = items.find((candidate) => candidate.label === label)
      if (!item?.click) throw new Error(`The menu has no ${label} to click.`)
      Reflect.apply(item.click, undefined, [])
    }
    click('&Print…')
    expect(log).toContain('print')
    click('Connecticut General Assembly')
    expect(shell.openExternal).toHaveBeenCalledWith('https://www.cga.ct.gov/')
  })
})

test.each([
  [['electron', '.'], undefined],
  [['electron', '.', '--data', 'mine'], '/home/me/mine'],
  [['electron', '--no-sandbox', '--data=/data'], '/data'],
  [['electron', '.', '--data'], undefined],
  [['electron', '.', '--data='], undefined],
])('%j names the data folder %s', (argv, folder) => {
  expect(dataArgument(argv, '/home/me')).toBe(folder)
})
