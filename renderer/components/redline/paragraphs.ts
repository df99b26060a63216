/** Runs parted into paragraphs, so that a long redline can be drawn in pieces. */
import type { Run } from './runs.ts'

export interface RedlineParagraph {
  readonly index: number
  readonly runs: readonly Run[]
  /** Changes that have a run here, in order. */
  readonly changes: readonly number[]
  /** How far the paragraph hangs: the level of the label that opens it, 0 for a subsection; -1 for none. */
  readonly level: number
  /** Characters, to guess its height before it is drawn. */
  readonly length: number
}

const opening = /^\s*[["_]?\(([0-9]{1,3}|[a-z]{1,4}|[A-Z]{1,4})\)/
const roman = /^[ivx]{2,}$/i

/** Level of the label that opens a text by its form alone, which is all that hanging a paragraph needs; -1 for none. */
export function levelOfOpening(text: string): number {
  const label = opening.exec(text)?.[1]
  if (label === undefined) return -1
  if (/^\d/.test(label)) return 1
  if (roman.test(label)) return /[a-z]/.test(label) ? 3 : 4
  return /[a-z]/.test(label) ? 0 : 2
}

/** Makes a paragraph of runs; null where there is nothing but white space to draw. */
export function paragraphOf(runs: readonly Run[], index: number): RedlineParagraph | null {
  const text = runs.map((run) => run.text).join('')
  if (text.trim() === '') return null
  const changes = [...new Set(runs.flatMap((run) => (run.change === undefined ? [] : [run.change])))]
  return { index, runs, changes, level: levelOfOpening(text), length: text.length }
}

/** Parts runs at line breaks. The break itself belongs to no paragraph; empty lines are left out. */
export function paragraphsOf(runs: readonly Run[]): RedlineParagraph[] {
  const paragraphs: RedlineParagraph[] = []
  let open: Run[] = []
  const close = () => {
    const paragraph = paragraphOf(open, paragraphs.length)
    if (paragraph) paragraphs.push(paragraph)
    open = []
  }
  for (const run of runs) {
    const pieces = run.text.split(/\r?\n/)
    pieces.forEach((piece, at) => {
      if (at > 0) close()
      if (piece !== '') open.push({ ...run, text: piece })
    })
  }
  close()
  return paragraphs
}
