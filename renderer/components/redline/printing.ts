/** Whether the page is being printed, and how much of its long texts is laid out for it. */
import { flushSync } from 'react-dom'

/**
 * - `screen`: long texts are drawn only where the window shows them.
 * - `laying out`: `share` of their rows (0 to 1) is drawn so far, so that drawing them never holds the page up.
 * - `printing`: every row is drawn.
 */
export type Printing =
  | { readonly phase: 'screen' }
  | { readonly phase: 'laying out'; readonly share: number }
  | { readonly phase: 'printing' }

const onScreen: Printing = { phase: 'screen' }
let printing: Printing = onScreen
const listeners = new Set<() => void>()

/** Tells every redline on the page how far printing is. */
export function setPrinting(next: Printing): void {
  printing = next
  for (const listener of listeners) listener()
}

export function printingNow(): Printing {
  return printing
}

export function subscribePrinting(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Where the window stood before printing changed the height of the page. */
let scrolledTo = 0

function begin(): void {
  if (printing.phase === 'screen') scrolledTo = window.scrollY
  // Asked for by the browser itself: everything must stand on the page when this returns.
  flushSync(() => setPrinting({ phase: 'printing' }))
}

function end(): void {
  setPrinting(onScreen)
  requestAnimationFrame(() => window.scrollTo(0, scrolledTo))
}

// Components tests have a window, the unit tests of pure helpers have none.
if (typeof window !== 'undefined') {
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
}

/** Remembers where the page stands, so that it stands there again once it was printed. */
export function holdScroll(): void {
  scrolledTo = window.scrollY
}
