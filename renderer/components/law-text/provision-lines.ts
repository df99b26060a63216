/** A text of law as lines to draw: one for each provision that starts a paragraph, with its address. */
import { levelOfOpening } from '../redline/paragraphs.ts'

export interface ProvisionLine {
  /** Address inside the section, `(a)(1)`; empty for text outside every provision. */
  readonly path: string
  /** 0 subsection to 4 subclause; -1 outside every provision. */
  readonly level: number
  readonly text: string
}

/** Parts a text into lines. `path` is stable for one text: it never depends on what is shown. */
export function provisionLines(text: string): ProvisionLine[] {
  const open: string[] = []
  return text
    .split(/\r?\n/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => {
      const level = levelOfOpening(paragraph)
      const label = /\(([0-9A-Za-z]+)\)/.exec(paragraph)?.[1]
      if (level >= 0 && label !== undefined) {
        open.length = Math.min(level, open.length)
        open.push(label)
      }
      return { path: open.map((part) => `(${part})`).join(''), level, text: paragraph.trim() }
    })
}
