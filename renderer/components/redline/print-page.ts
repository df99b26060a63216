/** Prints the page after its long texts were laid out in slices, so that a person sees how far that is and can stop it. */
import { host } from '../../app/host.ts'
import { holdScroll, printingNow, setPrinting } from './printing.ts'

/** How long one slice may take, in milliseconds: the next ones are cut by it. */
const sliceTime = 16
const firstShare = 0.01

const frame = () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)))

/** Lays out the rows of every long text. @returns false where it was stopped meanwhile */
async function layOutForPrinting(): Promise<boolean> {
  if (printingNow().phase !== 'screen') return false
  holdScroll()
  let share = 0
  let slice = firstShare
  while (share < 1) {
    share = Math.min(1, share + slice)
    const begun = performance.now()
    setPrinting({ phase: 'laying out', share })
    await frame()
    const took = performance.now() - begun
    // At most twice the last: a slice that was quick by chance must not make the next one a stall.
    slice = Math.max(0.002, Math.min(0.2, 2 * slice, (slice * sliceTime) / took))
    if (printingNow().phase !== 'laying out') return false
  }
  setPrinting({ phase: 'printing' })
  await frame()
  return true
}

/** Stops laying out; the page is as it was. */
export function stopPrinting(): void {
  setPrinting({ phase: 'screen' })
}

/**
 * Lays the page out and asks for a printer.
 * @throws Error where the host cannot print
 */
export async function printPage(): Promise<void> {
  if (!(await layOutForPrinting())) return
  try {
    await host.print()
  } finally {
    stopPrinting()
  }
}
