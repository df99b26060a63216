import type { Database } from 'better-sqlite3'
import type { BillDocument } from '#shared/law/bills/index.ts'
import type { DocumentTarget, DraftedDocument } from '#shared/model/index.ts'
import type { ProvenanceStore } from './provenance.ts'
import { fromJson, toJson, withoutNulls } from './rows.ts'

type Optional = 'billId' | 'actId' | 'title' | 'date' | 'lcoNumber' | 'fileNumber'
type DocumentRow = Omit<DraftedDocument, Optional | 'warnings' | 'provenance'> &
  Record<Optional, string | null> & { warnings: string }
type TargetRow = Omit<DocumentTarget, 'sectionId' | 'effective'> & {
  sectionId: string | null
  effective: string | null
}
/** A document's words as they were read, beside its facts. */
export type DocumentWords = Pick<BillDocument, 'paragraphs' | 'furniture'>

const columns = `id, kind, bill_id AS billId, act_id AS actId, label, title, date, lco_number AS lcoNumber,
  file_number AS fileNumber, underlining, format, warnings, sha256`
const targetColumns = `document_id AS documentId, number, action, section_id AS sectionId, provision, effective,
  effective_words AS effectiveWords`

/** The order in which a bill's documents come about; an amendment stands beside the file copy that it means. */
const stages: readonly DraftedDocument['kind'][] = [
  ...(['proposed bill', 'raised bill', 'committee bill', 'bill', 'substitute', 'file copy'] as const),
  ...(['amendment', 'reprint', 'public act', 'special act'] as const),
]

/** For documents of one bill and its act: in order of stage, then date. */
export function byStage(a: DraftedDocument, b: DraftedDocument): number {
  return (
    stages.indexOf(a.kind) - stages.indexOf(b.kind) ||
    (a.date ?? '').localeCompare(b.date ?? '') ||
    Number(a.fileNumber ?? a.lcoNumber ?? 0) - Number(b.fileNumber ?? b.lcoNumber ?? 0) ||
    a.id.localeCompare(b.id)
  )
}

/** Bills, amendments and acts as drafted: facts, words, and the laws that their sections change. */
export function documentStore(db: Database, provenance: ProvenanceStore) {
  const put =
    db.prepare(`INSERT INTO legislation_document (id, kind, bill_id, act_id, label, title, date, lco_number,
    file_number, underlining, format, warnings, sha256, furniture, paragraphs)
    VALUES (:id, :kind, :billId, :actId, :label, :title, :date, :lcoNumber, :fileNumber, :underlining, :format, :warnings,
    :sha256, :furniture, :paragraphs)
    ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, bill_id = excluded.bill_id, act_id = excluded.act_id,
    label = excluded.label, title = excluded.title, date = excluded.date, lco_number = excluded.lco_number,
    file_number = excluded.file_number, underlining = excluded.underlining, format = excluded.format,
    warnings = excluded.warnings, sha256 = excluded.sha256, furniture = excluded.furniture,
    paragraphs = excluded.paragraphs`)
  const insertTarget =
    db.prepare(`INSERT INTO document_target (document_id, ordinal, number, action, section_id,
    provision, effective, effective_words) VALUES (:documentId, :ordinal, :number, :action, :sectionId, :provision,
    :effective, :effectiveWords)`)
  const removeTargets = db.prepare<[string]>('DELETE FROM document_target WHERE document_id = ?')
  const remove = db.prepare<[string]>('DELETE FROM legislation_document WHERE id = ?')
  const one = db.prepare<[string], DocumentRow>(`SELECT ${columns} FROM legislation_document WHERE id = ?`)
  const all = db.prepare<[], DocumentRow>(`SELECT ${columns} FROM legislation_document`)
  const ofBill = db.prepare<[string], DocumentRow>(
    `SELECT ${columns} FROM legislation_document WHERE bill_id = ?`,
  )
  const ofAct = db.prepare<[string], DocumentRow>(
    `SELECT ${columns} FROM legislation_document WHERE act_id = ?`,
  )
  const words = db.prepare<
    [string],
    Pick<DocumentRow, 'format' | 'underlining' | 'warnings'> & { furniture: string; paragraphs: string }
  >('SELECT format, underlining, warnings, furniture, paragraphs FROM legislation_document WHERE id = ?')
  const touching = db.prepare<[string], TargetRow>(
    `SELECT ${targetColumns} FROM document_target WHERE section_id = ? ORDER BY document_id, ordinal`,
  )
  const targetsOf = db.prepare<[string], TargetRow>(
    `SELECT ${targetColumns} FROM document_target WHERE document_id = ? ORDER BY ordinal`,
  )

  const toDocument = (row: DocumentRow, from = provenance.of('document', row.id)): DraftedDocument => ({
    ...withoutNulls(row),
    warnings: fromJson<string[]>(row.warnings),
    provenance: from,
  })
  const toTarget = (row: TargetRow): DocumentTarget => withoutNulls(row)

  return {
    get(id: string): DraftedDocument | undefined {
      const row = one.get(id)
      return row && toDocument(row)
    },
    /** The words, as `readBill` takes them. */
    paragraphs(id: string): BillDocument | undefined {
      const row = words.get(id)
      return (
        row && {
          format: row.format,
          underlining: row.underlining,
          warnings: fromJson<string[]>(row.warnings),
          furniture: fromJson<string[]>(row.furniture),
          paragraphs: fromJson<BillDocument['paragraphs']>(row.paragraphs),
        }
      )
    },
    /** In order of stage, then date; amendments among them. */
    ofBill: (billId: string): DraftedDocument[] =>
      ofBill
        .all(billId)
        .map((row) => toDocument(row))
        .sort(byStage),
    ofAct: (actId: string): DraftedDocument[] =>
      ofAct
        .all(actId)
        .map((row) => toDocument(row))
        .sort(byStage),
    /** Facts of every document, without words. */
    all(): DraftedDocument[] {
      const from = provenance.ofAll('document')
      return all
        .all()
        .map((row) => toDocument(row, from.get(row.id) ?? []))
        .sort((a, b) => a.id.localeCompare(b.id))
    },
    /** What documents do to a section of the statutes, by document and in its order. */
    touching: (sectionId: string): DocumentTarget[] => touching.all(sectionId).map(toTarget),
    targetsOf: (documentId: string): DocumentTarget[] => targetsOf.all(documentId).map(toTarget),
    /** Writes a document anew, or for the first time, with its words and targets. Its bill and act must be there. */
    put(document: DraftedDocument, read: DocumentWords, targets: readonly DocumentTarget[]): void {
      const { provenance: from, ...row } = document
      const empty = { billId: null, actId: null, title: null, date: null, lcoNumber: null, fileNumber: null }
      put.run({
        ...empty,
        ...row,
        warnings: toJson(document.warnings),
        furniture: toJson(read.furniture),
        paragraphs: toJson(read.paragraphs),
      })
      removeTargets.run(document.id)
      targets.forEach((target, ordinal) => {
        insertTarget.run({ sectionId: null, effective: null, ...target, documentId: document.id, ordinal })
      })
      provenance.replace('document', document.id, from)
    },
    remove(id: string): void {
      provenance.remove('document', id)
      removeTargets.run(id)
      remove.run(id)
    },
  }
}
