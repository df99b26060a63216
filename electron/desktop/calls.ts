/** Procedure calls over IPC, held to the same limits as over HTTP. */
import { ipcChannels, maxRequestBytes, type Reply } from '#shared/contract/index.ts'
import { type Callable, dispatch, foreignSender, notJson, tooLarge } from '../serving/dispatch.ts'
import { onPageRequest } from './ipc.ts'

/** Lets the page call the contract's procedures. The services check the input against the contract. */
export function answerCalls(services: Callable): void {
  onPageRequest(
    ipcChannels.call,
    async (_sender, name, input) => answerCall(services, name, input),
    foreignSender,
  )
}

async function answerCall(services: Callable, name: unknown, input: unknown): Promise<Reply> {
  const text = toJson({ method: name, input })
  if (text === null) return notJson('it holds something that JSON cannot carry')
  if (Buffer.byteLength(text) > maxRequestBytes) return tooLarge()
  // Through JSON and back, so that the services see from both hosts only what JSON can carry.
  const call = JSON.parse(text) as { method?: unknown; input?: unknown }
  return dispatch(services, call.method, call.input)
}

function toJson(value: unknown): string | null {
  try {
    return JSON.stringify(value)
  } catch {
    return null
  }
}
