import type { Database } from 'better-sqlite3'
import type { StatuteSection } from '#shared/model/index.ts'
import { fromJson, toJson } from './rows.ts'

/** What an edition prints about a section beside its words. */
export interface StoredPrint {
  readonly sectionId: string
  /** "2025 revision" */
  readonly edition: string
  /** The day to which the edition is revised, ISO date. */
  readonly editionDate: string
  readonly sourceId: string
  readonly title: string
  readonly chapter: string
  /** The whole heading as printed; of a group, the group's. */
  readonly heading: string
  readonly catchline: string
  readonly status: StatuteSection['status']
  /** The day a repeal takes effect, where it is printed. */
  readonly repealEffective?: string
  /** Headings of part and subpart, outermost first. */
  readonly part: readonly string[]
  readonly sourceLines: readonly string[]
  readonly history: readonly string[]
  readonly crossRefs: readonly string[]
  readonly annotations: readonly string[]
}

type Lists = 'part' | 'sourceLines' | 'history' | 'crossRefs' | 'annotations'
type Row = Omit<StoredPrint, Lists | 'repealEffective'> &
  Record<Lists, string> & { repealEffective: string | null }

/** How each edition prints each section: heading, source line, history note, references, annotations. */
export function sectionPrintStore(db: Database) {
  const put =
    db.prepare(`INSERT INTO section_print (section_id, edition, edition_date, source_id, title, chapter,
    heading, catchline, status, repeal_effective, part, source_lines, history, cross_refs, annotations)
    VALUES (:sectionId, :edition, :editionDate, :sourceId, :title, :chapter, :heading, :catchline, :status,
    :repealEffective, :part, :sourceLines, :history, :crossRefs, :annotations)
    ON CONFLICT (section_id, edition) DO UPDATE SET edition_date = excluded.edition_date,
    source_id = excluded.source_id, title = excluded.title, chapter = excluded.chapter, heading = excluded.heading,
    catchline = excluded.catchline, status = excluded.status, repeal_effective = excluded.repeal_effective,
    part = excluded.part, source_lines = excluded.source_lines, history = excluded.history,
    cross_refs = excluded.cross_refs, annotations = excluded.annotations`)
  const of = db.prepare<[string], Row>(
    `SELECT section_id AS sectionId, edition, edition_date AS editionDate, source_id AS sourceId, title, chapter, heading,
     catchline, status, repeal_effective AS repealEffective, part, source_lines AS sourceLines, history,
     cross_refs AS crossRefs, annotations FROM section_print WHERE section_id = ?`,
  )
  return {
    put(print: StoredPrint): void {
      put.run({
        repealEffective: null,
        ...print,
        part: toJson(print.part),
        sourceLines: toJson(print.sourceLines),
        history: toJson(print.history),
        crossRefs: toJson(print.crossRefs),
        annotations: toJson(print.annotations),
      })
    },
    /** Of one section, oldest edition first. */
    of: (sectionId: string): StoredPrint[] =>
      of
        .all(sectionId)
        .map(({ repealEffective, part, sourceLines, history, crossRefs, annotations, ...row }) => ({
          ...row,
          ...(repealEffective === null ? {} : { repealEffective }),
          part: fromJson<string[]>(part),
          sourceLines: fromJson<string[]>(sourceLines),
          history: fromJson<string[]>(history),
          crossRefs: fromJson<string[]>(crossRefs),
          annotations: fromJson<string[]>(annotations),
        }))
        .sort((a, b) => a.editionDate.localeCompare(b.editionDate)),
  }
}
