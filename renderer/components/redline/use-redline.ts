/** A redline of two texts, computed on a worker; work for texts that are no longer shown is given up. */
import { useEffect, useState } from 'react'
import type { Redline, RedlineSummary } from '#shared/redline/index.ts'
import type { RedlineReply, RedlineRequest } from './redline-answer.ts'

export type RedlineState =
  | { readonly state: 'working' }
  | { readonly state: 'failed'; readonly message: string }
  | {
      readonly state: 'done'
      readonly before: string
      readonly after: string
      readonly redline: Redline
      readonly summary: RedlineSummary
    }

/** Runs one comparison. Returns the way to give it up. */
function compare(request: RedlineRequest, settle: (reply: RedlineReply) => void): () => void {
  let given = false
  if (typeof Worker === 'undefined') {
    // Where there are no workers (component tests) the same function runs here.
    import('./redline-answer.ts').then(({ answer }) => given || settle(answer(request)))
    return () => {
      given = true
    }
  }
  const worker = new Worker(new URL('./redline-worker.ts', import.meta.url), { type: 'module' })
  worker.onmessage = (event: MessageEvent<RedlineReply>) => {
    settle(event.data)
    worker.terminate()
  }
  worker.onerror = (event) => {
    settle({ ok: false, message: event.message || 'The comparison could not be started.' })
    worker.terminate()
  }
  worker.postMessage(request)
  return () => worker.terminate()
}

/**
 * @param before the old text; @param after the new text. With either null there is nothing to compare: `null`.
 * @returns the state of the comparison; `done` always belongs to exactly the texts that it carries.
 */
export function useRedline(before: string | null, after: string | null): RedlineState | null {
  const [settled, setSettled] = useState<{ before: string; after: string; reply: RedlineReply } | null>(null)
  useEffect(() => {
    if (before === null || after === null) return
    return compare({ before, after }, (reply) => setSettled({ before, after, reply }))
  }, [before, after])
  if (before === null || after === null) return null
  if (settled === null || settled.before !== before || settled.after !== after) return { state: 'working' }
  const { reply } = settled
  if (!reply.ok) return { state: 'failed', message: reply.message }
  return { state: 'done', before, after, redline: reply.redline, summary: reply.summary }
}
