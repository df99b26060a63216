/** A part of a table that is drawn only where it is in sight, which no table element allows. */
import type { ComponentPropsWithRef } from 'react'

export interface TablePartProps extends Omit<ComponentPropsWithRef<'div'>, 'role'> {
  readonly part: 'table' | 'row' | 'rowheader' | 'columnheader' | 'cell'
}

export function TablePart({ part, ...props }: TablePartProps) {
  return <div role={part} {...props} />
}
