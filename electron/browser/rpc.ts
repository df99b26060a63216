/** The endpoint that the page calls procedures through. */
import type { IncomingMessage } from 'node:http'
import { maxRequestBytes, type Reply } from '#shared/contract/index.ts'
import { type Callable, dispatch, foreignSender, notJson, refusal, tooLarge } from '../serving/dispatch.ts'
import { readBody } from './body.ts'
import { foreignOrigin, notLabelledJson } from './request-checks.ts'
import type { Session } from './session.ts'

export interface RpcAnswer {
  readonly status: number
  readonly reply: Reply
}

/**
 * Answers one request to `/rpc`: `{ "method": name, "input": … }` in, a `Reply` out. What a procedure answers, good
 * or bad, comes with status 200; another status means that the host refused before anything was run.
 */
export async function answerRpc(
  request: IncomingMessage,
  session: Session,
  services: Callable,
): Promise<RpcAnswer> {
  const fault = foreignOrigin(request.headers, request.method)
  if (fault !== null) return { status: 403, reply: foreignSender(fault) }
  if (request.method !== 'POST') {
    return { status: 405, reply: refusal('FORBIDDEN', 'Procedures are called with POST.') }
  }
  if (!session.holds(request.headers.cookie)) {
    const message =
      'This page’s session has ended. Open Charter Oak with the address that it printed when it started.'
    return { status: 403, reply: refusal('FORBIDDEN', message) }
  }
  const label = notLabelledJson(request.headers)
  if (label !== null) return { status: 415, reply: notJson(label) }
  const body = await readBody(request, maxRequestBytes)
  if (body === null) return { status: 413, reply: tooLarge() }
  const call = parseCall(body)
  if (call === null) return { status: 400, reply: notJson('it is not a JSON object with a method') }
  const reply = await dispatch(services, call.method, call.input)
  const unknown = !reply.ok && reply.error.code === 'UNKNOWN_PROCEDURE'
  return { status: unknown ? 404 : 200, reply }
}

function parseCall(body: Buffer): { method?: unknown; input?: unknown } | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(body)
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : null
  } catch {
    return null
  }
}
