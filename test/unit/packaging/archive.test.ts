/** Packs the program once with a stand-in runtime and looks into what came out. */
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { runInNewContext } from 'node:vm'
import { extractAll, extractFile, listPackage } from '@electron/asar'
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeStandin } from '../../../scripts/standin.ts'
import { buildIfNeeded } from '../../../scripts/start/build.ts'
import { root } from './builder.ts'

// The stand-in is one for Linux on x64; elsewhere electron-builder wants another layout.
const here = process.platform === 'linux' && process.arch === 'x64'
if (!here) console.log('Packing is not tested here: the stand-in runtime is one for Linux on x64.')

/** A fuse's state on the wire is a letter: '0' for off, '1' for on. */
const fuseOff = '0'.charCodeAt(0)
const fuseOn = '1'.charCodeAt(0)

let base: string
let unpacked: string
let archive: string
let files: string[]

describe.skipIf(!here)('the packed program', () => {
  beforeAll(() => {
    expect(buildIfNeeded(root, console.error)).toBe(true)
    base = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-package-'))
    writeStandin(path.join(base, 'electron'))
    const result = spawnSync(
      process.execPath,
      [
        path.join(root, 'node_modules', 'electron-builder', 'cli.js'),
        ...['--dir', '--linux', '--x64', '--config', 'electron-builder.yml'],
        `-c.electronDist=${path.join(base, 'electron')}`,
        `-c.directories.output=${path.join(base, 'dist')}`,
      ],
      { cwd: root, encoding: 'utf8' },
    )
    expect(result.status, `${result.stdout}${result.stderr}`).toBe(0)
    unpacked = path.join(base, 'dist', 'linux-unpacked')
    archive = path.join(unpacked, 'resources', 'app.asar')
    files = listPackage(archive, { isPack: false })
  }, 120_000)

  afterAll(() => rmSync(base, { recursive: true, force: true }))

  test('has every part of the program and the corpus', () => {
    for (const file of [
      '/package.json',
      '/out/main/main.js',
      '/out/preload/preload.cjs',
      '/out/renderer/index.html',
      '/out/worker/worker.js',
      '/out/worker/export-worker.js',
      '/resources/icons/256x256.png',
      ...readdirSync(path.join(root, 'resources', 'corpus')).map((name) => `/resources/corpus/${name}`),
    ]) {
      expect(files).toContain(file)
    }
  })

  test('has the licences of what is bundled, beside each bundle', () => {
    const licences = (folder: string) => extractFile(archive, `out/${folder}/licences.md`).toString('utf8')
    expect(licences('renderer')).toMatch(/^## react-dom - /m)
    expect(licences('renderer')).toMatch(/^## @fontsource-variable\/inter - /m)
    expect(licences('worker')).toMatch(/^## pdfmake - /m)
    expect(licences('main')).toMatch(/^## zod - /m)
    for (const font of ['inter', 'source-serif-4'])
      expect(extractFile(archive, `out/worker/fonts/LICENSE-${font}.txt`).toString('utf8')).toContain(
        'SIL Open Font License',
      )
  })

  test('has no module but the database', () => {
    const modules = files.flatMap((file) => /^\/node_modules\/([^/]+)$/.exec(file)?.[1] ?? [])
    expect(modules).toEqual(['better-sqlite3'])
  })

  test('has no source map, no test, no source', () => {
    const unwanted = files.filter((file) =>
      /\.map$|\.tsx?$|\.test\.|\.spec\.|\/tests?(\/|$)|\/__tests__|^\/(scripts|shared|electron|renderer|docs)(\/|$)|\.(c|cc|cpp|h|gyp)$/.test(
        file,
      ),
    )
    expect(unwanted).toEqual([])
  })

  test('has nothing at its top but what is meant to be there', () => {
    const top = files.filter((file) => /^\/[^/]+$/.test(file)).sort()
    expect(top).toEqual(['/node_modules', '/out', '/package.json', '/resources'])
  })

  test('has the native file of this system, alone and outside the archive', () => {
    expect(files.filter((file) => file.endsWith('.node'))).toEqual([
      '/node_modules/better-sqlite3/prebuilds/linux-x64.node',
    ])
    const outside = readdirSync(`${archive}.unpacked`, { recursive: true, encoding: 'utf8' })
    const kept = outside.filter((file) => statSync(path.join(`${archive}.unpacked`, file)).isFile())
    expect(kept).toEqual([path.join('node_modules', 'better-sqlite3', 'prebuilds', 'linux-x64.node')])
    const native = readFileSync(path.join(`${archive}.unpacked`, kept[0] ?? ''))
    // An ELF file for x86-64 (machine 62), as its header says.
    expect(native.subarray(0, 4).toString('latin1')).toBe('\u007fELF')
    expect(native.readUInt16LE(18)).toBe(62)
  })

  test('has a preload that is one file and needs nothing but Electron, as its sandbox asks', () => {
    expect(files.filter((file) => file.startsWith('/out/preload/'))).toEqual(['/out/preload/preload.cjs'])
    const exposed: string[] = []
    const electron = {
      contextBridge: { exposeInMainWorld: (name: string) => exposed.push(name) },
      ipcRenderer: {},
    }
    const required: string[] = []
    const require = (name: string) => {
      required.push(name)
      return electron
    }
    // A world with nothing of Node's in it but this `require`.
    runInNewContext(extractFile(archive, 'out/preload/preload.cjs').toString('utf8'), { require })
    expect(required).toEqual(['electron'])
    expect(exposed).toEqual(['charterOak'])
  })

  test('names no development dependency and no script', () => {
    const out = path.join(base, 'extracted')
    extractAll(archive, out)
    const pkg = JSON.parse(readFileSync(path.join(out, 'package.json'), 'utf8')) as Record<string, unknown>
    expect(pkg.main).toBe('out/main/main.js')
    expect(pkg.devDependencies).toBeUndefined()
    expect(pkg.scripts).toBeUndefined()
  })

  test('has its fuses set', async () => {
    const wire = await getCurrentFuseWire(path.join(unpacked, 'charter-oak'))
    const off = [
      FuseV1Options.RunAsNode,
      FuseV1Options.EnableNodeOptionsEnvironmentVariable,
      FuseV1Options.EnableNodeCliInspectArguments,
      FuseV1Options.GrantFileProtocolExtraPrivileges,
    ]
    const on = [
      FuseV1Options.OnlyLoadAppFromAsar,
      FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
      FuseV1Options.EnableCookieEncryption,
    ]
    for (const fuse of off) expect(wire[fuse], FuseV1Options[fuse]).toBe(fuseOff)
    for (const fuse of on) expect(wire[fuse], FuseV1Options[fuse]).toBe(fuseOn)
  })

  test('runs from the archive’s files alone: its main bundle serves the page and answers from a new store', () => {
    const program = path.join(base, 'run')
    extractAll(archive, program)
    const stub = path.join(program, 'node_modules', 'electron')
    mkdirSync(stub)
    copyFileSync(path.join(import.meta.dirname, 'stub-electron.mjs'), path.join(stub, 'index.mjs'))
    writeFileSync(path.join(stub, 'package.json'), '{"name":"electron","exports":"./index.mjs"}')
    const data = path.join(base, 'data')
    const run = spawnSync(process.execPath, [path.join(program, 'out', 'main', 'main.js'), '--data', data], {
      cwd: base,
      env: { ...process.env, STUB_APP_PATH: program },
      encoding: 'utf8',
      timeout: 60_000,
    })
    expect(run.status, run.stderr).toBe(0)
    const answers = JSON.parse(run.stdout) as Record<string, unknown>
    expect(answers).toMatchObject({
      status: 200,
      page: expect.stringContaining('<div id="root">'),
      info: { ok: true, value: { host: 'desktop', version: '0.1.0', dataFolder: data } },
      rows: 17,
    })
    expect(existsSync(path.join(data, 'charter-oak.sqlite'))).toBe(true)
    expect(existsSync(path.join(data, 'charter-oak.sqlite-wal'))).toBe(false)
  })
})
