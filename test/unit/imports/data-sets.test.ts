import BetterSqlite3 from 'better-sqlite3'
import { expect, test } from 'vitest'
import type { BillRecordRow } from '#shared/contract/index.ts'
import { databaseIn, dump, freshFolder, services } from '../../store/helpers.ts'
import * as legiScan from '../importing/datasets/legiscan-samples.ts'
import { bring, previewOf, readJob, recordsOf, type TestFile } from './bring.ts'

const archive = async (...bills: legiScan.LegiScanSample[]): Promise<TestFile> => ({
  name: 'CT_2017.zip',
  content: await legiScan.legiScanArchive(bills),
})
const one = (given: legiScan.LegiScanSample = {}): TestFile => ({
  name: 'HB09001.json',
  content: legiScan.answer(legiScan.legiScanBill(given)),
})
const enacted = {
  status: 4,
  history: [...legiScan.introduced, ...legiScan.passed, ...legiScan.signed],
}
async function rowsOf(open: ReturnType<typeof services>, file: TestFile) {
  const preview = await previewOf(open, [file])
  return { ...preview, rows: preview.rows as BillRecordRow[] }
}

test('bills of an archive come in with versions, actions and sponsors; again nothing changes; undone, all is as it was', async () => {
  const open = services()
  const start = recordsOf(open)
  const file = await archive(
    legiScan.legiScanBill(),
    legiScan.legiScanBill({ bill_id: 900002, bill_number: 'SB00902', body: 'S' }),
  )
  const preview = await rowsOf(open, file)
  expect(preview.kinds).toEqual({ 'section text': 0, document: 0, 'bill record': 2 })
  expect(preview.rows.map(({ billId, dataset, outcome }) => [billId, dataset, outcome])).toEqual([
    ['2017-hb-9001', 'LegiScan', 'added'],
    ['2017-sb-902', 'LegiScan', 'added'],
  ])
  const run = await open.ask('import.apply', { jobId: preview.jobId })
  expect(run).toMatchObject({ kind: 'bill records', counts: { added: 2 } })
  const bill = await open.ask('bill.get', { id: '2017-hb-9001' })
  expect(bill.record).toMatchObject({ session: '2017 January', title: 'An Act Concerning Made-up Kennels.' })
  expect(bill.record.versions.map(({ fileNumber }) => fileNumber)).toContain('694')
  expect(bill.record.actions.length).toBeGreaterThan(1)
  expect((await rowsOf(open, file)).counts).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
  await open.ask('import.undo', { runId: run.id })
  expect(recordsOf(open)).toEqual(start)
})

test('a later copy moves the bill on, field by field; an older one changes nothing', async () => {
  const open = services()
  await bring(open, [one()])
  const preview = await rowsOf(open, one(enacted))
  expect(preview.rows[0]).toMatchObject({ outcome: 'changed' })
  expect(preview.rows[0]?.changes).toContainEqual({
    field: 'outcome',
    was: 'pending',
    becomes: 'enacted',
  })
  await open.ask('import.apply', { jobId: preview.jobId })
  expect((await open.ask('bill.get', { id: '2017-hb-9001' })).record.outcome).toBe('enacted')
  const older = await rowsOf(open, one())
  expect(older.rows[0]?.outcome).toBe('unchanged')
})

test('what a person edited stays, and the preview says so', async () => {
  const folder = freshFolder()
  const first = services(folder)
  await bring(first, [one()])
  first.close()
  // No screen edits a bill yet; the log of changes is what tells that a person did.
  const db = new BetterSqlite3(databaseIn(folder))
  db.prepare("UPDATE bill SET title = 'Kennels, as I call it' WHERE id = '2017-hb-9001'").run()
  db.prepare(`INSERT INTO change_log (at, action, subject_kind, subject_id, subject_label, part_kind, part_id, before, after)
    VALUES ('2026-11-22T10:00:00.000Z', 'Changed the title', 'bill', '2017-hb-9001', 'HB 9001', 'rows', 'x',
      '{"title":"An Act Concerning Made-up Kennels."}', '{"title":"Kennels, as I call it"}')`).run()
  db.close()
  const open = services(folder)
  const preview = await rowsOf(open, one({ ...enacted, title: 'An Act Concerning Kennels And Catteries.' }))
  expect(preview.rows[0]?.kept).toContainEqual({
    field: 'title',
    stays: 'Kennels, as I call it',
    instead: 'An Act Concerning Kennels And Catteries.',
    why: 'A person edited it.',
  })
  await open.ask('import.apply', { jobId: preview.jobId })
  expect((await open.ask('bill.get', { id: '2017-hb-9001' })).record).toMatchObject({
    title: 'Kennels, as I call it',
    outcome: 'enacted',
  })
})

test.each([
  ['JSON of the wrong shape', '{"bill": {"bill_id": "seven"}}'],
  ['JSON that is something else', '{"name": "kennels", "dogs": [1, 2]}'],
  ['JSON that breaks off', legiScan.answer(legiScan.legiScanBill()).slice(0, 400)],
])('%s fails the job, names the file and the place, and changes nothing', async (_what, content) => {
  const open = services()
  const before = dump(databaseIn(open.folder))
  const job = await readJob(open, [{ name: 'HB09001.json', content }])
  expect(job).toMatchObject({ state: 'failed', error: { code: 'INVALID_INPUT' } })
  expect(job.error?.message).toMatch(/^HB09001\.json cannot be read, at /)
  expect(dump(databaseIn(open.folder))).toEqual(before)
})
