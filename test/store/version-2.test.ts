import fs from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { schemaVersion } from '../../electron/store/migrate.ts'
import { databaseIn, dump, freshFolder, reading, services } from './helpers.ts'

const versionOneFile = path.join(import.meta.dirname, '../fixtures/stores/version-1.sqlite.gz')

/** A data folder with a store that the program of version 1 wrote: see test/fixtures/stores/README.md. */
function versionOneFolder(): string {
  const folder = freshFolder()
  fs.writeFileSync(databaseIn(folder), gunzipSync(fs.readFileSync(versionOneFile)))
  return folder
}

describe('a store of version 1', () => {
  it('is as that version wrote it', () => {
    const file = databaseIn(versionOneFolder())
    expect(reading(file, schemaVersion)).toBe(1)
    expect(Object.keys(dump(file))).not.toContain('kept_text')
    expect(dump(file).change_log).toHaveLength(1)
  })

  it('gets its kept texts, keeps every row, and is backed up first', async () => {
    const folder = versionOneFolder()
    const before = dump(databaseIn(folder))
    const open = services(folder)
    expect(await open.ask('app.state', {})).toEqual({ state: 'ready' })
    expect((await open.ask('compare.keptTexts', {})).texts).toEqual([])
    const { backups, folder: backupFolder } = await open.ask('backup.list', {})
    expect(backups).toHaveLength(1)
    expect(backups[0]).toMatchObject({ verified: true })
    expect(backups[0]?.reason).toMatch(/^before migration to version \d+$/)
    const copy = path.join(backupFolder, backups[0]?.name ?? '')
    expect(dump(copy)).toEqual(before)
    expect(reading(copy, schemaVersion)).toBe(1)
    for (const [table, rows] of Object.entries(before)) {
      expect(dump(databaseIn(folder))[table], table).toMatchObject(rows)
    }
  })

  it('is in use afterwards: its old edits are undone, new texts are kept', async () => {
    const open = services(versionOneFolder())
    expect((await open.ask('settings.get', {})).theme).toBe('dark')
    const [edit] = (await open.ask('changes.list', {})).changes
    await open.ask('changes.undo', { id: edit?.id ?? 0 })
    expect((await open.ask('recommendation.get', { id: '2017-04' })).elements[0]?.text).toBe('Talk.')
    const { ref } = await open.ask('compare.keepText', { label: 'Draft', text: 'Words.', from: 'pasted' })
    expect((await open.ask('compare.text', { ref })).text).toBe('Words.')
  })

  it('can be brought back from its backup, and is migrated again', async () => {
    const open = services(versionOneFolder())
    await open.ask('compare.keepText', { label: 'Draft', text: 'Words.', from: 'pasted' })
    const before = (await open.ask('backup.list', {})).backups.find((one) =>
      one.reason.startsWith('before migration'),
    )
    expect(await open.ask('backup.restore', { name: before?.name ?? '' })).toEqual({ state: 'ready' })
    expect((await open.ask('compare.keptTexts', {})).texts).toEqual([])
  })
})
