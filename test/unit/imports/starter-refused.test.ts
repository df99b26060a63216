import fs from 'node:fs'
import path from 'node:path'
import BetterSqlite3 from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { databaseIn, services, type TestServices } from '../../store/helpers.ts'
import { sentFile } from '../sent-file.ts'
import { recordsOf } from './bring.ts'
import { attention, corpusWith, olderCorpus, starterPreview, upgraded } from './older-corpus.ts'

/** What runs until a host is ended in the middle of writing, or a disk fails: a row that cannot be written. */
function breakWriting({ folder }: TestServices, broken: boolean): void {
  const db = new BetterSqlite3(databaseIn(folder))
  db.exec(
    broken
      ? `CREATE TRIGGER broken BEFORE INSERT ON figure BEGIN SELECT RAISE(ABORT, 'the disk is broken'); END`
      : 'DROP TRIGGER broken',
  )
  db.close()
}

describe('bringing in starter content that cannot be brought in', () => {
  it('writes nothing where one row cannot be written, and all once it can', async () => {
    const open = await upgraded()
    const before = recordsOf(open)
    const { jobId } = await starterPreview(open)
    breakWriting(open, true)
    expect((await open.refused('import.apply', { jobId })).message).not.toBe('')
    breakWriting(open, false)
    expect(recordsOf(open)).toEqual(before)
    expect((await open.ask('import.runs', {})).runs).toEqual([])
    expect(await attention(open)).toHaveLength(1)
    expect((await open.ask('import.apply', { jobId })).counts.added).toBe(4)
  })

  it('writes nothing where a person stops it while it is written', async () => {
    const open = await upgraded()
    const before = recordsOf(open)
    const { jobId } = await starterPreview(open)
    const applying = open.refused('import.apply', { jobId })
    await open.ask('job.cancel', { id: jobId })
    expect((await applying).code).toBe('CONFLICT')
    expect(recordsOf(open)).toEqual(before)
    expect(await attention(open)).toHaveLength(1)
  })

  it('refuses to write over what a person changed since the preview', async () => {
    const open = await upgraded()
    const { jobId } = await starterPreview(open)
    await open.ask('recommendation.addEvent', {
      recommendationId: '2017-16',
      elementIds: [],
      date: '2026-01-15',
      status: 'in a bill',
      what: 'Raised again.',
      evidence: [{ kind: 'bill', billId: '2021-hb-6657' }],
    })
    const before = recordsOf(open)
    const refused = await open.refused('import.apply', { jobId })
    expect(refused).toMatchObject({ code: 'CONFLICT', where: 'recommendation/2017-16' })
    expect(refused.message).toContain('Further research')
    expect(recordsOf(open)).toEqual(before)
    const again = await starterPreview(open)
    expect(again.rows.find(({ key }) => key === 'recommendation/2017-16')?.outcome).toBe('kept')
  })

  it('says which file of the program cannot be read; the store goes on', async () => {
    const first = services(undefined, olderCorpus())
    first.close()
    const broken = corpusWith(() => undefined)
    fs.writeFileSync(path.join(broken, 'acts.json'), '[{"id": 7}]')
    const open = services(first.folder, broken)
    await expect(starterPreview(open)).rejects.toThrow(/acts\.json, at 0\.id/)
    fs.rmSync(path.join(broken, 'claims.json'))
    const bare = services(undefined, olderCorpus())
    bare.close()
    const without = services(bare.folder, broken)
    expect(await without.ask('import.starter', {})).toMatchObject({ state: 'unreadable' })
    expect(await attention(without)).toEqual([])
  })

  it('is refused for records that it does not have, and takes no files', async () => {
    const open = await upgraded()
    const { jobId } = await starterPreview(open)
    const strange = await open.refused('import.apply', { jobId, records: ['act/pa-00-1'] })
    expect(strange.code).toBe('INVALID_INPUT')
    const { jobId: next } = await open.ask('import.begin', { from: { kind: 'starter content' } })
    expect((await open.refused('import.addFile', { jobId: next, ...sentFile('a.htm', 'x') })).code).toBe(
      'CONFLICT',
    )
  })
})
