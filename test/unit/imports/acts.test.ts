/** Public acts brought in whole: stored with their targets, undone exactly, unchanged when brought again. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { DocumentImportRow } from '#shared/contract/index.ts'
import { withSitePages } from '../../../scripts/fidelity/site-pages.ts'
import { databaseIn, dump, services, starterCorpus } from '../../store/helpers.ts'
import { bring, previewOf, recordsOf, type TestFile } from './bring.ts'

const folder = path.join(import.meta.dirname, '../../../../shared/real/acts/2026')
interface OfficialAct {
  readonly front: { readonly bill: string; readonly act: string; readonly title: string }
  readonly approved: string
  readonly sections: readonly { readonly number: string; readonly effective: string }[]
}

function readActs(): Map<string, OfficialAct> | undefined {
  try {
    const names = readdirSync(folder).filter((name) => /^pa-\d+\.json$/.test(name))
    return new Map(
      names.map((name) => [
        `pa-26-${name.slice(3, -5)}`,
        JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as OfficialAct,
      ]),
    )
  } catch {
    return undefined
  }
}
const acts = readActs()

function actFiles(): Promise<TestFile[]> {
  return withSitePages([], (site) => {
    const pages = path.join(site, '2026/ACT/PA')
    return readdirSync(pages).map((name) => ({ name, content: readFileSync(path.join(pages, name)) }))
  })
}

describe('the ten acts beside the project (skipped where ../shared/real is not there)', () => {
  test.skipIf(!acts)(
    'come in with their sections and targets; again nothing changes; undone, all is as it was',
    async () => {
      const files = await actFiles()
      const open = services(undefined, starterCorpus, { now: () => new Date('2026-11-22T10:00:00Z') })
      const start = recordsOf(open)
      const preview = await previewOf(open, files)
      expect(preview.counts).toEqual({ added: 10, changed: 0, unchanged: 0, notUnderstood: 0 })
      expect(preview.faults).toEqual([])
      const rows = preview.rows as DocumentImportRow[]
      for (const row of rows) expect(row.note, row.label).not.toMatch(/session is not printed/)
      const run = await open.ask('import.apply', { jobId: preview.jobId })
      expect(run).toMatchObject({ kind: 'documents', counts: { added: 10 } })

      const after = dump(databaseIn(open.folder))
      const targets = after.document_target as {
        document_id: string
        number: string
        effective: string | null
      }[]
      for (const [id, official] of acts ?? []) {
        const own = targets.filter((one) => one.document_id === `${id}.act`)
        expect([...new Set(own.map((one) => one.number))], id).toEqual(
          official.sections.map((one) => one.number),
        )
        expect(
          own.filter((one) => one.effective === null),
          id,
        ).toEqual([])
        const { record } = await open.ask('act.get', { id })
        expect(record.number, id).toBe(official.front.act.replace('Public Act No. ', 'P.A. '))
        expect([...new Set(record.sections.map((one) => one.number))].length, id).toBeGreaterThanOrEqual(
          official.sections.length,
        )
        expect(record.billId, id).toMatch(/^2026-[hs]b-\d+$/)
        const bill = await open.ask('bill.get', { id: record.billId ?? '' })
        expect(bill.record, id).toMatchObject({ outcome: 'enacted', year: 2026 })
        expect(
          bill.record.versions.filter((one) => one.actId === id),
          id,
        ).toHaveLength(1)
      }
      expect(after.legislation_document).toHaveLength(10)

      const again = await previewOf(open, files)
      expect(again.counts).toEqual({ added: 0, changed: 0, unchanged: 10, notUnderstood: 0 })
      expect((await open.refused('import.apply', { jobId: again.jobId })).code).toBe('INVALID_INPUT')
      await open.ask('import.undo', { runId: run.id })
      expect(recordsOf(open)).toEqual(start)
    },
  )

  test.skipIf(!acts)(
    'what the store has of an act stays; the preview says what is brought and what is kept',
    async () => {
      const files = await actFiles()
      const open = services(undefined, starterCorpus)
      const before = (await open.ask('act.get', { id: 'pa-26-98' })).record
      const preview = await previewOf(open, files)
      const row = preview.rows.find((one) => one.key === 'document/pa-26-98.act') as DocumentImportRow
      expect(row).toMatchObject({ of: 'sSB 116 (2026 February)', inInventory: true, underlining: 'carried' })
      await open.ask('import.apply', { jobId: preview.jobId, records: ['document/pa-26-98.act'] })
      const { record } = await open.ask('act.get', { id: 'pa-26-98' })
      expect(record.title).toBe(before.title)
      expect(record.sections.map(({ number, summary }) => ({ number, summary }))).toEqual(
        before.sections.map(({ number, summary }) => ({ number, summary })),
      )
      // Only that act was brought.
      expect((await open.refused('act.get', { id: 'pa-26-125' })).code).toBe('NOT_FOUND')
    },
  )

  test.skipIf(!acts)(
    'a printed text that was verified is not once an act that changed its section comes in',
    async () => {
      const files = (await actFiles()).filter((file) => file.name.includes('PA-00098'))
      const open = services(undefined, starterCorpus)
      const run = await bring(open, files)
      // No edition of the statutes is in the store, so nothing could be compared.
      expect(run.baselines).toEqual([])
    },
  )
})
