/** The small schemas that every record is made of. */
import { z } from 'zod'

/**
 * A record's address, stable for ever: lower case letters, digits, dots and hyphens. Only the lettered articles of
 * title 42a bring capitals, behind a digit: `42a-2A-103`.
 */
export const recordId = z
  .string()
  .regex(
    /^(?!.*(?:^|\D)[A-Z])[a-z0-9][A-Za-z0-9.-]{0,119}$/,
    'not a record id (lower case letters, digits, dots, hyphens)',
  )

/** A section number of the General Statutes as printed, such as `53a-192a`, `42a-1-101` or `42a-2A-103`. */
export const sectionNumber = z
  .string()
  .regex(
    /^\d{1,2}[a-z]?-(?:\d{1,4}[a-z]{0,4}(-\d{1,4}[a-z]?)?|\d{1,2}[A-Z]-\d{1,4}[a-z]?)$/,
    'not a section number, such as 53a-192a',
  )

/** A provision inside a section, such as `(a)(1)(A)`; empty for the whole section. */
export const provisionPath = z
  .string()
  .regex(/^(\([0-9A-Za-z]{1,6}\))*$/, 'not a provision, such as (a)(1)(A)')

/** A date known to the day, the month or the year: `2017-10-01`, `2017-10`, `2017`. Sorts as text. */
export const partialDate = z
  .string()
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'not a date, such as 2017-10-01, 2017-10 or 2017',
  )

/** A moment in UTC, `2026-11-22T05:38:00.000Z`. */
export const timestamp = z.iso.datetime()

/** One or more words, trimmed, at most `max` characters. */
export const line = (max: number) =>
  z.string().trim().min(1, 'must not be empty').max(max, `at most ${max} characters`)

/**
 * Where a fact comes from: a source, the place in it (page heading, table, key), and, where the source's text is at
 * hand, the words themselves. A quotation stands word for word in the source (white space folded).
 */
export const provenance = z.strictObject({
  sourceId: recordId,
  locator: z.string().min(1).max(300),
  quotation: z.string().min(1).max(6000).optional(),
})
export type Provenance = z.infer<typeof provenance>

/** Every recorded fact names at least one source. */
export const provenances = z.array(provenance).min(1)

/** How far a source or a figure can be leaned on; `unreliable` is never offered for quotation without its warning. */
export const reliability = z.enum(['official', 'reported', 'press', 'unreliable'])
export type Reliability = z.infer<typeof reliability>
