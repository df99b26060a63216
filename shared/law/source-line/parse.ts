import { Reader } from '../citation/reader.ts'
import type { SourceAct, SourceEntry, SourceLine, SourceProblem } from './model.ts'
import { readEntry } from './read-entry.ts'

interface Clause {
  readonly text: string
  readonly start: number
}

const NOTE = /^\s*\*{1,2}\s?Note:/
/** "1969; P.A. 470": a semicolon for the comma between a year and its act. */
const YEAR_ALONE = /^(?:18|19)\d\d$/

/** The clauses between semicolons, without the outer brackets, the final stop and white space. */
function clausesOf(line: string, offset: number): Clause[] {
  const clauses: Clause[] = []
  let start = 0
  for (const part of line.split(';')) {
    const leading = /^[\s(]*/.exec(part)?.[0].length ?? 0
    const text = part
      .slice(leading)
      .replace(/(?<!\([^)]*)\)\s*$/, '')
      .replace(/[\s.]+$/, '')
    const last = clauses.at(-1)
    if (last && YEAR_ALONE.test(last.text)) {
      clauses[clauses.length - 1] = { text: `${last.text}; ${text}`, start: last.start }
    } else if (text !== '') {
      clauses.push({ text, start: offset + start + leading })
    }
    start += part.length + 1
  }
  return clauses
}

function readClause(clause: Clause, before: SourceAct | undefined): SourceEntry[] | undefined {
  const reader = new Reader(clause.text, 0, true)
  const read = readEntry(reader, before)
  if (!read || clause.text.slice(reader.at).trim() !== '') return undefined
  return read.map((entry) => ({ ...entry, start: entry.start + clause.start, end: entry.end + clause.start }))
}

/**
 * Reads a source line, with the notes that may follow it on lines of their own. Grammar: formats.md, "Source line"; the
 * slips found in the statutes are read too ("P.A 13-166", "P. A. 828", "S, 9", "1967 P.A. 152"). Never throws; an entry
 * that is not understood is in `problems` and the rest is read.
 */
export function parseSourceLine(source: string): SourceLine {
  const entries: SourceEntry[] = []
  const notes: string[] = []
  const problems: SourceProblem[] = []
  let before: SourceAct | undefined
  let offset = 0
  for (const line of source.split('\n')) {
    if (NOTE.test(line)) notes.push(line.trim())
    else {
      for (const clause of clausesOf(line, offset)) {
        const read = readClause(clause, before)
        if (read) entries.push(...read)
        else problems.push({ text: clause.text, start: clause.start, end: clause.start + clause.text.length })
        before = read?.findLast((entry) => entry.kind === 'act') ?? before
      }
    }
    offset += line.length + 1
  }
  return { entries, notes, problems }
}
