import { type OfficialChapter, readOfficialChapters } from './official.ts'
import type { OracleRecord } from './oracle.ts'
import { seeded } from './seeded.ts'
import { EDIT_KINDS, type Edit } from './synthetic-edits.ts'

const SEED = 20261122
const RECORDS = 300
const MOST_EDITS = 6
/** Characters of a section's text, and between two edits that do not belong together. */
const SHORTEST = 600
const LONGEST = 16_000
const APART = 40

/**
 * Amends real sections as drafters do, by a seeded choice of edits, so that what was struck and typed is known: a wider
 * check than the acts whose official marks are at hand, on other words, though with less variety of drafting.
 */
export function syntheticRecords(): readonly OracleRecord[] | undefined {
  const chapters = readOfficialChapters()
  if (!chapters) return undefined
  const texts = chapters.flatMap(sectionTexts)
  const random = seeded(SEED)
  const records: OracleRecord[] = []
  while (records.length < RECORDS) {
    const { id, text } = texts[Math.floor(random() * texts.length)]!
    const edits = chooseEdits(text, random)
    if (edits.length > 0) records.push(recordOf(`${records.length + 1} ${id}`, text, edits))
  }
  return records
}

function sectionTexts({ sections }: OfficialChapter): { id: string; text: string }[] {
  return sections
    .map(({ id, body }) => ({ id, text: body.join('\n') }))
    .filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST)
}

function chooseEdits(text: string, random: () => number): Edit[] {
  const kinds = Object.values(EDIT_KINDS)
  const wanted = 1 + Math.floor(random() * MOST_EDITS)
  const chosen: Edit[] = []
  for (let at = 0; at < wanted; at++) {
    const edits = kinds[Math.floor(random() * kinds.length)]!(text, random)
    const free = edits.every((edit) =>
      chosen.every((other) => edit.end + APART < other.start || edit.start > other.end + APART),
    )
    if (free) chosen.push(...edits)
  }
  return chosen.sort((x, y) => x.start - y.start || x.end - y.end)
}

function recordOf(id: string, before: string, edits: readonly Edit[]): OracleRecord {
  const marks: { op: 'equal' | 'delete' | 'insert'; text: string }[] = []
  const push = (op: 'equal' | 'delete' | 'insert', text: string) => {
    if (text !== '') marks.push({ op, text })
  }
  let at = 0
  for (const { start, end, typed } of edits) {
    push('equal', before.slice(at, start))
    push('delete', before.slice(start, end))
    push('insert', typed)
    at = end
  }
  push('equal', before.slice(at))
  const after = marks.map(({ op, text }) => (op === 'delete' ? '' : text)).join('')
  return { id, before, after, marks }
}
