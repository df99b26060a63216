/** Annual reports and their recommendations: entered by hand, brought in as tables, linked from year to year. */
import { z } from 'zod'
import { line, partialDate, recordId, sectionNumber } from '../../model/basics.ts'
import { councilReport, linkKind, recommendationLink } from '../../model/council-report.ts'
import { standing } from '../../model/recommendation.ts'
import { command, nothing, query } from '../procedure.ts'
import { dissent, recommendationMention } from './mentions.ts'
import { edited } from './recommendations.ts'
import { redlineReceipts, textReceipt } from './text-receipt.ts'

/** Largest table that is taken, in bytes. */
export const maxTableBytes = 5 * 1024 * 1024

export const reportRow = councilReport.extend({
  /** False for a year that has recommendations and no report of its own yet. */
  isRecorded: z.boolean(),
  recommendations: z.int(),
  byStanding: z.array(z.strictObject({ standing, count: z.int() })),
})
export type ReportRow = z.infer<typeof reportRow>

const position = z.strictObject({
  holder: line(200),
  stance: z.enum(['supports', 'opposes', 'abstains']),
  reason: z.string().trim().max(2000).optional(),
})

export const newRecommendation = z.strictObject({
  year: z.int().min(1990).max(2100),
  number: z.int().min(1).max(999),
  /** Taken from the text where absent. */
  shortTitle: line(160).optional(),
  text: line(6000),
  standing,
  asksChangeOfLaw: z.boolean(),
  /** One testable part each; none: the whole text is the one element. */
  elements: z.array(line(2000)).max(50).default([]),
  sections: z.array(sectionNumber).max(100).default([]),
  positions: z.array(position).max(100).default([]),
  /** When it was recommended; the year where absent. */
  date: partialDate.optional(),
  notes: z.array(line(1000)).max(20).default([]),
  /** Where it is printed: "Annual report 2018, page 12". */
  recordedIn: line(300),
})
export type NewRecommendation = z.input<typeof newRecommendation>

/** A fault or a question of a table, by line and column. */
export const tableFault = z.strictObject({
  severity: z.enum(['error', 'question']),
  line: z.int(),
  column: z.string().nullable(),
  message: z.string(),
})
export type TableFaultView = z.infer<typeof tableFault>

export const linkProposal = z.strictObject({
  earlier: recommendationMention,
  kind: linkKind,
  /** 0 to 1: the share of words, rarer ones counting more, that both have of those that either has. */
  similarity: z.number(),
  isSameWords: z.boolean(),
  reason: z.string(),
  earlierText: z.string(),
  earlierReceipt: textReceipt,
})
export type LinkProposal = z.infer<typeof linkProposal>

export const tableRow = z.strictObject({
  line: z.int(),
  year: z.int(),
  number: z.int(),
  shortTitle: z.string(),
  standing,
  /** Who opposes and who abstains, by the table. */
  dissents: z.array(dissent),
  text: z.string(),
  /** Of the text as the table has it: it has no source in the store yet. */
  receipt: textReceipt,
  /** As the table says, or yes where it does not: by it the words for its status are chosen. */
  asksChangeOfLaw: z.boolean(),
  /**
   * - `new`: it would be added. - `unchanged`: the store has it in these words.
   * - `differs`: the store has another text or standing under this number: it stays unless its line is named in `replace`.
   */
  outcome: z.enum(['new', 'unchanged', 'differs']),
  /** For `differs`: what the store has. */
  storedText: z.string().nullable(),
  storedReceipt: textReceipt.nullable(),
  differences: z.array(z.string()),
  /** Earlier recommendations that it may repeat or revise. */
  links: z.array(linkProposal),
})
export type TableRowView = z.infer<typeof tableRow>

const table = {
  name: line(300),
  base64: z.string().regex(/^[A-Za-z0-9+/]*={0,2}$/, 'not base64'),
}

/** Two forms of a recommendation with both texts, for the redline between their words. */
export const linkView = z.strictObject({
  link: recommendationLink,
  earlier: recommendationMention,
  later: recommendationMention.nullable(),
  earlierText: z.string(),
  laterText: z.string().nullable(),
  /** Of both texts, where there are two. */
  receipts: redlineReceipts.nullable(),
})
export type LinkView = z.infer<typeof linkView>

const changed = z.strictObject({ changeId: z.int() })
const file = z.strictObject({ name: z.string(), mime: z.string(), base64: z.string(), bytes: z.int() })

export const reportProcedures = {
  /** Newest first. */
  'report.list': query(nothing, z.strictObject({ rows: z.array(reportRow) })),
  /** Adds a report, or writes one anew. @throws INVALID_INPUT for a second report of a year */
  'report.put': command(
    councilReport.omit({ id: true, sourceId: true }).extend({ id: recordId.optional() }),
    changed.extend({ report: councilReport }),
  ),
  /** @throws INVALID_INPUT for a number that the year has already */
  'recommendation.create': command(newRecommendation, edited),
  /** Edits words and notes; what it was stays in the log. Absent fields stay as they are. */
  'recommendation.edit': command(
    z.strictObject({
      recommendationId: recordId,
      shortTitle: line(160).optional(),
      text: line(6000).optional(),
      notes: z.array(line(1000)).max(20).optional(),
      /** Who looks after it; '' for nobody. */
      owner: z.string().trim().max(120).optional(),
      /** What the person opened, '' for nobody; refused with CONFLICT where other words stand there by now. */
      was: z
        .strictObject({
          shortTitle: z.string().max(160),
          text: z.string().max(6000),
          notes: z.array(z.string().max(1000)).max(100),
          owner: z.string().max(120),
        })
        .partial()
        .optional(),
    }),
    edited,
  ),
  'recommendation.addElement': command(
    z.strictObject({ recommendationId: recordId, text: line(2000) }),
    edited,
  ),
  /** The table to fill in: headings, and in XLSX a sheet that says what belongs in each column. */
  'table.template': query(z.strictObject({ format: z.enum(['csv', 'xlsx']) }), file),
  /** @throws INVALID_INPUT for a file that is no table; TOO_LARGE */
  'table.preview': query(
    z.strictObject(table),
    z.strictObject({
      rows: z.array(tableRow),
      faults: z.array(tableFault),
      /** False while there is an error: nothing of a table with an error is taken. */
      canApply: z.boolean(),
    }),
  ),
  /**
   * Adds every new row in one transaction, logged as one change.
   * @throws INVALID_INPUT for a table with an error, with questions that were not answered, or where nothing would change
   */
  'table.apply': command(
    z.strictObject({
      ...table,
      /** The person has read the questions and wants the table taken as shown. */
      questionsAnswered: z.boolean(),
      /** Lines whose words take the place of what the store has. */
      replace: z.array(z.int()).max(2000).default([]),
      /** Links to confirm with it. */
      links: z
        .array(z.strictObject({ line: z.int(), earlierId: recordId, kind: linkKind.exclude(['withdrawn']) }))
        .max(2000)
        .default([]),
      recordedIn: line(300),
    }),
    changed.extend({ added: z.int(), replaced: z.int(), linked: z.int() }),
  ),
  /** Links that people confirmed or rejected, and what the words propose; of one recommendation, or of all. */
  'lineage.list': query(
    z.strictObject({ recommendationId: recordId.optional() }),
    z.strictObject({
      links: z.array(linkView),
      proposals: z.array(
        linkProposal.extend({
          later: recommendationMention,
          laterText: z.string(),
          laterReceipt: textReceipt,
        }),
      ),
      /** How many are proposed; those given are the first of them. */
      proposalsInAll: z.int(),
      /** Ids of the earlier and later forms of the one asked for, the nearest first. */
      earlierIds: z.array(recordId),
      laterIds: z.array(recordId),
    }),
  ),
  /** @throws NOT_FOUND; INVALID_INPUT for a later form that is not of a later year */
  'lineage.decide': command(
    z.strictObject({
      earlierId: recordId,
      laterId: recordId.optional(),
      kind: linkKind,
      state: z.enum(['confirmed', 'rejected']),
      /** For a withdrawal: in which year. */
      year: z.int().min(1990).max(2100).optional(),
      note: z.string().trim().max(2000).default(''),
    }),
    changed.extend({ link: recommendationLink }),
  ),
  'lineage.remove': command(z.strictObject({ id: recordId }), changed),
}
