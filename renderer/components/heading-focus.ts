/** Moves focus to a page's main heading when the person goes to another page, so that reading starts there. */
import { type RefObject, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

/** The page whose heading was drawn last; undefined until the first one, which takes no focus. */
let drawnPath: string | undefined
/** The heading that took the focus last. */
let focused: HTMLHeadingElement | null = null

/** Whether the heading that had the focus is gone, and nothing has taken its place: the page failed, or came late. */
const isFocusLost = (): boolean =>
  focused !== null && !focused.isConnected && document.activeElement === document.body

/** @returns the ref of the page's heading, which takes the focus when the address has led to another page */
export function useHeadingFocus(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null)
  const { pathname } = useLocation()
  useEffect(() => {
    if (drawnPath !== undefined && (drawnPath !== pathname || isFocusLost())) {
      heading.current?.focus({ preventScroll: true })
      focused = heading.current
    }
    drawnPath = pathname
  }, [pathname])
  return heading
}
