import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fs from 'node:fs'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { latestVersion } from '../../electron/store/migrate.ts'
import { migrations } from '../../electron/store/migrations/index.ts'
import { databaseIn, dump, freshFolder, reading, services } from './helpers.ts'
import { blockedState, usedFolder } from './unusable.ts'

const appState = (of: ReturnType<typeof services>) => of.ask('app.state', {})

/** Runs a script in a real second process; resolves when it says that it is ready. */
async function secondProcess(script: string): Promise<() => Promise<void>> {
  const root = path.join(import.meta.dirname, '../..')
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const end = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
  onTestFinished(end)
  const [said] = await once(child.stdout, 'data')
  expect(String(said)).toContain('ready')
  return end
}

describe('a fresh folder', () => {
  it('gets a database in WAL mode with foreign keys held, STRICT tables and the corpus', async () => {
    const folder = path.join(freshFolder(), 'made', 'on demand')
    const open = services(folder)
    expect(await appState(open)).toEqual({ state: 'ready' })
    const info = await open.ask('app.info', {})
    expect(info.corpusLoadedAt).not.toBeNull()
    expect(info.schemaVersion).toBe(latestVersion(migrations))
    reading(databaseIn(folder), (db) => {
      expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
      expect(db.pragma('foreign_key_check')).toEqual([])
      const lax = db
        .prepare(
          "SELECT name FROM pragma_table_list WHERE type = 'table' AND schema = 'main' AND strict = 0 AND name NOT LIKE 'sqlite_%'",
        )
        .pluck()
      expect(lax.all()).toEqual([])
    })
  })

  it('is left with no journal after a clean close', () => {
    const folder = usedFolder()
    expect(fs.existsSync(`${databaseIn(folder)}-wal`)).toBe(false)
    expect(fs.readdirSync(folder).sort()).toEqual([
      'charter-oak.closed.json',
      'charter-oak.lock',
      'charter-oak.sqlite',
    ])
  })

  it('keeps its content and loads no corpus again when it is opened again', () => {
    const folder = usedFolder()
    const before = dump(databaseIn(folder))
    services(folder).close()
    expect(dump(databaseIn(folder))).toEqual(before)
  })
})

describe('a damaged database', () => {
  const damages: [string, (file: string) => void][] = [
    ['is no database at all', (file) => fs.writeFileSync(file, 'x'.repeat(20_000))],
    [
      'has pages overwritten',
      (file) => {
        const bytes = fs.readFileSync(file)
        bytes.fill(0xff, 8192, 120_000)
        fs.writeFileSync(file, bytes)
      },
    ],
    ['was cut short', (file) => fs.truncateSync(file, 30_000)],
    [
      'is another program’s',
      (file) => {
        fs.rmSync(file)
        const db = new BetterSqlite3(file)
        db.exec('CREATE TABLE theirs (x)')
        db.close()
      },
    ],
  ]
  it.each(damages)(
    'that %s is set aside whole, and a backup is offered and restored',
    async (_title, damage) => {
      const folder = freshFolder()
      const first = services(folder)
      const backup = await first.ask('backup.make', {})
      first.close()
      const before = dump(databaseIn(folder))
      damage(databaseIn(folder))
      const damaged = fs.readFileSync(databaseIn(folder))

      const open = services(folder)
      const state = await blockedState(open)
      expect(state.problem.code).toBe('STORE_DAMAGED')
      expect(state.canStartFresh).toBe(true)
      expect(state.backups.map((item) => item.name)).toEqual([backup.name])
      expect(path.basename(state.setAside ?? '')).toMatch(/^charter-oak\.sqlite\.damaged-\d{8}T\d{9}Z$/)
      expect(fs.readFileSync(state.setAside ?? '')).toEqual(damaged)
      expect((await open.refused('statute.list', {})).code).toBe('STORE_UNAVAILABLE')

      expect(await open.ask('backup.restore', { name: backup.name })).toEqual({ state: 'ready' })
      open.close()
      expect(dump(databaseIn(folder))).toEqual(before)
      expect(fs.readFileSync(state.setAside ?? '')).toEqual(damaged)
    },
  )

  it.each([
    ['is empty', (file: string) => fs.writeFileSync(file, '')],
    ['is gone', (file: string) => fs.rmSync(file)],
  ])('that %s, with no backup, is not begun afresh in silence', async (_title, lose) => {
    const folder = usedFolder()
    lose(databaseIn(folder))
    const open = services(folder)
    const state = await blockedState(open)
    expect(state).toMatchObject({ canStartFresh: true, backups: [], problem: { code: 'STORE_DAMAGED' } })
    expect(state.problem.message).toMatch(/no (good )?backup/)
    expect(await open.ask('store.startFresh', {})).toEqual({ state: 'ready' })
  })

  it('is not said to have a good backup where the only one is damaged too', async () => {
    const folder = freshFolder()
    const first = services(folder)
    const { name } = await first.ask('backup.make', {})
    first.close()
    for (const file of [databaseIn(folder), path.join(folder, 'backups', name)])
      fs.writeFileSync(file, 'x'.repeat(20_000))
    const { problem, backups } = await blockedState(services(folder))
    expect(backups).toEqual([])
    expect(problem.message).toContain('There is no good backup to restore')
  })

  it('keeps its journal beside it', async () => {
    const folder = usedFolder()
    fs.writeFileSync(databaseIn(folder), 'x'.repeat(20_000))
    fs.writeFileSync(`${databaseIn(folder)}-wal`, 'what was not yet written')
    const state = await blockedState(services(folder))
    expect(fs.readFileSync(`${state.setAside}-wal`, 'utf8')).toBe('what was not yet written')
  })

  it('of which only the journal is left keeps that journal', async () => {
    const folder = usedFolder()
    fs.rmSync(databaseIn(folder))
    fs.writeFileSync(`${databaseIn(folder)}-wal`, 'what was not yet written')
    const first = services(folder)
    const state = await blockedState(first)
    expect(state.problem.code).toBe('STORE_DAMAGED')
    expect(fs.readFileSync(`${state.setAside}-wal`, 'utf8')).toBe('what was not yet written')
    first.close()
    expect(await blockedState(services(folder))).toMatchObject({
      setAside: state.setAside,
      canStartFresh: true,
    })
  })

  it('after a crash keeps the last changes, which are still in the journal', async () => {
    const folder = freshFolder()
    const first = services(folder)
    await first.ask('settings.set', { theme: 'dark' })
    const crashed = freshFolder()
    fs.copyFileSync(databaseIn(folder), databaseIn(crashed))
    fs.copyFileSync(`${databaseIn(folder)}-wal`, `${databaseIn(crashed)}-wal`)
    const second = services(crashed)
    expect(await second.ask('settings.get', {})).toEqual({ theme: 'dark' })
    expect(fs.readdirSync(crashed).filter((name) => name.includes('looked-at'))).toEqual([])
  })

  it('is not forgotten at the next start, and a fresh store is begun only when asked', async () => {
    const folder = usedFolder()
    fs.writeFileSync(databaseIn(folder), 'x'.repeat(20_000))
    const first = services(folder)
    const { setAside } = await blockedState(first)
    first.close()
    const second = services(folder)
    expect(await blockedState(second)).toMatchObject({
      setAside,
      canStartFresh: true,
      problem: { code: 'STORE_DAMAGED' },
    })
    expect(await second.ask('store.startFresh', {})).toEqual({ state: 'ready' })
    expect((await second.ask('recommendation.list', {})).rows).toHaveLength(4)
    expect(fs.existsSync(setAside ?? '')).toBe(true)
    expect((await second.refused('store.startFresh', {})).code).toBe('CONFLICT')
  })

  it('that is missing while backups lie there is not silently begun afresh', async () => {
    const folder = freshFolder()
    const first = services(folder)
    await first.ask('backup.make', {})
    first.close()
    fs.rmSync(databaseIn(folder))
    const state = await blockedState(services(folder))
    expect(state).toMatchObject({ canStartFresh: true, problem: { code: 'STORE_DAMAGED' } })
    expect(state.setAside).toBeUndefined()
    expect(state.backups).toHaveLength(1)
  })
})

describe('a database from a newer version', () => {
  it('is refused and not touched', async () => {
    const folder = usedFolder()
    const db = new BetterSqlite3(databaseIn(folder))
    db.pragma('user_version = 999')
    db.close()
    const before = fs.readFileSync(databaseIn(folder))
    const open = services(folder)
    const state = await blockedState(open)
    expect(state.problem.code).toBe('STORE_NEWER')
    expect(state.problem.message).toContain('newer version')
    expect(state.canStartFresh).toBe(false)
    expect((await open.refused('store.startFresh', {})).code).toBe('CONFLICT')
    open.close()
    expect(fs.readFileSync(databaseIn(folder))).toEqual(before)
  })
})

describe('a database locked by another process', () => {
  it('is refused while another Charter Oak has the folder, and opens when that one ends, even by a crash', async () => {
    const folder = usedFolder()
    const end = await secondProcess(`
      const { openServices } = await import('./electron/service/dispatch.ts')
      const open = openServices({ dataFolder: ${JSON.stringify(folder)}, corpusFolder: '', host: 'browser', version: '0' })
      const reply = await open.dispatch('app.state', {})
      console.log(reply.value.state === 'ready' ? 'ready' : JSON.stringify(reply))
      setInterval(() => {}, 1000)
    `)
    const open = services(folder)
    const state = await blockedState(open)
    expect(state.problem.code).toBe('STORE_LOCKED')
    expect(state.problem.message).toContain('Close the other')
    expect(state.canStartFresh).toBe(false)
    expect((await open.refused('backup.restore', { name: 'none.sqlite' })).code).toBe('STORE_LOCKED')
    await end()
    expect(await open.ask('store.retry', {})).toEqual({ state: 'ready' })
  })

  it('is refused while another program holds the database itself', async () => {
    const folder = usedFolder()
    await secondProcess(`
      const { default: Database } = await import('better-sqlite3')
      const db = new Database(${JSON.stringify(databaseIn(folder))})
      db.pragma('locking_mode = EXCLUSIVE')
      db.exec('BEGIN EXCLUSIVE')
      console.log('ready')
      setInterval(() => {}, 1000)
    `)
    const state = await blockedState(services(folder))
    expect(state.problem.code).toBe('STORE_LOCKED')
  })

  it('lets another program read while it is open', async () => {
    const open = services()
    expect(
      reading(databaseIn(open.folder), (db) =>
        db.prepare('SELECT count(*) FROM recommendation').pluck().get(),
      ),
    ).toBe(4)
    expect(await appState(open)).toEqual({ state: 'ready' })
  })
})
