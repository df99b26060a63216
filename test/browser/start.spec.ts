/** `npm start` as a person types it: the start script's own process, from another folder. */
import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { expect, test } from '@playwright/test'

const script = path.resolve(import.meta.dirname, '../../scripts/start.ts')
let folder: string
const running: ChildProcessByStdio<null, Readable, Readable>[] = []

test.beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'charter-oak-start-'))
})
test.afterEach(async () => {
  // A killed parent could not pass the end on to its host, which would stay for ever; so it is asked, and waited for.
  await Promise.all(
    running.splice(0).map((child) => {
      if (child.exitCode !== null || child.signalCode !== null) return undefined
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      return ended
    }),
  )
  rmSync(folder, { recursive: true, force: true })
})

interface Run {
  readonly child: ChildProcessByStdio<null, Readable, Readable>
  /** Sends a signal to every process of the run, as a terminal does. */
  signalAll(signal: NodeJS.Signals): void
  readonly ended: Promise<{ code: number | null; stdout: string; stderr: string }>
  stdout(): string
}

function start(...args: string[]): Run {
  // Playwright's own wish for colour would make Node warn of it on stderr.
  const { FORCE_COLOR: _, NO_COLOR: __, ...inherited } = process.env
  const env = { ...inherited, INIT_CWD: folder, DISPLAY: '', WAYLAND_DISPLAY: '' }
  const child = spawn(process.execPath, [script, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, so that the group can be signalled.
    detached: true,
  })
  running.push(child)
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk)
  })
  child.stderr.on('data', (chunk) => {
    stderr += String(chunk)
  })
  const ended = new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, stdout, stderr }))
  })
  const signalAll = (signal: NodeJS.Signals) => {
    if (child.pid !== undefined) process.kill(-child.pid, signal)
  }
  return { child, ended, signalAll, stdout: () => stdout }
}

async function firstLines(run: Run): Promise<string[]> {
  await expect.poll(run.stdout, { timeout: 30_000 }).toMatch(/token=\S+\n/)
  return run.stdout().trimEnd().split('\n')
}

test('says first which host and why, last the address; ends cleanly; the next start has another token', async () => {
  const one = start('--browser', '--no-open', '--data', 'mine')
  const lines = await firstLines(one)
  expect(lines[0]).toBe('Charter Oak started in the browser host, because --browser asks for it.')
  expect(lines).toContain(`Data folder: ${path.join(folder, 'mine')}`)
  expect(lines.at(-1)).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/)
  one.child.kill('SIGTERM')
  expect((await one.ended).code).toBe(0)
  expect(existsSync(path.join(folder, 'mine', 'charter-oak.sqlite'))).toBe(true)
  expect(existsSync(path.join(folder, 'mine', 'charter-oak.sqlite-wal'))).toBe(false)

  const two = start('--browser', '--no-open', '--data', 'mine')
  const token = (address: string | undefined) => address?.split('token=')[1]
  expect(token((await firstLines(two)).at(-1))).not.toBe(token(lines.at(-1)))
  two.child.kill('SIGINT')
  two.child.kill('SIGTERM')
  expect((await two.ended).code).toBe(0)
})

test('without a display it is the browser host, and the line says so', async () => {
  test.skip(process.platform !== 'linux', 'only Linux can be without a display')
  const run = start('--no-open', '--data', 'mine')
  expect((await firstLines(run))[0]).toBe(
    'Charter Oak started in the browser host, because there is no display (neither DISPLAY nor WAYLAND_DISPLAY is set).',
  )
})

test('the desktop asked for where it cannot be is an error, not the browser', async () => {
  test.skip(process.platform !== 'linux', 'only Linux can be without a display')
  const { code, stdout, stderr } = await start('--desktop').ended
  expect(code).toBe(1)
  expect(stdout).toBe('')
  expect(stderr).toContain('The desktop app cannot start: there is no display')
})

test('a taken port is named, nothing is left running and no data folder is made', async () => {
  const taken = createServer()
  await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve))
  const bound = taken.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  const { code, stderr } = await start('--browser', '--no-open', '--data', 'mine', '--port', String(port))
    .ended
  taken.close()
  expect(code).toBe(1)
  expect(stderr).toContain(`Port ${port} is in use by another program.`)
  expect(existsSync(path.join(folder, 'mine'))).toBe(false)
})

test('a port that browsers refuse is not offered to one', async () => {
  const { code, stderr } = await start('--browser', '--no-open', '--data', 'mine', '--port', '6000').ended
  expect(code).toBe(1)
  expect(stderr.trim()).toBe('Browsers refuse to open port 6000. Choose another with --port, such as 4310.')
  expect(existsSync(path.join(folder, 'mine'))).toBe(false)
})

test('Ctrl+C pressed again does not cut the closing off', async () => {
  const run = start('--browser', '--no-open', '--data', 'mine')
  await firstLines(run)
  run.signalAll('SIGINT')
  run.signalAll('SIGINT')
  expect((await run.ended).code).toBe(0)
  expect(existsSync(path.join(folder, 'mine', 'charter-oak.sqlite-wal'))).toBe(false)
})

test('a port that is given is used', async () => {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const bound = probe.address()
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0
  await new Promise((resolve) => probe.close(resolve))
  const lines = await firstLines(start('--browser', '--no-open', '--data', 'mine', '--port', String(port)))
  expect(lines.at(-1)).toContain(`http://127.0.0.1:${port}/`)
})

test('help is shown, and a mistyped option is answered in one line', async () => {
  const help = await start('--help').ended
  expect(help.code).toBe(0)
  expect(help.stdout).toContain('--no-open')
  const mistyped = await start('--brwoser').ended
  expect(mistyped.code).toBe(2)
  expect(mistyped.stderr).toContain("Unknown option '--brwoser'")
  expect(mistyped.stderr.trim().split('\n')).toHaveLength(1)
})
