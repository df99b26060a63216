import { type DocumentParagraph, type DocumentRun, paragraphText } from '../document.ts'

/** A half-open range of the flat text, in UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Puts `insert` in the place of a range; a run of "\n" parts paragraphs. */
export interface Edit extends Range {
  readonly insert: readonly DocumentRun[]
}

/** A document as one string, paragraphs parted by "\n", with the place of its printed lines. */
export interface FlatText {
  readonly text: string
  readonly runs: readonly DocumentRun[]
  /** Printed line number to its range; several for a number that was printed twice. */
  readonly lines: ReadonlyMap<number, readonly Range[]>
}

export const BREAK: DocumentRun = { text: '\n' }

export function flatten(paragraphs: readonly DocumentParagraph[]): FlatText {
  const runs = paragraphs.flatMap((paragraph, i) => (i > 0 ? [BREAK, ...paragraph.runs] : paragraph.runs))
  const lines = new Map<number, Range[]>()
  let at = 0
  let last: number | undefined
  for (const run of runs) {
    const end = at + run.text.length
    if (run !== BREAK && run.line !== undefined) {
      const ranges = lines.get(run.line) ?? []
      const open = ranges.at(-1)
      if (open && last === run.line) ranges[ranges.length - 1] = { start: open.start, end }
      else ranges.push({ start: at, end })
      lines.set(run.line, ranges)
    }
    if (run !== BREAK) last = run.line
    at = end
  }
  return { text: runs.map((run) => run.text).join(''), runs, lines }
}

/** Runs of paragraphs as they go into an edit. */
export function runsOfParagraphs(paragraphs: readonly DocumentParagraph[]): DocumentRun[] {
  return paragraphs.flatMap((paragraph, i) => (i > 0 ? [BREAK, ...paragraph.runs] : [...paragraph.runs]))
}

/** Applies edits that do not overlap and gives the paragraphs that come out. */
export function edited({ runs }: FlatText, edits: readonly Edit[]): DocumentParagraph[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end)
  const result: DocumentRun[] = []
  let next = 0
  let at = 0
  const insertUpTo = (offset: number): void => {
    for (; next < sorted.length && (sorted[next] as Edit).start <= offset; next++)
      result.push(...(sorted[next] as Edit).insert)
  }
  for (const run of runs) {
    const runEnd = at + run.text.length
    let from = at
    while (from < runEnd) {
      insertUpTo(from)
      const cut = sorted.find((edit) => edit.start <= from && edit.end > from)
      const stop = cut
        ? Math.min(cut.end, runEnd)
        : Math.min(runEnd, sorted.find((edit) => edit.start > from)?.start ?? runEnd)
      if (!cut) result.push({ ...run, text: run.text.slice(from - at, stop - at) })
      from = stop
    }
    at = runEnd
  }
  insertUpTo(Number.POSITIVE_INFINITY)
  return paragraphsOf(result)
}

function paragraphsOf(runs: readonly DocumentRun[]): DocumentParagraph[] {
  const paragraphs: DocumentRun[][] = [[]]
  for (const run of runs) {
    run.text.split('\n').forEach((text, i) => {
      if (i > 0) paragraphs.push([])
      if (text !== '') paragraphs.at(-1)?.push({ ...run, text })
    })
  }
  return paragraphs
    .filter((own) => own.some((run) => run.text.trim() !== ''))
    .map((own): DocumentParagraph => {
      const paragraph: DocumentParagraph = { kind: 'text', runs: own }
      return paragraphText(paragraph).includes('\t') ? { ...paragraph, kind: 'row' } : paragraph
    })
}
