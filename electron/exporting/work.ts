/** What is to be written as a file, as it crosses to the thread that does it. */
import type { OutputFormat, Receipts } from '#shared/redline/outputs/index.ts'
import type { ThreeOutputFormat, ThreeReceipts } from '#shared/redline/outputs/three/index.ts'

interface Common {
  /** To whom a Word file of two texts ascribes the changes; undefined for the program. */
  readonly author: string | undefined
}

export type ExportWork =
  | (Common & {
      readonly kind: 'two'
      readonly before: string
      readonly after: string
      readonly receipts: Omit<Receipts, 'engine'>
      readonly format: OutputFormat
    })
  | (Common & {
      readonly kind: 'three'
      readonly base: string
      readonly left: string
      readonly right: string
      readonly receipts: Omit<ThreeReceipts, 'engine'>
      readonly format: ThreeOutputFormat
    })

/** How far the work is: steps done of all, and the step under way in words. */
export interface ExportStep {
  readonly done: number
  readonly total: number
  readonly what: string
}

/** What the thread says. */
export type ExportMessage =
  | { readonly step: ExportStep }
  | { readonly file: { readonly name: string; readonly mime: string; readonly bytes: Uint8Array } }
