/** One paragraph of a redline. */
import { hangingStyle } from './hanging-style.ts'
import { MarkedRun } from './marked-run.tsx'
import type { RedlineParagraph } from './paragraphs.ts'
import classes from './redline.module.css'

export interface ParagraphLineProps {
  paragraph: RedlineParagraph
  /** Number of the change gone to; -1 for none. */
  current: number
  drafting?: boolean
}

export function ParagraphLine({ paragraph, current, drafting = false }: ParagraphLineProps) {
  return (
    <p className={classes.paragraph} style={hangingStyle(paragraph.level)}>
      {paragraph.runs.map((run, index) => (
        <MarkedRun
          // biome-ignore lint/suspicious/noArrayIndexKey: runs of one fixed redline have no other identity
          key={index}
          run={run}
          current={run.change === current}
          goesOn={
            paragraph.runs.findIndex((each) => each.mark === run.mark && each.change === run.change) < index
          }
          drafting={drafting}
        />
      ))}
    </p>
  )
}

/** A guess at a paragraph's height in pixels. @param perLine characters in a line */
export function guessHeight(length: number, perLine: number): number {
  return Math.max(1, Math.ceil(length / perLine)) * 28 + 8
}
