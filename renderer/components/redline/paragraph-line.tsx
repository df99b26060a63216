/** One paragraph of a redline. */
import { hangingStyle } from './hanging-style.ts'
import { type Found, MarkedRun, type MarkedRunProps } from './marked-run.tsx'
import type { RedlineParagraph } from './paragraphs.ts'
import classes from './redline.module.css'
import type { Run } from './runs.ts'

export interface ParagraphLineProps {
  paragraph: RedlineParagraph
  /** Number of the change gone to; -1 for none. */
  current: number
  drafting?: boolean
  /** What was searched for, by the run that it stands in. */
  found?: ReadonlyMap<number, readonly Found[]> | undefined
  onOtherEnd?: MarkedRunProps['onOtherEnd']
}

export function ParagraphLine({
  paragraph,
  current,
  drafting = false,
  found,
  onOtherEnd,
}: ParagraphLineProps) {
  const named = new Set<string>()
  return (
    <p className={classes.paragraph} style={hangingStyle(paragraph.level)}>
      {paragraph.runs.map((run, index) => {
        const name = signOf(run)
        const goesOn = named.has(name)
        named.add(name)
        return (
          <MarkedRun
            // biome-ignore lint/suspicious/noArrayIndexKey: runs of one fixed redline have no other identity
            key={index}
            run={run}
            current={run.change === current}
            goesOn={goesOn}
            drafting={drafting}
            found={found?.get(index)}
            onOtherEnd={onOtherEnd}
          />
        )
      })}
    </p>
  )
}

/** What is said once of a change in a paragraph, though it has several runs there. */
function signOf(run: Run): string {
  return run.by === undefined ? `${run.mark} ${run.change}` : `${run.by} ${run.change}`
}

/** A guess at a paragraph's height in pixels. @param perLine characters in a line */
export function guessHeight(length: number, perLine: number): number {
  return Math.max(1, Math.ceil(length / perLine)) * 28 + 8
}
