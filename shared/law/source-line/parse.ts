import { Reader } from '../citation/reader.ts'
import type { SourceAct, SourceEntry, SourceLine, SourceProblem } from './model.ts'
import { readEntry } from './read-entry.ts'

interface Clause {
  readonly start: number
  readonly end: number
}

const NOTE = /^\s*\*+\s?Note:/
/** "1969; P.A. 470": a semicolon for the comma between a year and its act. */
const YEAR_ALONE = /^(?:18|19)\d\d$/

/** The clauses between semicolons, without the outer brackets, the final stop and white space. */
function clausesOf(paragraph: string): Clause[] {
  const clauses: Clause[] = []
  for (const { 0: part, index } of paragraph.matchAll(/[^;]+/g)) {
    const start = index + (/^[\s(]*/.exec(part)?.[0].length ?? 0)
    const text = paragraph
      .slice(start, index + part.length)
      .replace(/(?<!\([^)]*)\)[\s.]*$/, '')
      .replace(/[\s.*]+$/, '')
    if (text === '') continue
    const end = start + text.length
    const last = clauses.at(-1)
    if (last && YEAR_ALONE.test(paragraph.slice(last.start, last.end)))
      clauses[clauses.length - 1] = { start: last.start, end }
    else clauses.push({ start, end })
  }
  return clauses
}

function readClause(text: string, offset: number, before: SourceAct | undefined): SourceEntry[] | undefined {
  const reader = new Reader(text, 0, true)
  const read = readEntry(reader, before)
  if (!read || reader.at < text.length) return undefined
  return read.map(({ start, end, ...entry }) => ({
    ...entry,
    start: start + offset,
    end: end + offset,
    printed: text.slice(start, end),
  }))
}

/**
 * Reads a section's source line, "(1969, P.A. 828, S. 84; … P.A. 21-102, S. 2; 21-103, S. 4.)", with the notes that may
 * follow it: the acts that made and changed the section, in order. Grammar: formats.md, "Source line"; the slips found
 * in the statutes are read too ("P.A 13-166", "P. A. 828", "S, 9", "1967 P.A. 152", "1969; P.A. 470"). Never throws; an
 * entry that is not understood is in `problems`, never guessed, and the rest is read.
 * @param paragraphs the source paragraphs as printed; several where the section prints several texts. Nothing is
 * carried over from one to the next.
 */
export function readSourceLine(paragraphs: readonly string[]): SourceLine {
  const entries: SourceEntry[] = []
  const notes: string[] = []
  const problems: SourceProblem[] = []
  let offset = 0
  for (const paragraph of paragraphs) {
    if (NOTE.test(paragraph)) notes.push(paragraph.trim())
    else {
      let before: SourceAct | undefined
      for (const { start, end } of clausesOf(paragraph)) {
        const text = paragraph.slice(start, end)
        const read = readClause(text, offset + start, before)
        if (read) entries.push(...read)
        else problems.push({ text, start: offset + start, end: offset + end })
        // After an entry that was not read, a bare number could belong to that one: it is not read either.
        before = read && (read.findLast((entry) => entry.kind === 'act') ?? before)
      }
    }
    offset += paragraph.length + 1
  }
  return { entries, notes, problems }
}
