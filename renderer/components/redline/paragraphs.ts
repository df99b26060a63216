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

/** A piece of a run. @param passed characters of the run before the piece */
export function pieceOf(run: Run, text: string, passed: number): Run {
  if (text.length === run.text.length) return run
  return run.at === undefined ? { ...run, text } : { ...run, text, at: run.at + passed }
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
    // Drawn as a sign alone.
    if (run.text === '' && run.by !== undefined) open.push(run)
    let passed = 0
    for (const piece of run.text.split(/(?<=\n)/)) {
      const words = piece.replace(/\r?\n$/, '')
      if (words !== '') open.push(pieceOf(run, words, passed))
      if (words.length !== piece.length) close()
      passed += piece.length
    }
  }
  close()
  return paragraphs
}
