import { readHistoryNote, readSourceLine } from '../../shared/law/history/index.ts'
import { findings } from './history-strict.ts'
import type { OfficialChapter } from './official.ts'

interface Part {
  readonly found: number
  readonly total: number
}

export interface HistoryCount {
  readonly clauses: number
  /** Act and deed found, and with them every provision, date and re-lettering that the clause gives. */
  readonly understood: number
  /** The loose measure: an act and a verb found. */
  readonly actAndVerb: number
  readonly provisions: Part
  readonly dates: Part
  readonly pairs: Part
  /** Clauses that were not, with section and reason. */
  readonly notUnderstood: readonly string[]
  readonly sourceEntries: {
    readonly understood: number
    readonly total: number
    readonly notUnderstood: readonly string[]
  }
}

function add(part: { found: number; total: number }, found: number, total: number): void {
  part.found += found
  part.total += total
}

/** How much of every source line and history note becomes data. */
export function countHistory(chapters: readonly OfficialChapter[]): HistoryCount {
  let clauses = 0
  let entries = 0
  const notUnderstood: string[] = []
  const parts = {
    provisions: { found: 0, total: 0 },
    dates: { found: 0, total: 0 },
    pairs: { found: 0, total: 0 },
  }
  let actAndVerb = 0
  const notRead: string[] = []
  for (const section of chapters.flatMap((chapter) => chapter.sections)) {
    const name = section.cites[0] as string
    for (const clause of readHistoryNote(section.history).clauses) {
      clauses++
      if (clause.understood) actAndVerb++
      const strict = findings(clause)
      add(parts.provisions, strict.placed, strict.named)
      add(parts.dates, strict.datesRead, strict.datesGiven)
      add(parts.pairs, strict.paired, strict.pairings)
      const reasons = [...(clause.understood ? [] : [clause.reason]), ...strict.missed]
      if (reasons.length > 0)
        notUnderstood.push(`${name}: ${reasons.join('; ')}: ${clause.printed.slice(0, 240)}`)
    }
    if (section.source === '') continue
    const line = readSourceLine(section.source.split('\n'))
    entries += line.entries.length + line.problems.length
    notRead.push(...line.problems.map(({ text }) => `${name}: ${text}`))
  }
  return {
    clauses,
    understood: clauses - notUnderstood.length,
    actAndVerb,
    ...parts,
    notUnderstood,
    sourceEntries: { understood: entries - notRead.length, total: entries, notUnderstood: notRead },
  }
}
