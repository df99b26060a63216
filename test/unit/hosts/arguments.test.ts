import { describe, expect, test } from 'vitest'
import { announcement } from '../../../electron/browser/announce.ts'
import { openCommand } from '../../../electron/browser/open-address.ts'
import { ArgumentError, readArguments } from '../../../electron/serving/arguments.ts'
import { defaultDataFolder } from '../../../electron/serving/data-folder.ts'

describe('arguments', () => {
  test.each([
    [[], { help: false, open: true }],
    [['--help'], { help: true, open: true }],
    [['--browser', '--no-open'], { help: false, host: 'browser', open: false }],
    [['--desktop'], { help: false, host: 'desktop', open: true }],
    [['--port', '8080'], { help: false, open: true, port: 8080 }],
    [['--port=1'], { help: false, open: true, port: 1 }],
    [['--data', 'mine'], { help: false, open: true, data: '/home/me/mine' }],
    [['--data=/data'], { help: false, open: true, data: '/data' }],
  ])('%j', (argv, read) => expect(readArguments(argv, '/home/me')).toEqual(read))

  test.each([
    [['--porrt', '1'], '--porrt'],
    [['--port'], '--port'],
    [['--port', '0'], '"0"'],
    [['--port', '65536'], '"65536"'],
    [['--port', '80a'], '"80a"'],
    [['--port', '-1'], '--port'],
    [['--port', '1e3'], '"1e3"'],
    [['--port='], '""'],
    [['--data'], '--data'],
    [['--data='], '--data'],
    [['--browser', '--desktop'], 'not both'],
    [['--open=no'], '--open'],
    [['mine'], 'mine'],
  ])('%j is refused in one line that names the fault', (argv, named) => {
    let message = ''
    try {
      readArguments(argv, '/home/me')
    } catch (error) {
      expect(error).toBeInstanceOf(ArgumentError)
      message = (error as Error).message
    }
    expect(message).toContain(named)
    expect(message).not.toContain('\n')
  })
})

test.each([
  ['linux', {}, '/home/me/.local/share/charter-oak'],
  ['linux', { XDG_DATA_HOME: '/data/me' }, '/data/me/charter-oak'],
  ['linux', { XDG_DATA_HOME: 'relative' }, '/home/me/.local/share/charter-oak'],
  ['linux', { XDG_DATA_HOME: '' }, '/home/me/.local/share/charter-oak'],
  ['darwin', { XDG_DATA_HOME: '/data/me' }, '/home/me/Library/Application Support/Charter Oak'],
  ['win32', { APPDATA: 'D:\\Roaming' }, 'D:\\Roaming\\Charter Oak'],
  ['win32', {}, '\\home\\me\\AppData\\Roaming\\Charter Oak'],
] as const)('the data folder on %s with %j is %s', (platform, environment, folder) => {
  expect(defaultDataFolder(platform, environment, '/home/me')).toBe(folder)
})

describe('opening the browser', () => {
  const address = 'http://127.0.0.1:1/?token=a'
  test('uses the system’s own command, the address as one word of it', () => {
    expect(openCommand(address, 'linux', { DISPLAY: ':0' })).toEqual(['xdg-open', address])
    expect(openCommand(address, 'linux', { WAYLAND_DISPLAY: 'wayland-0' })).toEqual(['xdg-open', address])
    expect(openCommand(address, 'darwin', {})).toEqual(['open', address])
    expect(openCommand(address, 'win32', {})?.at(-1)).toBe(address)
  })

  test('is left alone where there is no screen', () => {
    expect(openCommand(address, 'linux', {})).toBeNull()
  })
})

test('the first line says which host and why, the last is the address alone', () => {
  const lines = announcement({
    reason: 'so',
    dataFolder: '/data',
    opens: false,
    address: 'http://127.0.0.1:1/',
  })
  expect(lines[0]).toBe('Charter Oak started in the browser host, because so.')
  expect(lines.at(-1)).toBe('http://127.0.0.1:1/')
  expect(lines).toContain('Data folder: /data')
})
