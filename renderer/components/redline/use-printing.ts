import { useSyncExternalStore } from 'react'
import { type Printing, printingNow, subscribePrinting } from './printing.ts'

/** How far printing is; drawn anew as that changes. */
export function usePrintingPhase(): Printing {
  return useSyncExternalStore(subscribePrinting, printingNow)
}

/** Whether the page is being printed; everything must be on it then. */
export function usePrinting(): boolean {
  return usePrintingPhase().phase === 'printing'
}
