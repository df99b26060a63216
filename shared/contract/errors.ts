/** Errors as they cross a boundary: a code for the program, a message for the person, and where the fault lies. */
import { z } from 'zod'

/**
 * - `INVALID_INPUT`: the input does not fit its schema; `where` names the field.
 * - `MALFORMED_CITATION`: a citation that cannot be read; `where` names the place in it.
 * - `NOT_FOUND`: no record has that id.
 * - `UNKNOWN_PROCEDURE`, `TOO_LARGE`, `FORBIDDEN`: refused by the host before anything was run.
 * - `CONFLICT`: the record was changed meanwhile, or the change was already undone.
 * - `STORE_UNAVAILABLE`: the data cannot be used now; `app.state` says why and offers the way out.
 * - `FOLDER_UNWRITABLE`, `STORE_DAMAGED`, `STORE_NEWER`, `STORE_LOCKED`: why it cannot be used.
 * - `SITE_UNAVAILABLE`: the legislature's site could not be asked, or did not answer as it should; `where` is the address.
 * - `BACKUP_INVALID`: a backup that failed its check; it was not restored.
 * - `INTERNAL`: a fault of the program; the detail is for a report to its developers.
 */
export const errorCode = z.enum([
  'INVALID_INPUT',
  'MALFORMED_CITATION',
  'NOT_FOUND',
  'UNKNOWN_PROCEDURE',
  'TOO_LARGE',
  'FORBIDDEN',
  'CONFLICT',
  'STORE_UNAVAILABLE',
  'FOLDER_UNWRITABLE',
  'STORE_DAMAGED',
  'STORE_NEWER',
  'STORE_LOCKED',
  'SITE_UNAVAILABLE',
  'BACKUP_INVALID',
  'INTERNAL',
])
export type ErrorCode = z.infer<typeof errorCode>

export const errorShape = z.strictObject({
  code: errorCode,
  /** What happened and what to do, for a person. */
  message: z.string(),
  /** The place of the fault: a field path, a file and line, an offset. */
  where: z.string().optional(),
  /** For a bug report; never needed to understand the message. */
  detail: z.string().optional(),
})
export type ErrorShape = z.infer<typeof errorShape>

/** The one error class that services throw and transports carry. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly where: string | undefined
  readonly detail: string | undefined

  constructor(code: ErrorCode, message: string, more: { where?: string; detail?: string } = {}) {
    super(message)
    this.name = 'AppError'
    this.code = code
    this.where = more.where
    this.detail = more.detail
  }

  /** The plain form that crosses IPC, HTTP and the worker's port. */
  toShape(): ErrorShape {
    return {
      code: this.code,
      message: this.message,
      ...(this.where === undefined ? {} : { where: this.where }),
      ...(this.detail === undefined ? {} : { detail: this.detail }),
    }
  }

  static fromShape(shape: ErrorShape): AppError {
    return new AppError(shape.code, shape.message, { where: shape.where, detail: shape.detail })
  }

  /** Any thrown value as an `AppError`; what is not one becomes `INTERNAL` with its stack as detail. */
  static from(thrown: unknown): AppError {
    if (thrown instanceof AppError) return thrown
    const detail = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown)
    return new AppError('INTERNAL', 'Something went wrong inside Charter Oak. Nothing was changed.', {
      detail,
    })
  }
}
