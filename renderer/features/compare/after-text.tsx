/** Drawn in a turn of its own once the text stands: both at once would hold the interface up for longer than is felt. */
import { type ReactNode, useDeferredValue } from 'react'

export function AfterText({ children }: { children: ReactNode }) {
  const textStands = useDeferredValue(true, false)
  return textStands ? children : null
}
