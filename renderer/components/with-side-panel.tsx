/** A record's content with what bears on it at its side; below it where there is no room. */
import type { ReactNode } from 'react'
import classes from './with-side-panel.module.css'

export function WithSidePanel({
  children,
  side,
  label,
}: {
  children: ReactNode
  side: ReactNode
  label: string
}) {
  return (
    <div className={classes.outer}>
      <div className={classes.columns}>
        <div className={classes.content}>{children}</div>
        <aside className={classes.side} aria-label={label}>
          {side}
        </aside>
      </div>
    </div>
  )
}
