/** How the changes of a comparison of three are signed: A is the one text, B the other. */
import type { Author } from './runs.ts'

export const authorSigns: Readonly<Record<Author, { sign: string; spoken: string }>> = {
  left: { sign: 'A', spoken: 'by text A only' },
  right: { sign: 'B', spoken: 'by text B only' },
  agreed: { sign: 'A = B', spoken: 'by both alike' },
  conflict: { sign: 'A ≠ B', spoken: 'in conflict' },
  'conflict-left': { sign: 'A', spoken: 'in conflict, by text A' },
  'conflict-right': { sign: 'B', spoken: 'in conflict, by text B' },
  'conflict-left-strikes': { sign: 'A strikes', spoken: 'in conflict, text A only strikes' },
  'conflict-right-strikes': { sign: 'B strikes', spoken: 'in conflict, text B only strikes' },
}
