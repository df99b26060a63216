/** A redline in two columns, old on the left: paragraphs that belong together stand in one row. */
import { useMemo } from 'react'
import type { Redline } from '#shared/redline/index.ts'
import { alignedRows } from './aligned-rows.ts'
import { guessHeight, ParagraphLine } from './paragraph-line.tsx'
import classes from './side-by-side.module.css'
import { stopsOf } from './stops.ts'
import { VirtualRows } from './virtual-rows.tsx'

/** Characters in a line of half the width, to guess heights. */
const perLine = 44

export function SideBySide({ redline, before, after }: { redline: Redline; before: string; after: string }) {
  const rows = useMemo(
    () => alignedRows(redline, before, after, stopsOf(redline, before, after).numberOf),
    [redline, before, after],
  )
  return (
    <div className={classes.outer}>
      <VirtualRows
        count={rows.length}
        estimate={(index) =>
          guessHeight(Math.max(rows[index]?.before?.length ?? 0, rows[index]?.after?.length ?? 0), perLine)
        }
        draw={(index) => {
          const row = rows[index]
          return (
            row && (
              <div className={classes.pair}>
                <div className={classes.half} data-side="Old" data-empty={row.before === null || undefined}>
                  {row.before && <ParagraphLine paragraph={row.before} current={-1} />}
                </div>
                <div className={classes.half} data-side="New" data-empty={row.after === null || undefined}>
                  {row.after && <ParagraphLine paragraph={row.after} current={-1} />}
                </div>
              </div>
            )
          )
        }}
      />
    </div>
  )
}
