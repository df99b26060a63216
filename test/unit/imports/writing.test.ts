/** While an import is written or undone the store can be read, and nothing else is written. */
import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { databaseIn, dump, services, type TestServices } from '../../store/helpers.ts'
import { chapter, previewOf, recordsOf, section } from './bring.ts'

const words = 'An oak is a tree that bears acorns. '.repeat(60)
const many = (what: string) =>
  Array.from({ length: 20 }, (_, at) =>
    chapter(
      `2025/pub/chap_${at + 1}.htm`,
      Array.from({ length: 30 }, (_, n) => section(`53a-${1000 + at * 30 + n}`, 'Oaks.', `${what} ${words}`)),
    ),
  )

/** Asks until the job is being written. */
async function underWay(open: TestServices, id: string): Promise<void> {
  for (;;) {
    const { state, progress } = await open.ask('job.get', { id })
    if (state === 'applying' && progress.what === 'Writing' && progress.done > 5) return
    if (state === 'applied') throw new Error('It was over before it could be looked at.')
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

test('other calls are answered, what they read is the law as it was, and what writes is refused', async () => {
  const open = services()
  const { jobId } = await previewOf(open, many('First:'))
  const applied = open.ask('import.apply', { jobId })
  await underWay(open, jobId)
  expect((await open.refused('statute.get', { id: '53a-1010' })).code).toBe('NOT_FOUND')
  const refused = await open.refused('settings.set', { theme: 'dark' })
  expect(refused).toMatchObject({ code: 'CONFLICT' })
  expect(refused.message).toContain('being written')
  expect((await open.refused('import.begin', { from: { kind: 'files' } })).code).toBe('CONFLICT')
  const preview = await open.ask('import.preview', { jobId, limit: 1 })
  expect(preview.total).toBe(600)
  const run = await applied
  expect(run.counts.added).toBe(600)
  expect((await open.ask('statute.get', { id: '53a-1010' })).versions).toHaveLength(1)
  expect((await open.ask('settings.set', { theme: 'dark' })).theme).toBe('dark')
})

test('stopped half way nothing is written, and the preview is there to be applied again', async () => {
  const open = services()
  const before = dump(databaseIn(open.folder))
  const { jobId } = await previewOf(open, many('Second:'))
  const applied = open.refused('import.apply', { jobId })
  await underWay(open, jobId)
  await open.ask('job.cancel', { id: jobId })
  expect(await applied).toMatchObject({ code: 'CONFLICT' })
  expect(dump(databaseIn(open.folder))).toEqual(before)
  expect((await open.ask('job.get', { id: jobId })).state).toBe('ready')
  expect((await open.ask('import.apply', { jobId })).counts.added).toBe(600)
})

test('closed in the middle of writing, the store is as it was before', async () => {
  const open = services()
  const before = dump(databaseIn(open.folder))
  const { jobId } = await previewOf(open, many('Third:'))
  const applied = open.dispatch('import.apply', { jobId })
  await underWay(open, jobId)
  open.close()
  expect((await applied).ok).toBe(false)
  expect(dump(databaseIn(open.folder))).toEqual(before)
})

test('undoing lets other calls through and leaves everything as it was', async () => {
  const open = services()
  const before = recordsOf(open)
  const { jobId } = await previewOf(open, many('Fourth:'))
  const run = await open.ask('import.apply', { jobId })
  const undone = open.ask('import.undo', { runId: run.id })
  let answered = 0
  let isDone = false
  void undone.finally(() => {
    isDone = true
  })
  while (!isDone) {
    await open.ask('recommendation.list', {})
    answered++
    await new Promise((resolve) => setImmediate(resolve))
  }
  await undone
  expect(answered).toBeGreaterThan(2)
  expect(recordsOf(open)).toEqual(before)
})

test('undone from the log of changes, it is marked in both', async () => {
  const open = services()
  const { jobId } = await previewOf(open, many('Fifth:').slice(0, 1))
  const run = await open.ask('import.apply', { jobId })
  const entry = await open.ask('changes.undo', { id: run.changeId })
  expect(entry.undoneAt).not.toBeNull()
  expect((await open.ask('import.runs', {})).runs[0]).toMatchObject({ id: run.id, canUndo: false })
  expect((await open.refused('changes.undo', { id: run.changeId })).code).toBe('CONFLICT')
})

test('the backup before it is whole, and is one file', async () => {
  const open = services()
  const before = dump(databaseIn(open.folder))
  const { jobId } = await previewOf(open, many('Sixth:').slice(0, 1))
  const run = await open.ask('import.apply', { jobId })
  const { backups, folder } = await open.ask('backup.list', {})
  expect(backups).toMatchObject([{ name: run.backup, verified: true, reason: 'before import' }])
  expect(fs.readdirSync(folder)).toEqual([run.backup])
  expect(dump(path.join(folder, run.backup))).toEqual(before)
})
