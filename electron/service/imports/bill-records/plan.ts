import type { BillRecordRow } from '#shared/contract/index.ts'
import { type BillRecord, type MergedBill, mergeBill } from '#shared/law/datasets/index.ts'
import type { Source } from '#shared/model/index.ts'
import type { DataSetReading } from '../../../importing/datasets/index.ts'
import type { RowsRef } from '../../../store/row-journal.ts'
import * as search from '../../../store/search-documents.ts'
import type { Store } from '../../../store/store.ts'
import { billRows } from '../documents/write.ts'
import { editedFields } from '../edited-fields.ts'
import type { PlannedTexts } from '../rows.ts'

/** A file with bills of a data set. */
export interface DataSetFile {
  readonly name: string
  readonly sha256: string
  readonly retrieved: string
  readonly reading: DataSetReading
}

/** What applying would do with one bill of a data set. */
export interface BillPlan {
  readonly row: BillRecordRow & PlannedTexts
  readonly record: BillRecord
  readonly file: DataSetFile
  readonly writes: boolean
}

const dataSetSourceId = ({ reading, sha256 }: DataSetFile): string =>
  `data-${reading.dataset.toLowerCase().replace(' ', '-')}-${sha256.slice(0, 8)}`

/** The record of a data set's file among the sources. */
function dataSetSource(file: DataSetFile): Source {
  const { reading, name } = file
  return {
    id: dataSetSourceId(file),
    title: `${reading.dataset}: ${reading.form}`.slice(0, 300),
    kind: 'import',
    publisher: reading.dataset,
    ...(reading.asOf && { published: reading.asOf }),
    retrieved: file.retrieved,
    fileName: (name.split(/[\\/]/).at(-1) ?? name).slice(-200),
    sha256: file.sha256,
    reliability: 'reported',
    reliabilityReason: `${reading.dataset} gathers what the legislature publishes; it is not the official record. Check it on the official site (cga.ct.gov) before relying on it.`,
  }
}

function merged(store: Store, file: DataSetFile, record: BillRecord, acts: ReadonlySet<string>): MergedBill {
  const bill = store.bills.get(record.id)
  return mergeBill(bill && { bill, extra: store.bills.extraOf(record.id) }, record, {
    edited: bill ? editedFields(store, 'bill', record.id) : new Set(),
    sourceId: dataSetSourceId(file),
    knownActs: acts,
  })
}

const outcomes = { new: 'added', changed: 'changed', same: 'unchanged' } as const

/** Plans one bill of a data set against the bill that the store has. @param acts ids of the acts in the store */
export function planBill(
  store: Store,
  file: DataSetFile,
  record: BillRecord,
  acts: ReadonlySet<string>,
): BillPlan {
  const { bill, state, changes } = merged(store, file, record, acts)
  const key = `bill/${record.id}/${file.reading.dataset}`
  const brings = changes.flatMap(({ field, was, becomes }) =>
    becomes === undefined ? [] : [{ field, was, becomes }],
  )
  const kept = changes.flatMap(({ field, was, kept: instead, why }) =>
    instead === undefined ? [] : [{ field, stays: was, instead, why }],
  )
  const isSilent = state === 'changed' && brings.length === 0
  return {
    row: {
      kind: 'bill record',
      key,
      record: key,
      outcome: outcomes[state],
      inInventory: bill.targets.some((target) => store.sections.isOfInventory(target.sectionId)),
      hasText: false,
      hasBefore: false,
      note: [
        ...(isSilent
          ? ['Sponsors, amendments, votes or notes of the data set changed; no fact of the bill.']
          : []),
        ...record.notes,
      ].join(' '),
      where: `${file.name}, ${record.source.place}`,
      billId: record.id,
      number: bill.number,
      session: bill.session,
      title: bill.title ?? null,
      dataset: file.reading.dataset,
      changes: brings,
      kept,
      before: null,
      after: null,
    },
    record,
    file,
    writes: state !== 'same',
  }
}

export const billRecordRows = ({ record, file }: BillPlan): RowsRef[] => [
  { table: 'source', key: [dataSetSourceId(file)] },
  { table: 'search_document', key: ['source', dataSetSourceId(file)] },
  ...billRows(record.id),
]

/** Merges the bill into what the store has now. To be run inside a transaction. */
export function writeBill(store: Store, { record, file }: BillPlan, acts: ReadonlySet<string>): void {
  const source = dataSetSource(file)
  if (!store.sources.get(source.id)) {
    store.sources.add(source)
    store.search.put(search.sourceDocument(source))
  }
  const { bill, extra, state } = merged(store, file, record, acts)
  if (state === 'same') return
  store.bills.put(bill)
  store.bills.putExtra(bill.id, extra)
  store.search.put(search.billDocument(bill))
}
