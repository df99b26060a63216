/** A passage as it is drawn, for pasting elsewhere: struck and underlined, or in brackets and between low lines. */
import { authorSigns } from '../../../components/redline/authors.ts'
import type { Run } from '../../../components/redline/runs.ts'
import type { DrawnRow } from '../drawn.ts'
import { halvesTaken, type Passage, runsTaken } from './points.ts'
import { LEFT_OUT } from './read.ts'

export interface MarkedCopy {
  readonly plain: string
  readonly html: string
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** "A: ", "moved to (c): "; '' where the mark says all. */
function signOf({ mark, by, otherEnd }: Run): string {
  if (by !== undefined) return `${authorSigns[by].sign}: `
  if (mark === 'moved-from') return `moved to ${otherEnd ?? 'another place'}: `
  if (mark === 'moved-to') return `moved from ${otherEnd ?? 'another place'}: `
  return ''
}

function plainRun(run: Run, text: string, drafting: boolean): string {
  if (run.mark === 'equal') return text
  const struck = run.mark === 'deleted' || run.mark === 'moved-from'
  if (drafting && struck) return text
  return struck ? `[${signOf(run)}${text}]` : `_${signOf(run)}${text}_`
}

function htmlRun(run: Run, text: string): string {
  if (run.mark === 'equal') return escapeHtml(text)
  const tag = run.mark === 'deleted' || run.mark === 'moved-from' ? 'del' : 'ins'
  const sign = signOf(run)
  return `${sign === '' ? '' : `<small>${escapeHtml(sign)}</small>`}<${tag}>${escapeHtml(text)}</${tag}>`
}

/** @param drafting whether deletions carry their [brackets] in the drawing */
export function markedCopy(rows: readonly DrawnRow[], passage: Passage, drafting: boolean): MarkedCopy {
  const plain: string[] = []
  const html: string[] = []
  for (let row = passage.from.row; row <= passage.to.row; row++) {
    if (rows[row]?.kind === 'gap') {
      plain.push(LEFT_OUT)
      html.push(`<p>${LEFT_OUT}</p>`)
    }
    for (const half of halvesTaken(rows[row], passage)) {
      const taken = runsTaken(rows, passage, row, half)
      if (taken.length === 0) continue
      plain.push(
        taken
          .map(({ run, from, to }) => plainRun(run, run.text.slice(from, to), drafting))
          .join('')
          .trim(),
      )
      html.push(`<p>${taken.map(({ run, from, to }) => htmlRun(run, run.text.slice(from, to))).join('')}</p>`)
    }
  }
  return { plain: plain.join('\n'), html: html.join('\n') }
}
