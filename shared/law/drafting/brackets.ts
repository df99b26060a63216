import type { DraftOp, DraftRun } from './model.ts'

/** The printed text with what is known of each of its UTF-16 code units. */
export interface Sheet {
  readonly text: string
  readonly ops: DraftOp[]
}

/** A pair of deletion brackets: `start` at "[", `end` just past "]". */
export interface Bracket {
  readonly start: number
  readonly end: number
}

/** Joins the runs; underlined words are insertions, all else is taken as kept for now. */
export function layOut(runs: readonly DraftRun[]): Sheet {
  const ops: DraftOp[] = []
  let text = ''
  for (const run of runs) {
    const words = typeof run === 'string' ? run : run.ins
    text += words
    for (let i = 0; i < words.length; i++) ops.push(typeof run === 'string' ? 'kept' : 'inserted')
  }
  return { text, ops }
}

/**
 * Marks bracketed words as deleted and their brackets as marks, in place. Brackets may span paragraphs and may hold
 * insertions; brackets inside underlined words, and brackets inside brackets, are text. A bracket without its fellow
 * is left as text and reported.
 */
export function markDeletions({ text, ops }: Sheet): { brackets: Bracket[]; stray: number } {
  const brackets: Bracket[] = []
  const open: number[] = []
  let stray = 0
  for (let i = 0; i < text.length; i++) {
    if (ops[i] !== 'kept') continue
    if (text[i] === '[') open.push(i)
    if (text[i] !== ']') continue
    const start = open.pop()
    if (start === undefined) stray++
    else if (open.length === 0) brackets.push({ start, end: i + 1 })
  }
  // An opening bracket that never closes hides whole pairs behind it; they are taken again without it.
  if (open.length > 0) {
    const unclosed = new Set(open)
    return markBetween({ text, ops }, pairsWithout({ text, ops }, unclosed), stray + open.length)
  }
  return markBetween({ text, ops }, brackets, stray)
}

function pairsWithout({ text, ops }: Sheet, unclosed: ReadonlySet<number>): Bracket[] {
  const brackets: Bracket[] = []
  const open: number[] = []
  for (let i = 0; i < text.length; i++) {
    if (ops[i] !== 'kept' || unclosed.has(i)) continue
    if (text[i] === '[') open.push(i)
    if (text[i] !== ']') continue
    const start = open.pop()
    if (start !== undefined && open.length === 0) brackets.push({ start, end: i + 1 })
  }
  return brackets
}

function markBetween(
  { ops }: Sheet,
  brackets: Bracket[],
  stray: number,
): { brackets: Bracket[]; stray: number } {
  for (const { start, end } of brackets) {
    ops[start] = 'mark'
    ops[end - 1] = 'mark'
    for (let i = start + 1; i < end - 1; i++) if (ops[i] === 'kept') ops[i] = 'deleted'
  }
  return { brackets, stray }
}
