/** Documents put into a store as an import would, from paragraphs. */
import BetterSqlite3 from 'better-sqlite3'
import {
  type BillDocument,
  type DocumentParagraph,
  type DocumentRun,
  readBill,
} from '#shared/law/bills/index.ts'
import type { Act, Bill, DocumentKindWord, DocumentTarget, DraftedDocument } from '#shared/model/index.ts'
import { createStore } from '../../../../electron/store/store.ts'
import { databaseIn, type TestServices } from '../../../store/helpers.ts'

/** `_words_` are underlined. */
export function paragraph(text: string, line?: number): DocumentParagraph {
  const runs = text
    .split(/(_[^_]*_)/)
    .filter((part) => part !== '')
    .map((part): DocumentRun => {
      const own = line === undefined ? {} : { line }
      return part.startsWith('_')
        ? { text: part.slice(1, -1), underlined: true, ...own }
        : { text: part, ...own }
    })
  return { kind: 'text', runs }
}

export function documentOf(
  paragraphs: readonly DocumentParagraph[],
  underlining: BillDocument['underlining'] = 'carried',
): BillDocument {
  return { format: 'html', paragraphs, underlining, furniture: [], warnings: [] }
}

export interface Put {
  readonly id: string
  readonly kind: DocumentKindWord
  readonly label?: string
  readonly document: BillDocument
  readonly act?: Pick<Act, 'id' | 'number' | 'year'> & Partial<Act>
  readonly bill?: Pick<Bill, 'id' | 'number' | 'year'> & Partial<Bill>
  readonly fileNumber?: string
  /** Where the document came from; 'report' where nothing is said. */
  readonly sourceId?: string
}

const provenance = [{ sourceId: 'report', locator: 'Here' }]

function targetsOf(id: string, document: BillDocument): DocumentTarget[] {
  return readBill(document).sections.flatMap(({ number, clause }): DocumentTarget[] => {
    const { action, added, effective, effectiveWords } = clause
    const date = effective.kind === 'date' ? { effective: effective.date } : {}
    const common = { documentId: id, number, action, ...date, effectiveWords }
    const places = clause.targets.flatMap(({ citation }) => {
      if (citation.kind !== 'section') return []
      const paths = action === 'adds' ? added : [citation.provision]
      return paths.map((path) => ({
        sectionId: citation.section,
        provision: path.map((label) => `(${label})`).join(''),
      }))
    })
    return places.length === 0
      ? [{ ...common, provision: '' }]
      : places.map((place) => ({ ...common, ...place }))
  })
}

/** Writes documents with their acts and bills into the database of open services, before anything is asked of it. */
export function put(open: TestServices, documents: readonly Put[]): void {
  const db = new BetterSqlite3(databaseIn(open.folder))
  try {
    const store = createStore(db)
    for (const { id, kind, label, document, act, bill, fileNumber, sourceId } of documents) {
      if (bill && !store.bills.get(bill.id)) {
        const empty = { targets: [], versions: [], actions: [], provisions: [], provenance }
        store.bills.add({ session: `${bill.year} February`, outcome: 'pending', ...empty, ...bill })
      }
      if (act && !store.acts.get(act.id)) store.acts.add({ sections: [], provenance, ...act })
      const record: DraftedDocument = {
        id,
        kind,
        label: label ?? act?.number ?? id,
        ...(bill && { billId: bill.id }),
        ...(act && { actId: act.id }),
        ...(fileNumber !== undefined && { fileNumber }),
        underlining: document.underlining,
        format: document.format,
        warnings: [...document.warnings],
        sha256: '0'.repeat(64),
        provenance: sourceId === undefined ? provenance : [{ sourceId, locator: 'Here' }],
      }
      store.documents.put(record, document, targetsOf(id, document))
    }
  } finally {
    db.close()
  }
}
