import { sectionStart } from '../sections.ts'
import type { FlatText, Range } from './flat.ts'

/** Where each section of the flat text stands: from its heading to the next one's or to the closing matter. */
export function sectionRanges(flat: FlatText, textEnd: number): Map<string, Range> {
  const starts: { number: string; start: number }[] = []
  let at = 0
  for (const paragraph of flat.text.slice(0, textEnd).split('\n')) {
    const start = sectionStart(paragraph)
    const last = starts.at(-1)
    if (start && (!last || Number.parseInt(start.number, 10) > Number.parseInt(last.number, 10)))
      starts.push({ number: start.number, start: at })
    at += paragraph.length + 1
  }
  return new Map(
    starts.map(({ number, start }, i) => [number, { start, end: (starts[i + 1]?.start ?? textEnd + 1) - 1 }]),
  )
}

/** The parts of the file copy that instructions about sections mean, as offsets of the flat text. */
export interface Extent {
  /** Just past the enacting clause. */
  readonly bodyStart: number
  /** Where the closing table begins. */
  readonly textEnd: number
}
