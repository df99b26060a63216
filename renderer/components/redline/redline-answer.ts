/** What a comparison is asked and answers, on a worker or in place. */
import { type Redline, type RedlineSummary, redline, summarise } from '#shared/redline/index.ts'

export interface RedlineRequest {
  readonly before: string
  readonly after: string
}

export type RedlineReply =
  | { readonly ok: true; readonly redline: Redline; readonly summary: RedlineSummary }
  | { readonly ok: false; readonly message: string }

/** A redline with its counts, as a reply that can cross threads. Never throws. */
export function answer({ before, after }: RedlineRequest): RedlineReply {
  try {
    const result = redline(before, after)
    return { ok: true, redline: result, summary: summarise(result, before, after) }
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) }
  }
}
