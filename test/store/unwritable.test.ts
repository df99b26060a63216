import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { databaseIn, freshFolder, services } from './helpers.ts'
import { blockedState, usedFolder } from './unusable.ts'

describe('a data folder that cannot be written', () => {
  it('blocks the store, says what to do, and opens once it can be written', async () => {
    const parent = freshFolder()
    const file = path.join(parent, 'a file')
    fs.writeFileSync(file, 'not a folder')
    const open = services(path.join(file, 'data'))
    const state = await blockedState(open)
    expect(state.problem.code).toBe('FOLDER_UNWRITABLE')
    expect(state.problem.message).toContain('--data')
    expect(state.canStartFresh).toBe(false)
    expect((await open.refused('recommendation.list', {})).code).toBe('STORE_UNAVAILABLE')
    expect((await open.refused('store.startFresh', {})).code).toBe('CONFLICT')
    expect(state.problem.message).toContain('A file is where the folder should be')
    expect(fs.readFileSync(file, 'utf8')).toBe('not a folder')
    fs.rmSync(file)
    expect(await open.ask('store.retry', {})).toEqual({ state: 'ready' })
  })
})

describe('a database that may only be read', () => {
  it('is refused at the start, with the file named, not when a change is saved', async () => {
    const folder = usedFolder()
    const before = fs.readFileSync(databaseIn(folder))
    // Whoever runs the tests may be allowed everything, so the system's answer is given for it.
    const access = vi.spyOn(fs, 'accessSync').mockImplementation((file) => {
      if (file === databaseIn(folder)) throw Object.assign(new Error('EACCES'), { code: 'EACCES' })
    })
    const open = services(folder)
    const state = await blockedState(open)
    access.mockRestore()
    expect(state.problem).toMatchObject({ code: 'FOLDER_UNWRITABLE', where: databaseIn(folder) })
    expect(state.canStartFresh).toBe(false)
    expect(fs.readFileSync(databaseIn(folder))).toEqual(before)
    expect(await open.ask('store.retry', {})).toEqual({ state: 'ready' })
  })
})
