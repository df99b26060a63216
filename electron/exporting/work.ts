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
