/**
 * A framework of a person's choice, such as a report card's criteria, and the statutes mapped to it (recommendation 7
 * of 2017). The program ships no criterion and no grade of anybody's.
 */
import { z } from 'zod'
import { line, partialDate, provisionPath, recordId, sectionNumber } from './basics.ts'

export const framework = z.strictObject({
  id: recordId,
  title: line(200),
  publisher: line(200),
  /** "2017", "third edition": criteria change from one to the next. */
  edition: line(100),
  date: partialDate,
  url: z
    .url({ protocol: /^https?$/ })
    .max(1000)
    .optional(),
  note: line(2000).optional(),
})
export type Framework = z.infer<typeof framework>

export const criterion = z.strictObject({
  id: recordId,
  /** As the framework numbers it: "1.2"; unique within it. */
  code: line(40),
  area: z.string().trim().max(200),
  title: line(300),
  /** What it asks, in the publisher's own words; empty where only its title was entered. */
  text: z.string().trim().max(6000),
})
export type Criterion = z.infer<typeof criterion>

/** A person's word that a section, or a provision of it, bears on a criterion. It says nothing on whether it meets it. */
export const criterionMapping = z.strictObject({
  id: recordId,
  criterionId: recordId,
  sectionId: sectionNumber,
  provision: provisionPath,
  note: line(1000).optional(),
})
export type CriterionMapping = z.infer<typeof criterionMapping>
