import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { isAsClosed } from '../../electron/store/closed-mark.ts'
import { inspect } from '../../electron/store/inspect.ts'
import { storePaths } from '../../electron/store/paths.ts'
import { databaseIn, freshFolder, services } from './helpers.ts'

async function closedFolder(): Promise<string> {
  const folder = freshFolder()
  const open = services(folder)
  await open.ask('settings.set', { theme: 'dark' })
  open.close()
  return folder
}

/** Overwrites the middle of the file, and gives it the time of change that it had. */
function damageSilently(file: string): void {
  const { size, atime, mtime } = fs.statSync(file)
  const handle = fs.openSync(file, 'r+')
  fs.writeSync(handle, Buffer.alloc(8192, 0xa5), 0, 8192, Math.floor(size / 2 / 4096) * 4096)
  fs.closeSync(handle)
  fs.utimesSync(file, atime, mtime)
}

describe('a store that was closed', () => {
  it('is trusted as it was closed, and not once anything of it changed', async () => {
    const paths = storePaths(await closedFolder())
    expect(isAsClosed(paths)).toBe(true)
    const later = new Date(Date.now() + 60_000)
    fs.utimesSync(paths.database, later, later)
    expect(isAsClosed(paths)).toBe(false)
  })

  it('is checked whole again after a week, and where the note is missing or is none', async () => {
    const paths = storePaths(await closedFolder())
    expect(isAsClosed(paths, Date.now() + 8 * 24 * 60 * 60 * 1000)).toBe(false)
    fs.writeFileSync(paths.closedMark, '{"size":')
    expect(isAsClosed(paths)).toBe(false)
    fs.rmSync(paths.closedMark)
    expect(isAsClosed(paths)).toBe(false)
  })

  it('is opened without reading it through; opened again it is checked only where it was touched', async () => {
    const folder = await closedFolder()
    damageSilently(databaseIn(folder))
    // The damage shows to who reads the whole file, and only to him.
    expect(inspect(databaseIn(folder), 99, true)).toHaveProperty('version')
    expect(inspect(databaseIn(folder), 99)).toHaveProperty('damage')
    const later = new Date(Date.now() + 60_000)
    fs.utimesSync(databaseIn(folder), later, later)
    const state = await services(folder).ask('app.state', {})
    expect(state).toMatchObject({ state: 'blocked', problem: { code: 'STORE_DAMAGED' } })
  })

  it('a start after a crash checks the whole file', async () => {
    const folder = await closedFolder()
    const open = services(folder)
    await open.ask('settings.set', { theme: 'light' })
    // What a crash leaves: the database with its journal, never closed.
    const crashed = freshFolder()
    for (const name of fs.readdirSync(folder).filter((one) => /sqlite|closed/.test(one)))
      fs.copyFileSync(path.join(folder, name), path.join(crashed, name))
    expect(fs.statSync(`${databaseIn(crashed)}-wal`).size).toBeGreaterThan(0)
    damageSilently(databaseIn(crashed))
    expect(await services(crashed).ask('app.state', {})).toMatchObject({ state: 'blocked' })
  })
})
