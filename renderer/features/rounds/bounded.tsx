/** A long list that scrolls inside itself, by keyboard too; printed, it is whole. */
import type { ReactNode } from 'react'
import classes from './rounds.module.css'

export function Bounded({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it is scrolled by keyboard
    <section className={classes.bounded} tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
