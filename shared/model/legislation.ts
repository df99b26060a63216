/** Public acts and bills. */
import { z } from 'zod'
import { line, partialDate, provenances, provisionPath, recordId, sectionNumber } from './basics.ts'

export const actAction = z.enum(['amends', 'adds', 'repeals', 'uncodified'])

/** In place of the number of an act's section: a source says that the act does it, and not in which of its sections. */
export const sectionNotOnRecord = '?'

export const actSection = z.strictObject({
  /**
   * Section of the act, "1"; one act section may do several things, each in a row of its own. `sectionNotOnRecord`
   * where it is not told.
   */
  number: line(20),
  action: actAction,
  /** The statute that it amends, adds or repeals; absent where not codified or not yet numbered. */
  sectionId: sectionNumber.optional(),
  provisions: z.array(provisionPath).optional(),
  effective: partialDate.optional(),
  /** "from passage", where the date itself was not verified. */
  effectiveWords: z.string().max(200).optional(),
  /** What it does, in a few words, where the source says. */
  summary: z.string().max(1000).optional(),
})
export type ActSection = z.infer<typeof actSection>

export const act = z.strictObject({
  /** `pa-17-32` */
  id: recordId,
  /** "P.A. 17-32" */
  number: line(60),
  year: z.int().min(1800).max(2100),
  title: z.string().max(600).optional(),
  billId: recordId.optional(),
  approved: partialDate.optional(),
  effective: partialDate.optional(),
  note: z.string().max(2000).optional(),
  sections: z.array(actSection),
  provenance: provenances,
})
export type Act = z.infer<typeof act>

export const billOutcome = z.enum(['pending', 'enacted', 'not enacted', 'vetoed'])

/** Stages in the order that a bill passes them. */
export const billStage = z.enum([
  'proposed',
  'raised',
  'committee',
  'substitute',
  'file copy',
  'reprint',
  'amendment',
  'passed',
  'public act',
])
export type BillStage = z.infer<typeof billStage>

export const billVersion = z.strictObject({
  id: recordId,
  label: line(200),
  stage: billStage,
  date: partialDate.optional(),
  fileNumber: z.string().max(20).optional(),
  lcoNumber: z.string().max(20).optional(),
  /** For a version that became law: the act. */
  actId: recordId.optional(),
  /** Text where the store has it; absent otherwise. What was read as drafted is a document, which holds the words. */
  text: z.string().max(4_000_000).optional(),
})
export type BillVersion = z.infer<typeof billVersion>

export const billAction = z.strictObject({ date: partialDate, action: line(500) })

/** One provision of a bill as a source summarises it; not the bill's words. */
export const billProvision = z.strictObject({
  text: line(2000),
  /** 0 for a main point, 1 for a point below it. */
  depth: z.int().min(0).max(3),
  sectionId: sectionNumber.optional(),
})

export const bill = z.strictObject({
  /** `2017-hb-7309` */
  id: recordId,
  /** "sHB 7309" */
  number: line(40),
  /** "2017 January" */
  session: line(80),
  year: z.int().min(1800).max(2100),
  title: z.string().max(600).optional(),
  outcome: billOutcome,
  note: z.string().max(2000).optional(),
  /** Sections that it would have changed, where a source says so. */
  targets: z.array(
    z.strictObject({
      sectionId: sectionNumber,
      provision: provisionPath.optional(),
      effective: partialDate.optional(),
    }),
  ),
  versions: z.array(billVersion),
  actions: z.array(billAction),
  /** The bill's provisions as summarised, and by whom. */
  provisions: z.array(billProvision),
  provenance: provenances,
})
export type Bill = z.infer<typeof bill>
