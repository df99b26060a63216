/** Answers a comparison's questions off the interface thread, one after the other. */
import { newAnswers } from './answers.ts'
import type { Answered, Asked, Part } from './model.ts'
import { inParts } from './parts.ts'

const answers = newAnswers()

globalThis.onmessage = ({ data }: MessageEvent<Asked>) => {
  let reply: Answered
  try {
    const { value, parts } = inParts(answers[data.question](data.input as never))
    for (const rows of parts) globalThis.postMessage({ id: data.id, rows } satisfies Part)
    reply = { id: data.id, ok: true, value }
  } catch (error) {
    reply = { id: data.id, ok: false, message: error instanceof Error ? error.message : String(error) }
  }
  globalThis.postMessage(reply)
}
