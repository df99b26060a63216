/** The host as this renderer finds it: the desktop's preload bridge, or HTTP to the browser host. */
import { bridgeGlobal, type HostBridge, type Reply, rpcPath } from '#shared/contract/index.ts'

const unreachable: Reply = {
  ok: false,
  error: {
    code: 'STORE_UNAVAILABLE',
    message: 'Charter Oak’s host does not answer. It may have been stopped; start it again, then try again.',
  },
}

/** Whether calls reach the program: `silent` when nothing answers, `ended` when another start of it does. */
export type HostState = 'answers' | 'silent' | 'ended'

let state: HostState = 'answers'
const listeners = new Set<() => void>()

function setState(next: HostState): void {
  if (next === state) return
  state = next
  for (const listener of listeners) listener()
}

/** The state as the last call found it, and its changes. */
export const hostState = {
  now: (): HostState => state,
  subscribe(listener: () => void): () => void {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}

/** Characters from which a call is sent as a blob: a code of law has millions, any other call a few hundred. */
const LONG = 100_000

/** The browser copies a string on the page's own thread, tens of milliseconds for a code of law, but not a blob. */
function bodyOf(call: string): string | Blob {
  return call.length < LONG ? call : new Blob([call])
}

const browserBridge: HostBridge = {
  kind: 'browser',
  async call(name, input) {
    try {
      const response = await fetch(rpcPath, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: bodyOf(JSON.stringify({ method: name, input })),
      })
      const reply = (await response.json()) as Reply
      setState(!reply.ok && reply.error.code === 'FORBIDDEN' ? 'ended' : 'answers')
      return reply
    } catch {
      setState('silent')
      return unreachable
    }
  },
  async openExternal(url) {
    if (!url.startsWith('https://')) return false
    window.open(url, '_blank', 'noopener,noreferrer')
    return true
  },
  async saveFile({ name, mime, bytes }) {
    const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mime }))
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(address), 10_000)
    return true
  },
  async print() {
    window.print()
  },
}

export const host: HostBridge =
  (globalThis as unknown as Record<string, HostBridge | undefined>)[bridgeGlobal] ?? browserBridge

/** Asks whether the host is there; any procedure would do. What comes of it is in `hostState`. */
export async function lookForHost(): Promise<void> {
  await host.call('app.state', {})
}
