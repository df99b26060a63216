/** Runs parted into paragraphs, each with the provision that it opens, so that a long redline can be drawn in pieces. */
import type { Run } from './runs.ts'

export interface RedlineParagraph {
  readonly index: number
  readonly runs: readonly Run[]
  readonly changed: boolean
  /** Changes that have a run here, in order. */
  readonly changes: readonly number[]
  /** How far the paragraph hangs: the level of the label that opens it, 0 for a subsection; -1 for none. */
  readonly level: number
}

const opening = /^\s*[["]?\(([0-9]{1,3}|[a-z]{1,4}|[A-Z]{1,4})\)/
const roman = /^[ivx]{2,}$/i

/** Level of a label by its form alone, which is all that hanging a paragraph needs. */
export function levelOfOpening(text: string): number {
  const label = opening.exec(text)?.[1]
  if (label === undefined) return -1
  if (/^\d/.test(label)) return 1
  if (roman.test(label)) return /[a-z]/.test(label) ? 3 : 4
  return /[a-z]/.test(label) ? 0 : 2
}

/** Parts runs at line breaks. The break itself belongs to no paragraph; empty lines are left out. */
export function paragraphsOf(runs: readonly Run[]): RedlineParagraph[] {
  const paragraphs: RedlineParagraph[] = []
  let open: Run[] = []
  const close = () => {
    const text = open.map((run) => run.text).join('')
    if (text.trim() !== '') {
      const changes = [...new Set(open.flatMap((run) => (run.change === undefined ? [] : [run.change])))]
      paragraphs.push({
        index: paragraphs.length,
        runs: open,
        changed: changes.length > 0,
        changes,
        level: levelOfOpening(text),
      })
    }
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
