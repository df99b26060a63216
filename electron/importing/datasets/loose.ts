/** Schemas for what data sets waver about: numbers as text, empty dates, lists that are objects when empty. */
import { z } from 'zod'

/** 0, "0" and "" are all seen for one field. */
export const looseInteger = z.union([
  z.int(),
  z
    .string()
    .regex(/^-?\d{0,15}$/)
    .transform(Number),
])

/** A flag as 0, 1, "0", "1", true or false. */
export const looseFlag = z.union([z.boolean(), looseInteger.transform((number) => number !== 0)])

/** A text of at most so many characters, white space folded; null and absent are ''. */
export const looseText = (max: number) =>
  z
    .string()
    .max(max)
    .nullish()
    .transform((text) => (text ?? '').replace(/[\s\u00a0]+/g, ' ').trim())

/**
 * A day: "2017-06-08", the same with a time of day behind it, or nothing. "0000-00-00", "" and null are nothing.
 * @returns `YYYY-MM-DD` or undefined
 */
export const looseDay = z
  .string()
  .regex(
    /^(?:|0000-00-00.*|\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:[T ].*)?)?)?)$/,
    'it is not a date, such as 2017-06-08',
  )
  .nullish()
  .transform((text) => (text && !text.startsWith('0000') ? text.slice(0, 10) : undefined))

/** A list; an empty object or null, as PHP writes an empty list, is an empty one. */
export const looseList = <T extends z.ZodType>(item: T) =>
  z
    .preprocess((list) => (isEmptyList(list) ? [] : list), z.array(item))
    .optional()
    .transform((list) => list ?? [])

const isEmptyList = (value: unknown): boolean =>
  value === null ||
  (typeof value === 'object' && !Array.isArray(value) && Object.keys(value ?? {}).length === 0)

/** An address that a browser may open; anything else is left out. */
export const looseAddress = z
  .string()
  .nullish()
  .transform((text) =>
    text && text.length <= 1000 && /^(?:https?|ftp):\/\/\S+$/i.test(text) ? text : undefined,
  )
