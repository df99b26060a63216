/** Finding words in the rows of a comparison: in the new text, in the old text, wherever they stand in the drawing. */
import { markRead, type Run, type RunMark } from '../../../components/redline/runs.ts'
import type { DrawnRow } from '../drawn.ts'

/** A stretch of a run: which half of the row, which run, from and to in the run's characters. */
export interface Stretch {
  readonly half: number
  readonly run: number
  readonly from: number
  readonly to: number
}

/** One place where the words stand; it can go on from run to run. */
export interface Place {
  readonly row: number
  readonly stretches: readonly Stretch[]
}

/** The runs of a row: one list where it is one paragraph, two where old and new stand side by side. */
export type Halves = readonly (readonly Pick<Run, 'text' | 'mark' | 'space'>[])[]

export function halvesOf(row: DrawnRow): Halves {
  if (row.kind === 'gap') return []
  if (row.kind === 'paragraph') return [row.paragraph.runs]
  return [row.pair.before?.runs ?? [], row.pair.after?.runs ?? []]
}

/** A half read as one of the two texts has it. */
interface Reading {
  readonly row: number
  readonly half: number
  readonly folded: string
  /** Index of each run read, with the offset in `folded` at which it starts. */
  readonly runs: readonly { run: number; start: number; length: number }[]
}

const notInNew = new Set<RunMark>(['deleted', 'moved-from'])
const notInOld = new Set<RunMark>(['inserted', 'moved-to'])

/** Capitals, kinds of space, quotation mark and hyphen aside; character for character, so that offsets hold. */
export function foldForFind(text: string): string {
  const lower = text.toLowerCase()
  // A few capitals have longer small letters; then each is folded by itself, or left.
  const same =
    lower.length === text.length
      ? lower
      : Array.from(text, (each) =>
          each.toLowerCase().length === each.length ? each.toLowerCase() : each,
        ).join('')
  return same
    .replace(/\s/g, ' ')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/[\u2010\u2011]/g, '-')
}

function readingOf(row: number, half: number, runs: Halves[number], leftOut: ReadonlySet<RunMark>): Reading {
  let text = ''
  const read: Reading['runs'][number][] = []
  runs.forEach((run, index) => {
    if (leftOut.has(markRead(run))) return
    read.push({ run: index, start: text.length, length: run.text.length })
    text += run.text
  })
  return { row, half, folded: foldForFind(text), runs: read }
}

function placeAt({ row, half, runs }: Reading, from: number, to: number): Place {
  const stretches = runs
    .filter(({ start, length }) => start < to && start + length > from)
    .map(({ run, start, length }) => ({
      half,
      run,
      from: Math.max(0, from - start),
      to: Math.min(length, to - start),
    }))
  return { row, stretches }
}

/**
 * Reads rows once, to be searched as often as wanted.
 * @returns a search: `most` ends it early, and `more` then says so. Places are in reading order, each once.
 */
export function finderOf(rows: readonly Halves[]) {
  const readings = rows.flatMap((halves, row) =>
    halves.flatMap((runs, half) => {
      const asNew = readingOf(row, half, runs, notInNew)
      const mixed = runs.some((run) => notInNew.has(markRead(run)) || notInOld.has(markRead(run)))
      return mixed ? [asNew, readingOf(row, half, runs, notInOld)] : [asNew]
    }),
  )
  return (query: string, most: number): { places: Place[]; more: boolean } => {
    const wanted = foldForFind(query)
    const places: Place[] = []
    const seen = new Set<string>()
    if (wanted.trim() === '') return { places, more: false }
    for (const reading of readings) {
      for (
        let at = reading.folded.indexOf(wanted);
        at >= 0;
        at = reading.folded.indexOf(wanted, at + wanted.length)
      ) {
        const place = placeAt(reading, at, at + wanted.length)
        const key = JSON.stringify(place)
        if (seen.has(key)) continue
        if (places.length >= most) return { places: places.sort(inOrder), more: true }
        seen.add(key)
        places.push(place)
      }
    }
    return { places: places.sort(inOrder), more: false }
  }
}

function inOrder(a: Place, b: Place): number {
  const [x, y] = [a.stretches[0], b.stretches[0]]
  if (a.row !== b.row || !x || !y) return a.row - b.row
  return x.half - y.half || x.run - y.run || x.from - y.from
}
