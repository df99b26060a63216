import type { DocumentRun } from '../document.ts'
import type { Edit, FlatText, Range } from './flat.ts'
import type { Operation } from './model.ts'
import type { Planned } from './planned.ts'

const TIGHT = /^[,;:.)\]]/
const textOf = (runs: readonly DocumentRun[]): string => runs.map((run) => run.text).join('')

/** Words set beside others get the space between them, but none before a stop. */
function beside(flat: FlatText, at: number, side: 'before' | 'after', insert: readonly DocumentRun[]): Edit {
  const words = textOf(insert)
  const space: DocumentRun = { text: ' ' }
  if (side === 'before') {
    const isTight = /\s$/.test(words) || TIGHT.test(flat.text.slice(at, at + 1))
    return { start: at, end: at, insert: isTight ? insert : [...insert, space] }
  }
  return { start: at, end: at, insert: TIGHT.test(words) || /^\s/.test(words) ? insert : [space, ...insert] }
}

/** Struck words take one of the two spaces around them along; both before a stop. */
function strike(flat: FlatText, { start, end }: Range, insert: readonly DocumentRun[]): Edit {
  if (insert.length > 0) {
    const closes = TIGHT.test(textOf(insert)) && flat.text[start - 1] === ' '
    return { start: closes ? start - 1 : start, end, insert }
  }
  const isSpaced = flat.text[start - 1] === ' ' && /^(?: |[,;:.)\]]|\n|$)/.test(flat.text.slice(end, end + 1))
  return { start: isSpaced ? start - 1 : start, end, insert }
}

/** An operation on words that were found. */
export type WordsOperation = Operation & {
  op: 'strike' | 'insert' | 'bracket' | 'place-bracket' | 'strike-bracket'
}

/** The edits of an operation on words, at each place where they were found. */
export function planWords(flat: FlatText, operation: WordsOperation, ranges: readonly Range[]): Planned {
  if (operation.op === 'strike')
    return { edits: ranges.map((range) => strike(flat, range, operation.insert)) }
  if (operation.op === 'bracket')
    return {
      edits: ranges.flatMap(({ start, end }) => [
        { start, end: start, insert: [{ text: '[' }] },
        { start: end, end, insert: [{ text: ']' }] },
      ]),
    }
  const { side } = operation
  const at = ({ start, end }: Range): number => (side === 'before' ? start : end)
  if (operation.op === 'insert')
    return { edits: ranges.map((range) => beside(flat, at(range), side, operation.insert)) }
  if (operation.op === 'place-bracket')
    return {
      edits: ranges.map((range) => ({
        start: at(range),
        end: at(range),
        insert: [{ text: operation.bracket }],
      })),
    }
  const edits: Edit[] = []
  for (const range of ranges) {
    const start = side === 'before' ? range.start - 1 : range.end
    if (flat.text[start] !== operation.bracket)
      return { reason: 'There is no such bracket beside those words.' }
    edits.push({ start, end: start + 1, insert: [] })
  }
  return { edits }
}
