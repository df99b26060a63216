import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import type { Answer, Order } from './library-worker.ts'
import type { PairSource } from './pairs.ts'

/** A library's figures for one pair; `ms` is null where it was ended or gave up. */
export interface LibraryFigures {
  readonly ms: number | null
  /** Where it was ended: the milliseconds that it had, which is less than what it needs. */
  readonly longerThan: number | null
  readonly edits: number | null
  readonly runs: number | null
}

/** What a library that gave up by itself comes to. */
export const GAVE_UP: LibraryFigures = { ms: null, longerThan: null, edits: null, runs: null }

/**
 * A thread of this process in which one library is timed. Most libraries have no limit of their own, so the thread is
 * ended where a comparison takes longer than its cap, and the next comparison starts another.
 */
export class LibraryThread {
  readonly #library: string
  #worker: Worker | undefined

  constructor(library: string) {
    this.#library = library
  }

  /** Makes the pair that the next comparisons are of. */
  async take(source: PairSource): Promise<void> {
    this.#worker ??= new Worker(new URL('./library-worker.ts', import.meta.url), {
      workerData: { library: this.#library },
    })
    await this.#ask({ make: source })
  }

  /**
   * Times one comparison of the pair at hand.
   * @param cap milliseconds after which it is ended
   */
  async compare(cap: number): Promise<LibraryFigures> {
    const ended = new AbortController()
    const answer = await Promise.race([
      // A library that fails, for want of memory say, has given up.
      this.#ask('compare').catch(() => ({ gaveUp: true, failed: true }) as const),
      setTimeout(cap, null, { signal: ended.signal }).catch(() => null),
    ])
    ended.abort()
    if (answer === null || 'failed' in answer) await this.close()
    if (answer === null) return { ...GAVE_UP, longerThan: cap }
    if (answer.gaveUp) return GAVE_UP
    return { ms: answer.ms, longerThan: null, edits: answer.edits, runs: answer.runs }
  }

  async #ask(order: Order): Promise<Answer> {
    const worker = this.#worker!
    worker.postMessage(order)
    const [answer] = await once(worker, 'message')
    return answer as Answer
  }

  async close(): Promise<void> {
    await this.#worker?.terminate()
    this.#worker = undefined
  }
}
