/** Answers a comparison's questions off the interface thread, one after the other. */
import { newAnswers } from './answers.ts'
import type { Answered, Asked } from './model.ts'

const answers = newAnswers()

globalThis.onmessage = ({ data }: MessageEvent<Asked>) => {
  let reply: Answered
  try {
    reply = { id: data.id, ok: true, value: answers[data.question](data.input as never) }
  } catch (error) {
    reply = { id: data.id, ok: false, message: error instanceof Error ? error.message : String(error) }
  }
  globalThis.postMessage(reply)
}
