import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { ImportRow } from '#shared/contract/index.ts'
import { databaseIn, dump, services, type TestServices } from '../../store/helpers.ts'
import { bring, chapter, previewOf, recordsOf, revision, section, supplement } from './bring.ts'

const source = (acts: string) => `<p class="source-first">(${acts})</p>`
const history = (words: string) => `<p class="history-first">History: ${words}</p>`

const oaks = section(
  '53a-990',
  'Oaks.',
  '(a) An oak is a tree.',
  `<p>(b) It is tall.</p>${source('P.A. 10-1, S. 1; P.A. 23-7, S. 2.')}${history('P.A. 23-7 added Subsec. (b), effective July 1, 2023.')}`,
)
const acorns = section('53a-991', 'Acorns.', 'An acorn is a fruit.', source('P.A. 10-1, S. 2.'))
const oaksAmended = section(
  '53a-990',
  'Oaks.',
  '(a) An oak is a tree.',
  `<p>(b) It is very tall.</p>${source('P.A. 10-1, S. 1; P.A. 23-7, S. 2; P.A. 25-9, S. 3.')}${history('P.A. 23-7 added Subsec. (b), effective July 1, 2023; P.A. 25-9 amended Subsec. (b), effective July 1, 2025.')}`,
)
const leaves = section('53a-992', 'Leaves.', 'A leaf falls.', source('P.A. 25-9, S. 4.'))
const base = chapter(revision, [oaks, acorns])
const later = chapter(supplement, [oaksAmended, leaves])

const versionsOf = async (open: TestServices, id: string) => (await open.ask('statute.get', { id })).versions
const rowsOf = (rows: readonly ImportRow[]) =>
  rows.flatMap((row) =>
    row.kind === 'section text' ? [`${row.sectionId} ${row.label}: ${row.outcome}`] : [],
  )

test('base and supplement are one law: replaced, added, and what the supplement leaves out stands', async () => {
  const open = services()
  const preview = await previewOf(open, [base, later])
  expect(rowsOf(preview.rows)).toEqual([
    '53a-990 2025 revision: added',
    '53a-990 2026 supplement: changed',
    '53a-991 2025 revision: added',
    '53a-992 2026 supplement: added',
  ])
  expect(
    await open.ask('import.change', { jobId: preview.jobId, key: 'section/53a-990/2026 supplement' }),
  ).toEqual({
    before: '(a) An oak is a tree.\n(b) It is tall.',
    after: '(a) An oak is a tree.\n(b) It is very tall.',
    beforeLabel: '2025 revision',
    afterLabel: '2026 supplement',
  })
  const run = await open.ask('import.apply', { jobId: preview.jobId })
  expect(run.counts).toEqual({ added: 3, changed: 1, unchanged: 0, notUnderstood: 0 })
  expect(
    (await versionsOf(open, '53a-990')).map((one) => [one.label, one.inForceFrom, one.inForceTo]),
  ).toEqual([
    ['2025 revision', '2023-07-01', '2025-07-01'],
    ['2026 supplement', '2025-07-01', undefined],
  ])
  const { record } = await open.ask('statute.get', { id: '53a-991' })
  expect(record).toMatchObject({ status: 'active', latestRevision: '2025 revision', area: '' })
})

test('what was brought in names its page: hash, day, edition; source line and history are kept', async () => {
  const open = services(undefined, undefined, { now: () => new Date('2026-11-22T10:00:00Z') })
  await bring(open, [base])
  const [version] = await versionsOf(open, '53a-990')
  const sourceId = version?.provenance[0]?.sourceId ?? ''
  const { record } = await open.ask('source.get', { id: sourceId })
  expect(record).toMatchObject({
    kind: 'import',
    published: '2025-01-01',
    retrieved: '2026-11-22',
    fileName: 'chap_952.htm',
    reliability: 'reported',
  })
  expect(record.sha256).toMatch(/^[0-9a-f]{64}$/)
  const [print] = dump(databaseIn(open.folder)).section_print as Record<string, string>[]
  expect(print).toMatchObject({
    edition: '2025 revision',
    heading: 'Sec. 53a-990. Oaks.',
    source_lines: '["(P.A. 10-1, S. 1; P.A. 23-7, S. 2.)"]',
  })
  expect(print?.history).toContain('P.A. 23-7 added Subsec. (b)')
})

test('importing the same again changes nothing, also from another copy of the page', async () => {
  const open = services()
  await bring(open, [base, later])
  const before = dump(databaseIn(open.folder))
  const copy = { name: revision, content: base.content.toString().replaceAll('\n', '\r\n') }
  const again = await previewOf(open, [copy, later])
  expect(again.counts).toEqual({ added: 0, changed: 0, unchanged: 4, notUnderstood: 0 })
  const refused = await open.refused('import.apply', { jobId: again.jobId })
  expect(refused).toMatchObject({ code: 'INVALID_INPUT' })
  expect(refused.message).toContain('Nothing would change')
  expect(dump(databaseIn(open.folder))).toEqual(before)
})

test('the order of import does not matter', async () => {
  const facts = async (groups: readonly (readonly (typeof base)[])[]) => {
    const open = services()
    for (const files of groups) await bring(open, files)
    const {
      section: sections,
      section_version: versions,
      section_print: prints,
    } = dump(databaseIn(open.folder))
    return { sections, versions, prints }
  }
  const together = await facts([[base, later]])
  expect(await facts([[later], [base]])).toEqual(together)
  expect(await facts([[base], [later]])).toEqual(together)
})

test('a run is undone exactly, the later one first', async () => {
  const open = services()
  const start = recordsOf(open)
  const first = await bring(open, [base])
  const between = recordsOf(open)
  const second = await bring(open, [later])
  const refused = await open.refused('import.undo', { runId: first.id })
  expect(refused).toMatchObject({ code: 'CONFLICT' })
  expect((await open.ask('import.undo', { runId: second.id })).undoneAt).not.toBeNull()
  expect(recordsOf(open)).toEqual(between)
  // The log's own button does the same.
  await open.ask('changes.undo', { id: first.changeId })
  expect(recordsOf(open)).toEqual(start)
  const { runs } = await open.ask('import.runs', {})
  expect(runs.map((run) => [run.id, run.undoneAt !== null, run.canUndo])).toEqual([
    [second.id, true, false],
    [first.id, true, false],
  ])
  expect((await open.refused('import.undo', { runId: first.id })).message).toContain('undone already')
  const { changes } = await open.ask('changes.list', {})
  expect(changes.map((change) => change.undoneAt !== null)).toEqual([true, true])
  expect((await open.ask('search.query', { text: 'acorn' })).hits).toEqual([])
})

test('only the sections named are written', async () => {
  const open = services()
  const { jobId } = await previewOf(open, [base])
  const run = await open.ask('import.apply', { jobId, records: ['section/53a-991'] })
  expect(run.counts).toEqual({ added: 1, changed: 0, unchanged: 0, notUnderstood: 0 })
  expect((await open.refused('statute.get', { id: '53a-990' })).code).toBe('NOT_FOUND')
  expect(await versionsOf(open, '53a-991')).toHaveLength(1)
})

test('a backup that passed its check is made before anything is written', async () => {
  const open = services()
  const run = await bring(open, [base])
  const { backups } = await open.ask('backup.list', {})
  expect(backups.find((one) => one.name === run.backup)).toMatchObject({
    reason: 'before import',
    verified: true,
  })
  const file = path.join(open.folder, 'backups', run.backup)
  expect(fs.existsSync(file)).toBe(true)
  expect(JSON.stringify(dump(file).section)).not.toContain('53a-990')
})

test('the inventory stays what it was; other sections are listed where all are asked for', async () => {
  const open = services()
  const before = await open.ask('statute.list', {})
  const overview = (await open.ask('overview.get', {})).figures
  await bring(open, [base])
  expect(await open.ask('statute.list', {})).toEqual(before)
  const { rows } = await open.ask('statute.list', { scope: 'all' })
  expect(rows.filter((row) => !row.inInventory).map((row) => row.id)).toEqual(['53a-990', '53a-991'])
  expect((await open.ask('overview.get', {})).figures).toMatchObject({
    sections: overview.sections,
    sectionsWithText: overview.sectionsWithText,
  })
  expect((await open.ask('statute.get', { id: '53a-990' })).nextId).toBe('53a-991')
  expect((await open.ask('search.query', { text: 'acorn' })).hits.length).toBeGreaterThan(0)
})

test('two concurrent versions: each is law on its days', async () => {
  const open = services()
  const forfeited = section(
    '54-990',
    'Forfeiture. *(See end of section for amended version and effective date.)',
    '(a) Money is forfeited.',
    `<p>*Note: On and after July 1, 2026, this section, as amended by section 7 of public act 25-41, is to read as follows:</p>
     <p>“Sec. 54-990. Forfeiture. (a) Money and goods are forfeited.”</p>
     ${source('P.A. 16-71, S. 1; P.A. 25-41, S. 7.')}${history('P.A. 25-41 amended Subsec. (a), effective July 1, 2026.')}`,
  )
  const preview = await previewOf(open, [chapter('2026/sup/chap_959a.htm', [forfeited])])
  expect(rowsOf(preview.rows)).toEqual([
    '54-990 2026 supplement: added',
    '54-990 2026 supplement, from July 1, 2026: changed',
  ])
  await open.ask('import.apply', { jobId: preview.jobId })
  const versions = await versionsOf(open, '54-990')
  expect(versions.map((one) => [one.inForceFrom, one.inForceTo])).toEqual([
    ['2016-10-01', '2026-07-01'],
    ['2026-07-01', undefined],
  ])
  const on = (day: string) =>
    versions.find((one) => (one.inForceFrom ?? '') <= day && day < (one.inForceTo ?? '9999'))?.label
  expect(on('2026-06-30')).toBe('2026 supplement')
  expect(on('2026-07-01')).toBe('2026 supplement, from July 1, 2026')
})

test('reserved, repealed and transferred sections say what became of them; a group stands for each number', async () => {
  const open = services()
  await bring(open, [
    chapter(revision, [
      '<p><span class="catchln" id="secs_53a-993_and_53a-994">Secs. 53a-993 and 53a-994.</span> Reserved for future use.</p>',
      '<p><span class="catchln" id="sec_53a-995">Sec. 53a-995. Bark.</span> Section 53a-995 is repealed, effective October 1, 2017.</p>',
      '<p><span class="catchln" id="sec_53a-996">Sec. 53a-996.</span> Transferred to Chapter 961, Sec. 54-996.</p>',
    ]),
  ])
  const { rows } = await open.ask('statute.list', { scope: 'all' })
  const row = (id: string) => rows.find((one) => one.id === id)
  expect(row('53a-993')).toMatchObject({ status: 'reserved', catchline: '[Reserved]' })
  expect(row('53a-994')).toMatchObject({ status: 'reserved' })
  expect(row('53a-995')).toMatchObject({ status: 'repealed', catchline: 'Bark.' })
  expect(row('53a-996')).toMatchObject({
    status: 'transferred',
    catchline: '[Transferred to section 54-996]',
  })
})

test('a printed text of a report is compared with the law brought in, and says where it differs', async () => {
  const open = services()
  const printed = (await versionsOf(open, '53a-901')).find((one) => one.kind === 'report print')
  expect(printed?.baseline).toBe('not checked')
  const words = printed?.text ?? ''
  const page = (text: string) =>
    chapter(revision, [
      section(
        '53a-901',
        'Plan.',
        text.split('\n')[0] ?? '',
        text
          .split('\n')
          .slice(1)
          .map((line) => `<p>${line}</p>`)
          .join(''),
      ),
    ])
  const same = await bring(open, [page(words.replaceAll(' ', '  '))])
  expect(same.baselines.map((one) => one.outcome)).toEqual(['verified'])
  const differing = await bring(open, [page(words.replace(/\bperson\b/, 'human being'))])
  expect(differing.baselines.map((one) => one.outcome)).toEqual(['differs'])
  const after = (await versionsOf(open, '53a-901')).find((one) => one.kind === 'report print')
  expect(after?.baseline).toBe('differs')
  const told = after?.warnings.filter((one) => one.message.startsWith('Differs from the 2025 revision'))
  expect(told).toHaveLength(1)
  expect(told?.[0]?.message).toContain('human being')
  expect(after?.text).toBe(words)
  await open.ask('import.undo', { runId: differing.id })
  expect((await versionsOf(open, '53a-901')).find((one) => one.kind === 'report print')?.baseline).toBe(
    'verified',
  )
})
