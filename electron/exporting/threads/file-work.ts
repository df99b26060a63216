/** What a thread that writes one file gives back. */
import type { ErrorShape } from '#shared/contract/errors.ts'
import type { FileStep, WrittenFile } from '../written-file.ts'

/** What the thread says: how far it is, and last the file or why there is none. */
export type FileMessage =
  | { readonly step: FileStep }
  | { readonly file: WrittenFile }
  | { readonly error: ErrorShape }

export type MakeFile<Work> = (work: Work, onStep: (step: FileStep) => void) => Promise<WrittenFile>
