/** A file that was written, as it is saved. */
export interface WrittenFile {
  readonly name: string
  readonly mime: string
  readonly bytes: Uint8Array
}

/** How far the writing of one is: steps done of all, and the step under way in words. */
export interface FileStep {
  readonly done: number
  readonly total: number
  readonly what: string
}
