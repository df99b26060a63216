/** What reading a data set gives. */
import type { BillRecord, DataSetName } from '#shared/law/datasets/index.ts'

/** A record that was left out, and why; such are no faults of the file. */
export interface SkippedRecord {
  /** "bill/HJ00005.json", "/results/3". */
  readonly where: string
  readonly what: string
  readonly why: string
}

export interface DataSetReading {
  readonly dataset: DataSetName
  /** For people: "an archive of LegiScan", "a page of Open States’ answer". */
  readonly form: string
  readonly bills: readonly BillRecord[]
  readonly skipped: readonly SkippedRecord[]
  /** What a reader must know of the file as a whole, each in a sentence. */
  readonly notes: readonly string[]
  /** The last day that the file knows of, where it tells. */
  readonly asOf?: string
}

/** Bills of a file by id: the same one twice is kept once, in its later state, and said. */
export function withoutDoubles(bills: readonly BillRecord[]): {
  bills: BillRecord[]
  skipped: SkippedRecord[]
} {
  const kept = new Map<string, BillRecord>()
  const skipped: SkippedRecord[] = []
  for (const bill of bills) {
    const other = kept.get(bill.id)
    const isLater = other && (bill.actions.at(-1)?.date ?? '') > (other.actions.at(-1)?.date ?? '')
    if (!other || isLater) kept.set(bill.id, bill)
    const left = isLater ? other : other && bill
    if (left)
      skipped.push({
        where: left.source.place,
        what: left.number,
        why: `The file has ${left.number} of ${left.session} twice; the one with the later history was read.`,
      })
  }
  return { bills: [...kept.values()], skipped }
}

export const RESOLUTION = 'It is a resolution, which makes no law.'
