import type { ImportCounts, ImportRow } from '#shared/contract/index.ts'
import type { Store } from '../../store/store.ts'
import { type BillPlan, type DataSetFile, planBill } from './bill-records/plan.ts'
import { type DocumentPlan, planDocument } from './documents/plan.ts'
import type { DocumentFile } from './documents/read-file.ts'
import { planSection, type SectionPlan } from './plan-section.ts'
import type { SectionPrint } from './prints.ts'
import { countRows, type PlannedTexts } from './rows.ts'
import type { Slices } from './slices.ts'
import type { StarterPlan } from './starter/plan.ts'

/** What applying would do with everything that a job read. */
export interface ImportPlan {
  readonly sections: readonly SectionPlan[]
  readonly documents: readonly DocumentPlan[]
  readonly bills: readonly BillPlan[]
  /** What the program's starter content would do; a job brings either this or what files and pages hold. */
  readonly starter?: {
    readonly sha256: string
    /** The program's. */
    readonly version: string
    /** ISO date. */
    readonly readOn: string
    readonly records: readonly StarterPlan[]
  }
  readonly counts: ImportCounts
  /** `Store.imports.stamp` when the plan was made. */
  readonly stamp: string
}

/** What a job read, before it is compared with the store. */
export interface Brought {
  readonly prints: ReadonlyMap<string, readonly SectionPrint[]>
  readonly documents: readonly DocumentFile[]
  readonly dataSets: readonly DataSetFile[]
}

/** Rows of all kinds, in the order in which they are shown. */
export function rowsOfPlan(
  plan: Pick<ImportPlan, 'sections' | 'documents' | 'bills' | 'starter'>,
): (ImportRow & PlannedTexts)[] {
  return [
    ...plan.documents.map(({ row }) => row),
    ...plan.bills.map(({ row }) => row),
    ...plan.sections.flatMap(({ rows }) => rows),
    ...(plan.starter?.records ?? []).map(({ row }) => row),
  ]
}

/** Plans everything brought, in slices. @param today ISO date */
export async function planImport(
  store: Store,
  { prints, documents, dataSets }: Brought,
  today: string,
  slices: Slices,
  onProgress: (done: number, total: number) => void,
): Promise<ImportPlan> {
  const stamp = store.imports.stamp()
  const total =
    prints.size + documents.length + dataSets.reduce((sum, file) => sum + file.reading.bills.length, 0)
  let done = 0
  const step = async (): Promise<void> => {
    onProgress(++done, total)
    await slices.rest()
  }
  const planned = {
    sections: [] as SectionPlan[],
    documents: [] as DocumentPlan[],
    bills: [] as BillPlan[],
  }
  for (const file of documents) {
    planned.documents.push(planDocument(store, file, today))
    await step()
  }
  const acts = new Set(store.acts.all().map((act) => act.id))
  for (const file of dataSets)
    for (const record of file.reading.bills) {
      planned.bills.push(planBill(store, file, record, acts))
      await step()
    }
  for (const [id, brought] of prints) {
    planned.sections.push(planSection(store, id, brought, today))
    await step()
  }
  return { ...planned, counts: countRows(rowsOfPlan(planned)), stamp }
}
