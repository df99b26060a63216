/** The interface's end of a comparison: asks its worker, and ends it. */
import type { DrawnRow } from '../drawn.ts'
import type { Answered, Part, Question, Questions } from './model.ts'
import { fromParts, rowsOfPart } from './parts.ts'

export interface Session {
  /**
   * Asks one question.
   * @throws Error with the worker's words. After `end` nothing is answered any more.
   */
  ask<Q extends Question>(question: Q, input: Questions[Q][0]): Promise<Questions[Q][1]>
  end(): void
}

/** A session on a worker of its own; where there are no workers (component tests) the same answers are given here. */
export function startSession(): Session {
  return typeof Worker === 'undefined' ? sessionHere() : sessionOnWorker()
}

function sessionHere(): Session {
  const loaded = import('./answers.ts').then(({ newAnswers }) => newAnswers())
  let ended = false
  return {
    async ask(question, input) {
      const answers = await loaded
      if (ended) return new Promise(() => undefined)
      return answers[question](input as never) as never
    },
    end() {
      ended = true
    },
  }
}

interface Waiting {
  readonly resolve: (value: never) => void
  readonly reject: (error: Error) => void
  /** What has come of a drawing. */
  readonly rows: DrawnRow[]
}

function sessionOnWorker(): Session {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Waiting>()
  let asked = 0
  worker.onmessage = ({ data }: MessageEvent<Answered | Part>) => {
    const who = waiting.get(data.id)
    if ('rows' in data) {
      for (const row of rowsOfPart(data.rows)) who?.rows.push(row)
      return
    }
    waiting.delete(data.id)
    if (data.ok) who?.resolve(fromParts(data.value, who.rows) as never)
    else who?.reject(new Error(data.message))
  }
  worker.onerror = (event) => {
    const error = new Error(event.message || 'The comparison could not be started.')
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  return {
    ask(question, input) {
      return new Promise((resolve, reject) => {
        const id = asked++
        waiting.set(id, { resolve, reject, rows: [] })
        worker.postMessage({ id, question, input })
      })
    },
    end() {
      waiting.clear()
      worker.terminate()
    },
  }
}
