import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { automaticKept } from '../../electron/store/backups.ts'
import { fileStamp, readFileStamp } from '../../electron/store/paths.ts'
import { databaseIn, dump, services } from './helpers.ts'

const correction = { recommendationId: '2017-04', elementId: '2017-04-a', text: 'Talk at length.' }

async function elementText(open: ReturnType<typeof services>) {
  return (await open.ask('recommendation.get', { id: '2017-04' })).elements[0]?.text
}

describe('backups', () => {
  it('hold what the store held, and restoring brings it back and keeps what was there', async () => {
    const open = services()
    const backup = await open.ask('backup.make', {})
    expect(backup).toMatchObject({ reason: 'by hand', verified: true })
    const before = dump(databaseIn(open.folder))
    await open.ask('recommendation.correctElement', correction)
    expect(await elementText(open)).toBe('Talk at length.')

    expect(await open.ask('backup.restore', { name: backup.name })).toEqual({ state: 'ready' })
    expect(await elementText(open)).toBe('Talk.')
    expect(dump(databaseIn(open.folder))).toEqual(before)
    const { backups } = await open.ask('backup.list', {})
    expect(backups.map((item) => item.reason).sort()).toEqual(['before restore', 'by hand'])

    const replaced = backups.find((item) => item.reason === 'before restore')
    await open.ask('backup.restore', { name: replaced?.name ?? '' })
    expect(await elementText(open)).toBe('Talk at length.')
  })

  it('that are damaged are shown as such and never restored', async () => {
    const open = services()
    const { name } = await open.ask('backup.make', {})
    const file = path.join(open.folder, 'backups', name)
    const bytes = fs.readFileSync(file)
    fs.writeFileSync(file, bytes.fill(0x55, 4096, 60_000))
    const before = dump(databaseIn(open.folder))
    expect((await open.ask('backup.list', {})).backups).toMatchObject([{ name, verified: false }])
    const error = await open.refused('backup.restore', { name })
    expect(error.code).toBe('BACKUP_INVALID')
    expect(error.message).toContain('Your data is as it was')
    expect(await open.ask('app.state', {})).toEqual({ state: 'ready' })
    expect(dump(databaseIn(open.folder))).toEqual(before)
    expect(fs.readdirSync(open.folder).filter((entry) => entry.includes('restoring'))).toEqual([])
    expect(fs.readdirSync(path.join(open.folder, 'backups'))).toEqual([name])
  })

  it('of another program, unknown names and paths are refused', async () => {
    const open = services()
    await open.ask('backup.make', {})
    fs.writeFileSync(path.join(open.folder, 'backups', 'notes.sqlite'), 'not a database')
    expect((await open.refused('backup.restore', { name: 'notes.sqlite' })).code).toBe('BACKUP_INVALID')
    expect((await open.refused('backup.restore', { name: 'nothing.sqlite' })).code).toBe('NOT_FOUND')
    expect((await open.refused('backup.restore', { name: '../charter-oak.sqlite' })).code).toBe(
      'INVALID_INPUT',
    )
    expect((await open.refused('backup.restore', { name: '..' })).code).toBe('NOT_FOUND')
  })

  it('made by the program are kept to the newest ten; those made by hand all stay', async () => {
    const open = services()
    const byHand = await open.ask('backup.make', {})
    for (let time = 0; time < automaticKept + 3; time += 1) {
      await open.ask('backup.restore', { name: byHand.name })
    }
    const { backups } = await open.ask('backup.list', {})
    const automatic = backups.filter((item) => item.reason === 'before restore')
    expect(automatic).toHaveLength(automaticKept)
    expect(backups.map((item) => item.name)).toContain(byHand.name)
    expect(backups.map((item) => item.madeAt)).toEqual(
      backups
        .map((item) => item.madeAt)
        .sort()
        .reverse(),
    )
  })

  it('leave no unfinished file behind when they fail', async () => {
    const open = services()
    const folder = path.join(open.folder, 'backups')
    fs.writeFileSync(folder, 'in the way')
    const error = await open.refused('backup.make', {})
    expect(error.code).toBe('FOLDER_UNWRITABLE')
    expect(fs.readFileSync(folder, 'utf8')).toBe('in the way')
  })
})

it('file stamps are read back', () => {
  const moment = new Date('2026-11-22T05:38:00.123Z')
  expect(fileStamp(moment)).toBe('20261122T053800123Z')
  expect(readFileStamp(fileStamp(moment))).toEqual(moment)
  expect(readFileStamp('20261340T053800123Z')).toBeNull()
})
