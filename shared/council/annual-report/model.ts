/**
 * The council's status report as data: the one model that every form of it (DOCX, PDF, XLSX, CSV, JSON) is written from,
 * and the schema of its JSON. Dates are ISO, as exact as they are known.
 */
import { z } from 'zod'
import { partialDate } from '../../model/basics.ts'
import { linkKind } from '../../model/council-report.ts'
import { implementationStatus, stance, standing, statusEvent } from '../../model/recommendation.ts'

/** The sentence that the report carries on its title page and on every page's head. */
export const REPORT_NOTICE =
  'Unofficial. This report was made by a program from the council’s own record and is not a publication of the State of Connecticut. Check the official texts before relying on it.'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** A recommendation as it is named inside another record: never without its standing and its dissents. */
export const reportMention = z.strictObject({
  id: z.string(),
  year: z.int(),
  number: z.int(),
  shortTitle: z.string(),
  standing,
  /** "No consensus · 1 opposed, 1 abstained" */
  standingWords: z.string(),
})

export const reportPosition = z.strictObject({
  holder: z.string(),
  stance,
  reason: z.string().nullable(),
  date: partialDate,
  recordedIn: z.string(),
})

export const reportEvidence = z.strictObject({
  /** "P.A. 21-103, S. 3" */
  label: z.string(),
  /** Where the program shows it, after "#". */
  route: z.string(),
  /** Where a source of it can be read on the web; null where none is recorded. */
  url: z.string().nullable(),
  quotation: z.string().nullable(),
  /** False where the record that it names is no longer in the store. */
  found: z.boolean(),
})

export const reportEvent = z.strictObject({
  id: z.string(),
  date: partialDate,
  status: implementationStatus,
  what: z.string(),
  /** Places in `elements`, from 1; empty: the whole recommendation. */
  elements: z.array(z.int()),
  assessment: statusEvent.shape.assessment,
  awaitsConfirmation: z.boolean(),
  /** Dated only to a month or a year in which the report's day lies: whether it came before that day is not known. */
  isVague: z.boolean(),
  note: z.string().nullable(),
  evidence: z.array(reportEvidence),
})

const point = z.strictObject({ status: implementationStatus, date: partialDate, what: z.string() })

export const reportElement = z.strictObject({
  id: z.string(),
  text: z.string(),
  status: implementationStatus,
  statusDate: partialDate,
  highest: point,
})

/**
 * A passage of a redline. `deleted` and `inserted` are the drafter's marks of Connecticut: a deletion in brackets (the
 * brackets are not in `text`), an insertion underlined. `omitted` stands for unchanged law that is not printed.
 */
export const redlinePiece = z.strictObject({
  mark: z.enum(['plain', 'deleted', 'inserted', 'omitted']),
  text: z.string(),
})

const redlineSide = z.strictObject({ label: z.string(), sha256 })

export const reportRedline = z.discriminatedUnion('shown', [
  z.strictObject({
    shown: z.literal(true),
    purpose: z.enum(['asked', 'done', 'proposed', 'words']),
    title: z.string(),
    before: redlineSide,
    after: redlineSide,
    /** The whole is new law, which is printed plain after "(NEW)", as drafters do. */
    isAllNew: z.boolean(),
    /** Paragraphs of pieces, in the order of the redline. */
    paragraphs: z.array(z.array(redlinePiece)),
    warnings: z.array(z.string()),
  }),
  z.strictObject({
    shown: z.literal(false),
    purpose: z.enum(['asked', 'done', 'proposed', 'words']),
    title: z.string(),
    reason: z.string(),
  }),
])

export const reportRating = z.strictObject({
  by: z.enum(['council', 'agency']),
  rater: z.string(),
  rating: z.string(),
  status: implementationStatus,
  date: partialDate,
  reason: z.string().nullable(),
  recordedIn: z.string(),
  /** How it compares with the derived status, in a sentence. */
  comparison: z.string(),
})

export const reportLineage = z.strictObject({
  kind: linkKind,
  year: z.int(),
  /** The other form; null for a withdrawal. */
  form: reportMention.nullable(),
  note: z.string().nullable(),
  redline: reportRedline.nullable(),
})

export const reportDecision = z.strictObject({
  date: z.iso.date(),
  decision: z.enum(['accepted', 'overruled', 'reopened']),
  /** What was proposed, in a sentence. */
  what: z.string(),
  reason: z.string(),
})

export const reportRecommendation = reportMention.extend({
  asksChangeOfLaw: z.boolean(),
  /** The council's own words. */
  text: z.string(),
  notes: z.array(z.string()),
  owner: z.string().nullable(),
  standingBasis: z.enum(['stated', 'by rule']),
  positions: z.array(reportPosition),
  status: implementationStatus,
  statusDate: partialDate,
  statusWhat: z.string(),
  highest: point,
  /** In finer steps than the status: "passed one chamber". */
  furthest: z.string(),
  /** As the recommendation names them, each with what a reader must know. */
  sections: z.array(z.strictObject({ citation: z.string(), note: z.string().nullable() })),
  elements: z.array(reportElement),
  events: z.array(reportEvent),
  decisions: z.array(reportDecision),
  redlines: z.array(reportRedline),
  ratings: z.array(reportRating),
  earlier: z.array(reportLineage),
  later: z.array(reportLineage),
  /** The year in which the council took it back; null where it did not. */
  withdrawn: z.int().nullable(),
  /** Ids of its sources, with the place in each. */
  sources: z.array(z.strictObject({ sourceId: z.string(), locator: z.string() })),
})

export const reportDuty = z.strictObject({
  id: z.string(),
  obligor: z.string(),
  duty: z.string(),
  /** "P.A. 17-32, S. 1" */
  basis: z.string(),
  recurrence: z.enum(['once', 'every year', 'standing', 'not stated']),
  state: z.enum(['due', 'done', 'late', 'repealed', 'standing']),
  explanation: z.string(),
  nextDue: partialDate.nullable(),
  completions: z.array(
    z.strictObject({
      date: partialDate,
      what: z.string(),
      recordedIn: z.string(),
      evidence: z.array(reportEvidence),
    }),
  ),
})

export const reportRound = z.strictObject({
  id: z.string(),
  year: z.int(),
  basis: z.string(),
  departments: z.int(),
  received: z.int(),
  outstanding: z.array(z.string()),
  totals: z.array(z.strictObject({ label: z.string(), sum: z.number().nullable(), answered: z.int() })),
  discrepancies: z.array(z.string()),
  findings: z.array(z.string()),
})

export const reportSource = z.strictObject({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  published: partialDate.nullable(),
  retrieved: partialDate.nullable(),
  url: z.string().nullable(),
  sha256: sha256.nullable(),
  reliability: z.enum(['official', 'reported', 'press', 'unreliable']),
  reliabilityReason: z.string(),
  /** Statements of it that must not be repeated unchecked. */
  claims: z.int(),
})

export const warningKind = z.enum([
  'awaits confirmation',
  'vague date',
  'later events',
  'evidence repealed',
  'evidence missing',
  'no redline',
  'text warnings',
  'unverified claims',
  'undated standing',
])

/** What a reader must know before repeating the report. */
export const reportWarning = z.strictObject({ kind: warningKind, count: z.int(), text: z.string() })

export const reportSummary = z.strictObject({
  recommendations: z.int(),
  /** One count for each pair of status and standing that occurs. */
  counts: z.array(z.strictObject({ status: implementationStatus, standing, count: z.int() })),
  /** How far they ever came, whatever became of them since. */
  highest: z.array(z.strictObject({ status: implementationStatus, count: z.int() })),
  withDissent: z.int(),
  opposed: z.int(),
  abstained: z.int(),
  events: z.int(),
  awaitingConfirmation: z.int(),
  duties: z.array(z.strictObject({ state: reportDuty.shape.state, count: z.int() })),
})

export const statusReport = z.strictObject({
  format: z.literal('charter-oak-status-report'),
  version: z.literal(1),
  notice: z.string(),
  title: z.string(),
  /** Everything stands as it did at the end of this day. */
  asOf: z.iso.date(),
  /** Empty: every year. */
  years: z.array(z.int()),
  /** The only facts that are of the making, not of the record. */
  madeBy: z.strictObject({ name: z.string(), version: z.string() }),
  /** Annual reports that the recommendations are from. */
  annualReports: z.array(
    z.strictObject({ year: z.int(), title: z.string(), published: partialDate.nullable() }),
  ),
  summary: reportSummary,
  warnings: z.array(reportWarning),
  recommendations: z.array(reportRecommendation),
  duties: z.array(reportDuty),
  rounds: z.array(reportRound),
  /** Every source that the report rests on. */
  sources: z.array(reportSource),
})

export type StatusReport = z.infer<typeof statusReport>
export type ReportRecommendation = z.infer<typeof reportRecommendation>
export type ReportMention = z.infer<typeof reportMention>
export type ReportEvent = z.infer<typeof reportEvent>
export type ReportEvidence = z.infer<typeof reportEvidence>
export type ReportRedline = z.infer<typeof reportRedline>
export type ReportLineage = z.infer<typeof reportLineage>
export type RedlinePiece = z.infer<typeof redlinePiece>
export type ReportDuty = z.infer<typeof reportDuty>
export type ReportRound = z.infer<typeof reportRound>
export type ReportSource = z.infer<typeof reportSource>
export type ReportWarning = z.infer<typeof reportWarning>
export type ReportSummary = z.infer<typeof reportSummary>

/** The published schema of the JSON form. */
export function statusReportSchemaText(): string {
  const schema = z.toJSONSchema(statusReport, { target: 'draft-2020-12' })
  return `${JSON.stringify({ title: 'Charter Oak: status report of the council’s recommendations', ...schema }, null, 2)}\n`
}
