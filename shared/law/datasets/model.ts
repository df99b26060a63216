/** One bill as a data set (LegiScan, Open States) states it, in words that both share. */
import { z } from 'zod'
import { partialDate, recordId } from '../../model/basics.ts'
import { billOutcome, type billStage } from '../../model/legislation.ts'

export const dataSetName = z.enum(['LegiScan', 'Open States'])
export type DataSetName = z.infer<typeof dataSetName>

export const chamber = z.enum(['House', 'Senate'])
export type Chamber = z.infer<typeof chamber>

export const recordSponsor = z.strictObject({
  name: z.string().min(1).max(300),
  kind: z.enum(['person', 'committee']),
  /** "primary sponsor", "cosponsor"; absent where the data set does not tell. */
  role: z.string().max(60).optional(),
  /** "D", "R" as the data set has it. */
  party: z.string().max(60).optional(),
  /** "HD-013" */
  district: z.string().max(60).optional(),
})
export type RecordSponsor = z.infer<typeof recordSponsor>

export const recordAmendment = z.strictObject({
  label: z.string().min(1).max(300),
  chamber: chamber.optional(),
  date: partialDate.optional(),
  /** Absent where the data set does not tell. */
  adopted: z.boolean().optional(),
  lcoNumber: z.string().max(20).optional(),
  url: z.string().max(1000).optional(),
})
export type RecordAmendment = z.infer<typeof recordAmendment>

export const recordVote = z.strictObject({
  date: partialDate,
  chamber: chamber.optional(),
  /** As the data set words it; a committee's vote has no chamber. */
  question: z.string().max(1000),
  yes: z.int().min(0),
  no: z.int().min(0),
  /** Absent and not voting. */
  others: z.int().min(0),
  passed: z.boolean(),
})
export type RecordVote = z.infer<typeof recordVote>

/** What became of the bill, and the rule by which the facts of the data set say so. */
export const recordOutcome = z.strictObject({
  outcome: billOutcome,
  /** The day of the fact that it follows from; for an inferred one the day of adjournment. */
  date: partialDate.optional(),
  /** `inferred`: from the end of the session, which the data set does not apply to the bill itself. */
  basis: z.enum(['stated', 'inferred']),
  /** A sentence for a reader. */
  rule: z.string().min(1).max(500),
})
export type RecordOutcome = z.infer<typeof recordOutcome>

/** Where the record stands in its data set. */
export const recordSource = z.strictObject({
  dataset: dataSetName,
  /** The data set's own id of the bill. */
  id: z.string().min(1).max(100),
  /** Its page in the data set, for people. */
  url: z.string().max(1000).optional(),
  /** The bill's page at the legislature, where the data set has it. */
  officialUrl: z.string().max(1000).optional(),
  /** The last day of which the record knows anything: its latest date, or when the data set was made. */
  asOf: partialDate.optional(),
  /** In the file that was read: "CT/2026-2026_General_Assembly/bill/HB05001.json", "/results/3". */
  place: z.string().max(300),
})
export type RecordSource = z.infer<typeof recordSource>

export interface RecordAction {
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly chamber?: Chamber
  readonly text: string
  /** The data set's own classes: "passage", "executive-signature"; LegiScan has none. */
  readonly classification: readonly string[]
}

export interface RecordVersion {
  readonly label: string
  readonly stage: z.infer<typeof billStage>
  /** `inferred` where the data set only says "Introduced". */
  readonly stageBasis: 'stated' | 'inferred'
  readonly date?: string
  readonly url?: string
  readonly fileNumber?: string
  readonly lcoNumber?: string
  /** `pa-17-32` */
  readonly actId?: string
}

/** A bill of one session, known by `id` whatever the data set calls it. */
export interface BillRecord {
  /** `2017-hb-7309`; of a special session `2020-july-special-hb-6001`. */
  readonly id: string
  /** "HB 7309", "sHB 7309" where the record says that it became a substitute. */
  readonly number: string
  /** "2017 January", "2020 July Special" */
  readonly session: string
  readonly year: number
  readonly chamber: Chamber
  readonly title?: string
  readonly abstract?: string
  readonly subjects: readonly string[]
  readonly outcome: RecordOutcome
  readonly sponsors: readonly RecordSponsor[]
  /** Oldest first. */
  readonly actions: readonly RecordAction[]
  readonly versions: readonly RecordVersion[]
  readonly amendments: readonly RecordAmendment[]
  readonly votes: readonly RecordVote[]
  readonly source: RecordSource
  /** What a reader must know, each in a sentence. */
  readonly notes: readonly string[]
}

/** The fields of a bill that one value fills. */
export const givenField = z.enum(['number', 'session', 'title', 'outcome', 'note'])
export type GivenField = z.infer<typeof givenField>

/**
 * What one data set said of a bill when it was last read: kept beside the bill, so that the next import knows which
 * of the stored values came from it, and sponsors, amendments and votes have a place.
 */
export const saidOfBill = z.strictObject({
  source: recordSource,
  number: z.string().max(40),
  session: z.string().max(80),
  title: z.string().max(600).optional(),
  abstract: z.string().max(10_000).optional(),
  subjects: z.array(z.string().max(300)),
  outcome: recordOutcome,
  sponsors: z.array(recordSponsor),
  amendments: z.array(recordAmendment),
  votes: z.array(recordVote),
  /** Addresses of the bill's versions, by the id of the version. */
  links: z.array(z.strictObject({ versionId: recordId, url: z.string().max(1000) })),
  notes: z.array(z.string().max(1000)),
  /** The fields of the bill whose stored value came from this data set: they follow it, all others stay. */
  gave: z.array(givenField),
})
export type SaidOfBill = z.infer<typeof saidOfBill>

/** Beside a stored bill: one entry for each data set that knows it, LegiScan first. At most two. */
export const billExtra = z.strictObject({ said: z.array(saidOfBill).max(2) })
export type BillExtra = z.infer<typeof billExtra>
