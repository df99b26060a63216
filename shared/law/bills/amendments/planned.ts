import type { Edit } from './flat.ts'

/** The edits of one operation on the file copy, or why it cannot be carried out. */
export type Planned =
  | { readonly edits: readonly Edit[]; readonly notes?: readonly string[] }
  | { readonly reason: string }
