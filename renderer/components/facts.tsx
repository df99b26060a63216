/** A record's line of facts; those that are missing leave no trace. */
import { Fragment, type ReactNode } from 'react'

export function Facts({ facts }: { facts: readonly ReactNode[] }) {
  return facts
    .filter((fact) => fact !== null && fact !== undefined && fact !== false && fact !== '')
    .map((fact, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the facts of one record never change places
      <Fragment key={index}>
        {index > 0 && ' · '}
        {fact}
      </Fragment>
    ))
}
