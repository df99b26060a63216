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

/** How long the further rounds of a comparison may take. */
const MOST_MS = 400

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

  /**
   * Times one comparison.
   * @param cap milliseconds after which it is ended
   * @param rounds how often a quick comparison is run; the fastest counts
   */
  async time(source: PairSource, cap: number, rounds: number): Promise<LibraryFigures> {
    this.#worker ??= new Worker(new URL('./library-worker.ts', import.meta.url), {
      workerData: { library: this.#library },
    })
    await this.#ask({ make: source })
    const ended = new AbortController()
    const first = await Promise.race([
      // A library that fails, for want of memory say, has given up.
      this.#ask({ rounds: 1 }).catch(() => ({ gaveUp: true, failed: true }) as const),
      setTimeout(cap, null, { signal: ended.signal }).catch(() => null),
    ])
    ended.abort()
    if (first === null) {
      await this.close()
      return { ms: null, longerThan: cap, edits: null, runs: null }
    }
    if ('failed' in first) await this.close()
    if (first.gaveUp) return { ms: null, longerThan: null, edits: null, runs: null }
    const { ms, edits, runs } = first
    if (ms > cap / 10) return { ms, longerThan: null, edits, runs }
    const again = await this.#ask({ rounds: Math.min(rounds, Math.ceil(MOST_MS / ms)) })
    return { ms: again.gaveUp ? ms : Math.min(ms, again.ms), longerThan: null, edits, runs }
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
