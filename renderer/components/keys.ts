/** Keys that work on a page while nobody is typing. */
import { useEffect } from 'react'
import { useNavigate } from 'react-router'

/** Boxes that are ticked or pushed, in which no letter is typed. */
const untyped = new Set(['checkbox', 'radio', 'button', 'submit', 'file'])

/** Whether letters belong to what has the focus: a box that is typed in, a list or a menu found in by its letters. */
function takesLetters(target: HTMLElement): boolean {
  if (target instanceof HTMLInputElement) return !untyped.has(target.type)
  return (
    target.isContentEditable ||
    /^(TEXTAREA|SELECT)$/.test(target.tagName) ||
    target.closest('[role="menu"]') !== null
  )
}

/** Whether the person is typing somewhere, or a dialog is open, so that single keys must be left alone. */
export function keysAreTaken(target: EventTarget | null): boolean {
  if (document.querySelector('[role="dialog"][aria-modal="true"]') !== null) return true
  return target instanceof HTMLElement && takesLetters(target)
}

/**
 * `[` and `]` go to the neighbouring records.
 * @param previous address of the one before; undefined at the start of the list
 * @param next address of the one after; undefined at its end
 */
export function useRecordKeys(previous: string | undefined, next: string | undefined): void {
  const navigate = useNavigate()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || keysAreTaken(event.target)) return
      const to = event.key === '[' ? previous : event.key === ']' ? next : undefined
      if (to !== undefined) navigate(to)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [navigate, previous, next])
}
