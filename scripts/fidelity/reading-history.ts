import { readHistoryNote, readSourceLine } from '../../shared/law/history/index.ts'
import type { OfficialChapter } from './official.ts'

export interface HistoryCount {
  readonly clauses: number
  readonly understood: number
  /** Clauses that were not, with section and reason. */
  readonly notUnderstood: readonly string[]
  readonly sourceEntries: {
    readonly understood: number
    readonly total: number
    readonly notUnderstood: readonly string[]
  }
}

/** How much of every source line and history note becomes data. */
export function countHistory(chapters: readonly OfficialChapter[]): HistoryCount {
  let clauses = 0
  let entries = 0
  const notUnderstood: string[] = []
  const notRead: string[] = []
  for (const section of chapters.flatMap((chapter) => chapter.sections)) {
    const name = section.cites[0] as string
    for (const clause of readHistoryNote(section.history).clauses) {
      clauses++
      if (!clause.understood) notUnderstood.push(`${name}: ${clause.reason}: ${clause.printed.slice(0, 200)}`)
    }
    if (section.source === '') continue
    const line = readSourceLine(section.source.split('\n'))
    entries += line.entries.length + line.problems.length
    notRead.push(...line.problems.map(({ text }) => `${name}: ${text}`))
  }
  return {
    clauses,
    understood: clauses - notUnderstood.length,
    notUnderstood,
    sourceEntries: { understood: entries - notRead.length, total: entries, notUnderstood: notRead },
  }
}
