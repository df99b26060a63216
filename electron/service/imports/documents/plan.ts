import type { DocumentImportRow, KeptValue } from '#shared/contract/index.ts'
import type { DocumentTarget } from '#shared/model/index.ts'
import type { Store } from '../../../store/store.ts'
import type { PlannedTexts } from '../rows.ts'
import { enrichedAct } from './enriched-act.ts'
import { enrichedBill } from './enriched-bill.ts'
import { type DocumentFile, wordsOf } from './read-file.ts'
import { documentRecord, type KnownFile } from './record.ts'
import { targetsOf } from './targets.ts'
import { toldOf } from './told.ts'

/** What applying would do with a document's file. */
export interface DocumentPlan {
  readonly row: DocumentImportRow & PlannedTexts
  readonly file: DocumentFile
  /** False where the store has all of it, or it is not understood. */
  readonly writes: boolean
  /** True where the words themselves are written, not only what they tell of bill and act. */
  readonly writesWords: boolean
}

function notUnderstood(file: DocumentFile): DocumentPlan {
  const key = `file/${file.sha256}`
  const row: DocumentPlan['row'] = {
    kind: 'document',
    key,
    record: key,
    outcome: 'not understood',
    inInventory: false,
    hasText: false,
    hasBefore: false,
    note: file.reason,
    where: file.name,
    documentId: null,
    documentKind: null,
    label: file.name.split(/[\\/]/).at(-1) ?? file.name,
    of: '',
    title: file.read.header.title?.slice(0, 600) ?? null,
    underlining: null,
    sections: file.read.sections.length,
    sectionIds: [],
    brings: [],
    kept: [],
    before: null,
    after: null,
  }
  return { row, file, writes: false, writesWords: false }
}

export const isKnown = (file: DocumentFile): file is KnownFile => file.identity !== undefined

/** The laws that a document changes, with the store's sections for the runs that it names. */
export function targetsIn(store: Store, file: KnownFile): DocumentTarget[] {
  return targetsOf(file.read, file.identity, (from, to) => store.sections.idsBetween(from, to))
}

/** Plans one document against what the store has. @param today ISO date */
export function planDocument(store: Store, file: DocumentFile, today: string): DocumentPlan {
  if (!isKnown(file)) return notUnderstood(file)
  const { identity, document, read } = file
  const record = documentRecord(file)
  const targets = targetsIn(store, file)
  const bill = enrichedBill(store, file, targets, today)
  const act = enrichedAct(store, file, targets)
  const told = toldOf(store, file, record)
  const brings = [...(act?.brings ?? []), ...(bill?.brings ?? [])]
  const kept: KeptValue[] = [...(act?.kept ?? []), ...(bill?.kept ?? [])]
  const sectionIds = [...new Set(targets.flatMap((target) => target.sectionId ?? []))]
  const hasNews = brings.length > 0
  const outcome = told.outcome === 'unchanged' && hasNews ? 'changed' : told.outcome
  const of = identity.bill
    ? `${bill?.bill.number ?? identity.bill.number} (${identity.bill.session.session})`
    : (identity.act?.number ?? '')
  const key = `document/${identity.id}`
  return {
    row: {
      kind: 'document',
      key,
      record: key,
      outcome,
      inInventory: sectionIds.some((id) => store.sections.isOfInventory(id)),
      hasText: true,
      hasBefore: told.before !== null,
      note: [told.note, ...record.warnings].filter((words) => words !== '').join(' '),
      where: file.name,
      documentId: identity.id,
      documentKind: identity.kind,
      label: identity.label,
      of,
      title: identity.title ?? null,
      underlining: document.underlining,
      sections: read.sections.length,
      sectionIds,
      brings,
      kept,
      before: told.before,
      after: wordsOf(document),
    },
    file,
    writes: outcome !== 'unchanged',
    writesWords: told.writesWords,
  }
}
