import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { build } from '../../../scripts/start/build.ts'
import { type Circumstances, chooseHost } from '../../../scripts/start/choose-host.ts'
import { failureNote, findRuntime, installRuntimeOnce } from '../../../scripts/start/electron-runtime.ts'
import { buildResults, unfinishedMark, whyBuild } from '../../../scripts/start/freshness.ts'
import { diedOnStart } from '../../../scripts/start/run-host.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-start-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(file: string, text = ''): string {
  const place = path.join(root, file)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, text)
  return place
}

describe('the host', () => {
  const here: Circumstances = {
    platform: 'linux',
    hasDisplay: true,
    isRoot: false,
    runtime: () => '/electron',
  }
  const never = () => {
    throw new Error('The runtime was looked for, and perhaps fetched, without need.')
  }

  test('is the desktop where the runtime is, the browser where it is not', () => {
    expect(chooseHost(here)).toEqual({
      host: 'desktop',
      runtime: '/electron',
      reason: 'Electron’s runtime is installed',
    })
    expect(chooseHost({ ...here, runtime: () => null })).toMatchObject({
      host: 'browser',
      reason: expect.stringContaining('not installed'),
    })
  })

  test('is the browser when asked for, whatever there is', () => {
    expect(chooseHost({ ...here, asked: 'browser', runtime: never }).host).toBe('browser')
  })

  test('is the browser without a display, or for root, and nothing is fetched then', () => {
    expect(chooseHost({ ...here, hasDisplay: false, runtime: never })).toMatchObject({
      host: 'browser',
      reason: expect.stringContaining('no display'),
    })
    expect(chooseHost({ ...here, isRoot: true, runtime: never })).toMatchObject({
      host: 'browser',
      reason: expect.stringContaining('root'),
    })
  })

  test.each(['darwin', 'win32'] as const)('on %s neither display nor account matters', (platform) => {
    expect(chooseHost({ ...here, platform, hasDisplay: false, isRoot: true }).host).toBe('desktop')
  })

  test('asked for as the desktop is never replaced by the browser', () => {
    const desktop = { ...here, asked: 'desktop' as const }
    expect(chooseHost(desktop).host).toBe('desktop')
    for (const hindered of [
      { runtime: () => null },
      { hasDisplay: false, runtime: never },
      { isRoot: true, runtime: never },
    ]) {
      const choice = chooseHost({ ...desktop, ...hindered })
      expect(choice).toMatchObject({ host: 'none', problem: expect.stringContaining('cannot start') })
    }
  })
})

describe('Electron’s runtime', () => {
  test('is found where its installer put it', () => {
    expect(findRuntime(root, {})).toBeNull()
    write('node_modules/electron/path.txt', 'electron')
    expect(findRuntime(root, {})).toBeNull()
    const executable = write('node_modules/electron/dist/electron')
    expect(findRuntime(root, {})).toBe(executable)
  })

  test('is found where the environment says', () => {
    const executable = write('elsewhere/electron')
    const environment = { ELECTRON_OVERRIDE_DIST_PATH: path.join(root, 'elsewhere') }
    expect(findRuntime(root, environment, 'linux')).toBe(executable)
    expect(findRuntime(root, environment, 'win32')).toBeNull()
  })

  const installer = (text: string) => {
    write('node_modules/electron/package.json', '{"version":"1.2.3","type":"commonjs"}')
    write('node_modules/electron/install.js', text)
  }

  test('is fetched once; that it failed is remembered for that version', () => {
    installer(`require('fs').appendFileSync(__dirname + '/runs', 'x'); process.exit(1)`)
    const said: string[] = []
    expect(installRuntimeOnce(root, (line) => said.push(line))).toBe(false)
    expect(said).toHaveLength(1)
    expect(installRuntimeOnce(root, (line) => said.push(line))).toBe(false)
    expect(said).toHaveLength(1)
    write('node_modules/electron/package.json', '{"version":"1.2.4","type":"commonjs"}')
    expect(installRuntimeOnce(root, (line) => said.push(line))).toBe(false)
    expect(said).toHaveLength(2)
  })

  test('that could not be fetched is no fault where that cannot be remembered either', () => {
    installer('process.exit(1)')
    write('node_modules/.cache')
    expect(installRuntimeOnce(root, () => undefined)).toBe(false)
  })

  test('is there after a fetch that worked', () => {
    installer(`
      const fs = require('fs')
      fs.mkdirSync(__dirname + '/dist')
      fs.writeFileSync(__dirname + '/dist/electron', '')
      fs.writeFileSync(__dirname + '/path.txt', 'electron')`)
    expect(installRuntimeOnce(root, () => undefined)).toBe(true)
    expect(findRuntime(root, {})).not.toBeNull()
  })

  test('is not fetched where the package itself is missing', () => {
    expect(installRuntimeOnce(root, () => undefined)).toBe(false)
    expect(failureNote(root)).toContain('node_modules')
  })
})

describe('a build', () => {
  const at = (file: string, seconds: number) => utimesSync(path.join(root, file), seconds, seconds)
  const settle = () => {
    for (const folder of ['renderer/app', 'renderer', 'shared', 'electron']) at(folder, 1000)
  }

  beforeEach(() => {
    for (const file of ['renderer/app/main.tsx', 'shared/a.ts', 'electron/b.ts', 'vite.config.ts']) {
      write(file)
      at(file, 1000)
    }
    settle()
    for (const file of buildResults) {
      write(file)
      at(file, 2000)
    }
  })

  test('newer than its sources is kept', () => expect(whyBuild(root)).toBeNull())

  test.each([...buildResults])('without %s is no build', (file) => {
    rmSync(path.join(root, file))
    expect(whyBuild(root)).toContain('not been built')
  })

  test.each(['renderer/app/main.tsx', 'shared/a.ts', 'electron/b.ts', 'vite.config.ts'])(
    'older than %s is made anew',
    (file) => {
      at(file, 3000)
      expect(whyBuild(root)).toContain('changed')
    },
  )

  test('is made anew when a file was removed', () => {
    rmSync(path.join(root, 'electron/b.ts'))
    expect(whyBuild(root)).toContain('changed')
  })

  test('that was broken off is made anew, however new its parts are', () => {
    write(unfinishedMark)
    expect(whyBuild(root)).toBe('its last build was not finished')
  })

  test('leaves its mark where it fails, and takes it away where it succeeds', () => {
    const vite = (status: number) =>
      write(
        'node_modules/vite/bin/vite.js',
        `process.exit(require('fs').existsSync('${unfinishedMark}') ? ${status} : 9)`,
      )
    vite(1)
    expect(build(root)).toBe(false)
    expect(whyBuild(root)).toBe('its last build was not finished')
    vite(0)
    expect(build(root)).toBe(true)
    expect(whyBuild(root)).toBeNull()
  })

  test('that has no folder to be written to is not made, and the reason is said', () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    rmSync(path.join(root, 'out'), { recursive: true })
    write('out')
    expect(build(root)).toBe(false)
    expect(said).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('cannot be written'))
    said.mockRestore()
  })

  test('counts by its oldest part', () => {
    at('out/worker/worker.js', 500)
    expect(whyBuild(root)).toContain('changed')
  })
})

test.each([
  [{ code: null, signal: 'SIGTRAP', ran: 300 } as const, true],
  [{ code: 127, signal: null, ran: 50 }, true],
  [{ code: 0, signal: null, ran: 50 }, false],
  [{ code: 1, signal: null, ran: 50 }, false],
  [{ code: null, signal: 'SIGTERM', ran: 50 } as const, false],
  [{ code: null, signal: 'SIGSEGV', ran: 3_600_000 } as const, false],
])('%j means that the runtime cannot run here: %s', (ending, died) => {
  expect(diedOnStart(ending)).toBe(died)
})
