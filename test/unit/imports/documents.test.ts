import { describe, expect, test } from 'vitest'
import type { DocumentImportRow, Output } from '#shared/contract/index.ts'
import { databaseIn, dump, services } from '../../store/helpers.ts'
import { bring, chapter, previewOf, readJob, recordsOf, section, type TestFile } from './bring.ts'
import { amendment, amendsGeese, fileCopy, newLaw, publicAct, raisedBill } from './drafts.ts'

const open2026 = () => services(undefined, undefined, { now: () => new Date('2026-11-22T10:00:00Z') })

function rowsIn(preview: Output<'import.preview'>): DocumentImportRow[] {
  return preview.rows.filter((row): row is DocumentImportRow => row.kind === 'document')
}
async function onlyRow(open: ReturnType<typeof services>, file: TestFile) {
  const preview = await previewOf(open, [file])
  const [row] = rowsIn(preview)
  if (!row) throw new Error('No document in the preview.')
  return { ...row, jobId: preview.jobId }
}

describe('a bill, its file copy, its amendment and its act', () => {
  test('come in by stage whatever their order, each with its bill, its numbers and its words', async () => {
    const open = open2026()
    const start = recordsOf(open)
    const files = [publicAct(), amendment(), fileCopy(), raisedBill()]
    const preview = await previewOf(open, files)
    expect(preview.kinds).toEqual({ 'section text': 0, document: 4, 'bill record': 0 })
    expect(
      rowsIn(preview).map(({ documentId, documentKind, label, of }) => [documentId, documentKind, label, of]),
    ).toEqual(
      expect.arrayContaining([
        ['2026-hb-5990.lco-4100', 'raised bill', 'Raised bill, LCO No. 4100', 'HB 5990 (2026 February)'],
        ['2026-hb-5990.file-321', 'file copy', 'File No. 321', 'sHB 5990 (2026 February)'],
        ['2026-hb-5990.lco-4777', 'amendment', 'LCO No. 4777', 'sHB 5990 (2026 February)'],
        ['pa-26-990.act', 'public act', 'P.A. 26-990', 'sHB 5990 (2026 February)'],
      ]),
    )
    const run = await open.ask('import.apply', { jobId: preview.jobId })
    const { record } = await open.ask('bill.get', { id: '2026-hb-5990' })
    expect(record).toMatchObject({ outcome: 'enacted', year: 2026, session: '2026 February' })
    // The amendment is no version of the bill.
    expect(record.versions.map(({ stage, label }) => [stage, label])).toEqual([
      ['raised', 'Raised bill, LCO No. 4100'],
      ['file copy', 'File No. 321'],
      ['public act', 'P.A. 26-990'],
    ])
    expect(record.versions.find((one) => one.stage === 'file copy')?.date).toBe('2026-03-30')
    expect(record.targets).toEqual([{ sectionId: '53a-901', provision: '(a)', effective: '2026-10-01' }])
    const act = (await open.ask('act.get', { id: 'pa-26-990' })).record
    expect(act).toMatchObject({ number: 'P.A. 26-990', approved: '2026-05-20', billId: '2026-hb-5990' })
    expect(act.sections).toEqual([
      { number: '1', action: 'amends', sectionId: '53a-901', provisions: ['(a)'], effective: '2026-10-01' },
      { number: '2', action: 'adds', effective: '2026-05-20', effectiveWords: 'from passage' },
    ])
    await open.ask('import.undo', { runId: run.id })
    expect(recordsOf(open)).toEqual(start)
  })

  test('are found by their words, and lead to the document', async () => {
    const open = open2026()
    await bring(open, [publicAct()])
    const { hits } = await open.ask('search.query', { text: 'council on geese shall meet' })
    expect(hits.map((hit) => hit.route)).toContain('/documents/pa-26-990.act')
  })

  test('an act without a date takes effect on October 1, and the section map says that this is supplied', async () => {
    const open = open2026()
    const bare = `Section 1. Section 53a-901 of the general statutes is repealed and the following is substituted in lieu thereof: No person shall keep a goose.`
    await bring(open, [publicAct({ sections: [bare] })])
    const { sections, effective } = (await open.ask('act.get', { id: 'pa-26-990' })).record
    expect(sections[0]).toMatchObject({ effective: '2026-10-01' })
    expect(sections[0]?.effectiveWords).toMatch(/none given; October 1 by C\.G\.S\. § 2-32/)
    expect(effective).toBeUndefined()
  })

  test('an act of a special session is not taken for the regular session’s of its number', async () => {
    const open = open2026()
    const special = publicAct()
    const content = special.content
      .toString()
      .replace('Public Act No. 26-990', 'July Special Session, Public Act No. 26-990')
    await bring(open, [special])
    const row = await onlyRow(open, { name: 'special.htm', content })
    expect(row).toMatchObject({
      documentId: 'pa-26-990-july-sp-sess.act',
      label: 'July Sp. Sess. P.A. 26-990',
      of: 'sHB 5990 (2026 July Special)',
      outcome: 'added',
    })
    await open.ask('import.apply', { jobId: row.jobId })
    expect((await open.ask('act.get', { id: 'pa-26-990' })).record.number).toBe('P.A. 26-990')
    expect((await open.ask('act.get', { id: 'pa-26-990-july-sp-sess' })).record.billId).toBe(
      '2026-july-special-hb-5990',
    )
  })

  test('an act that the governor vetoed leaves no act behind', async () => {
    const open = open2026()
    await bring(open, [publicAct({ governor: 'Vetoed May 21, 2026' })])
    expect((await open.refused('act.get', { id: 'pa-26-990' })).code).toBe('NOT_FOUND')
    expect((await open.ask('bill.get', { id: '2026-hb-5990' })).record.outcome).toBe('vetoed')
    const [document] = dump(databaseIn(open.folder)).legislation_document as Record<string, unknown>[]
    expect(document).toMatchObject({ act_id: null, bill_id: '2026-hb-5990' })
    expect(String(document?.warnings)).toContain('vetoed')
  })
})

describe('the same document again', () => {
  test('is unchanged, also under another name', async () => {
    const open = open2026()
    await bring(open, [fileCopy()])
    expect(await onlyRow(open, fileCopy())).toMatchObject({ outcome: 'unchanged' })
    expect(await onlyRow(open, fileCopy({ name: 'copy of it.html' }))).toMatchObject({ outcome: 'unchanged' })
  })

  test('with other words is changed, with both texts to compare; applied, it replaces them', async () => {
    const open = open2026()
    await bring(open, [fileCopy()])
    const other = fileCopy({ sections: [amendsGeese('<u>for a meal</u>'), newLaw()] })
    const row = await onlyRow(open, other)
    expect(row).toMatchObject({ outcome: 'changed', note: 'Read before with other words.' })
    const change = await open.ask('import.change', { jobId: row.jobId, key: row.key })
    expect(change.before).toContain('anything of value')
    expect(change.after).toContain('a meal')
    await open.ask('import.apply', { jobId: row.jobId })
    const [document] = dump(databaseIn(open.folder)).legislation_document as { paragraphs: string }[]
    expect(document?.paragraphs).toContain('a meal')
    expect(document?.paragraphs).not.toContain('anything of value')
  })

  test('as plain text keeps the copy that has its underlining', async () => {
    const open = open2026()
    await bring(open, [fileCopy()])
    const text = fileCopy()
      .content.toString()
      .replace(/^.*<body>/s, '')
      .replace(/<\/p>/g, '\n\n')
      .replace(/<[^>]*>/g, '')
    const row = await onlyRow(open, { name: 'pasted.txt', content: text })
    expect(row).toMatchObject({ outcome: 'unchanged', underlining: 'lost' })
    expect(row.note).toContain('more of the print')
  })

  test('of a later stage is compared with the text before it', async () => {
    const open = open2026()
    await bring(open, [raisedBill()])
    const row = await onlyRow(open, fileCopy({ sections: [amendsGeese('<u>for a meal</u>')] }))
    expect(row).toMatchObject({ outcome: 'added' })
    expect(row.note).toContain('Compared with Raised bill, LCO No. 4100')
    expect(row).toMatchObject({ hasBefore: true, of: 'sHB 5990 (2026 February)' })
    expect(row.brings).toContain('HB 5990: now sHB 5990, a substitute')
    const change = await open.ask('import.change', { jobId: row.jobId, key: row.key })
    expect(change.beforeLabel).toBe('Raised bill, LCO No. 4100')
    expect(change.before).toContain('anything of value')
  })
})

describe('which bill it is', () => {
  const withoutSession = (name: string): TestFile => {
    const file = fileCopy({ name })
    return { ...file, content: file.content.toString().replace('February Session, 2026', '') }
  }

  test('is told by the name of its file where it does not print its session, and that is said', async () => {
    const row = await onlyRow(open2026(), withoutSession('2026HB-05990-R000321-FC.htm'))
    expect(row).toMatchObject({ documentId: '2026-hb-5990.file-321', of: 'sHB 5990 (2026 February)' })
    expect(row.note).toContain('told by the name of the file')
  })

  test('is not guessed where neither tells; the other files are brought in', async () => {
    const open = open2026()
    const preview = await previewOf(open, [withoutSession('bill.htm'), publicAct()])
    const row = rowsIn(preview).find((one) => one.outcome === 'not understood')
    expect(row).toMatchObject({ documentId: null, label: 'bill.htm', hasText: false })
    expect(row?.note).toContain('does not print its session')
    expect(preview.counts).toMatchObject({ added: 1, notUnderstood: 1 })
    await open.ask('import.apply', { jobId: preview.jobId })
    expect(dump(databaseIn(open.folder)).legislation_document).toHaveLength(1)
  })

  test('two prints of one document are one', async () => {
    const preview = await previewOf(open2026(), [
      fileCopy(),
      fileCopy({ name: 'again.htm', title: 'AN ACT ON GEESE.' }),
    ])
    expect(rowsIn(preview)).toHaveLength(1)
    expect(preview.warnings.join(' ')).toContain('another print of File No. 321')
  })
})

test('one job takes pages, acts and broken files; what could not be read is named, the rest is applied and undone', async () => {
  const open = open2026()
  const start = recordsOf(open)
  const law = chapter('2025/pub/chap_999.htm', [
    section(
      '53a-901',
      'Keeping of geese.',
      '(a) No person shall keep a goose for a fee, nor let another keep it for a fee.',
      '<p class="source-first">(P.A. 95-901, S. 1; P.A. 17-901, S. 2; P.A. 21-902, S. 4.)</p>',
    ),
  ])
  const cut = { name: '2026PA-00991.htm', content: publicAct().content.toString().slice(0, -40) }
  const preview = await previewOf(open, [law, publicAct(), cut])
  expect(preview.kinds).toEqual({ 'section text': 1, document: 1, 'bill record': 0 })
  expect(preview.faults).toHaveLength(1)
  expect(preview.faults[0]).toMatchObject({ name: '2026PA-00991.htm' })
  expect(preview.faults[0]?.message).toMatch(/2026PA-00991\.htm cannot be read, at line \d+: it breaks off/)
  const run = await open.ask('import.apply', { jobId: preview.jobId })
  expect(run).toMatchObject({ kind: 'several', counts: { added: 1, changed: 1 } })
  expect(run.sources.map(({ name }) => name)).toEqual([
    '2025/pub/chap_999.htm',
    '2026PA-00990-R00HB-05990-PA.htm',
  ])
  await open.ask('import.undo', { runId: run.id })
  expect(recordsOf(open)).toEqual(start)
})

test('a printed text that was verified is not once an act that changed its section since comes in', async () => {
  const open = open2026()
  const asPrinted =
    '(a) No person shall keep a goose for a fee, nor let another keep it for a fee.</p><p>(b) Keeping a goose is a class B felony.'
  const law = chapter('2025/pub/chap_999.htm', [
    section(
      '53a-901',
      'Keeping of geese.',
      asPrinted,
      '<p class="source-first">(P.A. 95-901, S. 1; P.A. 17-901, S. 2; P.A. 21-902, S. 4.)</p>',
    ),
  ])
  const first = await bring(open, [law])
  expect(first.baselines).toMatchObject([{ sectionId: '53a-901', outcome: 'verified' }])
  const run = await bring(open, [publicAct()])
  expect(run.baselines).toMatchObject([{ sectionId: '53a-901', outcome: 'differs' }])
  // Worked out: the edition's text with the act's words in it.
  expect(run.baselines[0]?.message).toMatch(
    /Differs from the text as amended by P\.A\.\s26-990, s\.\s1.*anything of value/,
  )
  expect((await previewOf(open, [publicAct()])).counts).toMatchObject({ unchanged: 1 })
  expect((await previewOf(open, [law])).counts).toMatchObject({ unchanged: 1 })
  await open.ask('import.undo', { runId: run.id })
  const { versions } = await open.ask('statute.get', { id: '53a-901' })
  expect(versions.find((one) => one.kind === 'report print')?.baseline).toBe('verified')
})

test('a page of neither kind is named as such', async () => {
  const job = await readJob(open2026(), [
    { name: 'recipe.htm', content: '<!DOCTYPE html><html><body><h1>Plum cake</h1></body></html>' },
  ])
  expect(job).toMatchObject({ state: 'failed', error: { code: 'INVALID_INPUT' } })
  expect(job.error?.message).toMatch(
    /recipe\.htm cannot be read.*neither a page of the General Statutes nor a bill.*Plum cake/,
  )
})
