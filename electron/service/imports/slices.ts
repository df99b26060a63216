import { setImmediate as nextTurn } from 'node:timers/promises'

/** How long work may go on before other calls get their turn, in milliseconds. */
const SLICE_MS = 12

/** Thrown where a person stopped the work. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled')
    this.name = 'Cancelled'
  }
}

/** Parts long work into slices, so that the services answer other calls between them. */
export class Slices {
  private readonly signal: AbortSignal
  private begun = performance.now()

  constructor(signal: AbortSignal) {
    this.signal = signal
  }

  /** To be called after each small piece of work. @throws Cancelled */
  async rest(): Promise<void> {
    if (this.signal.aborted) throw new Cancelled()
    if (performance.now() - this.begun < SLICE_MS) return
    await nextTurn()
    this.begun = performance.now()
    if (this.signal.aborted) throw new Cancelled()
  }
}
