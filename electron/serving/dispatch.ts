/** What both hosts do with a call once they trust its sender: refuse what is no call, hand the rest to the services. */
import {
  AppError,
  type ErrorCode,
  isProcedureName,
  maxRequestBytes,
  type Reply,
} from '#shared/contract/index.ts'

/** The part of the services that a host needs to answer calls. */
export interface Callable {
  call(name: string, input: unknown): Promise<Reply>
}

/** An error as a reply; the hosts refuse in the same words. */
export function refusal(code: ErrorCode, message: string, where?: string): Reply {
  return { ok: false, error: new AppError(code, message, where === undefined ? {} : { where }).toShape() }
}

/** For a request that is larger than `maxRequestBytes`. */
export const tooLarge = (): Reply =>
  refusal('TOO_LARGE', `The request is larger than ${maxRequestBytes / 1024 / 1024} MB and was not read.`)

/** @param what what is wrong with it, for a sentence: "it is not JSON" */
export const notJson = (what: string): Reply =>
  refusal('INVALID_INPUT', `The request cannot be read: ${what}.`, 'input')

/** For a call that does not come from the program's own page. @param what how that shows, for a sentence */
export const foreignSender = (what: string): Reply =>
  refusal('FORBIDDEN', `The request was refused: ${what}.`)

/**
 * Runs one call. Never rejects: a fault of the services becomes an INTERNAL reply.
 * @param name unknown on purpose: it comes from outside.
 * @param input what the procedure takes; nothing is read as an empty object.
 */
export async function dispatch(services: Callable, name: unknown, input: unknown): Promise<Reply> {
  if (!isProcedureName(name)) {
    const shown = typeof name === 'string' ? `"${name.slice(0, 80)}"` : 'without a name'
    return refusal('UNKNOWN_PROCEDURE', `There is no procedure ${shown}.`, 'method')
  }
  try {
    return await services.call(name, input === undefined ? {} : input)
  } catch (error) {
    return { ok: false, error: AppError.from(error).toShape() }
  }
}
