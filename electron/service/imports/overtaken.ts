import { type ActName, actKey, parseCitation } from '#shared/law/citation.ts'
import { readSourceLine } from '#shared/law/source-line.ts'
import type { Act } from '#shared/model/index.ts'
import type { StoredPrint } from '../../store/section-prints.ts'
import type { Store } from '../../store/store.ts'
import { dayInWords } from './texts.ts'

/** An act that changed a section after the latest edition in the store was printed. */
export interface Overtaking {
  /** "P.A. 26-98, S. 4" */
  readonly act: string
  /** "on October 1, 2026"; where no day is recorded, the day that C.G.S. § 2-32 supplies. */
  readonly since: string
}

const keyOf = (number: string): string | undefined => {
  const parsed = parseCitation(number)
  return parsed.ok && parsed.citation.kind === 'act' ? actKey(parsed.citation) : undefined
}

/** The acts that an edition names in a section's source line: their words are in what it prints, or it says from when. */
function printedActs(sourceLines: readonly string[]): Set<string> {
  const { entries } = readSourceLine([...sourceLines])
  return new Set(entries.flatMap((entry) => (entry.kind === 'act' ? [actKey(entry.act as ActName)] : [])))
}

/** The first and the last day that a partial date may mean. */
const earliest = (date: string): string => `${date}-01-01`.slice(0, 10)
const latest = (date: string): string =>
  `${date}${date.length === 4 ? '-12-31' : date.length === 7 ? '-31' : ''}`

interface Change {
  readonly actId: string
  readonly number: string
  readonly effective: string | undefined
  readonly fromPassage: boolean
}

/** What act records and acts as drafted do to a section. */
function changesOf(store: Store, sectionId: string): Change[] {
  const fromRecords = store.acts
    .touching(sectionId)
    .filter((row) => row.action !== 'uncodified')
    .map((row) => ({
      actId: row.actId,
      number: row.number,
      effective: row.effective,
      fromPassage: /passage/i.test(row.effectiveWords ?? ''),
    }))
  const fromDocuments = store.documents.touching(sectionId).flatMap((row): Change[] => {
    const document = store.documents.get(row.documentId)
    if (!document?.actId || !document.kind.endsWith(' act') || row.action === 'uncodified') return []
    const { number, effective, effectiveWords } = row
    return [{ actId: document.actId, number, effective, fromPassage: /passage/i.test(effectiveWords) }]
  })
  return [...fromDocuments, ...fromRecords]
}

function dayOf(change: Change, act: Act): { date: string; assumed: boolean } {
  const told = change.effective ?? (change.fromPassage ? act.approved : act.effective)
  return told === undefined ? { date: `${act.year}-10-01`, assumed: true } : { date: told, assumed: false }
}

/**
 * The last act by a day that changed a section and that the edition does not name yet: what the edition prints may not
 * be law any more. An act without a recorded day is taken to be in force from October 1 of its year (C.G.S. § 2-32).
 * @param today ISO date
 */
export function overtakenBy(
  store: Store,
  sectionId: string,
  print: Pick<StoredPrint, 'editionDate' | 'sourceLines'>,
  today: string,
): Overtaking | undefined {
  const printed = printedActs(print.sourceLines)
  const found = changesOf(store, sectionId).flatMap((change) => {
    const act = store.acts.get(change.actId)
    const key = act && keyOf(act.number)
    if (!act || key === undefined || printed.has(key)) return []
    const { date, assumed } = dayOf(change, act)
    if (latest(date) <= print.editionDate || earliest(date) > today) return []
    const words = date.length === 10 ? `on ${dayInWords(date)}` : `in ${date}`
    return [
      {
        date,
        act: `${act.number}, S. ${change.number}`,
        since: assumed ? `${words} (the day that C.G.S. § 2-32 supplies where an act gives none)` : words,
      },
    ]
  })
  return found.sort((a, b) => a.date.localeCompare(b.date)).at(-1)
}
