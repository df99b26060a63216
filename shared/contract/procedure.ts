/** How a procedure is declared: once, with the schema of what goes in and of what comes out. */
import { z } from 'zod'
import { AppError } from './errors.ts'

/**
 * A `query` reads and may be repeated at will; a `command` changes the store (one transaction, logged).
 * `always`: also answered while the store cannot be used (damaged, newer, locked).
 */
export interface Procedure<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly kind: 'query' | 'command'
  readonly input: I
  readonly output: O
  readonly always?: boolean
}

/** Declares a procedure that only reads; its answers may be kept until something is changed. */
export function query<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  more: { always?: boolean } = {},
): Procedure<I, O> {
  return { kind: 'query', input, output, ...more }
}

/** Declares a procedure that changes something; what was read before it is read again. */
export function command<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
  more: { always?: boolean } = {},
): Procedure<I, O> {
  return { kind: 'command', input, output, ...more }
}

/** For procedures that take nothing. */
export const nothing = z.strictObject({})

/**
 * Checks a value against a schema.
 * @returns the parsed value.
 * @throws AppError `INVALID_INPUT` whose message names the first fault and whose `where` is its path.
 */
export function validate<T extends z.ZodType>(schema: T, value: unknown): z.infer<T> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  const where = issue?.path.map(String).join('.') || 'input'
  throw new AppError('INVALID_INPUT', `${where}: ${issue?.message ?? 'not what was expected'}`, { where })
}
